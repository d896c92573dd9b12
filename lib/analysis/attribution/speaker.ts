import { overlapping } from "../../text/span";
import { spanOf } from "./draft";
import { type Gender, type Name, TITLE } from "./name";
import { nounPhraseBefore, PREPOSITION, type Range } from "./noun-phrase";
import { mainSubject } from "./source";
import { gap, type Statement, type Token } from "./statement";

export interface Speaker {
  /** The fullest name of the article, or the source's own words; null is nobody. */
  readonly name: string | null;
  readonly voice: "named" | "unnamed" | "none";
  readonly kind: "person" | "body" | "group" | "unknown";
  readonly gender: Gender;
}

const NOBODY: Speaker = { name: null, voice: "none", kind: "unknown", gender: null };

// Heads that make a body of the name before them ("the Trump administration"), and heads that speak for it ("the
// Pentagon statement"); all other common heads ("Trump officials") are people without a name.
const BODY =
  /^(?:administration|campaign|government|ministry|department|office|committee|court|company|bank|police|university|team|union|party|parliament|embassy|agency|council|commission|newspaper|group|institute|foundation|association|organization|organisation|center|centre|network|board|bureau|firm|senate|house|army|military|church|regime|delegation|state|kingdom|republic)$/;
const DOCUMENT =
  /^(?:statement|report|poll|survey|study|analysis|letter|memo|editorial|article|figures|data|website|spokesman|spokeswoman|spokesperson|ruling|filing|release|email|tweet)$/;

/** Names the speakers of one article in reading order, since a pronoun rests on who was spoken of before it. */
export class SpeakerBook {
  private readonly recent: Speaker[] = [];
  /** The first full name of a person under its last word. */
  private readonly full = new Map<string, Name>();

  constructor(
    private readonly text: string,
    private readonly names: readonly Name[],
  ) {
    for (const name of names) {
      const last = name.words.at(-1) as string;
      if (name.person && name.words.length > 1 && name.words.length <= 4 && !this.full.has(last))
        this.full.set(last, name);
    }
  }

  /** Who a source of a statement means; null is nobody. */
  name(statement: Statement, source: Range | null): Speaker {
    if (source === null) return NOBODY;
    const found = this.resolve(statement, source);
    if (found.voice === "named") this.recent.push(found);
    return found;
  }

  /** Takes note of whom a statement is about: the next "he" may mean its subject. */
  read(statement: Statement): void {
    const subject = mainSubject(statement.tokens, statement.tokens.length);
    if (!subject) return;
    const found = this.resolve(statement, subject);
    if (found.voice === "named" && found !== this.recent.at(-1)) this.recent.push(found);
  }

