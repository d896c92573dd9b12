import { describe, expect, it } from "vitest";
import { comparison } from "../fixtures/comparison";
import { ask } from "./reviewed-story";

const claim = comparison.claims[0]?.id ?? "";
const referent = comparison.naming[0]?.id ?? "";

describe("words that a reader saw covered", () => {
  const label = "HAVN (████████ ████) — The ferry is late";

  it("name no claim", () => {
    expect(ask(comparison, { do: "rename", claim, label })).toEqual({ refusal: "covered" });
    expect(ask(comparison, { do: "rename", claim, label: "The ferry is late" })).toHaveProperty("decision");
  });

  it("name nobody", () => {
    expect(ask(comparison, { do: "alias", referent, form: "████" })).toEqual({ refusal: "covered" });
    const subject = { what: "name", referent } as const;
    expect(ask(comparison, { do: "relabel", subject, tag: "██ Holm" })).toEqual({ refusal: "covered" });
  });
});
