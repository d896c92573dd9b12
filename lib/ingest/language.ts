// The commonest words of English; together about half of any English prose, and hardly any of another language's.
const STOP_WORDS = new Set(
  "the of and to a in that is was for it with as his on be at by he had not are but from or have an they which one you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could these two may then do first any my now such like our over me even most made after also did many before must through years where much your way well should because each just those people how too good very make own see".split(
    " ",
  ),
);

const FEWEST_WORDS = 40;
// English news lies at 0.38 to 0.5; a Spanish, German or French text below 0.12.
const LEAST_SHARE = 0.22;

/** False where a text of some length has too few of the commonest English words. Short texts are given the benefit. */
export function looksEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  // Scripts without spaces give few, long "words": count letters there.
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (words.length < FEWEST_WORDS && letters < FEWEST_WORDS * 5) return true;
  return words.filter((word) => STOP_WORDS.has(word)).length / words.length >= LEAST_SHARE;
}
