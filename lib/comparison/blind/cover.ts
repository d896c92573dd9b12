/** Stands for every sign of a name that is hidden. */
const COVER = "█";

/** As many signs as before, so that offsets stay; the white space stays, so that lines break where they broke. */
export const covered = (words: string): string => words.replace(/\S/g, COVER);

/** Whether some words are what a reader saw of hidden names, and so are nobody's words. */
export const holdsCover = (words: string): boolean => words.includes(COVER);
