import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributionsOf as find } from "./attributions-of";

/** "source | content ... content", one line an attribution; attitudes are told apart by a leading "~". */
const told = (text: string): string[] =>
  find(text).map((a) => {
    const words = (s: { start: number; end: number }) => text.slice(s.start, s.end);
    return `${a.act === "attitude" ? "~" : ""}${a.source ? words(a.source) : "-"} | ${a.content.map(words).join(" ... ")}`;
  });

type Case = [claim: string, text: string, found: string[]];
const rule = (name: string, cases: Case[]) =>
  describe(name, () => {
    it.each(cases)("%s", (_, text, found) => expect(told(text)).toEqual(found));
  });

rule("X said that A", [
  ["with that", "Ortiz said that the port would open in May.", ["Ortiz | the port would open in May"]],
  ["without that", "Ortiz said the port would open in May.", ["Ortiz | the port would open in May"]],
  ["with a day between", "Ortiz said on Monday that the port would open.", ["Ortiz | the port would open"]],
  [
    "with an occasion between",
    "Ortiz said in an interview with Radio Norte that the port would open.",
    ["Ortiz | the port would open"],
  ],
  ["to somebody", "Ortiz told reporters in Lima that the port would open.", ["Ortiz | the port would open"]],
  ["whether", "Ortiz asked whether the port would open.", ["Ortiz | whether the port would open"]],
  ["with an auxiliary", "The ministry has repeatedly said it will pay.", ["The ministry | it will pay"]],
  [
    "with an apposition",
    "Ana Ortiz, the transport minister, said the port would open.",
    ["Ana Ortiz | the port would open"],
  ],
  ["with an age", "Luis Lund, 43, said the port was too big.", ["Luis Lund | the port was too big"]],
  ["who", "Lund, who said the port was too big, resigned.", ["who | the port was too big"]],
  ["a thought", "Many farmers believe the port will ruin them.", ["Many farmers | the port will ruin them"]],
  [
    "a poll as source",
    "The new poll found that most voters want the port.",
    ["The new poll | most voters want the port"],
  ],
]);

rule("A, X said", [
  ["indirect", "The port would open in May, Ortiz said.", ["Ortiz | The port would open in May"]],
  [
    "inverted",
    "The port would open in May, said Ana Ortiz, the transport minister.",
    ["Ana Ortiz, the transport minister | The port would open in May"],
  ],
  ["set in the middle", "The port, Ortiz said, would open in May.", ["Ortiz | The port ... would open in May"]],
  [
    "behind an adverbial",
    "In the long run, many economists say, the port will pay for itself.",
    ["many economists | In the long run ... the port will pay for itself"],
  ],
  [
    "as X reported",
    "The port has no cranes, as the Lima Gazette reported on Monday.",
    ["the Lima Gazette | The port has no cranes"],
  ],
  ["an adverbial alone is no content", "On Monday, Ortiz said the port would open.", ["Ortiz | the port would open"]],
]);

rule("whose verb it is", [
  [
    "behind the state of a town",
    "Lund, speaking in Reno, Nev., said the port would open.",
    ["Lund | the port would open"],
  ],
  [
    "with a day between the commas and the verb",
    "Lund, the transport minister, on Tuesday said the port would open.",
    ["Lund | the port would open"],
  ],
  ["set between dashes", "Lund - a farmer with two ships - said the port would open.", ["Lund | the port would open"]],
  [
    "behind a relative clause",
    "Farmers who have left the valley warned that the port would fail.",
    ["Farmers | the port would fail"],
  ],
  ["of a pronoun with its verb", "She's a farmer but says the port will fail.", ["She's | the port will fail"]],
  ["behind its own clause", "After saying that the port would fail, Lund left.", ["Lund | the port would fail"]],
  [
    "of two participles",
    "Lund left, saying the port would fail but warning that nobody would pay.",
    ["Lund | the port would fail", "Lund | nobody would pay"],
  ],
]);

