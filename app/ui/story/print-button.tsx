"use client";

/** Without JavaScript it is not shown: the browser's own menu prints as well. */
export function PrintButton({ name, className }: { name: string; className?: string }) {
  return (
    <button type="button" className={className} onClick={() => window.print()} data-script="only">
      {name}
    </button>
  );
}
