"use client";

import { type FormEvent, type ReactNode, useEffect, useId, useState, useTransition } from "react";
import { useWords } from "#words";
import { decide } from "@/app/actions/review";
import { Button } from "@/app/ui/form/button";
import type { Outcome } from "@/app/ui/form/outcome";
import { useAnswer } from "@/app/ui/form/use-submit";
import { mentionNames } from "@/app/ui/reader/drawer/wordings";
import { sentenceOf } from "@/app/ui/reader/moves/reader-scroll";
import type { Cursor } from "@/app/ui/reader/state/cursor";
import type { ClaimView, MentionView, ReaderModel } from "@/app/ui/reader/state/view-model";
import type { DecisionRequest } from "@/lib/annotation/subject";
import { holdsCover } from "@/lib/comparison/blind/cover";
import { cutTo } from "@/lib/text/cut";
import styles from "./claim-editor.module.css";

interface EditorProps {
  storyId: string;
  model: ReaderModel;
  claim: ClaimView;
  cursor: Cursor | null;
}

type Part = "rename" | "join" | "split" | "move" | "add";
type Request = DecisionRequest extends infer R ? (R extends DecisionRequest ? Omit<R, "seen"> : never) : never;
/** What a form asks for, or the sentence that says what is missing. */
type Asked = Request | string;

