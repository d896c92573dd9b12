"use client";

import { unstable_rethrow } from "next/navigation";
import { type FormEvent, useActionState, useEffect, useReducer, useRef, useTransition } from "react";
import { MOST_ARTICLES } from "@/lib/comparison/story";
import { ArticleCard } from "./article-card";
import { Button } from "./button";
import { TextField } from "./field";
import { FileDrop } from "./file-drop";
import { EMPTY_BOX, EMPTY_INTAKE, type Intake, MOST_BYTES } from "./intake";
import styles from "./intake-form.module.css";
import { readingWords, reduceIntake, startIntake, TROUBLES } from "./intake-state";
import { UNANSWERED } from "./outcome";
import { PasteBoxes } from "./paste-boxes";
import { TroubleList } from "./trouble-list";

// A story needs two articles, so two boxes say so without a word.
const NEW_STORY: Intake = { ...EMPTY_INTAKE, boxes: [EMPTY_BOX, EMPTY_BOX] };

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`;

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
      const message = `These texts are ${megabytes(bytes)} together, and ${megabytes(MOST_BYTES)} is the most at once. Add fewer files at a time.`;
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
        begin(() => dispatch({ did: "failed", message: UNANSWERED }));
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
      <TroubleList
        id={TROUBLES}
        heading={cards.length > 0 ? "Not saved yet" : "Something is missing"}
        troubles={state.troubles}
      />
      <p role="status" className="visually-hidden">
        {waiting ? "Working…" : readingWords(state)}
      </p>

      <section aria-labelledby="add-title" className={styles.section}>
        <h2 id="add-title" tabIndex={-1} className={styles.heading}>
          {cards.length > 0 ? "Add more articles" : titled ? "Add the articles" : "Add articles"}
        </h2>
        <FileDrop take={(files) => send("read", files)} />
        <TroubleList heading="Not taken" troubles={state.refused} />
        <PasteBoxes boxes={boxes} />
        <div className={styles.row}>
          <Button
            type="submit"
            name="intent"
            value="read"
            tone={cards.length > 0 ? "plain" : "main"}
            aria-disabled={waiting}
          >
            Read the pasted texts
          </Button>
          <Button onClick={() => dispatch({ did: "box added" })}>Add another box</Button>
          {waiting ? <span className={styles.waiting}>Reading…</span> : null}
        </div>
      </section>

      {cards.length > 0 ? (
        <>
          <section aria-labelledby="check-title" className={styles.section}>
            <h2 id="check-title" tabIndex={-1} className={styles.heading}>
              Check what was recognised
            </h2>
            {state.notes.map((note) => (
              <p key={note} className={styles.note}>
                {note}
              </p>
            ))}
            {surplus.length > 0 ? (
              <div className={styles.row}>
                <p>
                  {saved + cards.length} articles, and a story takes {MOST_ARTICLES}.
                </p>
                <Button small onClick={() => dispatch({ did: "taken out", keys: surplus })}>
                  Take out the last {surplus.length}
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
          <section className={styles.last} aria-label={titled ? "Save and compare" : "Save"}>
            {titled ? (
              <TextField
                id="story-title"
                name="title"
                label="Title of the story"
                hint="Proposed from the names the articles share."
                key={state.titleRound}
                defaultValue={state.title}
                onChange={() => dispatch({ did: "title typed" })}
                autoComplete="off"
                className={styles.title}
              />
            ) : null}
            <Button type="submit" name="intent" value="save" tone="main" aria-disabled={waiting}>
              {titled ? "Compare" : `Add to the story`}
            </Button>
          </section>
        </>
      ) : null}
    </form>
  );
}

const keyOf = ({ key }: { key: string }): string => key;

const fieldOf = (form: HTMLFormElement | null, key: string): HTMLTextAreaElement | null =>
  form?.querySelector<HTMLTextAreaElement>(`#box-${key}`) ?? null;
