"use client";

import dynamic from "next/dynamic";
import Link from "next/link";
import { useState } from "react";
import { useFormat, useWords } from "#words";
import { Reviewed } from "@/app/ui/claims/reviewed";
import { SourceBadge } from "@/app/ui/site/source-badge";
import { methodHref } from "@/app/ui/story/method-href";
import { Told } from "@/app/ui/story/told";
import type { Act } from "../moves/use-selection";
import type { Cursor } from "../state/cursor";
import type { ClaimView, DifferenceView, ReaderModel } from "../state/view-model";
import styles from "./claim-panel.module.css";
import { Wordings } from "./wordings";

const ClaimReview = dynamic(async () => (await import("@/app/ui/claims/claim-review")).ClaimReview);

interface PanelProps {
  storyId: string;
  model: ReaderModel;
  claim: ClaimView;
  cursor: Cursor | null;
  act: Act;
}

type Go = (source: string, sentence: number) => void;

/** One claim opened: all wordings and who is silent; how they diverge; why they are held to be one claim; its review. */
export function ClaimPanel({ storyId, model, claim, cursor, act }: PanelProps) {
  const say = useWords("drawer");
  const [reviewing, setReviewing] = useState(false);
  const go: Go = (source, sentence) => act({ do: "sentence", source, sentence }, { focus: "sentence", bring: true });

  return (
    <>
      <div className={styles.panel}>
        <Wordings model={model} claim={claim} go={go} />
        <Differences storyId={storyId} model={model} claim={claim} go={go} />
        <Grounds claim={claim} />
      </div>
      <details
        className={styles.review}
        data-print="no"
        open={reviewing}
        onToggle={(event) => setReviewing(event.currentTarget.open)}
      >
        <summary>{say("review.open")}</summary>
        {reviewing ? (
          <ClaimReview key={claim.id} storyId={storyId} model={model} claim={claim} cursor={cursor} />
        ) : null}
      </details>
    </>
  );
}

interface DifferencesProps {
  storyId: string;
  model: ReaderModel;
  claim: ClaimView;
  go: Go;
}

function Differences({ storyId, model, claim, go }: DifferencesProps) {
  const say = useWords("drawer");
  const stating = new Set(claim.mentions.map((mention) => mention.source)).size;
  return (
    <section>
      <h3 className={styles.heading}>{say("diverges")}</h3>
      {claim.differences.length === 0 ? (
        <p className={styles.alike}>{say("noDifference", { stating, all: model.sources.length })}</p>
      ) : (
        <ul className={styles.differences}>
          {claim.differences.map((difference) => (
            <Difference
              key={`${difference.rule} ${difference.text}`}
              storyId={storyId}
              model={model}
              difference={difference}
              go={go}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface DifferenceProps {
  storyId: string;
  model: ReaderModel;
  difference: DifferenceView;
  go: Go;
}

function Difference({ storyId, model, difference, go }: DifferenceProps) {
  const say = useWords("drawer");
  const terms = useWords("terms");
  const { kind, rule, told, review, evidence } = difference;
  return (
    <li>
      <p className={styles.told}>
        <span className={styles.kind}>{terms(`divergence.${kind}`)}</span>{" "}
        {onlyQuotes(difference) ? null : <Told told={told} />} <Reviewed mark={review} />
      </p>
      <div className={styles.grounded}>
        <ul className={styles.evidence}>
          {bySource(evidence).map(([source, quotes]) => (
            <li key={source} className={styles.quotes}>
              <SourceBadge small index={model.sources.findIndex((one) => one.id === source)} />
              {quotes.map(({ quote, sentence }) => (
                <button
                  key={`${sentence} ${quote}`}
                  type="button"
                  className={styles.quote}
                  onClick={() => go(source, sentence)}
                >
                  <q lang="en">{quote}</q>
                </button>
              ))}
            </li>
          ))}
        </ul>
        <Link
          href={methodHref(storyId, rule)}
          prefetch={false}
          className={styles.rule}
          aria-label={say("rule", { rule })}
          data-print="no"
        >
          {rule}
        </Link>
      </div>
    </li>
  );
}

function Grounds({ claim }: { claim: ClaimView }) {
  const say = useWords("drawer");
  const terms = useWords("terms");
  const { percent, signed } = useFormat();
  const weight = (value: number): string => signed(value).replace("+", "");
  return (
    <section>
      <h3 className={styles.heading}>
        {say("whyOne")} <span className={styles.score}>{say("sure", { percent: percent(claim.score) })}</span>
      </h3>
      <ul className={styles.grounds}>
        {claim.grounds.map((ground) => (
          <li key={`${ground.rule} ${ground.text}`} className={styles.ground}>
            <span>
              <span className={styles.ruleName}>{terms(`grounds.${ground.rule}`)}</span>{" "}
              <span lang="en">{ground.text}</span>
            </span>
            <meter
              className={styles.weight}
              min={0}
              max={1}
              value={ground.weight}
              aria-label={say("part", { weight: weight(ground.weight) })}
            />
            <span className={styles.number}>{weight(ground.weight)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Evidence = DifferenceView["evidence"][number];

function bySource(evidence: readonly Evidence[]): [string, Evidence[]][] {
  const groups = new Map<string, Evidence[]>();
  for (const one of evidence) groups.set(one.source, [...(groups.get(one.source) ?? []), one]);
  return [...groups];
}

/** Whether a difference says no more than its evidence: “a”, “b” against “c”, which stands below with the sources. */
const onlyQuotes = ({ text }: DifferenceView): boolean =>
  /^[,\s]*$/.test(text.replace(/“[^”]*”/g, "").replaceAll(" against ", ""));
