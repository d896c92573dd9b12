import { z } from "zod";
import type { DecisionRequest, Place, ReviewSubject } from "@/lib/annotation/subject";

const id = z.string().min(1).max(300);
/** Of any length: a label that is too long is still read, so that the answer can say so. */
const words = z.string();
const place: z.ZodType<Place> = z.object({ source: id, start: z.int().min(0), end: z.int().min(0) });

const subject: z.ZodType<ReviewSubject> = z.discriminatedUnion("what", [
  z.object({ what: z.literal("claim"), claim: id }),
  z.object({ what: z.literal("difference"), claim: id, index: z.int().min(0) }),
  z.object({ what: z.literal("figure"), figure: id }),
  z.object({ what: z.literal("stance"), source: id, target: id }),
  z.object({
    what: z.literal("finding"),
    source: id,
    layer: z.enum(["attribution", "wording", "frame"]),
    start: z.int().min(0),
    end: z.int().min(0),
    tag: z.string().max(100),
  }),
  z.object({ what: z.literal("name"), referent: id }),
]);

const number = z.int32().min(1);
const seen = z.string().max(100);
const request: z.ZodType<DecisionRequest> = z.discriminatedUnion("do", [
  z.object({ seen, do: z.enum(["confirm", "reject"]), subject }),
  z.object({ seen, do: z.literal("relabel"), subject, tag: words }),
  z.object({ seen, do: z.literal("rename"), claim: id, label: words }),
  z.object({ seen, do: z.literal("join"), claim: id, with: id }),
  z.object({ seen, do: z.literal("split"), claim: id, mentions: z.array(place).max(500) }),
  z.object({ seen, do: z.literal("move"), mention: place, from: id.nullable(), to: id.nullable() }),
  z.object({ seen, do: z.literal("alias"), referent: id, form: words }),
]);

/** A request as a page sends it; null for what no page of ours sends. */
export const readRequest = (value: unknown): DecisionRequest | null => request.safeParse(value).data ?? null;

/** Whether this can be the number of a decision: the databases hold no larger one, and refuse it with an error. */
export const isNumber = (value: unknown): value is number => number.safeParse(value).success;

/** A place as a form names it: "s1 120 145". */
export const placeName = ({ source, start, end }: Place): string => `${source} ${start} ${end}`;

function readPlace(name: FormDataEntryValue | null): unknown {
  const [source, start, end] = String(name ?? "").split(" ");
  return { source, start: Number(start), end: Number(end) };
}

/** The request that a form makes; `verb` is the value of the button that was pressed. */
export function readForm(verb: string, form: FormData): DecisionRequest | null {
  const field = (name: string) => String(form.get(name) ?? "");
  const claim = (name: string) => field(name) || null;
  return readRequest({
    seen: field("seen"),
    do: verb,
    subject: parse(field("subject")),
    tag: field("tag"),
    claim: field("claim"),
    label: field("label"),
    with: field("with"),
    mentions: form.getAll("mention").map(readPlace),
    mention: readPlace(form.get("mention")),
    from: claim("from"),
    to: claim("to"),
    referent: field("referent"),
    form: field("form"),
  });
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
