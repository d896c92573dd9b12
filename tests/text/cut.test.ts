import { expect, it } from "vitest";
import { cutTo } from "@/lib/text/cut";

it("a text is cut before a sign that does not fit whole", () => {
  expect(cutTo("ab😀", 3)).toBe("ab");
  expect(cutTo("ab😀", 4)).toBe("ab😀");
  expect(cutTo("abc", 2)).toBe("ab");
  expect(cutTo("ab", 9)).toBe("ab");
});

it("halves of signs never leave, wherever they stood", () => {
  for (const text of ["\ud83d", "\ude00a", "a\ud83d\ud83d\ude00b", "😀".repeat(5)])
    for (let most = 0; most <= 11; most += 1) {
      const cut = cutTo(text, most);
      expect(() => encodeURIComponent(cut)).not.toThrow();
      expect(cut.length).toBeLessThanOrEqual(most);
    }
});
