import { type Encoder, openEncoder } from "@/lib/text/embed";

const kept = globalThis as typeof globalThis & { parallaxEncoder?: Encoder };

/** The encoder of this process: its worker holds 130 MB of weights, so there is one, and it outlives a reload of the code. */
export function getEncoder(): Encoder {
  kept.parallaxEncoder ??= openEncoder(process.cwd());
  return kept.parallaxEncoder;
}
