import { once } from "node:events";
import http from "node:http";
import type net from "node:net";
import { gzipSync } from "node:zlib";
import type { Article } from "../../../lib/ingest/article";

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const STYLE =
  "body{display:grid;grid-template-columns:repeat(5,1fr);gap:1rem;font:1rem/1.5 serif}h2{font-size:1.25rem}";

/** The measure of the page: the same five texts in columns, with a line of style, no script, compressed as ours is. */
export async function servePlain(articles: readonly Article[]) {
  const columns = articles.map(({ title, text }) => {
    const paragraphs = text.split(/\n{2,}/).map((paragraph) => `<p>${escaped(paragraph)}</p>`);
    return `<article><h2>${escaped(title)}</h2>${paragraphs.join("")}</article>`;
  });
  const page = gzipSync(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Five accounts</title><style>${STYLE}</style><body>${columns.join("")}`,
  );
  const server = http.createServer((_, answer) => {
    answer.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-encoding": "gzip" });
    answer.end(page);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as net.AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
