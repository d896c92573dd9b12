import { expect, it } from "vitest";
import { articleOf, claimWith, compareAll } from "./compare-texts";

it("a claim is called by its words as they are read: signs of another format are left out, quotes keep them", () => {
  const text = "The Orla bridge cost US\\$1.2 billion.";
  const sign = text.indexOf("\\");
  const claim = claimWith(
    compareAll([
      articleOf("s1", text, { removed: [{ start: sign, end: sign + 1, reason: "escape" }] }),
      articleOf("s2", "The Orla bridge has cost the city about US$1.2 billion in all, said the council."),
    ]),
    "Orla",
  );
  expect(claim.label).toBe("The Orla bridge cost US$1.2 billion.");
  expect(claim.mentions[0]?.quote).toBe(text);
});
