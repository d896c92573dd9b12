import { createHash } from "node:crypto";
import { useFormat, useWords } from "#words";
import { SourceName } from "@/app/ui/site/source-name";
import type { Comparison } from "@/lib/comparison/comparison";
import type { Story } from "@/lib/comparison/story";
import { hashComparisonInputs } from "@/lib/store/hash";
import { countReviews } from "./count-reviews";
import styles from "./methods-page.module.css";

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** What this story's comparison rests on, and what of it a person has looked at. */
export function StoryInputs({ story, comparison }: { story: Story; comparison: Comparison }) {
  const say = useWords("methods");
  const term = useWords("terms");
  const format = useFormat();
  const counts = countReviews(comparison);
  const layerName = (layer: (typeof counts.layers)[number]["layer"]) =>
    layer === "differences"
      ? say("inputs.difference")
      : layer === "naming"
        ? say("inputs.names")
        : term(`layers.${layer}`);
  return (
    <section id="inputs" aria-labelledby="inputs-title" className={styles.section}>
      <h2 id="inputs-title" className={styles.heading}>
        {say("inputs.title")}
      </h2>
      <p className={styles.prose}>{say("inputs.what")}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={styles.scroll} aria-label={say("inputs.hash")} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say("inputs.source")}</th>
              <th scope="col">{say("inputs.words")}</th>
              <th scope="col">{say("inputs.hash")}</th>
            </tr>
          </thead>
          <tbody>
            {comparison.sources.map((source, index) => (
              <tr key={source.id}>
                <th scope="row">
                  <SourceName index={index} source={source} outlet small />
                </th>
                <td className={styles.number}>{format.number(source.words)}</td>
                <td>
                  {/* Of the text as it came in, which blind mode covers on the page. */}
                  <code className={styles.hash}>
                    {sha256(story.articles.find((article) => article.id === source.id)?.text ?? source.text)}
                  </code>
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row">{say("inputs.all")}</th>
              <td />
              <td>
                <code className={styles.hash}>{hashComparisonInputs(story)}</code>
              </td>
            </tr>
          </tbody>
        </table>
      </section>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say("inputs.layer")}</th>
            <th scope="col">{say("inputs.counts")}</th>
            <th scope="col">{say("inputs.reviewed")}</th>
          </tr>
        </thead>
        <tbody>
          {counts.layers.map(({ layer, found, reviewed }) => (
            <tr key={layer}>
              <th scope="row">{layerName(layer)}</th>
              <td className={styles.number}>{format.number(found)}</td>
              <td className={styles.number}>{format.number(reviewed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        {[
          say("inputs.decisions", { count: counts.decisions }),
          counts.rejected > 0 ? say("inputs.rejected", { count: counts.rejected }) : "",
          counts.lost > 0 ? say("inputs.lost", { count: counts.lost }) : "",
        ]
          .filter(Boolean)
          .join(" ")}
      </p>
    </section>
  );
}
