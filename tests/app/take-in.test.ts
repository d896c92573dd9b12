import { describe, expect, test } from "vitest";
import { readIntake as readForm, type SentIntake } from "@/app/actions/read-intake";
import { takeIn as takeInWith } from "@/app/actions/take-in";
import { wordsOf } from "@/lib/words/messages";

const say = wordsOf("en", "problems");
const readIntake = (data: FormData) => readForm(data, say);
const takeIn = (sent: SentIntake, saved: Parameters<typeof takeInWith>[1]) => takeInWith(sent, saved, say);

function form(values: Record<string, string | string[] | File[]>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) for (const each of [value].flat()) data.append(name, each);
  return data;
}

const ARTICLE = "The ferry of Velm\n\nThe ferry left the harbour of Velm on Monday, the port office said.\n";
const OTHER = "No ferry for Orr\n\nThe island of Orr has had no ferry since Monday, said its mayor, Ada Ruiz.\n";
const file = (text: string, name: string) => new File([text], name);

/** What a browser sends back of the articles that it was shown. */
const shown = async (values: Parameters<typeof form>[0]) => {
  const { cards } = await takeIn(readIntake(form(values)), []);
  const fields = cards.map(({ key, ...card }) => [
    [`${key}.card`, JSON.stringify(card)],
    [`${key}.kind`, card.draft.kind],
    [`${key}.title`, card.draft.title],
  ]);
  return { article: cards.map(({ key }) => key), ...Object.fromEntries(fields.flat()) };
};

describe("new articles", () => {
  test("a pasted text is kept as it stood in its box, whatever the form made of its line breaks", async () => {
    const { cards } = await takeIn(readIntake(form({ text: ARTICLE.replaceAll("\n", "\r\n") })), []);
    expect(cards[0]?.draft.text).toBe(ARTICLE);
  });

  test("a text goes to the browser and back unchanged, CR LF of a file included", async () => {
    const text = ARTICLE.replaceAll("\n", "\r\n");
    const back = readIntake(form(await shown({ files: [file(text, "a.txt")] })));
    expect(back.cards[0]?.draft.text).toBe(text);
  });

  test("articles are only saved after they were shown", async () => {
    const first = await takeIn(readIntake(form({ intent: "save", text: [ARTICLE, OTHER] })), []);
    expect(first.troubles.map(({ message }) => message)).toEqual([
      expect.stringContaining("Check what was recognised"),
    ]);
    const second = await takeIn(readIntake(form({ intent: "save", ...(await shown({ text: [ARTICLE, OTHER] })) })), []);
    expect(second.troubles).toEqual([]);
  });

  test("a broken file is named and the others are read", async () => {
    const broken = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])], "photo.png");
    const { cards, refused } = await takeIn(readIntake(form({ files: [file(ARTICLE, "a.txt"), broken] })), []);
    expect(cards.map(({ draft }) => draft.file)).toEqual(["a.txt"]);
    expect(refused.map(({ message }) => message)).toEqual([expect.stringContaining("photo.png")]);
  });

  test("is told in the reader's language", async () => {
    const spanish = wordsOf("es", "problems");
    const { refused, troubles } = await takeInWith(
      readForm(form({ files: [file("", "leer.txt")], text: [ARTICLE, ARTICLE] }), spanish),
      [],
      spanish,
    );
    expect(refused.map(({ message }) => message)).toEqual(["“leer.txt” está vacío; dé el texto de un artículo."]);
    expect(troubles.map(({ message }) => message)).toEqual([expect.stringContaining("son el mismo artículo")]);
  });

  test("of a box with several texts, one that cannot be read gives the whole box back", async () => {
    const box = `${ARTICLE}\n=====\n\n...\n`;
    const { cards, boxes } = await takeIn(readIntake(form({ text: box })), []);
    expect(cards).toEqual([]);
    expect(boxes).toEqual([{ text: box, problem: expect.stringContaining("empty") }]);
  });

  test("an article that the story has already is found again", async () => {
    const { troubles } = await takeIn(readIntake(form({ text: ARTICLE })), [{ file: "old.txt", text: ARTICLE }]);
    expect(troubles.map(({ message }) => message)).toEqual([expect.stringContaining("same article")]);
  });

  test("one article is no trouble while it is read, and one when it is to be saved", async () => {
    expect((await takeIn(readIntake(form({ text: ARTICLE })), [])).troubles).toEqual([]);
    const one = await shown({ text: ARTICLE });
    expect((await takeIn(readIntake(form({ intent: "save", ...one })), [])).troubles).toHaveLength(1);
  });

  test("a card whose spans lie beyond its text is no card", () => {
    const removed = [{ start: 0, end: 99, reason: "menu" }];
    const draft = {
      file: "",
      kind: "wire",
      kindConfidence: 1,
      outlet: null,
      title: "T",
      byline: null,
      published: null,
      text: "T",
    };
    const card = {
      draft: { ...draft, head: { title: null, byline: null, date: null }, removed },
      cues: [],
      notices: [],
    };
    expect(readIntake(form({ article: "a", "a.card": JSON.stringify(card) })).cards).toEqual([]);
  });

  test("an article is taken out without JavaScript by the button's value", async () => {
    const two = await shown({ text: [ARTICLE, OTHER] });
    expect(readIntake(form({ ...two, intent: `out ${two.article[0]}` })).cards).toHaveLength(1);
  });
});

test("a story's title of signs that nobody sees is none, and control signs in one are spaces", () => {
  expect(readIntake(form({ title: "\u200b \u2060" })).title).toBe("");
  expect(readIntake(form({ title: "The\0ferry\x07 of Velm\u0085" })).title).toBe("The ferry of Velm");
});
