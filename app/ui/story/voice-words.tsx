import { useWords } from "#words";
import type { Mention } from "@/lib/comparison/comparison";

/** In whose voice something is said and, where somebody is named, who says it. */
export function VoiceWords({ voice, attributedTo }: Pick<Mention, "voice" | "attributedTo">) {
  const terms = useWords("terms");
  return (
    <>
      {terms(`voices.${voice}`)}
      {attributedTo ? (
        <>
          {": "}
          <span lang="en">{attributedTo}</span>
        </>
      ) : null}
    </>
  );
}
