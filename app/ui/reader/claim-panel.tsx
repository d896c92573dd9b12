"use client";

import { SourceBadge } from "@/app/ui/site/source-badge";
import { DIVERGENCE_NAMES, GROUND_NAMES, nameOf, percent } from "@/app/ui/story/labels";
import styles from "./claim-panel.module.css";
import type { Act } from "./use-selection";
import type { ClaimView, ReaderModel } from "./view-model";
import { Wordings } from "./wordings";

/** One claim opened: all wordings on the left; on the right how they diverge, and why they are held to be one claim. */
export function ClaimPanel({ model, claim, act }: { model: ReaderModel; claim: ClaimView; act: Act }) {
  const index = (id: string): number => model.sources.findIndex((source) => source.id === id);
  const go = (source: string, sentence: number) =>
    act({ do: "sentence", source, sentence }, { focus: "sentence", bring: true });

  return (
    <div className={styles.panel}>
      <Wordings model={model} claim={claim} go={go} />
      <div className={styles.why}>
        <section>
          <h3 className={styles.heading}>How it diverges</h3>
          {claim.differences.length === 0 ? (
            <p className={styles.explanation}>{claim.explanation}</p>
          ) : (
            <ul className={styles.differences}>
              {claim.differences.map((difference) => (
                <li key={`${difference.rule} ${difference.text}`}>
                  <p>
                    <span className={styles.kind}>{nameOf(DIVERGENCE_NAMES, difference.kind)}</span>{" "}
                    {onlyQuotes(difference) ? null : difference.text}
                  </p>
                  <ul className={styles.evidence}>
                    {difference.evidence.map(({ source, quote, sentence }) => (
                      <li key={`${source} ${sentence} ${quote}`}>
                        <button type="button" className={styles.quote} onClick={() => go(source, sentence)}>
                          <SourceBadge small index={index(source)} /> <q>{quote}</q>
                        </button>
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          )}
        </section>
        <section>
          <h3 className={styles.heading}>
            Why we hold this to be one claim <span className={styles.score}>{percent(claim.score)} sure</span>
          </h3>
          <ul className={styles.grounds}>
            {claim.grounds.map((ground) => (
              <li key={`${ground.rule} ${ground.text}`} className={styles.ground}>
                <span>
                  <span className={styles.kind}>{nameOf(GROUND_NAMES, ground.rule)}</span> {ground.text}
                </span>
                <meter
                  className={styles.weight}
                  min={0}
                  max={1}
                  value={ground.weight}
                  aria-label={`Part of the score: ${ground.weight.toFixed(2)}`}
                />
                <span className={styles.number}>{ground.weight.toFixed(2)}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
}

/** Whether a difference says no more than its evidence: “A” against “B”, which stands below with the sources. */
const onlyQuotes = ({ text, evidence }: ClaimView["differences"][number]): boolean =>
  text === evidence.map(({ quote }) => `“${quote}”`).join(" against ");
