/** `npm run fixture [NAME...]`: writes the engine's digest and the stories' expected results anew, for review by diff. */
import fs from "node:fs";
import path from "node:path";
import { openEncoder } from "../lib/text/embed";
import { compareStory, expectedFile, STORIES, type StoryName, summarize } from "../tests/stories/story-files";
import { writeDigest } from "./digest";

const asked = process.argv.slice(2) as StoryName[];
const unknown = asked.filter((name) => !(name in STORIES));
if (unknown.length > 0) {
  console.error(`No story is called ${unknown.join(", ")}. There are: ${Object.keys(STORIES).join(", ")}.`);
  process.exit(2);
}
console.log(`engine ${writeDigest()}`);
const encoder = openEncoder(process.cwd());
for (const name of asked.length > 0 ? asked : (Object.keys(STORIES) as StoryName[])) {
  const summary = summarize(await compareStory(name, encoder.encode));
  fs.mkdirSync(path.dirname(expectedFile(name)), { recursive: true });
  fs.writeFileSync(expectedFile(name), `${JSON.stringify(summary, null, 2)}\n`);
  console.log(`${expectedFile(name)}: ${summary.claims.length} claims, ${summary.figures.length} figures`);
}
await encoder.close();
