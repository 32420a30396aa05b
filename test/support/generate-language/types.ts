/** A type of the generated programs: `list[int]`, `any[str]` (a str whose type nothing tells). */
export interface Type {
  readonly name: string;
  readonly args: readonly Type[];
}

export const typeOf = (name: string, ...args: readonly Type[]): Type => ({ name, args });

/** Reads `dict[str, list[int]]`. */
export function parseType(text: string): Type {
  const open = text.indexOf("[");
  if (open < 0) return typeOf(text.trim());
  const name = text.slice(0, open).trim();
  const inner = text.slice(open + 1, text.lastIndexOf("]"));
  return typeOf(name, ...splitOutside(inner, ",").map(parseType));
}

/** Splits at a separator that stands outside brackets. */
export function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if ("[(".includes(text[at])) depth += 1;
    else if ("])".includes(text[at])) depth -= 1;
    else if (text[at] === separator && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

export const sameType = (left: Type, right: Type): boolean =>
  left.name === right.name &&
  left.args.length === right.args.length &&
  left.args.every((arg, at) => sameType(arg, right.args[at]));

/** How the type is written in an annotation, or nothing where it cannot be. */
export function annotation(type: Type): string | undefined {
  if (type.name === "any" || type.name === "fn" || type.name === "cls") return undefined;
  if (type.name === "none") return "None";
  const args = type.args.map(annotation);
  if (args.some((arg) => arg === undefined)) return undefined;
  if (type.name === "union") return args.join(" | ");
  return args.length === 0 ? type.name : `${type.name}[${args.join(", ")}]`;
}

/** Type variables of signatures, and what may stand for each. */
const shallow = ["int", "int", "str", "str", "float", "bool", "none", "bytes"].map((name) =>
  typeOf(name),
);
const pair = parseType("tuple[int, int]");
export const variables: Readonly<Record<string, readonly Type[]>> = {
  T: [
    ...shallow,
    pair,
    parseType("list[int]"),
    parseType("union[int, str]"),
    parseType("union[int, float]"),
  ],
  R: [...shallow, pair],
  // Hashable.
  K: ["str", "str", "str", "int", "int", "float", "bool"].map((name) => typeOf(name)).concat(pair),
  V: [
    ...shallow,
    parseType("list[int]"),
    parseType("dict[str, int]"),
    parseType("union[int, float]"),
  ],
  // Hashed by value: CPython's order is the same on every run.
  N: ["int", "int", "int", "float", "bool"].map((name) => typeOf(name)).concat(pair),
  // Comparable.
  C: ["int", "int", "str", "float"].map((name) => typeOf(name)).concat(pair),
};

export type Bindings = Map<string, Type>;

/** Matches a signature's result with the type that is wanted. */
export function unify(pattern: Type, wanted: Type, bindings: Bindings): boolean {
  if (pattern.name in variables) {
    const bound = bindings.get(pattern.name);
    if (bound !== undefined) return sameType(bound, wanted);
    if (pattern.name !== "T" && pattern.name !== "R" && pattern.name !== "V") {
      if (!variables[pattern.name].some((type) => sameType(type, wanted))) return false;
    }
    bindings.set(pattern.name, wanted);
    return true;
  }
  return (
    pattern.name === wanted.name &&
    pattern.args.length === wanted.args.length &&
    pattern.args.every((arg, at) => unify(arg, wanted.args[at], bindings))
  );
}

export function substitute(pattern: Type, bindings: Bindings): Type {
  const bound = bindings.get(pattern.name);
  if (bound !== undefined) return bound;
  return { name: pattern.name, args: pattern.args.map((arg) => substitute(arg, bindings)) };
}

export const numeric = (type: Type): boolean =>
  type.name === "int" || type.name === "float" || type.name === "bool";

/** Whether the order in which CPython shows a value depends on the seed of its hashes. */
export const unordered = (type: Type): boolean =>
  ((type.name === "set" || type.name === "frozenset") &&
    !variables.N.some((known) => sameType(known, type.args[0]))) ||
  type.args.some(unordered);

export const hasFloats = (type: Type): boolean =>
  type.name === "float" || type.args.some(hasFloats);

/** Whether floats decide about the elements of a set or the keys of a dict. */
export const hashesFloats = (type: Type): boolean =>
  (["set", "frozenset", "dict"].includes(type.name) && hasFloats(type.args[0])) ||
  type.args.some(hashesFloats);
