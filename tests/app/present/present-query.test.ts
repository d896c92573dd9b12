import { expect, test } from "vitest";
import { claimsToPresent } from "@/app/ui/present/claims-to-present";
import { readPresentState, readSort, writePresentState } from "@/app/ui/present/present-query";
import { comparison } from "../../fixtures/comparison";

const claims = claimsToPresent(comparison, "divergence");
const ids = claims.map(({ id }) => id);

test("the most divergent claim comes first, unless the order of the texts is asked for", () => {
  const divergences = claims.map(({ divergence }) => divergence);
  expect(divergences).toEqual([...divergences].sort((a, b) => b - a));
  expect(readSort({ sort: "text" })).toBe("text");
  expect(readSort({ sort: "nonsense" })).toBe("divergence");
  expect(new Set(claimsToPresent(comparison, "text"))).toEqual(new Set(claims));
});

test("an address names a claim by its id or its place, and what does not exist is the title", () => {
  expect(readPresentState({ claim: ids[1] }, claims).at).toBe(2);
  expect(readPresentState({ claim: "2" }, claims).at).toBe(2);
  for (const claim of ["c999", "0", "-1", String(claims.length + 1), ""])
    expect(readPresentState({ claim }, claims)).toEqual({ at: 0, names: false, differences: false });
});

test("what is written is read back", () => {
  const state = { at: 2, names: true, differences: true };
  const query = new URLSearchParams(writePresentState(state, ids, "text"));
  expect(readPresentState(Object.fromEntries(query), claims)).toEqual(state);
  expect(query.get("sort")).toBe("text");
  expect(writePresentState({ at: 0, names: false, differences: false }, ids, "divergence")).toBe("");
});
