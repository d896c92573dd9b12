"use client";
"use no memo";

import { useFormat, useWords } from "#words";
import { SourceBadge } from "@/app/ui/site/source-badge";
import { SourceName } from "@/app/ui/site/source-name";
import type { Act } from "../moves/use-selection";
import type { ClaimView, ReaderModel, SourceView } from "../state/view-model";
import styles from "./margin.module.css";

interface CardProps {
  model: ReaderModel;
  /** The text that the card stands beside. */
  source: SourceView;
  claim: ClaimView;
  opened: boolean;
  /** The one card that Tab reaches. */
  stop: boolean;
  act: Act;
}

/** One claim beside its words: who else states it, in what they differ, who is silent; opened, the others' exact words. */
export function Card({ model, source, claim, opened, stop, act }: CardProps) {
  const say = useWords("reader");
  const terms = useWords("terms");
  const { list } = useFormat();
  const others = model.sources.filter(
    ({ id }) => id !== source.id && claim.mentions.some((mention) => mention.source === id),
  );
  const silent = model.sources.filter(({ id }) => claim.silent.some((one) => one.source === id));
  const kinds = claim.kinds.map((kind) => terms(`divergence.${kind}`));

  return (
    <li className={styles.card} data-card={claim.id} data-opened={opened || undefined}>
      <button
        type="button"
        className={styles.head}
        data-card-title
        tabIndex={stop ? 0 : -1}
        aria-expanded={opened}
        onClick={() =>
          act(opened ? { do: "close" } : { do: "claim", claim: claim.id, source: source.id }, { focus: "drawer" })
        }
      >
        <span className={styles.number}>
          <span className="visually-hidden">{say("margin.claim", { number: claim.number })}</span>
          <span aria-hidden="true">{claim.number}</span>
        </span>
        <span className={styles.who}>
          {others.map(({ id, index }) => (
            <SourceBadge key={id} small index={index} />
          ))}
        </span>
        <span className={styles.how} data-alike={kinds.length === 0 || undefined}>
          {kinds.length === 0 ? say("margin.alike") : say("margin.differs", { kinds: list(kinds) })}
        </span>
        {silent.length > 0 ? (
          <span className={styles.silent}>
            {say("margin.silent")} {silent.map(({ letter }) => letter).join(" ")}
          </span>
        ) : null}
      </button>
      {opened ? <Opened model={model} source={source} claim={claim} act={act} /> : null}
    </li>
  );
}

/** What the others say, word for word, each leading into its text; then the silent with their reasons. */
function Opened({ model, source, claim, act }: Omit<CardProps, "opened" | "stop">) {
  const say = useWords("reader");
  const terms = useWords("terms");
  const of = (id: string): SourceView | undefined => model.sources.find((one) => one.id === id);
  return (
    <div className={styles.body}>
      <ul className={styles.words}>
        {claim.mentions.map((mention) => {
          const other = of(mention.source);
          if (!other || other.id === source.id) return null;
          return (
            <li key={`${mention.source} ${mention.start}`}>
              <p className={styles.said}>
                <SourceName small index={other.index} source={other} />
                <span>
                  {terms(`voices.${mention.voice}`)}
                  {mention.attributedTo ? (
                    <>
                      {": "}
                      <span lang="en">{mention.attributedTo}</span>
                    </>
                  ) : null}
                </span>
              </p>
              <button
                type="button"
                className={styles.quote}
                onClick={() => act({ do: "open", source: mention.source }, { focus: "mention" })}
              >
                <q lang="en">{mention.quote}</q>
              </button>
            </li>
          );
        })}
        {claim.silent.map(({ source: id, reason }) => {
          const other = of(id);
          return other ? (
            <li key={id} className={styles.said}>
              <SourceName small index={other.index} source={other} />
              <span className={styles.reason}>{say("margin.silentWhy", { reason: terms(`silences.${reason}`) })}</span>
            </li>
          ) : null;
        })}
      </ul>
      <button type="button" className={styles.more} onClick={() => act({ do: "full" }, { focus: "drawer" })}>
        {say("margin.more")} <span className={styles.hint}>{say("margin.moreWhat")}</span>
      </button>
    </div>
  );
}
