"use client";

import type { Route } from "next";
import Link from "next/link";
import { useSelectedLayoutSegment } from "next/navigation";
import { LinkHint } from "@/app/ui/site/link-hint";
import styles from "./story-header.module.css";

const TABS = [
  { segment: null, path: "", name: "Read" },
  { segment: "claims", path: "/claims", name: "Claims" },
  { segment: "stance", path: "/stance", name: "Stance" },
  { segment: "divergence", path: "/divergence", name: "Divergence" },
  { segment: "edit", path: "/edit", name: "Edit" },
] as const;

/** The views of one story. */
export function StoryTabs({ storyId }: { storyId: string }) {
  const here = useSelectedLayoutSegment();
  return (
    <nav className={styles.tabs} aria-label="Views of this story">
      {TABS.map(({ segment, path, name }) => (
        <Link
          key={name}
          href={`/stories/${storyId}${path}` as Route}
          className={styles.tab}
          aria-current={segment === here ? "page" : undefined}
        >
          {name}
          <LinkHint />
        </Link>
      ))}
    </nav>
  );
}
