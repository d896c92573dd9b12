import { describe, expect, it } from "vitest";
import { isNumber, placeName, readForm, readRequest } from "@/app/actions/read-decision";

const formOf = (fields: readonly (readonly [string, string])[]): FormData => {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
};

describe("a form of the review", () => {
  const subject = { what: "finding", source: "s1", layer: "wording", start: 3, end: 9, tag: "hedge" } as const;

  it("is read as the request that its button names", () => {
    const form = formOf([
      ["seen", "abc"],
      ["subject", JSON.stringify(subject)],
      ["tag", "booster"],
    ]);
    expect(readForm("confirm", form)).toEqual({ seen: "abc", do: "confirm", subject });
    expect(readForm("relabel", form)).toEqual({ seen: "abc", do: "relabel", subject, tag: "booster" });
  });

  it("names places by source and offsets, one or several", () => {
    const place = { source: "s2", start: 10, end: 20 };
    const form = formOf([
      ["claim", "c1"],
      ["mention", placeName(place)],
      ["mention", "s3 1 2"],
      ["from", "c1"],
      ["to", ""],
    ]);
    expect(readForm("split", form)).toMatchObject({ mentions: [place, { source: "s3", start: 1, end: 2 }] });
    expect(readForm("move", form)).toEqual({ seen: "", do: "move", mention: place, from: "c1", to: null });
  });

  it.each([
    ["a verb that is none", "destroy", []],
    ["no subject", "confirm", []],
    ["a subject that is no JSON", "confirm", [["subject", "{"]]],
    ["a subject of no kind", "confirm", [["subject", '{"what":"story"}']]],
    [
      "a place that is none",
      "move",
      [
        ["mention", "s1 x y"],
        ["to", "c1"],
      ],
    ],
    ["no claim", "rename", [["label", "x"]]],
  ] as const)("with %s is refused", (_, verb, fields) => {
    expect(readForm(verb, formOf(fields))).toBeNull();
  });

  it("keeps a label that is too long, so that the answer can say so", () => {
    expect(
      readForm(
        "rename",
        formOf([
          ["claim", "c1"],
          ["label", "a".repeat(20_000)],
        ]),
      ),
    ).toMatchObject({ do: "rename" });
  });
});

it("what no page sends is no request", () => {
  for (const value of [
    null,
    3,
    "confirm",
    [],
    {},
    { do: "join", claim: "c1", seen: "" },
    { do: "split", claim: "c1", mentions: "all", seen: "" },
  ])
    expect(readRequest(value)).toBeNull();
});

it("the number of a decision is one that both databases can hold", () => {
  for (const number of [1, 7, 2 ** 31 - 1]) expect(isNumber(number)).toBe(true);
  for (const number of [1e300, 2 ** 31, 2 ** 53, 0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "3", null])
    expect(isNumber(number)).toBe(false);
});
