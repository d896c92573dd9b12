import "./node-version.mjs";
import { readAddress } from "./address.mjs";
import { main } from "./main.mjs";
import { readDatabase } from "./migrate.mjs";
import { prepare } from "./prepare.mjs";
import { serve } from "./serve.mjs";

main(async () => {
  const address = await readAddress(process.env);
  const database = readDatabase();
  await prepare();
  await serve(address, database);
});
