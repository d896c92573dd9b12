import type { Metadata } from "next";
import type { ReactNode } from "react";
import { DifferencesList } from "@/app/ui/divergence/differences-list";
import { DivergenceParts } from "@/app/ui/divergence/divergence-parts";
import own from "@/app/ui/divergence/divergence-parts.module.css";
import { PARTS, type Part, readDivergenceQuery } from "@/app/ui/divergence/divergence-query";
import { DivergenceSources } from "@/app/ui/divergence/divergence-sources";
import { DivergenceSummary } from "@/app/ui/divergence/divergence-summary";
import { FiguresLedger } from "@/app/ui/divergence/figures-ledger";
import { NamingTable } from "@/app/ui/divergence/naming-table";
import { PairsList } from "@/app/ui/divergence/pairs-list";
import { SpeakersList } from "@/app/ui/divergence/speakers-list";
import { TimesTable } from "@/app/ui/divergence/times-table";
import { Picture } from "@/app/ui/pictures/picture";
import { Compared } from "@/app/ui/story/compared";
import styles from "@/app/ui/story/story-page.module.css";
import { getLanguage } from "@/app/words/language";
import { getWords } from "@/app/words/server";
import { Speak } from "@/app/words/speak";
import { drawPicture } from "@/lib/export/picture/draw";
import type { PictureName } from "@/lib/export/picture/picture";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const say = await getWords("divergence");
  return { title: say("title") };
}

/** Where the sources part: in one minute, by type, by source, by pair, in time, in names, voices, figures and frames. */
export default async function DivergencePage({ params, searchParams }: PageProps<"/stories/[storyId]/divergence">) {
  const { storyId } = await params;
  const asked = await searchParams;
  const language = await getLanguage();
  const say = await getWords("divergence");
  return (
    <Compared storyId={storyId}>
      {(comparison) => {
        const query = readDivergenceQuery(comparison, asked);
        const { view } = query;
        const props = { storyId, comparison, query };
        const drawn = (name: PictureName) => (
          <Picture key="picture" picture={drawPicture(name, comparison, language)} storyId={storyId} />
        );
        const parts: Record<Part, () => ReactNode> = {
          sources: () => <DivergenceSources {...props} />,
          pairs: () => [drawn("pairs"), <PairsList key="list" {...props} />],
          times: () => [drawn("timeline"), <TimesTable key="list" {...props} />],
          naming: () => <NamingTable {...props} />,
          voices: () => [drawn("voices"), <SpeakersList key="list" {...props} />],
          figures: () => <FiguresLedger {...props} />,
          frames: () => drawn("frames"),
        };
        const shown = view === "all" ? PARTS : PARTS.filter((part) => part === view);
        return (
          <Speak parts={["review"]}>
            <div className={styles.page}>
              <DivergenceParts storyId={storyId} view={view} />
              {view === null || view === "summary" || view === "all" ? (
                <Section id="summary" title={say("sections.summary")}>
                  <DivergenceSummary {...props} />
                </Section>
              ) : null}
              {view === null || view === "all" ? (
                <Section id="differences" title={say("sections.differences")} what={say("what.differences")}>
                  <DifferencesList {...props} />
                </Section>
              ) : null}
              {shown.map((part) => (
                <Section
                  key={part}
                  id={part}
                  title={say(`sections.${part}`)}
                  what={say.has(`what.${part}`) ? say(`what.${part as "figures"}`) : undefined}
                >
                  {parts[part]()}
                </Section>
              ))}
            </div>
          </Speak>
        );
      }}
    </Compared>
  );
}

function Section({ id, title, what, children }: { id: string; title: string; what?: string; children: ReactNode }) {
  return (
    <section id={id} className={`${styles.section} ${own.section}`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.heading}>
        {title}
      </h2>
      {what ? <p className={styles.what}>{what}</p> : null}
      {children}
    </section>
  );
}