rule("who says it behind what is said", [
  [
    "a paper",
    "Most farmers have a low view of the port, the poll found.",
    ["the poll | Most farmers have a low view of the port"],
  ],
  [
    "with a phrase behind the verb",
    "Farmers left the port empty, journalist Ana Ruiz said in posing a question to Lund.",
    ["journalist Ana Ruiz | Farmers left the port empty"],
  ],
  [
    "with an office that looks like a verb",
    "“We want a port,” Lund campaign chairman Juan Ode told the Lima Gazette.",
    ["Lund campaign chairman Juan Ode | “We want a port,”"],
  ],
  [
    "with a participle behind the name",
    "“It is no port any more, it is a town,” said the younger Mr. Lund, surrounded by his sons.",
    ["the younger Mr. Lund | “It is no port any more, it is a town,”"],
  ],
  [
    "with a name and a relative clause behind the office",
    "He had a voice in it too, said a spokesman for the ministry, Oleg Ode, who ran in May.",
    ["a spokesman for the ministry, Oleg Ode | He had a voice in it too"],
  ],
  [
    "according to papers",
    "Most of them were farmers, according to exit polls.",
    ["exit polls | Most of them were farmers"],
  ],
]);

rule("who says it before what is said", [
  [
    "the verb first",
    "Said Ana Ruiz, who grew up there, “We were proud of him.”",
    ["Ana Ruiz | “We were proud of him.”"],
  ],
  ["question and answer", "He left.\n\nQ: And the idea of a wall?", ["Q | And the idea of a wall"]],
  [
    "a poll in a headline",
    "Poll: Lund and Ruiz hold narrow leads in Ica",
    ["Poll | Lund and Ruiz hold narrow leads in Ica"],
  ],
]);

it("a number in marks is nobody's speech", () => {
  expect(told('<tweet id="7216">The port opened.</tweet>')).toEqual([]);
});

rule("attitudes", [
  ["a noun with its owner", "Lund's endorsement of the port came late.", ["~Lund's | the port"]],
  ["a noun without an owner tells of nobody", "Support for the port fell.", []],
  ["an adjective", "The farmers were critical of the port.", ["~The farmers | the port"]],
  ["a concern raised", "Lund raised concerns about the port.", ["~Lund | concerns about the port"]],
  ["a child raised", "Lund raised two children.", []],
  [
    "a reproach with its reason",
    "Lund rebuked Ode for suggesting last week that the port had failed.",
    ["~Lund | Ode for suggesting last week that the port had failed"],
  ],
  ["a hope with a verb that looks like a noun", "Farmers hoping to profit stayed.", ["Farmers | to profit stayed"]],
]);

rule("direct speech", [
  ["before the source", "“We will open in May,” Ortiz said.", ["Ortiz | “We will open in May,”"]],
  ["inverted", "“We will open in May,” said Ortiz.", ["Ortiz | “We will open in May,”"]],
  ["behind the source", "Ortiz said, “We will open in May.”", ["Ortiz | “We will open in May.”"]],
  ["behind a colon", "Ortiz said: “We will open in May.”", ["Ortiz | “We will open in May.”"]],
  ["a question", "“Will it open?” Ortiz asked.", ["Ortiz | “Will it open?”"]],
  [
    "in two pieces",
    "“We will open,” Ortiz said, “and we will pay.”",
    ["Ortiz | “We will open,” ... “and we will pay.”"],
  ],
  [
    "part of a clause",
    "Ortiz said the plan was “a gift to lenders” and would fail.",
    ["Ortiz | the plan was “a gift to lenders” and would fail"],
  ],
  ["a verb of no list", "“We will open in May,” thundered Ortiz.", ["Ortiz | “We will open in May,”"]],
  ["with doubled single marks", "''We will open in May,'' Ortiz said.", ["Ortiz | ''We will open in May,''"]],
  ["told by somebody set off", "“We will open,” Lund, who runs the port, told reporters.", ["Lund | “We will open,”"]],
]);

