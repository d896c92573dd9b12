import { describe, expect, it } from "vitest";
import { parseArticle } from "@/lib/analysis/document";
import { type Entity, findEntities } from "@/lib/analysis/entity";
import type { Article } from "@/lib/ingest/article";

const article = (text: string, title = ""): Article => ({
  id: "s1",
  file: "",
  kind: "other",
  kindConfidence: 1,
  outlet: null,
  title,
  byline: null,
  published: null,
  text,
  head: { title: title ? { start: 0, end: title.length } : null, byline: null, date: null },
  removed: [],
});

const entitiesOf = (text: string, title = ""): readonly Entity[] =>
  findEntities(parseArticle(article(title ? `${title}\n\n${text}` : text, title)));

const withKey = (entities: readonly Entity[], key: string): Entity | undefined =>
  entities.find((e) => e.keys.includes(key));
const forms = (entity: Entity | undefined): readonly string[] => entity?.mentions.map((m) => m.text) ?? [];

describe("names", () => {
  const cases: readonly [string, string, string, Entity["type"], readonly string[]][] = [
    [
      "an office before a name belongs to the mention, the surname refers back",
      "Defense Secretary Maria Lopez arrived on Monday. Lopez met reporters.",
      "maria lopez",
      "person",
      ["Defense Secretary Maria Lopez", "Lopez"],
    ],
    [
      "a lower-case office and a demonym belong to the mention",
      "The summit ended. It was hosted by North Korean leader Kim Jong Un in spring.",
      "kim jong un",
      "person",
      ["North Korean leader Kim Jong Un"],
    ],
    [
      "a title that ends in of goes on to the name",
      "On Friday Secretary of State Anna Bell resigned.",
      "anna bell",
      "person",
      ["Secretary of State Anna Bell"],
    ],
    [
      "an acronym in brackets is its long name",
      "They met for the Asia Pacific Economic Cooperation (APEC) forum. Later APEC published a text.",
      "apec",
      "organization",
      ["Asia Pacific Economic Cooperation", "APEC", "APEC"],
    ],
    [
      "and inside the name of a body does not cut it",
      "He was held by Immigration and Customs Enforcement (ICE) for a week. Lawyers said ICE had erred.",
      "immigration and customs enforcement",
      "organization",
      ["Immigration and Customs Enforcement", "ICE", "ICE"],
    ],
    [
      "a short form is the beginning of one long name",
      "The yard was bought by Norland Shipping Ports in May. Norland will run it alone.",
      "norland shipping ports",
      "organization",
      ["Norland Shipping Ports", "Norland", "it"],
    ],
    [
      "a double name keeps its hyphen",
      "The minister Javier González-Olaechea spoke first. González-Olaechea left early.",
      "javier gonzalez olaechea",
      "person",
      ["minister Javier González-Olaechea", "González-Olaechea"],
    ],
  ];
  it.each(cases)("%s", (_, text, key, type, mentions) => {
    const entity = withKey(entitiesOf(text), key);
    expect(entity?.type).toBe(type);
    expect(forms(entity)).toEqual(mentions);
  });

  it("takes the first word of a sentence for a name only if it is one", () => {
    const entities = entitiesOf(
      "Recent talks failed. Tariffs rose. Schmidt objected. Later the firm sued Schmidt in court.",
    );
    expect(withKey(entities, "schmidt")?.mentions).toHaveLength(2);
    expect(withKey(entities, "recent")).toBeUndefined();
    expect(withKey(entities, "recent talks")).toBeUndefined();
  });

  it("reads known names in a headline of capitals and nothing else", () => {
    const entities = entitiesOf(
      "The mayor of Lima met the Canadian envoy.",
      "MAYOR MEETS CANADIAN ENVOY AMID HEAVY RAIN",
    );
    expect(forms(withKey(entities, "canada"))).toEqual(["CANADIAN", "Canadian"]);
    expect(entities.some((e) => /HEAVY|RAIN|MEETS/.test(e.name))).toBe(false);
  });

  it("keeps people of one surname apart and gives the bare surname to the one in office", () => {
    const entities = entitiesOf(
      "President Carl Berg opened the fair with his wife. Later Ms. Hanna Berg spoke. Berg had promised the money. President Berg then left.",
    );
    expect(forms(withKey(entities, "carl berg"))).toEqual(
      expect.arrayContaining(["President Carl Berg", "President Berg", "Berg"]),
    );
    expect(forms(withKey(entities, "hanna berg"))).not.toContain("President Berg");
  });

  it("gives a president's surname to no first lady, and people no small word of a question", () => {
    const entities = entitiesOf(
      "President Berg and first lady Hanna Berg arrived. Whether Berg stays is open. They heard that Berg spoke. Following Berg came the envoys.",
    );
    expect(forms(withKey(entities, "hanna berg"))).toEqual(["lady Hanna Berg"]);
    expect(forms(entities.find((e) => e.keys.length === 1 && e.keys[0] === "berg"))).toHaveLength(4);
  });

  it("knows a surname at the start of a sentence by the first name elsewhere", () => {
    const entities = entitiesOf("They met Donald Price in the capital. Price refused to sign. The talks failed.");
    expect(forms(withKey(entities, "donald price"))).toEqual(["Donald Price", "Price"]);
  });

  it("takes the people of a party for people", () => {
    expect(withKey(entitiesOf("On Friday the Democrats left the hall."), "democrats")?.type).toBe("group");
  });

  it("cuts the possessive off, straight or curly", () => {
    const entities = entitiesOf("Peru’s exports grew. So did Chile's exports. Critics of Peru's plan left.");
    expect(forms(withKey(entities, "peru")).every((f) => f === "Peru")).toBe(true);
    expect(forms(withKey(entities, "chile"))).toEqual(["Chile"]);
  });
});

