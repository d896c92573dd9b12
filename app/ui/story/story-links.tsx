"use client";

import type { Route } from "next";
import Link from "next/link";
import { useSelectedLayoutSegment } from "next/navigation";
import { LinkHint } from "@/app/ui/site/link-hint";

export interface StoryLink {
  /** Folder of the page below the story; null for the reader. */
  readonly segment: string | null;
  readonly href: Route;
  readonly name: string;
}

/** Links to pages of one story; the one that is open says so. */
export function StoryLinks({ links, className }: { links: readonly StoryLink[]; className?: string }) {
  const here = useSelectedLayoutSegment();
  return links.map(({ segment, href, name }) => (
    <li key={name}>
      <Link href={href} className={className} aria-current={segment === here ? "page" : undefined}>
        {name}
        <LinkHint />
      </Link>
    </li>
  ));
}
