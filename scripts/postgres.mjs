import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";

/**
 * Starts a throw-away PostgreSQL server for migrations and tests: `{ url, createDatabase, stop }`, or null where the
 * machine has none. It listens on the loopback address only and its data lie in a temporary folder.
 */
export async function startPostgres() {
  const bin = findBinaries();
  const owner = findOwner();
  if (!bin || owner === null) return null;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "parallax-postgres-"));
  if (owner) fs.chownSync(folder, owner.uid, owner.gid);
  const port = await freePort();
  const options = { cwd: folder, stdio: "ignore", ...owner };
  const call = (program, ...args) =>
    execFileSync(path.join(bin, program), ["-D", path.join(folder, "data"), ...args], options);

  call("initdb", "-U", "app", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
  // Nothing here outlives the run, so nothing needs to reach the disk.
  const settings = {
    listen_addresses: "127.0.0.1",
    port,
    unix_socket_directories: folder,
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
  };
  const flags = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  call("pg_ctl", "-w", "-t", "30", "-l", path.join(folder, "log"), "-o", flags.join(" "), "start");

  const stop = () => {
    process.off("exit", stop);
    call("pg_ctl", "-m", "immediate", "-w", "stop");
    fs.rmSync(folder, { recursive: true, force: true });
  };
  // A script that fails must not leave a server behind.
  process.once("exit", stop);

  const url = (name) => `postgresql://app@127.0.0.1:${port}/${name}`;
  return {
    url: url("postgres"),
    async createDatabase(name) {
      const { default: pg } = await import("pg");
      const admin = new pg.Client({ connectionString: url("postgres") });
      await admin.connect();
      await admin.query(`CREATE DATABASE "${name}"`);
      await admin.end();
      return url(name);
    },
    stop,
  };
}

/** Folder of the newest server on this machine: Debian keeps one a version and none of them on the PATH. */
function findBinaries() {
  const base = "/usr/lib/postgresql";
  const versions = fs.existsSync(base) ? fs.readdirSync(base).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((v) => path.join(base, v, "bin")),
    ...(process.env.PATH ?? "").split(path.delimiter),
  ];
  return folders.find((folder) => fs.existsSync(path.join(folder, "initdb"))) ?? null;
}

/** PostgreSQL refuses to run as root: the user that its package made stands in. Undefined when nobody need, null if missing. */
function findOwner() {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = ["-u", "-g"].map((flag) => Number.parseInt(spawnSync("id", [flag, "postgres"]).stdout, 10));
  return uid && gid ? { uid, gid } : null;
}

function freePort() {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