describe("countries and governments", () => {
  it("joins names, adjectives and abbreviations of a country", () => {
    const us = withKey(
      entitiesOf("The US and U.S. banks agreed. American courts, too. The United States waited."),
      "united states",
    );
    expect(forms(us)).toEqual(["US", "U.S.", "American", "United States"]);
    expect(us?.mentions.map((m) => m.attributive ?? false)).toEqual([false, true, true, false]);
  });

  it("does not take the pronoun us for the country", () => {
    expect(withKey(entitiesOf("They told us nothing. Let us go, he said to us."), "united states")).toBeUndefined();
  });

  it("finds a country inside a hyphenated word", () => {
    expect(forms(withKey(entitiesOf("A U.S.-led force and pro-Beijing parties met."), "united states"))).toEqual([
      "U.S.",
    ]);
  });

  it("takes the administration of another president for a former one", () => {
    const entities = entitiesOf(
      "President Hale spoke. Hale left. The White House was silent. The Stark administration had signed the deal. Hale scorned it.",
    );
    const [seat] = entities.filter((e) => e.keys.includes("white house"));
    expect(forms(seat)).not.toContain("The Stark administration");
    expect(withKey(entities, "stark administration")?.government).toBe(true);
  });

  it("keeps an administration that the article names apart from its country", () => {
    const entities = entitiesOf(
      "The Walden administration raised tariffs. President Walden said so himself. The administration gave no date. The White House was silent.",
    );
    const government = entities.find((e) => e.government);
    expect(government?.name).toBe("Walden administration");
    expect(forms(government)).toEqual(
      expect.arrayContaining(["The Walden administration", "The administration", "White House"]),
    );
  });

  it("takes one mention of a government for its country", () => {
    const entities = entitiesOf("The Peruvian government agreed on Monday. Peru exports copper.");
    expect(entities.some((e) => e.government)).toBe(false);
    expect(forms(withKey(entities, "peru"))).toContain("Peru");
  });

  it("lets a capital act for its government and lie on the map as a city", () => {
    const entities = entitiesOf(
      "The Peruvian government signed. The Peruvian government then waited. Lima objected to the price. The port lies 80 kilometers from Lima.",
    );
    const government = entities.find((e) => e.government && e.country === "Peru");
    expect(forms(government)).toContain("Lima");
    expect(forms(withKey(entities, "lima"))).toEqual(["Lima"]);
  });
});

