import { parseAst } from "vitest/node";

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/** Attributes and fields whose strings a person reads or hears. */
const SAID =
  /^(?:aria-(?:label|description|valuetext|roledescription)|title|alt|placeholder|label|heading|hint|lead|summary|description|caption|yes|no|problem|said|message|error)$/;

/** Sentences for the programmer, and what is no words at all: they are not looked into. */
const SKIPPED = /^(?:className|style|d|viewBox|href|src|id|htmlFor|rel|media|sizes|type|name|value|key|lang|accept)$/;

const LETTERS = /\p{L}/u;
const SENTENCE = /\p{L}{2,}[,;:]? \p{L}+[,;:]? \p{L}{2,}/u;

/** "input, textarea, dialog[open]" reads like a list of words. */
const SELECTOR = /^(?:(?:a|button|dialog|input|select|summary|textarea)(?:\[\w+\])?(?:, |$))+$/;

/** A sheet of styles. */
const STYLES = /\{[^{}]*: [^{}]*;/;

/**
 * The words for people that stand in a source of the app instead of in lib/words, as "line: words": text and strings
 * within JSX, strings of what is said (labels, titles), and whatever reads like a sentence anywhere. Arguments of calls
 * within JSX are keys of messages, and what a programmer throws or logs is not for people.
 */
export function findLiterals(source: string, lang: "ts" | "tsx"): string[] {
  const found: string[] = [];
  const lineOf = (at: number) => source.slice(0, at).split("\n").length;
  const note = (node: Node, words: string) => found.push(`${lineOf(node.start)}: ${words.replace(/\s+/g, " ").trim()}`);

  /** `said`: the value is read by people, so that any letter counts. */
  function walk(node: Node, said: boolean): void {
    switch (node.type) {
      case "ImportDeclaration":
      case "TSLiteralType":
      case "ThrowStatement":
        return;
      case "ExpressionStatement":
        if (typeof node.directive === "string") return;
        break;
      case "JSXText":
        if (LETTERS.test(String(node.value))) note(node, String(node.value));
        return;
      case "Literal":
        if (typeof node.value !== "string" || SELECTOR.test(node.value) || STYLES.test(node.value)) return;
        if ((said ? LETTERS : SENTENCE).test(node.value)) note(node, node.value);
        return;
      case "TemplateLiteral": {
        const words = (node.quasis as Node[]).map((one) => String((one.value as { cooked: string }).cooked)).join("…");
        if (!STYLES.test(words) && (said ? LETTERS : SENTENCE).test(words)) note(node, words);
        for (const inner of node.expressions as Node[]) walk(inner, said);
        return;
      }
      case "JSXAttribute": {
        const name = String((node.name as Node).name);
        if (node.value && !SKIPPED.test(name)) walk(node.value as Node, SAID.test(name));
        return;
      }
      case "JSXElement":
      case "JSXFragment":
        // The names of keys are what stands on them.
        if (node.type === "JSXElement" && nameOf(node) === "kbd") return;
        for (const child of node.children as Node[]) walk(child, child.type === "JSXExpressionContainer");
        if (node.openingElement) walk(node.openingElement as Node, false);
        return;
      case "Property": {
        const key = node.key as Node;
        const name = String(key.name ?? key.value ?? "");
        if (SENTENCE.test(name)) note(key, name);
        walk(node.value as Node, SAID.test(name) && isWords(node.value as Node));
        return;
      }
      case "ConditionalExpression":
        walk(node.test as Node, false);
        walk(node.consequent as Node, said);
        walk(node.alternate as Node, said);
        return;
      case "LogicalExpression":
        walk(node.left as Node, said);
        walk(node.right as Node, said);
        return;
      case "JSXExpressionContainer":
        walk(node.expression as Node, said);
        return;
      case "CallExpression":
      case "NewExpression": {
        const callee = source.slice(node.start, (node.callee as { end: number }).end);
        if (/^(?:new )?(?:\w*Error|console\.\w+)/.test(callee)) return;
        break;
      }
    }
    for (const inner of childrenOf(node)) walk(inner, false);
  }

  walk(parseAst(source, { lang }) as unknown as Node, false);
  return found;
}

const nameOf = (element: Node): unknown => ((element.openingElement as Node).name as Node).name;

/** A word of a list is no title: "title" and "error" name fields and states as well, but those hold no capital. */
function isWords(node: Node): boolean {
  return node.type !== "Literal" || /^\p{Lu}| /u.test(String(node.value));
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);
