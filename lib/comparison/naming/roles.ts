import type { Word } from "../../text/parse";
import type { Span } from "../../text/span";
import type { NamedRole } from "../comparison";
import { isBetween, isFullVerb, isNoun, isPassive, OPENERS, REPORTING, wordBefore } from "./deed";

/** A role of one of the actors that were given. */
export interface ActorRole<A extends Span> extends Omit<NamedRole, "quote"> {
  readonly actor: A;
}

/** A name this far from its verb is tied to it by too much else. */
const FARTHEST = 160;

/**
 * What the named in one sentence do, and what is done to them: the subject of an active verb and whoever stands behind
 * "by" act; the object and the subject of a passive are acted on; names joined by "and" share the verb, and verbs so
 * joined share the subject. Whatever a plain reading leaves open is left out: this is for counting, and a wrong role
 * weighs more than a missing one. `actors` are the mentions of names, without pronouns and without names that modify a
 * noun ("the Havn port"); `text` is that of the whole article.
 */
export function findActorRoles<A extends Span>(
  text: string,
  words: readonly Word[],
  actors: readonly A[],
): readonly ActorRole<A>[] {
  if (actors.length === 0) return [];
  const clause = new Clause(
    text,
    words.filter((w) => w.text !== ""),
    actors,
  );
  return clause.roles();
}

class Clause<A extends Span> {
  constructor(
    private readonly text: string,
    private readonly words: readonly Word[],
    private readonly actors: readonly A[],
  ) {}

  roles(): readonly ActorRole<A>[] {
    const found = this.words.flatMap((verb, i) => {
      if (!this.isDeed(i)) return [];
      const role = (name: NamedRole["role"]) => (actor: A) => ({
        actor,
        role: name,
        verb: verb.lemma,
        start: Math.min(actor.start, verb.start),
        end: Math.max(actor.end, verb.end),
      });
      if (this.isPassive(i)) return [...this.subjects(i).map(role("acted-on")), ...this.agents(i).map(role("acts"))];
      if (this.isToldLast(i)) return this.phrase(i + 1).map(role("acts"));
      return [...this.subjects(i).map(role("acts")), ...this.objects(i).map(role("acted-on"))];
    });
    return found.filter((r) => r.end - r.start <= FARTHEST).sort((a, b) => a.start - b.start || a.end - b.end);
  }

  private isDeed(i: number): boolean {
    const verb = this.words[i] as Word;
    if (/^(?:be|have|do)$/.test(verb.lemma)) return false;
    // "Is building" tells a deed as "builds" does.
    const goesOn = verb.tags.includes("Gerund") && isBetween(this.words[i - 1]) && this.hasCopula(i);
    return (isFullVerb(verb) || goesOn) && !this.isTelling(i);
  }

  private hasCopula(i: number): boolean {
    for (let at = i - 1; at >= 0 && isBetween(this.words[at]); at -= 1)
      if (/^(?:is|are|was|were|been|being|be)$/.test((this.words[at] as Word).normal)) return true;
    return false;
  }

  private isPassive(i: number): boolean {
    return (isPassive(this.words, i) && this.hasCopula(i)) || this.isReduced(i);
  }

  /** "The port built by COSCO": a passive without its copula. */
  private isReduced(i: number): boolean {
    const verb = this.words[i] as Word;
    return (
      /PastTense|Participle/.test(verb.tags.join()) &&
      this.words[i + 1]?.normal === "by" &&
      !isBetween(this.words[i - 1])
    );
  }

  /** "The port built in 2016 opened": a participle that tells which port, before the verb that tells what it did. */
  private isTelling(i: number): boolean {
    const verb = this.words[i] as Word;
    if (!verb.tags.includes("PastTense") || isBetween(this.words[i - 1]) || this.isReduced(i)) return false;
    if (!this.words[i + 1]?.tags.includes("Preposition")) return false;
    for (let at = i + 1; at < this.words.length; at += 1) {
      const word = this.words[at] as Word;
      if (this.isCut(at) || word.normal === "to" || OPENERS.has(word.normal)) return false;
      if (/Conjunction|QuestionWord|Pronoun|Gerund/.test(word.tags.join())) return false;
      if (word.tags.includes("Verb")) return !this.actors.some((a) => a.end === this.words[at - 1]?.end);
    }
    return false;
  }

  /** "..., said Holm": the speaker stands behind the verb. */
  private isToldLast(i: number): boolean {
    const verb = this.words[i] as Word;
    return (
      REPORTING.has(verb.lemma) &&
      !/^(?:call|describe|tell)$/.test(verb.lemma) &&
      /[”"'’],?\s*$|[,”"]\s*$/.test(this.text.slice(Math.max(0, verb.start - 3), verb.start))
    );
  }

