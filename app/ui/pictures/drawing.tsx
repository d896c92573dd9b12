import { createElement, type ReactNode } from "react";
import type { Drawing as Drawn, SvgNode } from "@/lib/export/picture/picture";

interface DrawingProps {
  drawing: Drawn;
  className?: string;
  /** Ids of the words on the page that name and describe it. */
  titleId: string;
  saidId: string;
}

/** The nodes of a drawing as part of the page: its colours are the page's, so that it follows light and dark. */
export function Drawing({ drawing: { width, height, nodes }, className, titleId, saidId }: DrawingProps) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it is named by the words beside it, which a title would show twice.
    <svg
      viewBox={`0 0 ${width} ${Math.ceil(height)}`}
      className={className}
      role="img"
      aria-labelledby={titleId}
      aria-describedby={saidId}
    >
      {nodes.map(element)}
    </svg>
  );
}

/** SVG writes stroke-width, React strokeWidth. */
const propOf = (name: string): string =>
  name === "class" ? "className" : name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const element = ({ tag, attrs, inner, words }: SvgNode, key: number): ReactNode =>
  createElement(
    tag,
    { key, ...Object.fromEntries(Object.entries(attrs).map(([name, value]) => [propOf(name), value])) },
    words ?? (inner.length > 0 ? inner.map(element) : null),
  );
