import { useWords } from "#words";
import { LAYER_TAGS, SEARCHED_LAYERS, type SearchedLayer, writeLayerTag } from "@/lib/store/search/layer-spans";

/** What the engine marks in a text, as the options of a select: each layer as a whole, then its tags. */
export function LayerOptions() {
  const say = useWords("search");
  const term = useWords("terms");
  const names: { readonly [L in SearchedLayer]: () => readonly string[] } = {
    claims: () => LAYER_TAGS.claims.map((tag) => term(`relations.${tag}`)),
    figures: () => LAYER_TAGS.figures.map((tag) => term(`verdicts.${tag}`)),
    voices: () => LAYER_TAGS.voices.map((tag) => term(`voices.${tag}`)),
    stance: () => LAYER_TAGS.stance.map((tag) => term(`stances.${tag}`)),
    wording: () => LAYER_TAGS.wording.map((tag) => term(`wording.${tag}`)),
    frames: () => LAYER_TAGS.frames.map((tag) => term(`frames.${tag}`)),
  };
  return SEARCHED_LAYERS.map((layer) => (
    <optgroup key={layer} label={say(`groups.${layer}`)}>
      <option value={layer}>{say(`any.${layer}`)}</option>
      {LAYER_TAGS[layer].map((tag, i) => (
        <option key={tag} value={writeLayerTag({ layer, tag })}>
          {names[layer]()[i]}
        </option>
      ))}
    </optgroup>
  ));
}
