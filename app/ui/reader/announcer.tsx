import { listed, SILENCE_NAMES } from "@/app/ui/story/labels";
import { inUse, type ReaderState } from "./reader-state";
import type { ClaimView, ReaderModel } from "./view-model";

/** Says aloud what the columns show at once: the claim, who states it and who is silent. */
export function Announcer({
  model,
  state,
  claim,
}: {
  model: ReaderModel;
  state: ReaderState;
  claim: ClaimView | null;
}) {
  return (
    <p role="status" className="visually-hidden">
      {claim ? aboutClaim(model, claim) : aboutMarks(model, state)}
    </p>
  );
}

function aboutClaim(model: ReaderModel, claim: ClaimView): string {
  const letter = (id: string): string => model.sources.find((source) => source.id === id)?.letter ?? id;
  const stating = [...new Set(claim.mentions.map((mention) => letter(mention.source)))].sort();
  const silent = claim.silent.map(({ source, reason }) => `${letter(source)}, ${SILENCE_NAMES[reason]}`);
  const rest = silent.length > 0 ? ` Silent: ${silent.join("; ")}.` : " No source is silent.";
  return `Claim ${claim.number} of ${model.claims.length}: ${claim.label}. Stated by ${listed(stating)}.${rest}`;
}

function aboutMarks(model: ReaderModel, state: ReaderState): string {
  const source = model.sources.find((one) => one.id === inUse(state));
  return state.marks
    .map((id) => source?.marks[id])
    .flatMap((mark) => (mark ? [`${mark.tag}: ${mark.words}`] : []))
    .join(". ");
}