  /** Whether something other than a space stands right before a word. */
  private isCut(at: number): boolean {
    const [left, right] = [this.words[at - 1], this.words[at]];
    return !left || !right || /[^\s'’"“”]/.test(this.text.slice(left.end, right.start));
  }

  /** Those whom the verb at `i` is told of: before it, with nothing between but what belongs to the verb. */
  private subjects(i: number): readonly A[] {
    let at = i - 1;
    while (at >= 0 && isBetween(this.words[at])) at -= 1;
    const last = this.words[at];
    if (!last) return [];
    if (/^(?:and|or|but)$/.test(last.normal)) {
      // "Built and operates": both have one subject.
      for (let before = at - 1; before >= 0 && !this.isCut(before + 1); before -= 1)
        if (this.isDeed(before)) return this.isReduced(before) ? [] : this.subjects(before);
      return [];
    }
    if (/^(?:who|which|that)$/.test(last.normal)) return this.endingAt(at - 1);
    const cut = range(at + 1, i).find((k) => this.isCut(k));
    return cut === undefined ? this.endingAt(at) : this.beforeInsertion(at);
  }

  /** "COSCO, the shipping giant, built", "COSCO, which runs it, built": who stands before what is put in. */
  private beforeInsertion(last: number): readonly A[] {
    for (let at = last; at > 0; at -= 1) {
      if (!this.isCut(at)) continue;
      const opening = this.words[at] as Word;
      const isSentence = opening.tags.includes("Verb") && !opening.tags.includes("Gerund");
      return isSentence || /^(?:and|or|but)$/.test(opening.normal) ? [] : this.endingAt(at - 1).slice(-1);
    }
    return [];
  }

  /** The names that end at a word, all that are joined there, unless a preposition or a verb governs them. */
  private endingAt(at: number): readonly A[] {
    const actor = this.largest((a) => a.end === this.words[at]?.end);
    if (!actor) return [];
    const before = wordBefore(this.words, actor);
    if (!before) return [actor];
    const place = this.words.indexOf(before);
    if (/^(?:and|or)$/.test(before.normal)) {
      const others = this.endingAt(place - 1);
      const governed = others.length === 0 && this.isGoverned(place - 1);
      return governed ? [] : [...others, actor];
    }
    if (this.isCut(place + 1)) return [actor];
    return this.governs(before) ? [] : [actor];
  }

  /** Whether a name that ends there is the object of something. */
  private isGoverned(at: number): boolean {
    const actor = this.largest((a) => a.end === this.words[at]?.end);
    const before = actor && wordBefore(this.words, actor);
    return before?.tags.includes("Preposition") === true && !OPENERS.has(before.normal);
  }

  private governs(word: Word): boolean {
    if (OPENERS.has(word.normal)) return false;
    if (/Preposition|Conjunction|Possessive/.test(word.tags.join())) return true;
    return isFullVerb(word) && !REPORTING.has(word.lemma);
  }

  /** Who stands behind "by". */
  private agents(i: number): readonly A[] {
    for (let at = i + 1; at <= i + 3 && at < this.words.length && !this.isCut(at); at += 1)
      if (this.words[at]?.normal === "by") return this.phrase(at + 1, true);
    return [];
  }

  private objects(i: number): readonly A[] {
    let at = i + 1;
    while (/Particle|Adverb/.test(this.words[at]?.tags.join() ?? "")) at += 1;
    // "Built and operates the port": both have one object.
    if (/^(?:and|or)$/.test(this.words[at]?.normal ?? "") && this.words[at + 1] && this.isDeed(at + 1))
      return this.objects(at + 1);
    return this.isCut(at) ? [] : this.phrase(at);
  }

  /** The names of the noun phrase that begins at a word, with those joined to it; none where it opens a clause of its own. */
  private phrase(from: number, behindBy = false): readonly A[] {
    let end = from;
    let noun = false;
    for (; end < this.words.length; end += 1) {
      const word = this.words[end] as Word;
      const tags = word.tags.join();
      if (end > from && this.isCut(end) && !/^\s*-/.test(this.text.slice(this.words[end - 1]?.end, word.start))) break;
      if (!/Noun|Adjective|Determiner|Value|Possessive/.test(tags) || word.tags.includes("Pronoun")) break;
      if (noun && word.tags.includes("Determiner")) break;
      // "Visited Chile and threatened Peru": the tagger takes some verbs behind "and" for adjectives.
      if (end === from && this.words[from - 1]?.tags.includes("Conjunction") && /ed$/.test(word.normal)) break;
      if (isNoun(word)) noun = true;
    }
    const last = this.words[end - 1];
    const actor =
      end > from && last && this.largest((a) => a.end === last.end && a.start >= (this.words[from] as Word).start);
    const next = this.words[end];
    // "Said Peru left": the name is the subject of what follows; behind "by" it cannot be.
    if (!actor) return [];
    const isCut = this.isCut(end);
    if (!behindBy && next?.tags.includes("Verb") && !isCut && this.words[end + 1]?.normal !== "by") return [];
    const more = next && /^(?:and|or)$/.test(next.normal) ? end + 1 : isCut && this.isList(end) ? end : null;
    return more === null ? [actor] : [actor, ...this.phrase(more, behindBy)];
  }

  /** Behind a comma, a list goes on to an "and"; otherwise something new begins. */
  private isList(at: number): boolean {
    const [left, right] = [this.words[at - 1], this.words[at]];
    if (!left || !right || this.text.slice(left.end, right.start).trim() !== ",") return false;
    const behind = this.words.slice(at, at + 8);
    const and = behind.findIndex((w) => /^(?:and|or)$/.test(w.normal));
    return and > 0 && behind.slice(0, and).every((w) => /Noun|Adjective|Determiner/.test(w.tags.join()));
  }

  private largest(test: (actor: A) => boolean): A | undefined {
    return this.actors.filter(test).sort((a, b) => a.start - b.start)[0];
  }
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
