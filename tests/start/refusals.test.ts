import { execFile } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const node = (script: string, env: Record<string, string>) =>
  new Promise<{ code: number; said: string }>((resolve) => {
    const child = execFile(process.execPath, [script], { env: { ...process.env, ...env } }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, said: out + err }),
    );
  });

/** Runs the start script, which must refuse before it touches anything. */
const start = (env: Record<string, string>) => node("scripts/start.mjs", env);

describe("npm start refuses in a sentence", () => {
  const taken = net.createServer();
  let port = "";

  beforeAll(async () => {
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    port = String((taken.address() as net.AddressInfo).port);
  });
  afterAll(() => {
    taken.close();
  });

  it.each(["abc", "0", "70000", "80.5", "-1", "3000 3001"])("PORT=%s", async (PORT) => {
    const { code, said } = await start({ PORT });
    expect(code).toBe(1);
    expect(said).toMatch(/^PORT is ".*", but .*npm start\n$/);
  });

  it("a port that another program has, and names another", async () => {
    const { code, said } = await start({ PORT: port });
    expect(code).toBe(1);
    expect(said).toMatch(new RegExp(`^Port ${port} is taken.*PORT=\\d+.*npm start\\n$`));
  });

  it("an address that this machine does not have", async () => {
    const { code, said } = await start({ PORT: "4999", HOST: "203.0.113.7" });
    expect(code).toBe(1);
    expect(said).toMatch(/^HOST is "203\.0\.113\.7", but .*\n$/);
  });

  it("a DATABASE_URL of a kind it does not know, without repeating the password", async () => {
    const { code, said } = await start({ PORT: "4999", DATABASE_URL: "mysql://me:secret@localhost/x" });
    expect(code).toBe(1);
    expect(said).toMatch(/^DATABASE_URL must be .*\n$/);
    expect(said).not.toContain("secret");
  });
});

describe("the migration refuses in a sentence", () => {
  it("a file that is no database, and leaves it as it is", async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "parallax-start-"));
    const file = path.join(folder, "diary.db");
    const diary = "Dear diary, today the ferry was late again. ".repeat(50);
    fs.writeFileSync(file, diary);
    const { code, said } = await node("scripts/migrate.mjs", { DATABASE_URL: `file:${file}` });
    expect(code).toBe(1);
    expect(said).toMatch(/^The database .* is not a database or is damaged\./);
    expect(said).not.toMatch(/\n\s+at /);
    expect(fs.readFileSync(file, "utf8")).toBe(diary);
    fs.rmSync(folder, { recursive: true, force: true });
  });
});
