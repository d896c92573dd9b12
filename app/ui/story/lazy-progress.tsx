"use client";

import dynamic from "next/dynamic";

/**
 * The progress view, sent only to those who wait: it brings a parser with it that these pages do not need otherwise.
 * Only a client component can leave it out; a server component lists all it might show.
 */
export const LazyProgress = dynamic(() =>
  import("@/app/ui/progress/compute-progress").then((module) => module.ComputeProgress),
);