describe("descriptions and pronouns", () => {
  it("gives an apposed head back to its name", () => {
    const entities = entitiesOf(
      "The deal favors the Chinese shipping giant Norland. Critics fear that the giant will set prices.",
    );
    expect(forms(withKey(entities, "norland"))).toContain("the giant");
  });

  it("resolves an office to who holds it", () => {
    const entities = entitiesOf("Peruvian President Rosa Vidal flew home. The president gave no interview. She slept.");
    expect(forms(withKey(entities, "rosa vidal"))).toEqual(["Peruvian President Rosa Vidal", "The president", "She"]);
  });

  it("leaves an office of another country alone", () => {
    const entities = entitiesOf("President Rosa Vidal of Peru spoke. The Chilean president did not.");
    expect(forms(withKey(entities, "rosa vidal"))).not.toContain("The Chilean president");
  });

  it("resolves it to the subject before it, and no empty it", () => {
    const port = withKey(
      entitiesOf("The new port of Talara opened in May. It was built in four years. It is clear that costs rose."),
      "talara port",
    );
    expect(port?.mentions.filter((m) => m.form === "pronoun")).toHaveLength(1);
  });

  it("does not give he to a woman", () => {
    const entities = entitiesOf("Ms. Julia Stone met Robert Hale on Monday. He smiled.");
    expect(forms(withKey(entities, "robert hale"))).toContain("He");
    expect(forms(withKey(entities, "julia stone"))).not.toContain("He");
  });
});

describe("things", () => {
  it("joins mentions of one head with its coordinated modifiers", () => {
    const tariffs = entitiesOf(
      "It imposed steel and aluminum tariffs. The tariffs hurt buyers. Those tariffs remain.",
    ).find((e) => e.head === "tariff");
    expect(forms(tariffs)).toEqual(["steel and aluminum tariffs", "The tariffs", "Those tariffs"]);
    expect(tariffs?.keys).toContain("aluminum tariff");
  });

  it("keeps things of different owners apart", () => {
    const entities = entitiesOf(
      "The Talara port is new. The Talara port grew. The Callao port is old. The Callao port shrank.",
    );
    expect(withKey(entities, "talara port")).toBeDefined();
    expect(withKey(entities, "talara port")).not.toBe(withKey(entities, "callao port"));
  });

  it("does not take a complex for the port of the same name", () => {
    const entities = entitiesOf(
      "The Talara port is new. The Talara Industrial Complex covers 800 hectares. Talara opened in May.",
    );
    expect(forms(withKey(entities, "talara port"))).toEqual(expect.arrayContaining(["The Talara port", "Talara"]));
    expect(forms(withKey(entities, "talara industrial complex"))).toEqual(["Talara Industrial Complex"]);
  });

  it("gives no key to a bare common noun", () => {
    const raid = entitiesOf("The raid began at dawn. The raid failed.").find((e) => e.head === "raid");
    expect(raid?.mentions).toHaveLength(2);
    expect(raid?.keys).toEqual([]);
  });

  it("joins two nouns of one meaning", () => {
    const delay = entitiesOf("The delay came late. The delay helps buyers. The reprieve ends in June.").find(
      (e) => e.head === "delay",
    );
    expect(forms(delay)).toEqual(["The delay", "The delay", "The reprieve"]);
  });
});

describe("spans", () => {
  const texts = [
    "",
    "   \r\n\t",
    "PERU\r\n\r\nPeru’s “government” met U.S. envoys — twice.\r\nIt said: ‘No.’",
    "O’Brien’s plan; N'Djamena's mayor; AT&T & Co. rose… 🚢🚢 Peru 🇵🇪 won.",
    "Ce\u0301sar Zu\u0301n\u0303iga met \u202Eمرحبا\u202C in Lima.",
    "\u0000\uFFFF\u200B Dr. \uD83D\uDE00\u0301 Smith's's 's ' ’ - – the",
  ];
  it.each(texts)("lie inside the text and hold their words: %j", (text) => check(text));

  it("hold on random Unicode, and the same text gives the same entities", () => {
    let state = 7;
    const random = () => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      return state / 0x7fffffff;
    };
    const parts =
      "Peru|U.S.|the|President|Ana|Ruiz|’s|'s|\r\n|\n\n| |. |, |port|of|and|“|”|(|)|-|—|🚢|é|ß|中国|שלום|\u0301|it|He|said|tariffs|WHITE HOUSE|Washington|12%|$3.5|&|…|\u00A0|\uD800".split(
        "|",
      );
    for (let run = 0; run < 120; run += 1) {
      let text = "";
      for (let n = 0; n < 40; n += 1) text += parts[Math.floor(random() * parts.length)] + (random() < 0.6 ? " " : "");
      check(text);
    }
  });

  function check(text: string): void {
    const first = entitiesOf(text);
    for (const entity of first) {
      for (const m of entity.mentions) {
        expect(m.start).toBeGreaterThanOrEqual(0);
        expect(m.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(m.start, m.end)).toBe(m.text);
        expect(m.text.length).toBeGreaterThan(0);
      }
    }
    expect(entitiesOf(text)).toEqual(first);
  }
});
