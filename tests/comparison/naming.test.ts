import { describe, expect, it } from "vitest";
import { parseArticle } from "@/lib/analysis/document";
import { findEntities } from "@/lib/analysis/entity";
import { linkEntities, type StoryEntity } from "@/lib/comparison/naming";
import { writeNaming } from "@/lib/comparison/naming/referent";
import { bareArticle } from "@/lib/ingest/article";

const article = (id: string, text: string) => bareArticle(text, { id });

const docs = (texts: readonly string[]) =>
  new Map(texts.map((t, i) => [`s${i + 1}`, parseArticle(article(`s${i + 1}`, t))]));
const link = (texts: readonly string[]): readonly StoryEntity[] =>
  linkEntities([...docs(texts)].map(([source, doc]) => ({ source, entities: findEntities(doc) })));
const find = (entities: readonly StoryEntity[], key: string) =>
  entities.filter((e) => e.members.some((m) => m.entity.keys.includes(key)));
const sources = (entity: StoryEntity | undefined) => entity?.members.map((m) => m.source).sort();

describe("linkEntities", () => {
  it("meets a surname with the full name of another article", () => {
    const [own, other] = find(
      link(["Foreign Minister Elmer Stark spoke on Monday.", "Mr. Stark denied it.", "It was Elmer Stark again."]),
      "stark",
    );
    expect(other).toBeUndefined();
    expect(sources(own)).toEqual(["s1", "s2", "s3"]);
  });

  it("keeps two people of one surname apart", () => {
    const entities = link(["President George Hale spoke on Monday.", "Senator Barbara Hale replied on Monday."]);
    expect(find(entities, "hale")).toHaveLength(2);
  });

  it("meets an acronym with its long name", () => {
    const entities = link(["The World Trade Organization ruled on Monday.", "They went to the WTO in May."]);
    expect(sources(find(entities, "world trade organization")[0])).toEqual(["s1", "s2"]);
  });

  it("meets a country with its adjective and capital", () => {
    const entities = link(["China agreed.", "Chinese firms came.", "Beijing objected."]);
    expect(sources(find(entities, "china")[0])).toEqual(["s1", "s2", "s3"]);
  });

  it("does not mix bodies of two countries", () => {
    const entities = link(["Peru's Congress voted on Monday.", "The US Congress voted on Monday."]);
    expect(find(entities, "congress")).toHaveLength(2);
  });

  it("meets things by head and owner, and no port with a complex", () => {
    const entities = link([
      "The Talara port is new. The port grew.",
      "The new port of Talara opened. The port is deep.",
      "The Talara Industrial Complex covers 800 hectares.",
    ]);
    const [port, second] = find(entities, "talara port");
    expect(second).toBeUndefined();
    expect(sources(port)).toEqual(["s1", "s2"]);
  });

  it("keeps things of different owners apart", () => {
    const entities = link([
      "The Talara port grew. The Talara port is new.",
      "The Callao port is old. The Callao port shrank.",
    ]);
    expect(find(entities, "talara port")[0]).not.toBe(find(entities, "callao port")[0]);
  });

  it("does not mix a country and its government", () => {
    const entities = link([
      "The Peruvian government signed. The Peruvian government waited. Peru exports copper.",
      "Peru sells copper. The Peruvian government agreed. The Peruvian government paid.",
    ]);
    const governments = entities.filter((e) => e.members.some((m) => m.entity.government));
    expect(governments).toHaveLength(1);
    expect(governments[0]?.members.every((m) => m.entity.government)).toBe(true);
  });

  it("learns from other articles whose surname stands alone", () => {
    const entities = link([
      "President Stark spoke. Stark smiled. They said that Elmer Stark was ill.",
      "Elmer Stark arrived. Stark waved.",
    ]);
    const own = find(entities, "stark");
    expect(own).toHaveLength(1);
    expect(own[0]?.members.flatMap((m) => m.entity.mentions).filter((m) => m.form === "name")).toHaveLength(5);
  });

  it("leaves a surname alone that two people bear alike", () => {
    const entities = link([
      "President Stark spoke. Stark smiled.",
      "Elmer Stark arrived. Stark waved.",
      "Anna Stark arrived. Stark waved.",
    ]);
    const full = (key: string) => find(entities, key)[0];
    expect(full("elmer stark")).not.toBe(full("anna stark"));
  });

  it("joins a party and its people, in one article too", () => {
    const entities = link([
      "On Monday the Republicans voted. The Republican Party is split.",
      "They asked the Republican Party in vain.",
    ]);
    expect(sources(find(entities, "republican party")[0])).toEqual(["s1", "s1", "s2"]);
  });

  it("does not let one odd owner keep a thing apart", () => {
    const entities = link([
      "They filed the lawsuit. Critics of the lawsuit left. The lawsuit was long. She read the lawsuit. He saw the lawsuit. The Miller lawsuit was older.",
      "They filed the lawsuit. Critics of the lawsuit left. The lawsuit was long. She read the lawsuit. He saw the lawsuit. The Norland lawsuit was older.",
    ]);
    const things = entities.filter((e) => e.members.some((m) => m.entity.head === "lawsuit"));
    expect(things.some((e) => e.members.length === 2)).toBe(true);
  });

  it("does not hang on the order of the articles", () => {
    const texts = [
      "President Ana Ruiz met Chinese envoys in Lima. The port of Talara opened. Ruiz smiled.",
      "Ruiz and the Talara port were praised by Beijing. The WTO was silent.",
      "The World Trade Organization warned China. Ms. Ruiz denied the tariffs. The tariffs stay.",
      "Tariffs hurt. The tariffs rose. Carla Ruiz, a farmer, complained about the seaport of Talara.",
    ];
    const articles = [...docs(texts)].map(([source, doc]) => ({ source, entities: findEntities(doc) }));
    const first = JSON.stringify(linkEntities(articles));
    for (const order of [
      [3, 1, 0, 2],
      [1, 0, 3, 2],
      [2, 3, 1, 0],
    ])
      expect(JSON.stringify(linkEntities(order.map((i) => articles[i] as (typeof articles)[number])))).toBe(first);
  });
});

