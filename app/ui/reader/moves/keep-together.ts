/** The first words of a claim in one text, by their height in it. */
export interface Anchor {
  readonly claim: string;
  readonly top: number;
}

export interface Place {
  /** The height in the following text that belongs at its reading line. */
  readonly top: number;
  /** The claim that both texts stand at; null where the place is only a guess. */
  readonly claim: string | null;
}

/** A text as the columns keep together by it. All heights are in pixels from its first line. */
export interface Track {
  /** In the order of the text. */
  readonly anchors: readonly Anchor[];
  /** What the reading line can reach: at the very top, and when scrolled to the end. */
  readonly first: number;
  readonly last: number;
}

/**
 * Where a text stands while another is scrolled. It holds at the last claim that both state and that the reading line
 * has passed, as long as this is within `near` pixels of it; from there it goes on in proportion to the next claim that
 * comes later in both, or to the end. That stretch is a guess and says so: texts tell one event in different orders.
 */
export function placeOf(line: number, leading: Track, following: Track, near: number): Place {
  const tops = new Map(following.anchors.map(({ claim, top }) => [claim, top]));
  let from: { claim: string | null; lead: number; top: number } = {
    claim: null,
    lead: leading.first,
    top: following.first,
  };
  let to = { lead: leading.last, top: following.last };
  for (const { claim, top: lead } of leading.anchors) {
    const top = tops.get(claim);
    if (top === undefined) continue;
    if (lead <= line) from = { claim, lead, top };
    else if (top >= from.top) {
      to = { lead, top };
      break;
    }
  }
  const since = line - from.lead;
  if (from.claim !== null && since <= near) return { top: from.top, claim: from.claim };
  const held = from.claim === null ? 0 : near;
  const whole = to.lead - from.lead - held;
  const share = whole <= 0 ? 1 : Math.min(1, Math.max(0, (since - held) / whole));
  return { top: from.top + share * Math.max(0, to.top - from.top), claim: null };
}
