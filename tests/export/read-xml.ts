export interface XmlElement {
  readonly name: string;
  readonly attrs: ReadonlyMap<string, string>;
}

const NAME = "[A-Za-z_][\\w.-]*";
const OPEN = new RegExp(`^<(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`);
const CLOSE = new RegExp(`^</(${NAME})>`);
const PLAIN = /^[^<]+/;
/** Everything that XML 1.0 forbids, and an ampersand that begins no entity. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}|&(?!(?:amp|lt|gt|quot);)/u;

/** The elements of a well-formed document without comments and sections; throws where it is not well-formed. */
export function readXml(xml: string): XmlElement[] {
  const elements: XmlElement[] = [];
  const open: string[] = [];
  const bad = FORBIDDEN.exec(xml);
  if (bad) throw new Error(`xml: ${JSON.stringify(bad[0])} at ${bad.index}`);
  let rest = xml.replace(/^<\?xml[^?]*\?>\s*/, "").trimEnd();
  while (rest !== "") {
    const opening = OPEN.exec(rest);
    const closing = CLOSE.exec(rest);
    if (opening) {
      const [, name = "", attributes = "", empty] = opening;
      const attrs = [...attributes.matchAll(/([\w.-]+)="([^"]*)"/g)].map(
        ([, key = "", value = ""]) => [key, value] as const,
      );
      if (new Map(attrs).size < attrs.length) throw new Error(`xml: an attribute twice in ${opening[0]}`);
      if (open.length === 0 && elements.length > 0) throw new Error("xml: two roots");
      elements.push({ name, attrs: new Map(attrs) });
      if (!empty) open.push(name);
    } else if (closing) {
      if (open.pop() !== closing[1]) throw new Error(`xml: ${closing[0]} closes nothing`);
    } else if (!PLAIN.test(rest) || open.length === 0) throw new Error(`xml: ${rest.slice(0, 80)}`);
    rest = rest.slice((opening ?? closing ?? PLAIN.exec(rest))?.[0].length);
  }
  if (open.length > 0) throw new Error(`xml: ${open.join(", ")} not closed`);
  return elements;
}