/** What a claim is made of, changed by a person: its words, its mentions, another claim. One small form each. */
export function ClaimEditor({ storyId, model, claim, cursor }: EditorProps) {
  const say = useWords("drawer");
  const [said, setSaid] = useState<{ part: Part; outcome: Outcome } | null>(null);
  const [pending, begin] = useTransition();
  const answerOf = useAnswer();
  const names = mentionNames(model, claim.mentions);
  const others = model.claims.filter((one) => one.id !== claim.id);

  const submit = (part: Part, ask: (form: FormData) => Asked) => (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const asked = ask(new FormData(event.currentTarget));
    if (typeof asked === "string") {
      setSaid({ part, outcome: { ok: false, problems: { form: asked } } });
      return;
    }
    begin(async () => {
      const outcome = await answerOf(() => decide(storyId, { ...asked, seen: model.fingerprint } as DecisionRequest));
      begin(() => setSaid({ part, outcome }));
    });
  };
  const form = (part: Part, title: string, button: string, ask: (form: FormData) => Asked, fields: ReactNode) => (
    <form className={styles.form} onSubmit={submit(part, ask)} aria-busy={pending}>
      <fieldset className={styles.fields}>
        <legend className={styles.title}>{title}</legend>
        {fields}
        <Button type="submit" small aria-disabled={pending}>
          {button}
        </Button>
      </fieldset>
      <p role="status" className={styles.said} data-problem={(said?.part === part && !said.outcome.ok) || undefined}>
        {said?.part === part ? answer(said.outcome, say("editor.done")) : null}
      </p>
    </form>
  );

  const mentions = claim.mentions.map((mention, at) => ({ mention, name: names[at] ?? "" }));
  const claimOptions = others.map((one) => (
    <option key={one.id} value={one.id}>
      {say("editor.claim", { number: one.number, label: shortened(one.label) })}
    </option>
  ));
  const placeOf = ({ source, start, end }: MentionView) => ({ source, start, end });

  return (
    <div className={styles.editor}>
      {form(
        "rename",
        say("editor.rename"),
        say("editor.renameDo"),
        (data) => {
          const label = text(data, "label").trim();
          return label ? { do: "rename", claim: claim.id, label } : say("editor.emptyLabel");
        },
        <Labelled label={say("editor.label")}>
          {(id) => (
            // What a reader does not see of a label is nobody's label.
            <input
              id={id}
              name="label"
              className={styles.input}
              defaultValue={holdsCover(claim.label) ? "" : claim.label}
              lang="en"
            />
          )}
        </Labelled>,
      )}
      {others.length > 0
        ? form(
            "join",
            say("editor.join"),
            say("editor.joinDo"),
            (data) => {
              const other = text(data, "with");
              return other ? { do: "join", claim: claim.id, with: other } : say("editor.noOther");
            },
            <Labelled label={say("editor.with")}>
              {(id) => (
                <select id={id} name="with" className={styles.input} defaultValue="">
                  <option value="">{say("editor.choose")}</option>
                  {claimOptions}
                </select>
              )}
            </Labelled>,
          )
        : null}
      {form(
        "move",
        say("editor.move"),
        say("editor.moveDo"),
        (data) => {
          const mention = claim.mentions[Number(text(data, "mention") || Number.NaN)];
          const to = text(data, "to");
          if (!mention) return say("editor.noMention");
          if (!to) return say("editor.noPlace");
          return { do: "move", mention: placeOf(mention), from: claim.id, to: to === OUT ? null : to };
        },
        <>
          <Labelled label={say("editor.which")}>
            {(id) => (
              <select id={id} name="mention" className={styles.input} defaultValue="">
                <option value="">{say("editor.choose")}</option>
                {mentions.map(({ mention, name }, at) => (
                  <option key={name} value={at}>
                    {say("editor.mention", { letter: name, words: shortened(mention.quote) })}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
          <Labelled label={say("editor.to")}>
            {(id) => (
              <select id={id} name="to" className={styles.input} defaultValue="">
                <option value="">{say("editor.choose")}</option>
                <option value={OUT}>{say("editor.out")}</option>
                {claimOptions}
              </select>
            )}
          </Labelled>
        </>,
      )}
      {claim.mentions.length > 1
        ? form(
            "split",
            say("editor.split"),
            say("editor.splitDo"),
            (data) => {
              const ticked = data.getAll("mention").flatMap((at) => claim.mentions[Number(at)] ?? []);
              if (ticked.length === 0) return say("editor.noneTicked");
              if (ticked.length === claim.mentions.length) return say("editor.allTicked");
              return { do: "split", claim: claim.id, mentions: ticked.map(placeOf) };
            },
            <>
              <p className={styles.help}>{say("editor.splitHelp")}</p>
              {mentions.map(({ mention, name }, at) => (
                <label key={name} className={styles.tick}>
                  <input type="checkbox" name="mention" value={at} />
                  <span>
                    <strong>{name}</strong> <q lang="en">{mention.quote}</q>
                  </span>
                </label>
              ))}
            </>,
          )
        : null}
      <AddSentence model={model} claim={claim} cursor={cursor} form={form} />
    </div>
  );
}

interface AddProps extends Pick<EditorProps, "model" | "claim" | "cursor"> {
  form: (part: Part, title: string, button: string, ask: () => Asked, fields: ReactNode) => ReactNode;
}

/** The sentence under the cursor, to be added; its words come from the text that the page shows. */
function AddSentence({ model, claim, cursor, form }: AddProps) {
  const say = useWords("drawer");
  const [words, setWords] = useState("");
  const source = model.sources.find((one) => one.id === cursor?.source);
  const at = cursor?.sentence ?? 0;
  const [start, end] = [source?.bounds[2 * at], source?.bounds[2 * at + 1]];
  useEffect(() => {
    setWords(cursor ? (sentenceOf(cursor.source, cursor.sentence)?.textContent ?? "") : "");
  }, [cursor]);

  if (!source || start === undefined || end === undefined)
    return (
      <div className={styles.form}>
        <p className={styles.title}>{say("editor.add")}</p>
        <p className={styles.help}>{say("editor.addHelp")}</p>
      </div>
    );
  const known = claim.mentions.some((mention) => mention.source === source.id && mention.sentence === at);
  return form(
    "add",
    say("editor.add"),
    say("editor.addDo"),
    () =>
      known
        ? say("editor.addAlready")
        : { do: "move", mention: { source: source.id, start, end }, from: null, to: claim.id },
    <>
      <p className={styles.help}>{say("editor.addThis", { number: at + 1, letter: source.letter })}</p>
      <blockquote className={styles.sentence} lang="en">
        {words}
      </blockquote>
      {known ? <p className={styles.help}>{say("editor.addAlready")}</p> : null}
    </>,
  );
}

const OUT = "out";
const LONGEST_OPTION = 70;

const shortened = (words: string): string =>
  words.length <= LONGEST_OPTION ? words : `${cutTo(words, LONGEST_OPTION).replace(/\s+\S*$/, "")} …`;

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

const answer = (outcome: Outcome, done: string): string =>
  outcome.ok ? outcome.said || done : Object.values(outcome.problems).join(" ");

function Labelled({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
