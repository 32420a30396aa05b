import { lt } from "../builtins/compare.js";
import { TypeError } from "../builtins/exceptions-common.js";
import { format } from "../builtins/format.js";
import { addressOf, id } from "../builtins/identity.js";
import { isRecord } from "../builtins/methods.js";
import { repr } from "../builtins/repr.js";
import { typeName } from "../builtins/type-name.js";
import { typeOf } from "../builtins/types.js";
import { kindOf } from "./kinds.js";

export interface ReprOptions {
  readonly depth: number | null;
  readonly sortDicts: boolean;
  readonly underscoreNumbers: boolean;
}

export interface SafeRepr {
  readonly text: string;
  /** Whether the text, read by Python, gives the value again. */
  readonly readable: boolean;
  readonly recursive: boolean;
}

/** The text of a value on one line: dicts sorted, what is too deep as `...`, no endless recursion. */
export function safeRepr(
  value: unknown,
  open: ReadonlySet<unknown>,
  level: number,
  options: ReprOptions,
): SafeRepr {
  const kind = kindOf(value);
  if (kind === "int" && options.underscoreNumbers) {
    return { text: format(value, "_d"), readable: true, recursive: false };
  }
  const parts = kind === "dict" || kind === "list" || kind === "tuple" ? kind : undefined;
  if (parts === undefined) {
    const text = repr(value);
    return { text, readable: text !== "" && !text.startsWith("<"), recursive: false };
  }
  return containerRepr(value as object, parts, open, level, options);
}

function containerRepr(
  value: object,
  kind: "dict" | "list" | "tuple",
  open: ReadonlySet<unknown>,
  level: number,
  options: ReprOptions,
): SafeRepr {
  const [before, after] = { dict: ["{", "}"], list: ["[", "]"], tuple: ["(", ")"] }[kind];
  const items = kind === "dict" ? entriesOf(value) : (value as readonly unknown[]);
  if (items.length === 0) return { text: before + after, readable: true, recursive: false };
  const close = kind === "tuple" && items.length === 1 ? `,${after}` : after;
  if (options.depth !== null && options.depth > 0 && level >= options.depth) {
    return { text: `${before}...${close}`, readable: false, recursive: open.has(value) };
  }
  if (open.has(value)) return { text: recursionText(value), readable: false, recursive: true };
  const inner = new Set([...open, value]);
  const show = (item: unknown): SafeRepr => safeRepr(item, inner, level + 1, options);
  const shown =
    kind === "dict"
      ? orderedEntries(value, options.sortDicts).map((entry) => entry.map(show))
      : items.map((item) => [show(item)]);
  const texts = shown.map((entry) => entry.map(({ text }) => text).join(": "));
  return {
    text: `${before}${texts.join(", ")}${close}`,
    readable: shown.flat().every(({ readable }) => readable),
    recursive: shown.flat().some(({ recursive }) => recursive),
  };
}

/** `<Recursion on list with id=139…>` */
export function recursionText(value: unknown): string {
  return `<Recursion on ${typeName(value)} with id=${id(value)}>`;
}

/** The items of a dict, which may be a record. */
export function entriesOf(value: object): (readonly [unknown, unknown])[] {
  if (isRecord(value)) return Object.entries(value);
  return [...(value as ReadonlyMap<unknown, unknown>).entries()];
}

/** The items of a dict in the order in which they are shown. */
export function orderedEntries(value: object, sortDicts: boolean): (readonly [unknown, unknown])[] {
  const entries = entriesOf(value);
  if (!sortDicts) return entries;
  return safeSorted(entries, ([leftKey, leftValue], [rightKey, rightValue]) => {
    if (isBefore(leftKey, rightKey)) return true;
    return !isBefore(rightKey, leftKey) && isBefore(leftValue, rightValue);
  });
}

/** Sorts by Python's `<`; what cannot be compared goes by the names of the types. */
export function safeSorted<T>(items: readonly T[], before: (left: T, right: T) => boolean): T[] {
  return [...items].sort((left, right) => (before(left, right) ? -1 : before(right, left) ? 1 : 0));
}

export function isBefore(left: unknown, right: unknown): boolean {
  try {
    return lt(left, right);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const names = [left, right].map((value) => repr(typeOf(value)));
    if (names[0] !== names[1]) return names[0] < names[1];
    return addressOf(left) < addressOf(right);
  }
}
