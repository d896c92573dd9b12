// Imported before all else, so that an old Node.js says this sentence and not a syntax error of some package.
const version = process.versions.node.split(".").map(Number);
const fits = version[0] > 22 || (version[0] === 22 && version[1] >= 12) || (version[0] === 20 && version[1] >= 19);

if (!fits) {
  console.error(
    `Parallax needs Node.js 20.19 or newer (of the 22 series, 22.12 or newer); this is ${process.versions.node}. ` +
      "Get the current version from https://nodejs.org and run the command again.",
  );
  process.exit(1);
}
