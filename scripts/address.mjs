import net from "node:net";
import { Stop } from "./main.mjs";

const LOOPBACK = "127.0.0.1";

/** Reads PORT and HOST. Refuses at once what cannot be served: nobody should sit through a build to hear of it. */
export async function readAddress(env) {
  const host = env.HOST?.trim() || LOOPBACK;
  const port = readPort(env.PORT?.trim() || "3000");
  await refuseTaken(host, port);
  const name = host === LOOPBACK || host === "0.0.0.0" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return { host, port, url: `http://${name}:${port}` };
}

function readPort(text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port;
  throw new Stop(`PORT is "${text}", but a port is a whole number from 1 to 65535. For example: ${withPort(3001)}`);
}

async function refuseTaken(host, port) {
  const code = await tryListenAgain(host, port);
  // A program on the other loopback address would get the browser's request for "localhost" before Parallax does,
  // and on macOS a listener on all addresses does not keep another from the same port.
  const taken = code === "EADDRINUSE" || (!code && host === LOOPBACK && (await isAnswered(port)));
  if (taken) {
    throw new Stop(
      `Port ${port} is taken by another program (perhaps Parallax itself, in another window). ` +
        `End that program, or choose another port: ${withPort(port === 65535 ? 3001 : port + 1)}`,
    );
  }
  if (code === "EACCES")
    throw new Stop(`Port ${port} needs an administrator's rights. Choose another: ${withPort(3000)}`);
  if (code)
    throw new Stop(
      `HOST is "${host}", but this machine has no such address (${code}). Leave HOST out to use ${LOOPBACK}.`,
    );
}

const withPort = (port) => (process.platform === "win32" ? `set PORT=${port}&& npm start` : `PORT=${port} npm start`);

/** Tries for a second: the Parallax that was just ended may not have let go of its port yet. */
async function tryListenAgain(host, port) {
  for (let tries = 5; ; tries -= 1) {
    const code = await tryListen(host, port);
    if (code !== "EADDRINUSE" || tries === 1) return code;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** The code of the error that listening meets, or null when the address is free. */
function tryListen(host, port) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", (error) => resolve(error.code));
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
}

/** Whether some program of this machine answers at a port. */
export function isAnswered(port) {
  const answers = [LOOPBACK, "::1"].map(
    (host) =>
      new Promise((resolve) => {
        const socket = net.connect({ host, port, timeout: 500 });
        const end = (answer) => {
          socket.destroy();
          resolve(answer);
        };
        socket
          .once("connect", () => end(true))
          .once("timeout", () => end(false))
          .once("error", () => end(false));
      }),
  );
  return Promise.all(answers).then((all) => all.includes(true));
}
