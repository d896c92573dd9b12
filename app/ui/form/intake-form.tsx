"use client";

import { unstable_rethrow } from "next/navigation";
import { type FormEvent, useActionState, useEffect, useReducer, useRef, useTransition } from "react";
import { useWords } from "#words";
import { MOST_ARTICLES } from "@/lib/comparison/story";
import type { Say } from "@/lib/words/translator";
import { ArticleCard } from "./article-card";
import { Button } from "./button";
import { TextField } from "./field";
import { FileDrop } from "./file-drop";
import { EMPTY_BOX, EMPTY_INTAKE, type Intake, MOST_BYTES } from "./intake";
import styles from "./intake-form.module.css";
import { type IntakeState, reduceIntake, startIntake, TROUBLES } from "./intake-state";
import { PasteBoxes } from "./paste-boxes";
import { TroubleList } from "./trouble-list";

// A story needs two articles, so two boxes say so without a word.
const NEW_STORY: Intake = { ...EMPTY_INTAKE, boxes: [EMPTY_BOX, EMPTY_BOX] };

const megabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000);

/**
 * The form for new articles: files and pasted texts go to the server, come back as articles to check, and are saved
 * together. Every field is an ordinary one with a name, so the same form works without JavaScript, and an answer
 * never overwrites what a person has typed meanwhile.
 */
export function IntakeForm({
  action,
  saved,
  titled,
}: {
  action: (before: Intake, form: FormData) => Promise<Intake>;
  /** Articles that the story already has: letters go on from there. */
  saved: number;
  /** Whether the story's title is asked for here. */
  titled: boolean;
}) {
  const say = useWords("intake");
  const saySite = useWords("site");
  const [answered, formAction] = useActionState(action, titled ? NEW_STORY : EMPTY_INTAKE);
  const [state, dispatch] = useReducer(reduceIntake, answered, startIntake);
  const [waiting, begin] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  const { cards, boxes, focus } = state;
  const surplus = cards.slice(Math.max(0, MOST_ARTICLES - saved)).map(({ key }) => key);

  useEffect(() => {
    if (focus) document.getElementById(focus.id)?.focus();
  }, [focus]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      const typed = [...(form.current?.querySelectorAll("textarea") ?? [])].some((box) => box.value.trim() !== "");
      if (cards.length > 0 || typed) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [cards.length]);

  function send(intent: "read" | "save", files: readonly File[] = []) {
    if (!form.current) return;
    const body = new FormData(form.current);
    body.delete("files");
    for (const file of files) body.append("files", file);
    body.set("intent", intent);
    const bytes = [...body.values()].reduce((sum, v) => sum + (typeof v === "string" ? v.length * 1.1 : v.size), 0);
    if (bytes > MOST_BYTES) {
      const message = say("tooMuch", { size: megabytes(bytes), most: megabytes(MOST_BYTES) });
      dispatch({ did: "failed", message });
      return;
    }
    const sent = boxes.map(({ key }) => ({ key, text: fieldOf(form.current, key)?.value ?? "" }));
    begin(async () => {
      try {
        const intake = await action(EMPTY_INTAKE, body);
        const untouched = sent.filter(
          ({ key, text }) => text.trim() !== "" && fieldOf(form.current, key)?.value === text,
        );
        begin(() => dispatch({ did: "answered", intake, sent: sent.map(keyOf), untouched: untouched.map(keyOf) }));
      } catch (error) {
        unstable_rethrow(error);
        begin(() => dispatch({ did: "failed", message: saySite("form.unanswered") }));
      }
    });
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (waiting) return;
    const by = (event.nativeEvent as SubmitEvent).submitter;
    send(by instanceof HTMLButtonElement && by.value === "save" ? "save" : "read");
  }

  return (
    <form ref={form} action={formAction} onSubmit={submit} className={styles.form} aria-busy={waiting} noValidate>
      <TroubleList id={TROUBLES} heading={say(cards.length > 0 ? "notSaved" : "missing")} troubles={state.troubles} />
      <p role="status" className="visually-hidden">
        {waiting ? say("working") : readingWords(state, say)}
      </p>

      <section aria-labelledby="add-title" className={styles.section}>
        <h2 id="add-title" tabIndex={-1} className={styles.heading}>
          {say(cards.length > 0 ? "addMore" : titled ? "addThe" : "add")}
        </h2>
        <FileDrop take={(files) => send("read", files)} />
        <TroubleList heading={say("notTaken")} troubles={state.refused} />
        <PasteBoxes boxes={boxes} />
        <div className={styles.row}>
          <Button
            type="submit"
            name="intent"
            value="read"
            tone={cards.length > 0 ? "plain" : "main"}
            aria-disabled={waiting}
          >
            {say("readTexts")}
          </Button>
          <Button onClick={() => dispatch({ did: "box added" })}>{say("addBox")}</Button>
          {waiting ? <span className={styles.waiting}>{say("reading")}</span> : null}
        </div>
      </section>

      {cards.length > 0 ? (
        <>
          <section aria-labelledby="check-title" className={styles.section}>
            <h2 id="check-title" tabIndex={-1} className={styles.heading}>
              {say("check")}
            </h2>
            {state.notes.map((note) => (
              <p key={note} className={styles.note}>
                {note}
              </p>
            ))}
            {surplus.length > 0 ? (
              <div className={styles.row}>
                <p>{say("tooMany", { count: saved + cards.length, most: MOST_ARTICLES })}</p>
                <Button small onClick={() => dispatch({ did: "taken out", keys: surplus })}>
                  {say("takeOutLast", { count: surplus.length })}
                </Button>
              </div>
            ) : null}
            <ol className={styles.cards}>
              {cards.map((card, i) => (
                <ArticleCard
                  key={card.key}
                  index={saved + i}
                  card={card}
                  takeOut={() => dispatch({ did: "taken out", keys: [card.key] })}
                />
              ))}
            </ol>
          </section>
          <section className={styles.last} aria-label={say(titled ? "saveAndCompare" : "save")}>
            {titled ? (
              <TextField
                id="story-title"
                name="title"
                label={say("storyTitle")}
                hint={say("proposed")}
                key={state.titleRound}
                defaultValue={state.title}
                onChange={() => dispatch({ did: "title typed" })}
                autoComplete="off"
                className={styles.title}
              />
            ) : null}
            <Button type="submit" name="intent" value="save" tone="main" aria-disabled={waiting}>
              {say(titled ? "compare" : "addToStory")}
            </Button>
          </section>
        </>
      ) : null}
    </form>
  );
}

/** What happened, in one sentence for the live region. */
function readingWords({ fresh, refused }: IntakeState, say: Say<"intake">): string {
  const read = fresh === 0 ? [] : [say("read", { count: fresh })];
  return [...read, ...(refused.length === 0 ? [] : [say("refused", { count: refused.length })])].join(" ");
}

const keyOf = ({ key }: { key: string }): string => key;

const fieldOf = (form: HTMLFormElement | null, key: string): HTMLTextAreaElement | null =>
  form?.querySelector<HTMLTextAreaElement>(`#box-${key}`) ?? null;
