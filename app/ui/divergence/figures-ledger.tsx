import Link from "next/link";
import { useFormat, useWords } from "#words";
import { placeHref } from "@/app/ui/reader/state/reader-href";
import { ReviewControls } from "@/app/ui/review/review-controls";
import { SourceBadge } from "@/app/ui/site/source-badge";
import { methodHref } from "@/app/ui/story/method-href";
import { QuoteLink } from "@/app/ui/story/quote-link";
import { Told } from "@/app/ui/story/told";
import { type Comparison, type LedgerEntry, type LedgerMention, VERDICTS } from "@/lib/comparison/comparison";
import { type DivergenceQuery, divergenceHref } from "./divergence-query";
import styles from "./figures-ledger.module.css";
import { FilterLinks } from "./filter-links";
import { Snippet } from "./snippet";

interface LedgerProps {
  storyId: string;
  comparison: Comparison;
}

/** Each counted quantity with what the sources give for it, the verdict, and what the verdict rests on. */
export function FiguresLedger({ storyId, comparison, query }: LedgerProps & { query: DivergenceQuery }) {
  const say = useWords("divergence");
  const terms = useWords("terms");
  const { figures } = comparison;
  if (figures.length === 0) return <p className={styles.none}>{say("figures.none")}</p>;
  const shown = query.verdict ? figures.filter((one) => one.verdict === query.verdict) : figures;
  const hrefOf = (verdict: DivergenceQuery["verdict"]) => divergenceHref(storyId, query, { verdict }, "figures");
  return (
    <>
      <FilterLinks
        label={say("filter.verdict")}
        choices={[
          {
            key: "all",
            name: say("filter.all"),
            count: figures.length,
            href: hrefOf(null),
            here: query.verdict === null,
          },
          ...VERDICTS.map((verdict) => ({
            key: verdict,
            name: terms(`verdicts.${verdict}`),
            count: figures.filter((one) => one.verdict === verdict).length,
            href: hrefOf(verdict),
            here: query.verdict === verdict,
          })),
        ]}
      />
      {shown.length === 0 ? <p className={styles.none}>{say("figures.noneOf")}</p> : null}
      <ul className={styles.ledger}>
        {shown.map((entry) => (
          <Entry key={entry.id} storyId={storyId} comparison={comparison} entry={entry} />
        ))}
      </ul>
    </>
  );
}

function Entry({ storyId, comparison, entry }: LedgerProps & { entry: LedgerEntry }) {
  const say = useWords("divergence");
  const terms = useWords("terms");
  return (
    <li className={styles.entry}>
      <div>
        <h3 className={styles.quantity} lang="en">
          {entry.quantity}
        </h3>
        <p>
          <span className={styles.verdict} data-verdict={entry.verdict}>
            {terms(`verdicts.${entry.verdict}`)}
          </span>
        </p>
        <p className={styles.explanation} data-sum={entry.verdict === "agrees-by-sum" || undefined}>
          <span className={styles.rests}>{say("figures.rests")}</span> <Told told={entry.told} />
        </p>
        <p className={styles.how} data-print="no">
          <Link href={methodHref(storyId, `figure/${entry.verdict}`)} className={styles.method} prefetch={false}>
            {say("differences.how")}
          </Link>
        </p>
        <ReviewControls storyId={storyId} subject={{ what: "figure", figure: entry.id }} mark={entry.review} />
      </div>
      <ul className={styles.mentions}>
        {entry.mentions.map((mention) => (
          <Place
            key={`${mention.source} ${mention.start}`}
            storyId={storyId}
            comparison={comparison}
            mention={mention}
          />
        ))}
      </ul>
    </li>
  );
}

/** What one source gives: the value after units and scales, and the words it stands in. */
function Place({ storyId, comparison, mention }: LedgerProps & { mention: LedgerMention }) {
  const say = useWords("divergence");
  const format = useFormat();
  const { start, end, period, bound } = mention;
  const index = comparison.sources.findIndex((one) => one.id === mention.source);
  const source = comparison.sources[index];
  if (!source) return null;
  return (
    <li className={styles.mention}>
      <SourceBadge small index={index} />
      <span className={styles.value}>
        {bound && bound !== "exact" ? <span className={styles.bound}>{say(`figures.bounds.${bound}`)} </span> : null}
        {mention.unit === "date" ? format.moment(dateIn(mention.value)) : format.amount(rounded(mention))}
      </span>
      <span>
        <QuoteLink href={placeHref(storyId, comparison, source.id, start)}>
          <Snippet source={source} start={start} end={end} />
        </QuoteLink>
        {period ? <span className={styles.period}> {say("figures.period", { period })}</span> : null}
      </span>
    </li>
  );
}

/** "50 miles" are 80.47 km: a converted number is no more exact than that. */
const rounded = ({ value, unit }: LedgerMention) => ({
  unit,
  value: Number.isInteger(value) ? value : Number(value.toPrecision(4)),
});

/** A date as a figure is YYYYMMDD with 0 for what is not said; without a year nothing but its own words tells it. */
function dateIn(value: number): string {
  const [year, month, day] = [Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100];
  const two = (n: number) => String(n).padStart(2, "0");
  return year === 0 ? "" : [String(year), month && two(month), day && two(day)].filter(Boolean).join("-");
}
