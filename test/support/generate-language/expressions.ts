import { hasPool, literal } from "./literals.ts";
import { comparison, operation, percentText, formatText, joinedText } from "./operators.ts";
import { freshName, type Callable, type Place } from "./program.ts";
import { signatures, signaturesFor, type Signature } from "./signatures.ts";
import {
  parseType,
  hasFloats,
  hashesFloats,
  sameType,
  substitute,
  typeOf,
  unify,
  unordered,
  variables,
  type Bindings,
  type Type,
} from "./types.ts";

/** The types that values of generated programs have, the frequent ones several times. */
const someTypes = [
  "int",
  "int",
  "int",
  "float",
  "float",
  "float",
  "bool",
  "str",
  "str",
  "str",
  "none",
  "bytes",
  "bytearray",
  "list[int]",
  "list[int]",
  "list[float]",
  "list[str]",
  "list[str]",
  "list[union[int, float]]",
  "list[union[int, str, none]]",
  "list[list[int]]",
  "list[tuple[str, int]]",
  "list[bool]",
  "tuple[int, int]",
  "tuple[str, int]",
  "tuple[int, str, float]",
  "tuple[float, float]",
  "tuple[list[int], str]",
  "dict[str, int]",
  "dict[str, int]",
  "dict[str, float]",
  "dict[int, str]",
  "dict[str, list[int]]",
  "dict[tuple[int, int], str]",
  "dict[str, union[int, str, float]]",
  "dict[float, int]",
  "dict[str, dict[str, int]]",
  "set[int]",
  "set[int]",
  "set[float]",
  "set[tuple[int, int]]",
  "set[str]",
  "frozenset[int]",
  "range",
  "slice",
  "union[int, float]",
  "union[int, float]",
  "union[int, str]",
  "union[str, none]",
  "union[list[int], none]",
  "union[float, none]",
  "any[int]",
  "any[float]",
  "any[str]",
  "any[list[int]]",
  "any[dict[str, int]]",
  "any[list[float]]",
  "any[union[int, float]]",
  "any[dict[str, float]]",
].map(parseType);

export const someType = ({ program }: Place): Type => program.random.pick(someTypes);

/** How often an argument is of a type that does not fit. */
const WILD = 0.015;

const ordinary = new Set(
  "int float bool none str bytes bytearray list tuple dict set frozenset range slice".split(" "),
);

/** An argument of a certain kind (`base`, `encoding`), which no operator makes. */
const isAuxiliary = ({ name }: Type): boolean =>
  !ordinary.has(name) && /^[a-z]/u.test(name) && name !== "any" && name !== "union";

/** Any type whose values show alike on every run, whatever the seed of the hashes. */
function wildType(place: Place): Type {
  const type = someType(place);
  return unordered(type) ? parseType("set[int]") : type;
}

const inner = (type: Type): Type => (type.name === "any" ? type.args[0] : type);

/** A name, number, call or display, that needs no parentheses. */
const isAtom = (text: string): boolean =>
  /^(?:[A-Za-z_]\w*|\d[\w.]*|"[^"\\]*"|[a-z_.]+\([^()]*\)|\[[^[\]]*\])$/u.test(text) &&
  !/^\d+$/u.test(text);

export const atom = (type: Type, place: Place, depth: number): string => {
  const text = expression(type, place, depth);
  return isAtom(text) ? text : `(${text})`;
};

/** A random expression whose value is of the type, unless evaluating it raises. */
export function expression(wanted: Type, place: Place, depth: number): string {
  const { random } = place.program;
  if (hashesFloats(wanted) || (place.hashed && hasFloats(wanted)))
    place.program.hashesFloats = true;
  if (wanted.name === "union") {
    const fitting = place.variables.filter(({ type }) => sameType(inner(type), wanted));
    if (fitting.length > 0 && random.chance(0.5)) return random.pick(fitting).name;
    if (depth > 0 && random.chance(0.15)) return conditional(wanted, place, depth);
    return expression(random.pick(wanted.args), place, depth);
  }
  if (isAuxiliary(wanted)) return simplest(wanted, place);
  if (wanted.name === "any") return unknownValue(wanted.args[0], place, depth);
  if (!place.tame && random.chance(WILD)) return expression(wildType(place), place, depth - 1);
  const fitting = place.variables.filter(({ type }) => sameType(inner(type), wanted));
  if (fitting.length > 0 && random.chance(depth > 0 ? 0.35 : 0.6)) return random.pick(fitting).name;
  if (depth <= 0) return simplest(wanted, place);
  const ways: { weight: number; write: () => string | undefined }[] = [
    { weight: 2, write: () => simplest(wanted, place) },
    { weight: 4, write: () => callOfLibrary(wanted, place, depth) },
    { weight: 4, write: () => operation(wanted, place, depth) },
    { weight: 2, write: () => callOfProgram(wanted, place, depth) },
    { weight: 1, write: () => member(wanted, place, depth) },
    { weight: 1, write: () => subscript(wanted, place, depth) },
    { weight: 0.7, write: () => conditional(wanted, place, depth) },
    {
      weight: 0.5,
      write: () =>
        `${atom(wanted, place, depth - 1)} ${random.pick(["and", "or"])} ${atom(wanted, place, depth - 1)}`,
    },
    { weight: place.plain ? 0 : 0.3, write: () => walrus(wanted, place, depth) },
    {
      weight: 0.25,
      write: () =>
        `(lambda ${freshParameter}: ${expression(wanted, within(place, freshParameter, typeOf("int")), depth - 1)})(${expression(typeOf("int"), place, 0)})`,
    },
  ];
  return random.weighted(ways).write() ?? simplest(wanted, place);
}

