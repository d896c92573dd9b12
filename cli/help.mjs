import fs from "node:fs";

const GENERAL = `Parallax puts several accounts of one story side by side.

Usage:
  parallax compare PATH...             compare articles (files or folders of .txt and .md)
  parallax import PATH... --title T    put articles into the app's library as one story
  parallax help COMMAND                all options of a command
  parallax --version

Examples:
  parallax compare articles/
  parallax compare a.txt b.txt --format json --out comparison.json
  parallax import articles/ --title "The closing of the bridge"

Exit codes: 0 done, 1 could not be done, 2 wrong usage.
Set PARALLAX_DEBUG=1 to see where an error arose. Nothing leaves this computer.
`;

const COMPARE = `Usage: parallax compare PATH... [--format FORMAT] [--out FILE] [--title T] [--language L]

Compares 2 to 12 articles on one story. A PATH is a .txt or .md file, or a folder whose .txt and .md files are
taken (not those in folders within it, nor a README). Files are put in the order of their names, so that the same
articles always give the same result, to the byte.

  --format text   a summary to read in a terminal (default)
  --format json   everything, as parallax.comparison/1
  --format md     a report in Markdown
  --format html   a report in one file that opens offline in a browser, with pictures and the articles
  --format docx   a report for Word and LibreOffice; needs --out
  --format csv    one row for each claim and source, for a spreadsheet or a statistics program
  --out FILE      write there; without --format, the end of the name decides (.json, .md, .html, .docx, .csv, .txt)
  --title T       title of the report
  --language L    language of a report: en (default) or es

Notices and progress go to standard error; progress is shown on a terminal only. NO_COLOR=1 turns colour off.
`;

const IMPORT = `Usage: parallax import PATH... --title T

Puts 2 to 12 articles into the library of the app as a new story. A PATH is a .txt or .md file, or a folder whose
.txt and .md files are taken. Kind, title, byline and date are recognised and can be corrected in the app.

  --title T       name of the story (required)

The library is data/parallax.db in the folder of Parallax, or the database that DATABASE_URL names.
`;

/** @type {Readonly<Record<string, string>>} */
const TOPICS = { compare: COMPARE, import: IMPORT };

/**
 * @param {string | undefined} topic a command, or nothing for the whole
 * @returns {string | undefined} undefined for a command that does not exist
 */
export const helpFor = (topic) =>
  topic === undefined ? GENERAL : Object.hasOwn(TOPICS, topic) ? TOPICS[topic] : undefined;

export const version = () => JSON.parse(fs.readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;
