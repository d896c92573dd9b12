import type { Metadata } from "next";
import type { ReactNode } from "react";
import { DivergenceSources } from "@/app/ui/divergence/divergence-sources";
import { FiguresLedger } from "@/app/ui/divergence/figures-ledger";
import { FrameProfile } from "@/app/ui/divergence/frame-profile";
import { NamingTable } from "@/app/ui/divergence/naming-table";
import { Compared } from "@/app/ui/story/compared";
import { asked } from "@/app/ui/story/query";
import styles from "@/app/ui/story/story-page.module.css";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Divergence" };

/** Where each source goes its own way: what it says, how it counts, what it calls things, which angle it takes. */
export default async function DivergencePage({ params, searchParams }: PageProps<"/stories/[storyId]/divergence">) {
  const all = asked(await searchParams, "names") === "all";
  const { storyId } = await params;
  return (
    <Compared storyId={storyId}>
      {(comparison) => (
        <div className={styles.page}>
          <nav className={styles.contents} aria-label="On this page" data-print="no">
            <a href="#sources">By source</a>
            <a href="#figures">Figures</a>
            <a href="#naming">Names</a>
            <a href="#frames">Frames</a>
          </nav>
          <Section
            id="sources"
            title="By source"
            what="What each source says alone, says differently, and leaves out. No source is the measure of the others."
          >
            <DivergenceSources storyId={storyId} comparison={comparison} />
          </Section>
          <Section
            id="figures"
            title="Figures"
            what="Quantities that two or more sources count, after units, scales and sums; and what each verdict rests on."
          >
            <FiguresLedger storyId={storyId} comparison={comparison} />
          </Section>
          <Section id="naming" title="Names" what="What each source calls the same actor or thing, and how often.">
            <NamingTable storyId={storyId} comparison={comparison} all={all} />
          </Section>
          <Section id="frames" title="Frames" what="Paragraphs that take each angle; a paragraph can take several.">
            <FrameProfile comparison={comparison} />
          </Section>
        </div>
      )}
    </Compared>
  );
}

function Section({ id, title, what, children }: { id: string; title: string; what: string; children: ReactNode }) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.heading}>
        {title}
      </h2>
      <p className={styles.what}>{what}</p>
      {children}
    </section>
  );
}
