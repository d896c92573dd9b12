import { expect, test } from "vitest";
import type { Comparison } from "@/lib/comparison/comparison";
import { writeJson } from "@/lib/export/json";
import { comparison } from "../fixtures/comparison";

/** The same value with every object's fields the other way round. */
const reversed = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(reversed)
    : value !== null && typeof value === "object"
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, inner]) => [key, reversed(inner)]),
        )
      : value;

test("the whole comparison comes back", () => {
  expect(JSON.parse(writeJson(comparison))).toEqual(comparison);
});

test("equal comparisons give equal bytes, however they were put together", () => {
  expect(writeJson(reversed(comparison) as Comparison)).toBe(writeJson(comparison));
});

test("fields stand in the order of the contract, two spaces in, and the last line ends", () => {
  const json = writeJson(comparison);
  expect(
    json.startsWith(
      '{\n  "schema": "parallax.comparison/1",\n  "engine": "fixture",\n  "sources": [\n    {\n      "id": "s1",',
    ),
  ).toBe(true);
  expect(json.endsWith("\n}\n")).toBe(true);
  const parsed = JSON.parse(json);
  expect(Object.keys(parsed)).toEqual([
    "schema",
    "engine",
    "sources",
    "claims",
    "figures",
    "targets",
    "stances",
    "findings",
    "naming",
    "divergence",
    "voices",
    "pairs",
    "times",
  ]);
  expect(Object.keys(parsed.claims[0].mentions[0]).slice(0, 6)).toEqual([
    "source",
    "start",
    "end",
    "quote",
    "voice",
    "attributedTo",
  ]);
});
