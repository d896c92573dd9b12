import Link from "next/link";
import { useFormat, useWords } from "#words";
import { claimHref } from "@/app/ui/reader/state/reader-href";
import { SourceBadges } from "@/app/ui/site/source-badge";
import { SourceName } from "@/app/ui/site/source-name";
import { QuoteLink } from "@/app/ui/story/quote-link";
import { type Comparison, DIVERGENCE_KINDS, type SharedClaim } from "@/lib/comparison/comparison";
import { type Apart, differencesOf, glanceAt, isOpposed, type Quiet } from "./at-a-glance";
import { type DivergenceQuery, divergenceHref, PLAIN } from "./divergence-query";
import styles from "./divergence-summary.module.css";
import { Sides } from "./sides";

interface SummaryProps {
  storyId: string;
  comparison: Comparison;
  query: DivergenceQuery;
}

/** What the sources agree on, where they differ and who is silent, in one minute and on one or two sheets of paper. */
export function DivergenceSummary({ storyId, comparison, query }: SummaryProps) {
  const say = useWords("divergence");
  const { claims, sources } = comparison;
  if (claims.length === 0) return <p className={styles.counts}>{say("summary.none")}</p>;
  const glance = glanceAt(comparison);
  const all = DIVERGENCE_KINDS.reduce((n, kind) => n + differencesOf(claims, kind).length, 0);
  const alone = query.view === "summary";
  return (
    <>
      <p className={styles.counts}>
        {say("summary.counts", {
          sources: sources.length,
          claims: claims.length,
          alike: glance.alike,
          apart: glance.apart,
        })}
      </p>
      <ul className={styles.who}>
        {sources.map((source, index) => (
          <li key={source.id}>
            <SourceName index={index} source={source} outlet small />
            <Published date={source.published} />
          </li>
        ))}
      </ul>
      <div className={styles.parts}>
        <section className={styles.part}>
          <h3 className={styles.heading}>{say("summary.agree")}</h3>
          <p className={styles.what}>{say(glance.agree.length > 0 ? "summary.agreeWhat" : "summary.agreeNone")}</p>
          <ol className={styles.list}>
            {glance.agree.map((claim) => (
              <Agreed key={claim.id} storyId={storyId} comparison={comparison} claim={claim} />
            ))}
          </ol>
        </section>
        <section className={`${styles.part} ${styles.widest}`}>
          <h3 className={styles.heading}>{say("summary.differ")}</h3>
          <p className={styles.what}>{say(glance.differ.length > 0 ? "summary.differWhat" : "summary.differNone")}</p>
          <ol className={styles.list}>
            {glance.differ.map((apart) => (
              <Differing
                key={`${apart.claim.id} ${apart.index}`}
                storyId={storyId}
                comparison={comparison}
                apart={apart}
              />
            ))}
          </ol>
          {all > glance.differ.length && query.view !== "summary" ? (
            <p className={styles.more} data-print="no">
              <a href="#differences">{say("summary.all", { count: all })}</a>
            </p>
          ) : null}
        </section>
        <section className={styles.part}>
          <h3 className={styles.heading}>{say("summary.silent")}</h3>
          <p className={styles.what}>
            {say(glance.quiet.some((one) => one.claims.length > 0) ? "summary.silentWhat" : "summary.silentNone")}
          </p>
          <ul className={styles.list}>
            {glance.quiet.map((quiet) => (
              <Silent key={quiet.source} storyId={storyId} comparison={comparison} quiet={quiet} />
            ))}
          </ul>
        </section>
      </div>
      <p className={styles.made}>{say("summary.made")}</p>
      <p className={styles.more} data-print="no">
        <Link href={divergenceHref(storyId, PLAIN, { view: alone ? null : "summary" })} prefetch={false}>
          {say(alone ? "summary.whole" : "summary.alone")}
        </Link>
        <Link href={divergenceHref(storyId, PLAIN, { view: "all" })} prefetch={false}>
          {say("summary.everything")}
        </Link>
      </p>
    </>
  );
}

function Published({ date }: { date: string | null }) {
  const terms = useWords("terms");
  return <span className={styles.date}> {useFormat().date(date) ?? terms("noDate")}</span>;
}

interface ClaimProps {
  storyId: string;
  comparison: Comparison;
  claim: SharedClaim;
}

function Label({ storyId, claim }: { storyId: string; claim: SharedClaim }) {
  return (
    <QuoteLink href={claimHref(storyId, claim.id)} className={styles.label}>
      <q>{claim.label}</q>
    </QuoteLink>
  );
}

function StatedBy({ comparison, claim }: Omit<ClaimProps, "storyId">) {
  return <SourceBadges sources={comparison.sources} of={claim.mentions.map((mention) => mention.source)} />;
}

function Agreed({ storyId, comparison, claim }: ClaimProps) {
  const say = useWords("divergence");
  return (
    <li className={styles.item}>
      <Label storyId={storyId} claim={claim} />
      <p className={styles.note}>
        <StatedBy comparison={comparison} claim={claim} />
        {claim.kinds.includes("wording") ? <span>{say("summary.otherWords")}</span> : null}
      </p>
    </li>
  );
}

function Differing({ storyId, comparison, apart }: Omit<ClaimProps, "claim"> & { apart: Apart }) {
  const say = useWords("divergence");
  const terms = useWords("terms");
  const { claim, difference } = apart;
  return (
    <li className={styles.item}>
      <p className={styles.type}>
        {isOpposed(apart) ? `${say("summary.contradiction")} · ` : ""}
        {terms(`divergence.${difference.kind}`)}
      </p>
      <Sides brief storyId={storyId} comparison={comparison} claim={claim} difference={difference} />
    </li>
  );
}

function Silent({ storyId, comparison, quiet }: Omit<ClaimProps, "claim"> & { quiet: Quiet }) {
  const say = useWords("divergence");
  const terms = useWords("terms");
  const index = comparison.sources.findIndex((one) => one.id === quiet.source);
  const source = comparison.sources[index];
  const count = quiet.reasons.reduce((n, one) => n + one.count, 0);
  if (!source) return null;
  return (
    <li className={styles.item}>
      <p className={styles.quiet}>
        <SourceName index={index} source={source} small />{" "}
        <span>
          {count === 0
            ? say("summary.silentNothing")
            : say("summary.silentAll", { count, all: comparison.claims.length })}
        </span>
      </p>
      <p className={styles.note}>
        {quiet.reasons.map(({ reason, count: n }) => say(`summary.silentWhy.${reason}`, { count: n })).join(" · ")}
      </p>
      <ul className={styles.left}>
        {quiet.claims.map(({ claim, reason }) => (
          <li key={claim.id}>
            <Label storyId={storyId} claim={claim} />
            <span className={styles.note}>
              {say("summary.statedBy")} <StatedBy comparison={comparison} claim={claim} />
              {reason === "silent" ? null : <span>· {terms(`silences.${reason}`)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}