const freshParameter = "n";

/** The place inside a lambda or comprehension, with a variable more. */
export const within = (place: Place, name: string, type: Type): Place => ({
  ...place,
  plain: true,
  isAsync: false,
  variables: [
    ...place.variables.filter((variable) => variable.name !== name),
    { name, type, fixed: true },
  ],
});

function conditional(type: Type, place: Place, depth: number): string {
  const value = atom(type, place, depth - 1);
  const test = expression(typeOf("bool"), place, depth - 1);
  // Python takes no conditional for the condition of another, unless it stands in parentheses.
  const condition = / if .* else /su.test(test) ? `(${test})` : test;
  return `${value} if ${condition} else ${atom(type, place, depth - 1)}`;
}

function walrus(type: Type, place: Place, depth: number): string {
  const value = expression(type, place, depth - 1);
  const name = freshName(place.program);
  return `(${name} := ${value})`;
}

/** A literal or display. */
export function simplest(type: Type, place: Place): string {
  const { random } = place.program;
  if (type.name === "set" || type.name === "frozenset")
    place = { ...place, tame: true, hashed: true };
  if (hasPool(type.name)) return literal(type.name, random);
  const of = (at = 0): string => expression(type.args[at], place, 0);
  const key = (): string => expression(type.args[0], { ...place, hashed: true }, 0);
  const several = (low: number, high: number, write: () => string): string[] =>
    Array.from({ length: random.between(low, high) }, write);
  const list = (): string => `[${several(0, 4, () => of()).join(", ")}]`;
  const listOf = (at: number): string => expression(typeOf("list", type.args[at]), place, 0);
  const mapping = (): string =>
    expression(typeOf("dict", type.args[0], type.args[1] ?? typeOf("int")), place, 0);
  const dotted = (text: string): string =>
    /^[A-Za-z_][\w.]*$|^[[{(]/u.test(text) ? text : `(${text})`;
  switch (type.name) {
    case "list":
      return random.chance(0.2) ? (comprehension(type, place, 1) ?? list()) : list();
    case "tuple":
      return type.args.length === 1
        ? `(${of()},)`
        : `(${type.args.map((_, at) => of(at)).join(", ")})`;
    case "dict": {
      if (random.chance(0.15)) return comprehension(type, place, 1) ?? "{}";
      return `{${several(0, 3, () => `${key()}: ${of(1)}`).join(", ")}}`;
    }
    case "set":
      if (random.chance(0.15)) return comprehension(type, place, 1) ?? "set()";
      return random.chance(0.1) ? "set()" : `{${several(1, 4, () => of()).join(", ")}}`;
    case "frozenset":
      return random.chance(0.1)
        ? "frozenset()"
        : `frozenset({${several(1, 3, () => of()).join(", ")}})`;
    case "iter":
      return `iter(${listOf(0)})`;
    case "reversed":
      return `reversed(${listOf(0)})`;
    case "sorted":
      return `sorted(${listOf(0)}, key=str)`;
    case "zip":
      return `zip(${listOf(0)}, ${listOf(1)}${random.chance(0.2) ? ", strict=True" : ""})`;
    case "enumerate":
      return `enumerate(${listOf(0)}${random.pick(["", "", ", 1", ", start=10"])})`;
    case "map":
      return random.chance(0.4)
        ? `map(lambda v: ${expression(type.args[0], within(place, "v", typeOf("int")), 1)}, ${expression(parseType("list[int]"), place, 0)})`
        : `map(lambda a, b: ${expression(type.args[0], within(within(place, "a", typeOf("int")), "b", typeOf("str")), 1)}, ${expression(parseType("list[int]"), place, 0)}, ${expression(parseType("list[str]"), place, 0)})`;
    case "filter":
      return random.chance(0.4)
        ? `filter(None, ${listOf(0)})`
        : `filter(lambda v: ${expression(typeOf("bool"), within(place, "v", type.args[0]), 1)}, ${listOf(0)})`;
    case "generator":
      return comprehension(type, place, 1) ?? "iter([])";
    case "keys":
    case "values":
    case "items": {
      const map =
        type.name === "values"
          ? expression(typeOf("dict", typeOf("str"), type.args[0]), place, 0)
          : mapping();
      return `${dotted(map)}.${type.name}()`;
    }
    case "key":
      return keyFunction(type.args[0], place);
    case "cls":
      return random.pick(["int", "str", "list", "dict"]);
    case "classinfo":
      return random.pick([
        "int",
        "str",
        "float",
        "bool",
        "list",
        "(int, float)",
        "(str, bytes)",
        "int | str",
        "dict",
        "tuple",
      ]);
    case "intspecs":
    case "floatspecs":
    case "strspecs":
      return `"${literal(type.name.slice(0, -1), random)}"`;
    default:
      // A class of the program.
      return construct(type, place) ?? "None";
  }
}

function construct(type: Type, place: Place): string | undefined {
  const facts = place.program.classes.find(({ name }) => name === type.name);
  if (facts === undefined) return undefined;
  return callText({ name: facts.name, parameters: facts.parameters, result: type }, place, 1);
}

function keyFunction(type: Type, place: Place): string {
  const { random } = place.program;
  const ready: Readonly<Record<string, readonly string[]>> = {
    str: ["len", "str.lower", "str.upper"],
    int: ["abs", "str"],
    float: ["abs"],
    list: ["len", "sum"],
  };
  if (type.name in ready && random.chance(0.5)) return random.pick(ready[type.name]);
  if (random.chance(0.3)) return random.pick(["str", "repr", "lambda v: str(v)"]);
  return `lambda v: ${expression(random.pick(variables.C), within(place, "v", type), 1)}`;
}

/** A value that carries its type at run time only. */
function unknownValue(type: Type, place: Place, depth: number): string {
  const { random } = place.program;
  const json = jsonText(type, place);
  if (json !== undefined && !random.chance(0.25)) {
    place.program.imports.add("json");
    return `json.loads('${json}')`;
  }
  return `[None, ${expression(type, place, depth - 1)}, "x"][1]`;
}

function jsonText(type: Type, place: Place): string | undefined {
  const { random } = place.program;
  switch (type.name) {
    case "int":
      return random.pick(["0", "1", "-3", "42", "12345678901234567890"]);
    case "float":
      return random.pick(["0.5", "1.0", "2e3", "-0.0", "1e400", "3.25"]);
    case "bool":
      return random.pick(["true", "false"]);
    case "none":
      return "null";
    case "str":
      return random.pick(['"a"', '"hello"', '""', '"é😀"', '"a b"']);
    case "union":
      return jsonText(random.pick(type.args), place);
    case "list": {
      const items = Array.from({ length: random.between(0, 3) }, () =>
        jsonText(type.args[0], place),
      );
      return items.includes(undefined) ? undefined : `[${items.join(", ")}]`;
    }
    case "dict": {
      const values = ["a", "b", "key"]
        .slice(random.between(0, 2))
        .map((key) => [key, jsonText(type.args[1], place)]);
      if (type.args[0].name !== "str" || values.some(([, value]) => value === undefined))
        return undefined;
      return `{${values.map(([key, value]) => `"${key}": ${value}`).join(", ")}}`;
    }
    default:
      return undefined;
  }
}

/** `[x for x in …]`, `{…}`, `(…)`, by the type. */
export function comprehension(type: Type, place: Place, depth: number): string | undefined {
  const { random } = place.program;
  const { name, element, text } = iterable(place, depth - 1, random.chance(0.3) ? "k, v" : "i");
  let scope = place;
  for (const [at, variable] of name.entries()) scope = within(scope, variable, element[at]);
  const condition = random.chance(0.35) ? ` if ${atom(typeOf("bool"), scope, 1)}` : "";
  let clauses = `for ${name.join(", ")} in ${text}${condition}`;
  if (random.chance(0.15)) {
    clauses += ` for j in range(${random.between(1, 3)})`;
    scope = within(scope, "j", typeOf("int"));
  }
  const of = (at: number, hashed = false): string => {
    const value = expression(type.args[at], hashed ? { ...scope, hashed } : scope, 1);
    return /\bif\b|\blambda\b|:=/u.test(value) ? `(${value})` : value;
  };
  switch (type.name) {
    case "list":
      return `[${of(0)} ${clauses}]`;
    case "set":
      return `{${of(0, true)} ${clauses}}`;
    case "dict":
      return `{${of(0, true)}: ${of(1)} ${clauses}}`;
    case "generator":
      return `(${of(0)} ${clauses})`;
    default:
      return undefined;
  }
}

/** Something to loop over, in parentheses where need be, and the variables it fills. */
export function iterable(
  place: Place,
  depth: number,
  wanted: "i" | "k, v",
): { name: string[]; element: Type[]; text: string } {
  const { random } = place.program;
  if (wanted === "k, v") {
    const [source, ...element] = random.pick([
      ["items[str, int]", "str", "int"],
      ["items[int, str]", "int", "str"],
      ["enumerate[str]", "int", "str"],
      ["enumerate[float]", "int", "float"],
      ["zip[int, str]", "int", "str"],
      ["zip[float, int]", "float", "int"],
      ["list[tuple[str, int]]", "str", "int"],
    ]);
    const text = expression(parseType(source), place, depth);
    return {
      name: ["k", "v"],
      element: element.map(parseType),
      text: / if | or | and |lambda/u.test(text) ? `(${text})` : text,
    };
  }
  const [source, element] = random.pick([
    ["range", "int"],
    ["range", "int"],
    ["list[int]", "int"],
    ["list[float]", "float"],
    ["list[str]", "str"],
    ["str", "str"],
    ["bytes", "int"],
    ["tuple[int, int]", "int"],
    ["dict[str, int]", "str"],
    ["set[int]", "int"],
    ["list[union[int, float]]", "union[int, float]"],
    ["list[union[int, str, none]]", "union[int, str, none]"],
    ["any[list[int]]", "any[int]"],
    ["reversed[str]", "str"],
    ["map[int]", "int"],
    ["filter[int]", "int"],
    ["generator[float]", "float"],
  ]);
  return {
    name: ["i"],
    element: [parseType(element)],
    text: atom(parseType(source), place, depth),
  };
}

function callOfLibrary(wanted: Type, place: Place, depth: number): string | undefined {
  const { random } = place.program;
  const candidates = signaturesFor(wanted);
  for (let attempt = 0; attempt < 6 && candidates.length > 0; attempt++) {
    const signature = random.pick(candidates);
    const bindings: Bindings = new Map();
    if (unify(signature.result, wanted, bindings))
      return libraryCall(signature, bindings, place, depth);
  }
  return undefined;
}

/** Any call of the library, with its type. */
export function anyLibraryCall(
  place: Place,
  depth: number,
  mutating: boolean,
): { type: Type; text: string } {
  const { random } = place.program;
  for (;;) {
    const signature = random.pick(signatures);
    if (signature.mutates !== mutating) continue;
    const bindings: Bindings = new Map();
    const text = libraryCall(signature, bindings, place, depth);
    return { type: substitute(signature.result, bindings), text };
  }
}

function libraryCall(
  signature: Signature,
  bindings: Bindings,
  place: Place,
  depth: number,
): string {
  const { random } = place.program;
  const ofSets = [
    signature.result,
    signature.receiver,
    ...signature.parameters.map(({ type }) => type),
  ];
  if (ofSets.some((type) => type?.name === "set" || type?.name === "frozenset"))
    place = { ...place, tame: true };
  let receiver = "";
  if (signature.receiver !== undefined) {
    const pattern = signature.receiver;
    const fitting = place.variables.filter(({ type }) =>
      unify(pattern, inner(type), new Map(bindings)),
    );
    if (fitting.length > 0 && random.chance(0.7)) {
      const variable = random.pick(fitting);
      unify(pattern, inner(variable.type), bindings);
      receiver = `${variable.name}.`;
    } else {
      const text = atom(bound(pattern, bindings, place), place, depth - 1);
      receiver = /^-?\d/u.test(text) ? `(${text}).` : `${text}.`;
    }
  }
  const [module] = signature.name.split(".");
  if (module === "math" || module === "json") place.program.imports.add(module);
  const written: string[] = [];
  for (const { keyword, type, optional } of signature.parameters) {
    if (optional && random.chance(0.6)) break;
    const value = expression(bound(type, bindings, place), place, depth - 1);
    written.push(keyword === undefined ? value : `${keyword}=${value}`);
  }
  if (hashesFloats(bound(signature.result, bindings, place))) place.program.hashesFloats = true;
  return `${receiver}${signature.name}(${written.map((text) => (text.startsWith("(") || !text.includes(" for ") ? text : text)).join(", ")})`;
}

/** The type with all its variables bound. */
function bound(pattern: Type, bindings: Bindings, place: Place): Type {
  const visit = (type: Type): void => {
    if (type.name in variables && !bindings.has(type.name)) {
      bindings.set(type.name, place.program.random.pick(variables[type.name]));
    }
    type.args.forEach(visit);
  };
  visit(pattern);
  return substitute(pattern, bindings);
}

function callOfProgram(wanted: Type, place: Place, depth: number): string | undefined {
  const { random, functions } = place.program;
  const fitting = functions.filter(
    ({ result, isAsync }) => sameType(inner(result), wanted) && (!isAsync || place.isAsync),
  );
  if (fitting.length === 0) return undefined;
  const callee = random.pick(fitting);
  const call = callText(callee, place, depth);
  return callee.isAsync ? `(await ${call})` : call;
}

/** Writes a call: some arguments by keyword, now and then a wrong number of them. */
export function callText(callee: Callable, place: Place, depth: number): string {
  const { random } = place.program;
  const written: string[] = [];
  let byKeyword = false;
  const value = (type: Type): string => expression(type, place, depth - 1);
  for (const { name, type, kind, optional } of callee.parameters) {
    if (kind === "rest") {
      if (byKeyword) continue;
      const many = Array.from({ length: random.between(0, 3) }, () => value(type));
      written.push(...(random.chance(0.25) ? [`*[${many.join(", ")}]`] : many));
    } else if (kind === "keywords") {
      if (random.chance(0.6)) written.push(`${random.pick(["x", "y"])}=${value(type)}`);
      if (random.chance(0.3)) written.push(`**{"z": ${value(type)}}`);
    } else {
      if (optional && random.chance(0.5)) {
        byKeyword = true;
        continue;
      }
      if (kind === "plain" && random.chance(0.25)) byKeyword = true;
      if (kind === "positional-only" && byKeyword) continue;
      written.push(
        kind === "keyword-only" || (byKeyword && kind === "plain")
          ? `${name}=${value(type)}`
          : value(type),
      );
    }
  }
  if (random.chance(0.01)) written.pop();
  return `${callee.name}(${written.join(", ")})`;
}

/** An attribute or method of an object of the program. */
function member(wanted: Type, place: Place, depth: number): string | undefined {
  const { random, classes } = place.program;
  const choices = place.variables.flatMap(({ name, type }) =>
    (classes.find((facts) => facts.name === type.name)?.members ?? [])
      .filter(({ result }) => sameType(result, wanted))
      .map(({ text }) => `${name}.${text((argument) => expression(argument, place, depth - 1))}`),
  );
  return choices.length === 0 ? undefined : random.pick(choices);
}

function subscript(wanted: Type, place: Place, depth: number): string | undefined {
  const { random } = place.program;
  const index = expression(typeOf("index"), place, 0);
  const slice = (): string =>
    random.pick([
      `[${index}:]`,
      `[:${index}]`,
      `[1:${index}]`,
      `[::${random.pick(["2", "-1", "3", "-2"])}]`,
      `[${index}:${literal("index", random)}:${random.pick(["1", "2", "-1"])}]`,
      "[:]",
    ]);
  const of = (type: Type): string => atom(type, place, depth - 1);
  if (["str", "bytes", "list", "bytearray", "range"].includes(wanted.name) && random.chance(0.5)) {
    return `${of(wanted)}${slice()}`;
  }
  if (wanted.name === "str" && random.chance(0.4)) return `${of(wanted)}[${index}]`;
  if (wanted.name === "int" && random.chance(0.3))
    return `${of(random.pick(["bytes", "range", "bytearray"].map(parseType)))}[${index}]`;
  if (random.chance(0.4)) {
    const key = random.pick([typeOf("str"), typeOf("int")]);
    return `${of(typeOf("dict", key, wanted))}[${expression(key, place, 0)}]`;
  }
  if (random.chance(0.3)) {
    const [type, at] = random.pick([
      [typeOf("tuple", wanted, typeOf("int")), 0],
      [typeOf("tuple", typeOf("str"), wanted), random.pick([1, -1])],
    ] as const);
    return `${of(type)}[${at}]`;
  }
  return `${of(typeOf("list", wanted))}[${index}]`;
}

export { comparison, percentText, formatText, joinedText };
