import type { Frame } from "../../finding";
import type { Group } from "../matcher";

/** Words that call up a frame. `weight`: 2 names the frame itself, 1 is typical of it, 0.5 is met in others too. */
export interface FrameGroup extends Group {
  readonly frame: Frame;
  /** A second frame that the same words also call up, with its weight. */
  readonly also?: { readonly frame: Frame; readonly weight: number };
}
