import { useWords } from "#words";
import { CODE_GROUPS, CODES, type CodeGroup } from "@/lib/store/search/codes";

/** What the engine can find, as the options of a select. */
export function LibraryCodes() {
  const say = useWords("library");
  const term = useWords("terms");
  const names: { readonly [G in CodeGroup]: () => readonly string[] } = {
    relation: () => CODES.relation.map((tag) => term(`relations.${tag}`)),
    differs: () => CODES.differs.map((tag) => term(`divergence.${tag}`)),
    figure: () => CODES.figure.map((tag) => term(`verdicts.${tag}`)),
    frame: () => CODES.frame.map((tag) => term(`frames.${tag}`)),
    wording: () => CODES.wording.map((tag) => term(`wording.${tag}`)),
  };
  return CODE_GROUPS.map((group) => (
    <optgroup key={group} label={say(`codes.${group}`)}>
      {CODES[group].map((tag, i) => (
        <option key={tag} value={`${group}/${tag}`}>
          {names[group]()[i]}
        </option>
      ))}
    </optgroup>
  ));
}
