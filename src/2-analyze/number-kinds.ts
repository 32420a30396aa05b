/**
 * `isinstance(x, numbers.Number)` is `isinstance(x, (int, float))` wherever nothing else can be meant.
 */
import type { Expression } from "../ast/python.ts";
import type { State } from "./infer/state.ts";
import { every, type Type } from "./types.ts";

const KINDS: Readonly<Record<string, readonly string[]>> = {
  "numbers.Number": ["int", "float"],
  "numbers.Complex": ["int", "float"],
  "numbers.Real": ["int", "float"],
  "numbers.Rational": ["int"],
  "numbers.Integral": ["int"],
};

const isOther = (type: Type): boolean =>
  type.kind === "unknown" ||
  (type.kind === "instance" && /^(decimal\.|fractions\.|complex$)/.test(type.name));

/** The builtin types that stand for a kind of numbers, for values of the type. */
export function builtinNumbers(
  state: State,
  cls: Expression,
  type: Type,
): readonly string[] | undefined {
  const asked = state.typeOf(cls);
  if (asked.kind !== "library" || !Object.hasOwn(KINDS, asked.name)) return undefined;
  return every(type, (member) => !isOther(member)) ? KINDS[asked.name] : undefined;
}
