"use no memo";

import { useFormat, useWords } from "#words";
import { inUse, type ReaderState } from "./state/reader-state";
import type { ClaimView, ReaderModel } from "./state/view-model";

interface AnnouncerProps {
  model: ReaderModel;
  state: ReaderState;
  claim: ClaimView | null;
  /** Digits of a claim's number that name none, or are still being typed. */
  typed: string;
}

/** Says aloud what the columns show at once: the claim, who states it and who is silent. */
export function Announcer({ model, state, claim, typed }: AnnouncerProps) {
  const say = useWords("reader");
  const terms = useWords("terms");
  const { list } = useFormat();
  const letter = (id: string): string => model.sources.find((source) => source.id === id)?.letter ?? id;

  function aboutClaim({ number, label, mentions, silent }: ClaimView): string {
    const letters = [...new Set(mentions.map((mention) => letter(mention.source)))].sort();
    const silences = silent.map(({ source, reason }) =>
      say("announce.silence", { letter: letter(source), reason: terms(`silences.${reason}`) }),
    );
    return say("announce.claim", {
      number,
      count: model.claims.length,
      label,
      letters: list(letters),
      silent: silences.join("; ") || "none",
    });
  }
  function aboutMarks(): string {
    const source = model.sources.find((one) => one.id === inUse(state));
    return state.marks
      .flatMap((id) => source?.marks[id] ?? [])
      .map(({ tag, words }) => say("announce.mark", { tag, words }))
      .join(". ");
  }
  const noSuch = Number(typed) > model.claims.length;
  return (
    <>
      <p role="status" className="visually-hidden">
        {noSuch ? say("steps.noSuch", { typed, count: model.claims.length }) : claim ? aboutClaim(claim) : aboutMarks()}
      </p>
      <p role="status" className="visually-hidden">
        <Arrangement model={model} state={state} />
      </p>
    </>
  );
}

/** The order of the columns, once it is no longer the story's. */
function Arrangement({ model, state }: Pick<AnnouncerProps, "model" | "state">) {
  const say = useWords("reader");
  const { list } = useFormat();
  const letters = state.order.map((id) => model.sources.find((source) => source.id === id)?.letter ?? id);
  const turned = state.order.some((id, at) => model.sources[at]?.id !== id);
  return turned ? say("columns.shuffled", { letters: list(letters) }) : null;
}
