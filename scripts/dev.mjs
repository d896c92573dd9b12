import "./node-version.mjs";
import { readAddress } from "./address.mjs";
import { NEXT } from "./build.mjs";
import { runNode } from "./child.mjs";
import { main } from "./main.mjs";
import { readDatabase } from "./migrate.mjs";
import { prepare } from "./prepare.mjs";

main(async () => {
  const { host, port } = await readAddress(process.env);
  const { url } = readDatabase();
  await prepare({ without: ["build"] });
  const dev = await runNode([NEXT, "dev", "-H", host, "-p", String(port)], { show: true, env: { DATABASE_URL: url } });
  return dev.code;
});
