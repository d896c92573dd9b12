import { expect, test } from "vitest";
import { readHandoutQuery } from "@/app/ui/handout/handout-query";
import { comparison } from "../../fixtures/comparison";

const chosen = (query: Record<string, string | string[]>) =>
  readHandoutQuery(comparison, query).claims.map(({ number }) => number);

test("claims are chosen by number or id, once each, in the order asked for; others are left out", () => {
  const { all } = readHandoutQuery(comparison, {});
  expect(chosen({ claims: "2,1,2,99,x" })).toEqual([2, 1]);
  expect(chosen({ claims: ["1", "2"] })).toEqual([1, 2]);
  expect(chosen({ claims: all[1]?.claim.id ?? "" })).toEqual([2]);
});

test("without a choice the most divergent are taken, as many as asked for", () => {
  const divergence = readHandoutQuery(comparison, {}).claims.map(({ claim }) => claim.divergence);
  expect(divergence.length).toBeGreaterThan(1);
  expect(divergence).toEqual([...divergence].sort((a, b) => b - a));
  expect(chosen({ most: "1" })).toHaveLength(1);
  expect(chosen({ most: "-3" })).toEqual(chosen({}));
});

test("names are printed only when asked for, questions unless not", () => {
  expect(readHandoutQuery(comparison, {})).toMatchObject({ names: false, questions: true });
  expect(readHandoutQuery(comparison, { names: "on", questions: "off" })).toMatchObject({
    names: true,
    questions: false,
  });
});