rule("who goes on speaking", [
  [
    "in the same paragraph",
    "“We will open,” Ortiz said. “Nobody can stop us.”",
    ["Ortiz | “We will open,” ... “Nobody can stop us.”"],
  ],
  [
    "in the next paragraph",
    "“We will open,” Ortiz said.\n\n“Nobody can stop us now.”",
    ["Ortiz | “We will open,” ... “Nobody can stop us now.”"],
  ],
  [
    "through an unclosed quotation",
    "“We will open,” Ortiz said. “It is time.\n\n“Nobody can stop us now.”",
    ["Ortiz | “We will open,” ... “It is time. ... “Nobody can stop us now.”"],
  ],
  [
    "after indirect speech",
    "Ortiz said the port would open. “Nobody can stop us now.”",
    ["Ortiz | the port would open", "Ortiz | “Nobody can stop us now.”"],
  ],
  [
    "until somebody else speaks",
    "“We will open,” Ortiz said. “Never,” Lund said. “Not this year.”",
    ["Ortiz | “We will open,”", "Lund | “Never,” ... “Not this year.”"],
  ],
  [
    "announced by a colon",
    "Ortiz put it this way:\n\n“We will open in May and nobody can stop us.”",
    ["Ortiz | “We will open in May and nobody can stop us.”"],
  ],
]);

rule("according to", [
  ["at the end", "The port cost $3 billion, according to the ministry.", ["the ministry | The port cost $3 billion"]],
  ["at the start", "According to the ministry, the port cost $3 billion.", ["the ministry | the port cost $3 billion"]],
  ["in the middle", "The port, according to the ministry, is too big.", ["the ministry | The port ... is too big"]],
]);

rule("participles and shared subjects", [
  ["saying that", "Ortiz defended the loan, saying that it was cheap.", ["~Ortiz | the loan", "Ortiz | it was cheap"]],
  [
    "adding that",
    "Ortiz said the port would open, adding that it was late.",
    ["Ortiz | the port would open", "Ortiz | it was late"],
  ],
  [
    "said and accused",
    "Ortiz said the loan was cheap and accused Lund of lying.",
    ["Ortiz | the loan was cheap", "Ortiz | Lund of lying"],
  ],
  ["at the start", "Asked about the loan, Ortiz said it was cheap.", ["- | the loan", "Ortiz | it was cheap"]],
  [
    "what followed is the author's",
    "Ortiz said there would be no loan, sparking an outcry in Lima.",
    ["Ortiz | there would be no loan"],
  ],
]);

rule("where a content ends", [
  [
    "before another speaker",
    "Ortiz said the loan was cheap, but Lund said it was not.",
    ["Ortiz | the loan was cheap", "Lund | it was not"],
  ],
  [
    "before the main clause",
    "While Ortiz said the loan was cheap, the bank left the talks.",
    ["Ortiz | the loan was cheap"],
  ],
  [
    "not before a clause of its own",
    "Ortiz said the loan was cheap because the bank needed friends.",
    ["Ortiz | the loan was cheap because the bank needed friends"],
  ],
  [
    "what is reported inside a report is the outer speaker's",
    "Ortiz said Lund believed the loan was cheap.",
    ["Ortiz | Lund believed the loan was cheap"],
  ],
]);

rule("verbs that govern an infinitive or an object", [
  ["vowed to", "Ortiz vowed to open the port in May.", ["Ortiz | to open the port in May"]],
  ["threatened to", "China has threatened to cancel the loan.", ["China | to cancel the loan"]],
  ["called it", "Lund called the port a disaster.", ["Lund | the port a disaster"]],
  ["described it as", "Lund described the loan as “a trap for farmers.”", ["Lund | the loan as “a trap for farmers.”"]],
  ["warned of", "Analysts warned of a debt crisis.", ["Analysts | a debt crisis"]],
  ["accused of", "Lund accused the ministry of hiding the bill.", ["Lund | the ministry of hiding the bill"]],
  ["denied", "The ministry denied the charge.", ["The ministry | the charge"]],
  ["a promise without anybody addressed", "Beijing has promised swift payment.", ["Beijing | swift payment"]],
  ["a side taken", "Lund opposes the port.", ["~Lund | the port"]],
]);

