import { once } from "node:events";
import net from "node:net";
import type { Article } from "../../../lib/ingest/article";
import { getComparison } from "../../../lib/store/comparisons";
import { createStory } from "../../../lib/store/stories";
import type { Encode } from "../../../lib/text/embed";
import { NEXT } from "../../../scripts/build.mjs";
import { start } from "../../../scripts/child.mjs";
import { openLibrary } from "../../store/library";

/** The built app on a library that holds the given stories, compared already; an address for each. */
export async function serveStory<Name extends string>(
  stories: Readonly<Record<Name, readonly Article[]>>,
  encode: Encode,
) {
  const { store, url, close } = await openLibrary();
  const paths = new Map<Name, string>();
  for (const [name, articles] of Object.entries(stories) as [Name, readonly Article[]][]) {
    const drafts = articles.map(({ id: _, ...draft }) => draft);
    const { id } = await createStory(store, { title: "Five accounts of one port", drafts });
    await getComparison(store, id, { encode });
    paths.set(name, `/stories/${id}`);
  }
  const port = await freePort();
  const child = start(process.execPath, [NEXT, "start", "-H", "127.0.0.1", "-p", String(port)], {
    env: { DATABASE_URL: url, NODE_ENV: "production" },
  });
  // An unread pipe stops the writer when it is full.
  for (const stream of [child.stdout, child.stderr]) stream?.resume();
  const base = `http://127.0.0.1:${port}`;
  await answered(base);
  return {
    addresses: Object.fromEntries([...paths].map(([name, path]) => [name, base + path])) as Record<Name, string>,
    async close() {
      const ended = once(child, "close");
      child.kill("SIGTERM");
      await ended;
      await close();
    },
  };
}

const PATIENCE_MS = 30_000;

async function answered(base: string): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const answer = await fetch(base).catch(() => null);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`serve-story: ${base} does not answer`);
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
