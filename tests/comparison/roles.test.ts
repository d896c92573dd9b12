import { describe, expect, it } from "vitest";
import { parseArticle } from "../../lib/analysis/document";
import { findEntities } from "../../lib/analysis/entity";
import { findActorRoles } from "../../lib/comparison/naming/roles";
import { articleOf, compareTexts } from "./compare-texts";

/** "acts build" by the name that a text gives, over all its sentences. */
function rolesIn(text: string): Record<string, string[]> {
  const doc = parseArticle(articleOf("s1", text));
  const named = findEntities(doc)
    .flatMap((entity) => entity.mentions.map((m) => ({ ...m, name: entity.name })))
    .filter((m) => m.form !== "pronoun" && !m.attributive);
  const out: Record<string, string[]> = {};
  for (const { index, words } of doc.sentences) {
    for (const { actor, role, verb } of findActorRoles(
      text,
      words,
      named.filter((m) => m.sentence === index),
    ))
      out[actor.name] = [...(out[actor.name] ?? []), `${role} ${verb}`];
  }
  return out;
}

describe("who acts and who is acted on", () => {
  it("subject and object of an active verb", () => {
    expect(rolesIn("China threatened Chile.")).toEqual({ China: ["acts threaten"], Chile: ["acted-on threaten"] });
  });

  it("a passive turns them round, and the one behind “by” acts", () => {
    expect(rolesIn("Chile was attacked by China.")).toEqual({ China: ["acts attack"], Chile: ["acted-on attack"] });
  });

  it("a passive without an agent has none", () => {
    expect(rolesIn("Chile has been ignored for years.")).toEqual({ Chile: ["acted-on ignore"] });
  });

  it("a day behind “by” is no agent", () => {
    const roles = rolesIn("Chile was visited by November, Elmer Stark said.");
    expect(roles["Elmer Stark"]).toEqual(["acts say"]);
  });

  it("a passive that lost its copula", () => {
    const roles = rolesIn("A law drafted by Elmer Stark angered Chile.");
    expect(roles["Elmer Stark"]).toEqual(["acts draft"]);
    expect(roles.Chile).toEqual(["acted-on anger"]);
  });

  it("names joined by “and” share the verb", () => {
    expect(rolesIn("China and Chile attacked Peru and Brazil.")).toEqual({
      China: ["acts attack"],
      Chile: ["acts attack"],
      Peru: ["acted-on attack"],
      Brazil: ["acted-on attack"],
    });
  });

  it("verbs joined by “and” share the subject", () => {
    expect(rolesIn("China visited Chile and attacked Peru.")).toMatchObject({
      China: ["acts visit", "acts attack"],
      Peru: ["acted-on attack"],
    });
  });

  it("what is put in between commas does not part subject and verb", () => {
    expect(rolesIn("China, the largest buyer, threatened Chile.").China).toEqual(["acts threaten"]);
    expect(rolesIn("China, which buys copper, threatened Chile.").China).toEqual(["acts buy", "acts threaten"]);
  });

  it("an object is not the subject of what follows the comma", () => {
    expect(rolesIn("China praised Peru, attacked Brazil, threatened Chile.").Peru).toEqual(["acted-on praise"]);
  });

  it("the head of a firm is not the firm", () => {
    expect(rolesIn("The head of Volkswagen praised Peru.").Volkswagen).toBeUndefined();
  });

  it("whoever is told behind a verb of saying is the subject of what follows", () => {
    expect(rolesIn("Elmer Stark said Peru attacked Chile.")).toEqual({
      "Elmer Stark": ["acts say"],
      Peru: ["acts attack"],
      Chile: ["acted-on attack"],
    });
  });

  it("the speaker behind the verb of saying speaks", () => {
    expect(rolesIn("“We will not go,” said Elmer Stark.")["Elmer Stark"]).toEqual(["acts say"]);
  });

  it("what goes on counts as what is done", () => {
    expect(rolesIn("China is attacking Chile.").China).toEqual(["acts attack"]);
  });

  it("pronouns are left out", () => {
    expect(rolesIn("Elmer Stark spoke. He threatened Chile.")["Elmer Stark"]).toEqual(["acts speak"]);
  });
});

it("the names of a comparison carry the roles of each source, with the exact words", () => {
  const comparison = compareTexts("China threatened Chile in May.", "Chile was threatened by China in May.");
  const china = comparison.naming.find((one) => one.referent === "China");
  expect(china?.mentions.map((m) => m.roles?.map((r) => [r.role, r.verb, r.quote]))).toEqual([
    [["acts", "threaten", "China threatened"]],
    [["acts", "threaten", "threatened by China"]],
  ]);
  for (const referent of comparison.naming)
    for (const { source, roles = [] } of referent.mentions)
      for (const { start, end, quote } of roles)
        expect(comparison.sources.find((one) => one.id === source)?.text.slice(start, end)).toBe(quote);
});
