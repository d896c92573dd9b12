import { FIRST_LAYERS, LAYERS, type Layer } from "./layers";
import { FIRST_MODE, type Mode, readMode } from "./mode";
import { inUse, mentionSentence, type ReaderState } from "./reader-state";
import type { ReaderModel } from "./view-model";

/** What stands between the items of a list in an address: a comma would be escaped. */
const BETWEEN = ".";

type Params = Pick<URLSearchParams, "get">;

const inOrder = (model: ReaderModel): string[] => model.sources.map((source) => source.id);

/** The given ids that exist, each once, then the others in their order: a stale link still opens. */
function completed(wanted: readonly string[], all: readonly string[]): string[] {
  return [...new Set([...wanted.filter((id) => all.includes(id)), ...all])];
}

const items = (value: string | null): string[] => value?.split(BETWEEN).filter(Boolean) ?? [];

/**
 * Address -> state. Whatever it names that the story does not have is left out. `mode` is the reader's own way of reading,
 * for addresses that name none.
 */
export function readAddress(model: ReaderModel, params: Params, mode: Mode = FIRST_MODE): ReaderState {
  const order = completed(items(params.get("order")), inOrder(model));
  const recent = completed([params.get("source") ?? "", ...items(params.get("open"))], order);
  const source = model.sources.find((one) => one.id === recent[0]);
  const asked = params.get("claim");
  const claim = model.claims.find((one) => one.id === asked)?.id ?? null;
  const sentence = Number(params.get("sentence")) - 1;
  const layers = params.get("layers");
  return {
    mode: readMode(params.get("mode")) ?? mode,
    order,
    recent,
    folded: order.filter((id) => id !== recent[0] && items(params.get("folded")).includes(id)),
    claim,
    ...(asked && model.awaited.includes("claims") ? { asked } : {}),
    sentence:
      source && Number.isInteger(sentence) && sentence >= 0 && sentence < source.sentences
        ? sentence
        : mentionSentence(model, claim, recent[0] ?? ""),
    marks: items(params.get("marks"))
      .map(Number)
      .filter((id) => source?.marks[id] !== undefined),
    full: params.get("drawer") === "full",
    layers: layers === null ? FIRST_LAYERS : LAYERS.filter((layer: Layer) => items(layers).includes(layer)),
    together: params.get("together") !== "off",
    furniture: params.get("furniture") === "shown",
  };
}

/**
 * State -> the query of an address, "" when all is as at first. The inverse of `readAddress`. What says anything says the
 * mode too: another reader, who prefers the other one, sees the same by it.
 */
export function writeAddress(model: ReaderModel, state: ReaderState): string {
  const all = inOrder(model);
  const source = inUse(state);
  const parts: string[] = [];
  const put = (name: string, value: string | number) => parts.push(`${name}=${encodeURIComponent(value)}`);
  const list = (name: string, values: readonly (string | number)[]) => put(name, values.join(BETWEEN));

  const claim = model.awaited.includes("claims") ? state.asked : state.claim;
  if (claim) put("claim", claim);
  if (state.marks.length > 0) list("marks", state.marks);
  if (state.full) put("drawer", "full");
  if (source !== state.order[0]) put("source", source);
  const given = mentionSentence(model, state.claim, source);
  if (state.sentence !== null && state.sentence !== given) put("sentence", state.sentence + 1);
  const layers = LAYERS.filter((layer) => state.layers.includes(layer));
  if (layers.join() !== FIRST_LAYERS.join()) list("layers", layers.length > 0 ? layers : ["none"]);
  if (state.order.join() !== all.join()) list("order", state.order);
  if (state.recent.join() !== completed([source], state.order).join()) list("open", state.recent);
  const folded = state.order.filter((id) => state.folded.includes(id));
  if (folded.length > 0) list("folded", folded);
  if (!state.together) put("together", "off");
  if (state.furniture) put("furniture", "shown");
  if (parts.length > 0 || state.mode !== FIRST_MODE) put("mode", state.mode);
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}
