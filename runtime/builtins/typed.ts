import { Float, float } from "./float.js";
import { isRecord } from "./methods.js";
import { typeName } from "./type-name.js";
import { parseTypeText, type TypeNode } from "./typed-grammar.js";

const parsed = new Map<string, TypeNode>();

/**
 * A copy of a value in which the floats describe themselves, so that it can be shown. `type` is its
 * static type: containers of known types hold bare numbers, which could be ints. Names that the
 * grammar does not know, and `?`, leave their values as they are.
 */
export function typed<T>(value: T, type: string): T {
  let node = parsed.get(type);
  if (!node) {
    node = parseTypeText(type);
    parsed.set(type, node);
  }
  return mark(value, node) as T;
}

function mark(value: unknown, node: TypeNode): unknown {
  if (value === null || value === undefined || !mentionsFloat(node)) return value;
  if (node.kind === "union") {
    // `?` may be anything: what is known comes first.
    const known = node.members.filter((candidate) => !isNamed(candidate, "?"));
    const fitting = known.filter((candidate) => fits(value, candidate));
    // What is not frozen is a list, if it may be one; but a tuple may have stayed a plain array.
    const lists = fitting.filter((candidate) => isNamed(candidate, "list"));
    const member =
      lists.length < fitting.length && lists.length > 0
        ? ([...lists, ...fitting].find((candidate) => itemsFit(value, candidate)) ?? lists[0])
        : fitting[0];
    // Where ints and floats can meet, the value describes itself already.
    const ambiguous =
      typeof value === "number" && node.members.some((other) => isNamed(other, "int"));
    return member && !ambiguous ? mark(value, member) : value;
  }
  if (node.kind === "record") return markRecord(value, node.fields);
  if (node.kind === "rest") return mark(value, node.of);
  if (node.name === "float") return typeof value === "number" ? float(value) : value;
  return markContainer(value, node.args);
}

function isNamed(node: TypeNode, name: string): boolean {
  return node.kind === "name" && node.name === name;
}

function mentionsFloat(node: TypeNode): boolean {
  switch (node.kind) {
    case "name":
      return node.name === "float" || node.args.some(mentionsFloat);
    case "rest":
      return mentionsFloat(node.of);
    case "union":
      return node.members.some(mentionsFloat);
    case "record":
      return [...node.fields.values()].some(mentionsFloat);
  }
}

/** Whether a value can be of the type, by its outermost shape. */
function fits(value: unknown, node: TypeNode): boolean {
  if (node.kind === "record") return isRecord(value);
  if (node.kind === "union") return node.members.some((member) => fits(value, member));
  if (node.kind === "rest") return fits(value, node.of);
  if (node.kind !== "name") return true;
  switch (node.name) {
    case "None":
      return value === null || value === undefined;
    case "str":
      return typeof value === "string";
    case "bool":
      return typeof value === "boolean";
    case "float":
    case "int":
      return typeof value === "number" || typeof value === "bigint" || value instanceof Float;
    case "list":
      return Array.isArray(value) && !Object.isFrozen(value);
    case "tuple":
      // A tuple may have stayed a plain array; a list is never frozen.
      return Array.isArray(value) && hasLength(value, node.args);
    case "dict":
      return value instanceof Map || isRecord(value);
    case "bytes":
      return value instanceof Uint8Array;
    case "set":
      return value instanceof Set && typeName(value) !== "frozenset";
    case "frozenset":
      return value instanceof Set && typeName(value) !== "set";
    default:
      return typeof value === "object" && !Array.isArray(value) && !(value instanceof Map);
  }
}

function itemsFit(value: unknown, node: TypeNode): boolean {
  if (node.kind !== "name" || !Array.isArray(value)) return false;
  return value.every((item, index) => {
    const arg = node.args[index] ?? node.args.at(-1);
    return arg === undefined || isNamed(arg, "?") || fits(item, arg);
  });
}

/** Tuples of different lengths are different types; one of any length has `...`. */
const hasLength = (items: readonly unknown[], args: readonly TypeNode[]): boolean =>
  args.some(({ kind }) => kind === "rest") || items.length === args.length;

function markRecord(value: unknown, fields: ReadonlyMap<string, TypeNode>): unknown {
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => {
    const type = fields.get(key);
    return [key, type ? mark(item, type) : item] as const;
  });
  return Object.fromEntries(entries);
}

type Copier = new (items: Iterable<unknown>, ...rest: unknown[]) => unknown;

function markContainer(value: unknown, args: readonly TypeNode[]): unknown {
  const [first, second] = args;
  if (first === undefined || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item, index) => mark(item, args[index] ?? (args.at(-1) as TypeNode)));
    // A named tuple stays one.
    if (value.constructor !== Array)
      Object.setPrototypeOf(items, Object.getPrototypeOf(value) as object);
    return Object.isFrozen(value) ? Object.freeze(items) : items;
  }
  if (value instanceof Map) return markMap(value, first, second ?? first);
  if (isRecord(value)) {
    const entries = Object.entries(value).map(([key, item]) => [key, mark(item, second ?? first)]);
    return Object.fromEntries(entries) as unknown;
  }
  if (!(Symbol.iterator in value)) return value;
  // Adding the elements of a set anew could give another order; a view is of a mapping.
  const { mapped } = value as { mapped?: (change: (item: unknown) => unknown) => unknown };
  if (typeof mapped === "function") {
    const change = (item: unknown): unknown =>
      second ? markContainer(item, args) : mark(item, first);
    return Reflect.apply(mapped, value, [change]);
  }
  const items = Array.from(value as Iterable<unknown>, (item) => mark(item, first));
  const { maxlen } = value as { maxlen?: unknown };
  const Container = value.constructor as Copier;
  return maxlen === undefined ? new Container(items) : new Container(items, maxlen);
}

/** Keeps the kind of the mapping: a plain one is built anew, another is copied and filled again. */
function markMap(value: Map<unknown, unknown>, keys: TypeNode, values: TypeNode): unknown {
  const entries = Array.from(
    value,
    ([key, item]) => [mark(key, keys), mark(item, values)] as const,
  );
  const { copy } = value as { copy?: () => Map<unknown, unknown> };
  if (typeof copy !== "function") {
    return new (value.constructor as new (items: unknown) => unknown)(entries);
  }
  const result: Map<unknown, unknown> = Reflect.apply(copy, value, []);
  result.clear();
  for (const [key, item] of entries) result.set(key, item);
  return result;
}
