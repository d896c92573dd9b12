import type { Article } from "../../lib/ingest/article";
import { readDocument } from "../../lib/ingest/read-document";
import { readStory, STORIES } from "../stories/story-files";
import { type Fact, makeFact, tellFact } from "./made-facts";
import { openRandom, type Random } from "./random";

/** What a story holds, however many articles tell it: a core that half of them tell, and matters of a few. */
const CORE = 12;
const ASIDE = 40;
const CORE_TOLD = 0.5;
const ASIDE_TOLD = 0.06;

const wordsOf = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Sentences of one article on the story: facts that others tell too, then facts of its own until it is long enough. */
function tellStory(shared: readonly Fact[], random: Random, words: number): readonly string[] {
  const told = shared.filter((_, i) => random.next() < (i < CORE ? CORE_TOLD : ASIDE_TOLD));
  const sentences = told.map((fact) => tellFact(fact, random));
  let length = wordsOf(sentences.join(" "));
  while (length < words) {
    const sentence = tellFact(makeFact(random), random);
    sentences.splice(random.between(0, sentences.length), 0, sentence);
    length += wordsOf(sentence);
  }
  return sentences;
}

/** Three sentences a paragraph, as news has it. */
function paragraphsOf(sentences: readonly string[]): string {
  const paragraphs: string[] = [];
  for (let i = 0; i < sentences.length; i += 3) paragraphs.push(sentences.slice(i, i + 3).join(" "));
  return paragraphs.join("\n\n");
}

const storyFacts = (random: Random): readonly Fact[] => Array.from({ length: CORE + ASIDE }, () => makeFact(random));

/** Made-up articles on one story, the same for the same seed; the first n of a longer story are a shorter one. */
export function makeStory(articles: number, words: number, seed = 3): readonly Article[] {
  const shared = storyFacts(openRandom(seed));
  return Array.from({ length: articles }, (_, i) => {
    const random = openRandom(seed * 1000 + i + 1);
    const text = `Dam report ${i + 1}\n\nNovember ${1 + (i % 28)}, 2024\n\n${paragraphsOf(tellStory(shared, random, words))}\n`;
    return read(`report-${i + 1}.txt`, text, `s${i + 1}`);
  });
}

/** The sample story's five articles, each brought to `words` words of body with made-up paragraphs. */
export function makeLongSample(words: number, seed = 7): readonly Article[] {
  const shared = storyFacts(openRandom(seed));
  return readStory(STORIES.chancay).map((article, i) => {
    const random = openRandom(seed * 1000 + i + 1);
    const more = paragraphsOf(tellStory(shared, random, words - wordsOf(article.text)));
    return { ...article, text: `${article.text.trimEnd()}\n\n${more}\n` };
  });
}

/** An article with the same head and a wholly new body: what a person does who replaces a text. */
export function rewriteArticle(article: Article, words: number, seed: number): Article {
  const random = openRandom(seed);
  const body = paragraphsOf(tellStory(storyFacts(random), random, words));
  const end = Math.max(
    0,
    ...[article.head.title, article.head.byline, article.head.date].map((span) => span?.end ?? 0),
  );
  const removed = article.removed.filter((span) => span.end <= end);
  return { ...article, text: `${article.text.slice(0, end)}\n\n${body}\n`, removed };
}

function read(name: string, text: string, id: string): Article {
  const reading = readDocument({ name, text });
  if (!reading.ok) throw new Error(`${name}: ${reading.problem.message}`);
  return { ...reading.draft, id };
}
