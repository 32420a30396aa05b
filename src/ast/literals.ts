/** Expressions that are what they say. */
import type { Expression } from "./python.ts";

const LITERALS: ReadonlySet<string> = new Set([
  "Int",
  "Float",
  "Str",
  "Bytes",
  "True",
  "False",
  "None",
]);

/** Whether the expression is a number, a text, bytes, `True`, `False` or `None`, as written. */
export const isLiteral = ({ kind }: Expression): boolean => LITERALS.has(kind);
