/**
 * Lanes for marks on one line, so that none covers another: each takes the lowest lane that is free at its place. The
 * places stay true; a mark only rises. Gives a lane, from 0, for each mark in the order given.
 */
export function laneOf(places: readonly number[], width: number): readonly number[] {
  const lanes = places.map(() => 0);
  const ends: number[] = [];
  const order = places.map((_, n) => n).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
  for (const n of order) {
    const start = (places[n] ?? 0) - width / 2;
    const free = ends.findIndex((end) => end <= start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = start + width;
    lanes[n] = lane;
  }
  return lanes;
}