describe("writeNaming", () => {
  const texts = [
    "China agreed. Chinese firms and Chinese banks came. He left.",
    "Beijing objected. China paid. It was late.",
  ];
  const naming = () => writeNaming(link(texts), docs(texts));

  it("lists forms as written with counts and places", () => {
    const china = naming().find((r) => r.referent === "China");
    expect(china?.mentions.map((m) => [m.source, m.forms.map((f) => [f.text, f.count])])).toEqual([
      [
        "s1",
        [
          ["Chinese", 2],
          ["China", 1],
        ],
      ],
      [
        "s2",
        [
          ["Beijing", 1],
          ["China", 1],
        ],
      ],
    ]);
    for (const { source, forms } of china?.mentions ?? [])
      for (const { text, at } of forms)
        for (const { start, end } of at) expect(texts[Number(source.slice(1)) - 1]?.slice(start, end)).toBe(text);
  });

  const referents = (...texts: readonly string[]) => writeNaming(link(texts), docs(texts)).map((r) => r.referent);

  it("leaves out words that name nobody", () => {
    const list = referents(
      "Peru wants a reliable partner. Its influence grows. The influence of Peru is large. The benefits are clear.",
      "Chile is a reliable partner of Peru. Its influence grows. The benefits are few.",
    );
    expect(list).toContain("Peru");
    expect(list.filter((name) => /partner|influence|benefit/.test(name))).toEqual([]);
  });

  it("lists acts, and agreements only where the sources mean the same one", () => {
    const same = referents(
      "They hated the tariffs. The nuclear deal is old.",
      "The tariffs are high. They hated the nuclear deal.",
    );
    expect(same.join()).toMatch(/tariffs.*nuclear deal|nuclear deal.*tariffs/);
    const other = referents("The fishing deal is old.", "They hated the nuclear deal.");
    expect(other.join()).not.toMatch(/deal/);
  });

  it("gives one row a source, also where its article holds two halves of the actor", () => {
    const two = [
      "On Monday the Republicans voted. The Republican Party is split.",
      "They asked the Republican Party in vain.",
    ];
    const party = writeNaming(link(two), docs(two)).find((r) => /Republican/.test(r.referent));
    expect(party?.mentions.map((m) => m.source)).toEqual(["s1", "s2"]);
  });

  it("leaves out pronouns and what one source names once", () => {
    const all = naming().flatMap((r) => r.mentions.flatMap((m) => m.forms.map((f) => f.text)));
    expect(all).not.toContain("It");
    expect(
      naming().every((r) => r.mentions.length > 1 || r.mentions.some((m) => m.forms.some((f) => f.count > 1))),
    ).toBe(true);
  });
});
