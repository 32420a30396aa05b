import { Range } from "../builtins/range.js";
import { Deque } from "./deque.js";
import { Sequence } from "./sequence.js";

/** What a sequence pattern looks at: the items of a list, tuple, range, deque or `Sequence`; else null. */
export function sequenceItems(value: unknown): readonly any[] | null {
  if (Array.isArray(value)) return value;
  if (typeof value === "string" || value instanceof Uint8Array) return null;
  return value instanceof Deque || value instanceof Range || value instanceof Sequence
    ? [...(value as Iterable<unknown>)]
    : null;
}
