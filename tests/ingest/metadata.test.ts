import { describe, expect, test } from "vitest";
import { findRemovals } from "@/lib/ingest/clean";
import { findMetadata } from "@/lib/ingest/metadata";
import { findDates } from "@/lib/ingest/metadata/date";

const PROSE =
  "City engineers closed the bridge on Monday after inspectors had found two long cracks in its main girder, and the ferry now runs every twelve minutes.";
const read = (text: string) => findMetadata(text, findRemovals(text));

describe("the head of an article", () => {
  const cases: readonly [string, string, Partial<ReturnType<typeof read>>][] = [
    ["a title line alone", `A bridge is shut\n${PROSE}`, { title: "A bridge is shut", byline: null, published: null }],
    [
      "Markdown title, name and date",
      `# A bridge is shut\n\nAna Ruiz  \n23 June 2025\n\n${PROSE}`,
      { title: "A bridge is shut", byline: "Ana Ruiz", published: "2025-06-23" },
    ],
    [
      "By-line with outlet",
      `A bridge is shut\nBy Ana Ruiz, Harbour News\nJune 28, 2024\n${PROSE}`,
      { byline: "Ana Ruiz", outlet: "Harbour News", published: "2024-06-28" },
    ],
    [
      "two names",
      `A bridge is shut\nBy Ana Ruiz and Tom de la Cruz\n${PROSE}`,
      { byline: "Ana Ruiz and Tom de la Cruz" },
    ],
    [
      "name and date in one line",
      `A bridge is shut\nAna Ruiz | 2025-03-04\n${PROSE}`,
      { byline: "Ana Ruiz", published: "2025-03-04" },
    ],
    [
      "labels",
      `Title: A bridge is shut\nAuthor: Ana Ruiz\nSource: The Courier\nPublished: 4 March 2025\n${PROSE}`,
      { title: "A bridge is shut", byline: "Ana Ruiz", outlet: "The Courier", published: "2025-03-04" },
    ],
    [
      "the date of publication goes before that of an update",
      `A bridge is shut\nUpdated March 6, 2025\nPublished March 4, 2025\n${PROSE}`,
      { published: "2025-03-04" },
    ],
    [
      "a dateline with an agency and a year",
      `A bridge is shut\nVELDMOOR, March 4, 2025 (Reuters) - ${PROSE}`,
      { outlet: "Reuters", published: "2025-03-04" },
    ],
    [
      "a dateline without a year says no date",
      `A bridge is shut\nVELDMOOR, March 4 (Reuters) - ${PROSE}`,
      { published: null, outlet: "Reuters" },
    ],
    [
      "a date within the body is not the date of publication",
      `A bridge is shut\n${PROSE} It was opened on June 5, 1931.`,
      { published: null },
    ],
    [
      "a date in an under-title is not the date of publication",
      `A bridge is shut\nWhat engineers found under it on June 5, 2024\n${PROSE}`,
      { published: null },
    ],
    ["an ambiguous date says nothing", `A bridge is shut\n04/05/2024\n${PROSE}`, { published: null }],
    [
      "a title that ends in a full stop, with a by-line",
      `We wanted a bridge. We got a ferry.\nBy Ana Ruiz\n${PROSE}`,
      { title: "We wanted a bridge. We got a ferry.", byline: "Ana Ruiz" },
    ],
    [
      "a section above the title",
      `Opinion\nThe bridge that nobody wanted\nBy Ana Ruiz\n${PROSE}`,
      { title: "The bridge that nobody wanted" },
    ],
    [
      "furniture above the title",
      `Follow the Herald on Facebook\n\nA bridge is shut\n\n${PROSE}`,
      { title: "A bridge is shut" },
    ],
    [
      "By Monday is no by-line",
      `A bridge is shut\nBy Monday the city had lost its only bridge.\n${PROSE}`,
      { byline: null },
    ],
    [
      "a reporter's credit at the end",
      `A bridge is shut\n${PROSE}\n(Reporting by Ana Ruiz; Editing by Tom Lee)`,
      { byline: "Ana Ruiz" },
    ],
    ["an escape in the title", `# The US\\$9 bridge\n\n${PROSE}`, { title: "The US$9 bridge" }],
    [
      "the outlet speaks of itself at the end",
      `A bridge is shut\n${PROSE}\n${PROSE.replace("Monday", "Friday")}\nAbout the Harbour Institute: It is an independent organization.`,
      { outlet: "Harbour Institute" },
    ],
  ];
  test.each(cases)("%s", (_, text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });

  test("places hold the words themselves", () => {
    const text = `# A bridge is shut\n\nBy Ana Ruiz, Harbour News\n\nPublished on 23 June 2025\n\n${PROSE}`;
    const { head } = read(text);
    const words = [head.title, head.byline, head.date].map((s) => s && text.slice(s.start, s.end));
    expect(words).toEqual(["A bridge is shut", "Ana Ruiz", "23 June 2025"]);
  });

  test("a text that opens with its first sentence has no place for a title but is named by its words", () => {
    const metadata = read(`${PROSE}\n${PROSE}`);
    expect(metadata.head.title).toBeNull();
    expect(metadata.title).toBe("City engineers closed the bridge on Monday after inspectors had found two …");
  });
});

describe("dates in many forms", () => {
  test.each([
    ["23 June 2025", "2025-06-23"],
    ["June 28, 2024", "2024-06-28"],
    ["Sept. 3, 2024", "2024-09-03"],
    ["3rd of March 2025", "2025-03-03"],
    ["2025-03-04T10:00:00Z", "2025-03-04"],
    ["2025/03/04", "2025-03-04"],
    ["24.12.2024", "2024-12-24"],
    ["25/12/2024", "2024-12-25"],
    ["12/25/2024", "2024-12-25"],
    ["05/05/2024", "2024-05-05"],
  ])("%s", (text, date) => {
    expect(findDates(`on ${text}`).map((d) => d.date)).toEqual([date]);
  });
  test.each(["30 February 2024", "04/05/2024", "June 2024", "in 2024", "45 June 2024"])("%s is none", (text) => {
    expect(findDates(text)).toEqual([]);
  });
});
