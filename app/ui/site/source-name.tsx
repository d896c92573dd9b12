import { useWords } from "#words";
import type { Source } from "@/lib/comparison/comparison";
import { KindLabel } from "./kind-label";
import { SourceBadge, sourceLetter } from "./source-badge";
import styles from "./source-name.module.css";

interface NameProps {
  /** Place among the sources: gives letter, pattern and colour. */
  index: number;
  source: Pick<Source, "kind" | "outlet" | "hidden">;
  small?: boolean;
  /** With the outlet's name behind the kind. */
  outlet?: boolean;
}

/** Whose words these are: letter, kind and, if asked, outlet; in blind mode the letter alone. */
export function SourceName({ index, source, small = false, outlet = false }: NameProps) {
  const say = useWords("terms");
  return (
    <span className={styles.name}>
      <SourceBadge index={index} small={small} />{" "}
      {source.hidden ? (
        <span aria-hidden="true">{say("Source", { letter: sourceLetter(index) })}</span>
      ) : (
        <>
          <KindLabel kind={source.kind} />
          {outlet && source.outlet ? <span className={styles.outlet}> {source.outlet}</span> : null}
        </>
      )}
    </span>
  );
}