rule("nouns and adjectives", [
  ["the claim that", "Lund repeated his claim that the loan was a trap.", ["Lund | the loan was a trap"]],
  [
    "somebody's insistence that",
    "The ministry's insistence that the loan was cheap convinced nobody.",
    ["The ministry's | the loan was cheap"],
  ],
  [
    "concerns among",
    "There are concerns among farmers that the port will ruin them.",
    ["farmers | the port will ruin them"],
  ],
  ["was worried that", "Lund was worried that the loan was a trap.", ["Lund | the loan was a trap"]],
]);

rule("nobody says it", [
  ["reportedly", "The bank reportedly cancelled the loan.", ["- | The bank ... cancelled the loan"]],
  ["is said to", "The bank is said to own the port.", ["- | The bank ... to own the port"]],
  ["it is believed that", "It is believed that the bank owns the port.", ["- | the bank owns the port"]],
]);

rule("headlines and interviews", [
  ["a name and a colon", "Ortiz: port will open in May\n\nThe port is in Peru.", ["Ortiz | port will open in May"]],
  ["a label is no speaker", "Background: The Port of Chancay\n\nThe port is in Peru.", []],
  ["a saying in a list", "Lund: “The loan is a trap.”", ["Lund | “The loan is a trap.”"]],
]);

rule("what reports nothing", [
  ["a noun with an adverb before it", "She sends a daily email packed with news.", []],
  ["a company's name", "The bank paid a company called Norte.", []],
  ["a scare quote in the author's sentence", "The so-called “gateway” has no cranes.", []],
  ["reporting verbs that are nouns here", "The company's claims and reports filled a room.", []],
  ["a statement", "A recent statement ran to forty pages.", []],
  ["noted for", "The port is noted for its fog.", []],
  ["sentence without speech", "The ship left Callao at dawn with 300 containers.", []],
  ["state as a noun", "The state security forces closed the road.", []],
]);

it("gives the same attributions twice", () => {
  const text = "“We will open,” Ortiz said. Lund, who opposes the port, accused her of lying. She denied it.";
  expect(find(text)).toEqual(find(text));
});

it("gives contents inside the text, in order, apart, and plain data, whatever the text", () => {
  const word = fc.constantFrom(
    "Ortiz",
    "she",
    "said",
    "that",
    "the",
    "port",
    "would",
    "open",
    "“we",
    "go,”",
    '"',
    "'",
    ",",
    ".",
    ":",
    "\n\n",
    "\r\n",
    "according",
    "to",
    "claims",
    "who",
    "reportedly",
    "denied",
    "— ",
    "and",
    "told",
    "Dr.",
    "😀",
    "e\u0301",
    "مرحبا",
    "\u202e",
    "(",
    ")",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(word, { maxLength: 50 }).map((w) => w.join(" ")),
        fc.string({ unit: "binary", maxLength: 60 }),
      ),
      (text) => {
        const found = find(text);
        const pieces = found.flatMap((a) => a.content);
        for (const span of [
          ...pieces,
          ...found.flatMap((a) => [a.source, a.cue, ...a.quoted].filter((s) => s !== null)),
        ]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
        const ordered = [...pieces].sort((a, b) => a.start - b.start);
        for (let i = 1; i < ordered.length; i += 1)
          expect(ordered[i]?.start).toBeGreaterThanOrEqual(ordered[i - 1]?.end ?? 0);
        const starts = found.map((a) => a.content[0]?.start ?? -1);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      },
    ),
    { numRuns: 300 },
  );
});
