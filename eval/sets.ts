import type { EvalSet } from "./eval-set";
import { babe } from "./sets/babe";
import { basil } from "./sets/basil";
import { claimdiff } from "./sets/claimdiff";
import { dse } from "./sets/dse";
import { ecbalign } from "./sets/ecbalign";
import { gvfcframes } from "./sets/gvfcframes";
import { nanco } from "./sets/nanco";
import { narrframes } from "./sets/narrframes";
import { newsmtsc } from "./sets/newsmtsc";
import { newswcl50 } from "./sets/newswcl50";
import { persent } from "./sets/persent";
import { polnear } from "./sets/polnear";
import { sentseg } from "./sets/sentseg";
import { subjnews } from "./sets/subjnews";

/** Every labelled set, those with a target first, cheap guards after. Each keeps the shape of its rows to itself. */
export const SETS = [
  ecbalign,
  claimdiff,
  polnear,
  newsmtsc,
  dse,
  babe,
  newswcl50,
  narrframes,
  gvfcframes,
  sentseg,
  basil,
  persent,
  nanco,
  subjnews,
] as readonly unknown[] as readonly EvalSet[];
