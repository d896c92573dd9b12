import { afterAll, describe, expect, it } from "vitest";
import { cosine, openEncoder } from "../../lib/text/embed";

const encoder = openEncoder(process.cwd());
afterAll(() => encoder.close());

describe("the sentence encoder", () => {
  it("gives each text its own vector, also behind a text without words", async () => {
    const told: number[] = [];
    const texts = ["The port opened in May.", " … ", "The harbour was inaugurated in spring.", "My cat sleeps."];
    const [port, nothing, harbour, cat] = await encoder.encode(texts, (done) => told.push(done));
    expect(nothing?.every((x) => x === 0)).toBe(true);
    expect(cosine(port as Float32Array, harbour as Float32Array)).toBeGreaterThan(
      cosine(port as Float32Array, cat as Float32Array),
    );
    expect(told.at(-1)).toBe(3);
  });

  it("gives the same vector to the last bit for the same batch", async () => {
    const [first] = await encoder.encode(["Ships will need 25 days."]);
    const [second] = await encoder.encode(["Ships will need 25 days."]);
    expect(second).toEqual(first);
  });

  it("gives the same vector to the last bit whatever else is asked for, and when", async () => {
    const text = "Ships will need 25 days.";
    const [alone] = await encoder.encode([text]);
    const others = [
      "The quay is shut.",
      "A much longer sentence of many words stands beside it here.",
      "Boats must move.",
    ];
    const [among] = await encoder.encode([text, ...others]);
    const [[first], , [last]] = await Promise.all([
      encoder.encode([text, others[1] as string]),
      encoder.encode(others),
      encoder.encode([text]),
    ]);
    expect([among, first, last]).toEqual([alone, alone, alone]);
  });

  it("fails with its own name when the weights cannot be loaded", async () => {
    const lost = openEncoder("/nowhere");
    await expect(lost.encode(["A text."])).rejects.toThrow();
    await lost.close();
  });
});
