import type { ClaimView, ReaderModel, SourceView } from "../state/view-model";
import styles from "./strip.module.css";

/** Half the height of a tick, in parts of a thousand of the text. */
const HALF = 2.5;

const ticks = (claims: readonly ClaimView[], source: string): string =>
  claims
    .flatMap((claim) => claim.mentions)
    .filter((mention) => mention.source === source)
    .map((mention) => `M0 ${Math.max(0, mention.at * 1000 - HALF).toFixed(1)}h1v${2 * HALF}h-1z`)
    .join("");

/**
 * Where in a text its shared claims stand, top to bottom: two paths, however many ticks. A touch goes to the nearest.
 * It repeats what the bands above the texts say, so screen readers are spared it.
 */
export function Strip({ model, source, claim }: { model: ReaderModel; source: SourceView; claim: ClaimView | null }) {
  return (
    <svg className={styles.strip} data-strip viewBox="0 0 1 1000" preserveAspectRatio="none" aria-hidden="true">
      <path className={styles.tick} d={ticks(model.claims, source.id)} />
      {claim ? <path className={styles.on} d={ticks([claim], source.id)} /> : null}
    </svg>
  );
}