  private resolve(statement: Statement, source: Range): Speaker {
    const first = statement.tokens[source.from] as Token;
    const low = first.low.replace(/'(?:s|d|ll|ve|re|m)$/, "");
    if (source.to === source.from + 1) {
      if (/^(?:he|him|his)$/.test(low)) return this.person(statement, source, "male");
      if (/^(?:she|her)$/.test(low)) return this.person(statement, source, "female");
      if (/^(?:they|their|it|its)$/.test(low)) {
        const subject = mainSubject(statement.tokens, source.from);
        if (
          subject &&
          subject.to <= source.from &&
          !/^(?:they|it|he|she|i|we|you|who|which|that|there|this)$/.test((statement.tokens[subject.from] as Token).low)
        ) {
          const found = this.resolve(statement, subject);
          if (found.kind !== "person") return found;
        }
      }
      if (/^(?:it|its)$/.test(low)) return this.last((s) => s.kind === "body") ?? this.unnamed(statement, source);
      if (/^(?:they|them|their)$/.test(low))
        return this.last((s) => s.kind === "group" || s.kind === "body") ?? this.unnamed(statement, source);
      if (/^(?:who|which|that)$/.test(low)) {
        const antecedent = nounPhraseBefore(statement.tokens, source.from);
        return antecedent ? this.resolve(statement, antecedent) : this.unnamed(statement, source);
      }
      if (/^(?:i|we|you|some|many|others|most|one|both|all|several|few|those)$/.test(low))
        return this.unnamed(statement, source);
    }
    return this.phrase(statement, source);
  }

  private phrase(statement: Statement, { from, to }: Range): Speaker {
    const { tokens } = statement;
    let end = from + 1;
    while (end < to && !gap(tokens[end], /[,;:()—–]/) && !/^(?:who|which|that)$/.test((tokens[end] as Token).low))
      end += 1;
    const own = this.namesIn(spanOf(tokens, { from, to: end }));
    let head = from;
    while (head + 1 < end && !PREPOSITION.test((tokens[head + 1] as Token).low)) head += 1;
    // "Department of Justice": the preposition stands inside the name.
    const at = tokens[head] as Token;
    const named = own.find((n) => n.start < at.end && at.start < n.end);
    if (named) {
      const earlier = own.filter((n) => n.end <= named.start && n.person === named.person);
      const joined = tokens.slice(from, head + 1).some((t) => t.low === "and") && earlier.length > 0;
      if (joined)
        return {
          name: [...earlier, named]
            .map((n) => this.fullest(n).text)
            .join(", ")
            .replace(/, ([^,]*)$/, " and $1"),
          voice: "named",
          kind: "group",
          gender: null,
        };
      return this.named(named);
    }
    const beside = this.namesIn(spanOf(tokens, { from, to })).find(
      (n) =>
        n.person &&
        n.start >= (tokens[end]?.start ?? Number.MAX_SAFE_INTEGER) &&
        gap(
          tokens.find((t) => t.start === n.start),
          /,/,
        ),
    );
    if (beside) return this.named(beside);
    const before = own.find((n) => n.end <= at.start);
    if (before && DOCUMENT.test(at.low)) return this.named(before);
    if (before && BODY.test(at.low))
      return { name: this.words(statement, { from, to: head + 1 }), voice: "named", kind: "body", gender: null };
    return this.unnamed(statement, { from, to: end });
  }

  private named(name: Name): Speaker {
    const full = this.fullest(name);
    return {
      name: full.text,
      voice: "named",
      kind: full.person || name.person ? "person" : "body",
      gender: name.gender ?? full.gender,
    };
  }

  /** "Mr. Trump" -> "Donald Trump": the first longer name that ends in the same word. */
  private fullest(name: Name): Name {
    // "General Rojas": the tagger does not always see a person behind a title.
    const titled = name.words.length === 2 && !name.person && TITLE.test(name.words[0] as string);
    if (name.words.length > 1 && !titled) return name;
    return this.full.get(name.words.at(-1) as string) ?? name;
  }

  private person(statement: Statement, source: Range, gender: "male" | "female"): Speaker {
    const at = (statement.tokens[source.from] as Token).start;
    const near = this.namesIn({ start: statement.start, end: at })
      .filter((n) => n.end <= at && n.person && !/['’]/.test(this.text.slice(n.end - 2, n.end)))
      .map((n) => this.named(n))
      .find((s) => s.gender === gender);
    if (near) return near;
    return (
      this.last((s) => s.kind === "person" && s.gender === gender) ??
      this.last((s) => s.kind === "person" && s.gender === null) ?? { ...this.unnamed(statement, source), gender }
    );
  }

  private last(fits: (speaker: Speaker) => boolean): Speaker | null {
    for (let i = this.recent.length - 1; i >= 0; i -= 1)
      if (fits(this.recent[i] as Speaker)) return this.recent[i] as Speaker;
    return null;
  }

  private unnamed(statement: Statement, range: Range): Speaker {
    return { name: this.words(statement, range), voice: "unnamed", kind: "group", gender: null };
  }

  private words({ tokens }: Statement, { from, to }: Range): string {
    const start = to > from + 1 && /^(?:the|a|an)$/.test((tokens[from] as Token).low) ? from + 1 : from;
    const { start: a, end: b } = spanOf(tokens, { from: start, to });
    return this.text
      .slice(a, b)
      .replace(/\s+/g, " ")
      .replace(/(?:'s|’s)$/, "");
  }

  private namesIn(span: { start: number; end: number }): readonly Name[] {
    return overlapping(this.names, span);
  }
}
