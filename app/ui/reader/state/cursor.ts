/** Where the sentence cursor stands; counted from 0. */
export interface Cursor {
  readonly source: string;
  readonly sentence: number;
}
