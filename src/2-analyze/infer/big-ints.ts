/** Ints from sources that tell nothing of their size: a text, an annotation. */
import { expressionsOfKind, surveyModule } from "../survey.ts";
import type { State } from "./state.ts";

/**
 * Whether the program writes out an int beyond the safe range, or a text with one: then what it
 * parses may be as large.
 */
export const hasBigInts = (state: State): boolean =>
  state.once(BIG_INTS, () => ({ found: findBigInt(state) })).found;

const BIG_INTS = "whether the program has ints beyond the safe range";

function findBigInt({ module }: State): boolean {
  const survey = surveyModule(module);
  return (
    expressionsOfKind(survey, "Int").some(({ node: { value } }) => isBig(value)) ||
    expressionsOfKind(survey, "Str").some(({ node: { value } }) => holdsBigInt(value))
  );
}

/** Beyond the safe range. */
export const isBig = (value: bigint | number): boolean =>
  value > Number.MAX_SAFE_INTEGER && value !== Infinity;

/** `12345678901234567890` in a text. */
export const holdsBigInt = (text: string): boolean =>
  text.match(/\d{16,}/gu)?.some((digits) => isBig(BigInt(digits))) ?? false;
