const PATHS = {
  previous: "M10 3.5 5.5 8l4.5 4.5",
  next: "M6 3.5 10.5 8 6 12.5",
  close: "M4 4l8 8M12 4l-8 8",
  down: "M3.5 6 8 10.5 12.5 6",
  up: "M3.5 10 8 5.5l4.5 4.5",
  turn: "M2.5 8h10M9 4.5 12.5 8 9 11.5",
  fold: "M13.5 2.5v11M2.5 8h7.5M6.5 4.5 10 8l-3.5 3.5",
  more: "M2.5 8a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0M7.5 8a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0M12.5 8a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0",
  share: "M8 10.5v-8M5 5l3-3 3 3M3 8.5v5h10v-5",
  shuffle: "M2.5 5h2.5l6 6h2.5M2.5 11h2.5l1.7-1.7M9.3 6.7 11 5h2.5M11.5 3l2 2-2 2M11.5 9l2 2-2 2",
} as const;

/** A line drawing beside or instead of words; whoever uses it gives the name. */
export function Glyph({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
