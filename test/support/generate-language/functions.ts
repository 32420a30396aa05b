import { Block } from "./block.ts";
import { writeStatements } from "./compound-statements.ts";
import { expression, simplest, someType } from "./expressions.ts";
import type { Callable, Parameter, Place, Program, Variable } from "./program.ts";
import { annotation, numeric, parseType, typeOf, type Type } from "./types.ts";

const names = ["compute", "render", "collect", "convert", "measure", "combine"];
const results = [
  "int",
  "float",
  "str",
  "bool",
  "list[int]",
  "list[str]",
  "list[float]",
  "dict[str, int]",
  "tuple[int, int]",
  "union[int, float]",
  "union[str, none]",
  "none",
  "set[int]",
  "bytes",
].map(parseType);
const parameterTypes = [
  "int",
  "int",
  "float",
  "float",
  "str",
  "list[int]",
  "list[float]",
  "dict[str, int]",
  "union[int, float]",
  "bool",
  "union[str, none]",
  "tuple[int, int]",
  "any[int]",
  "any[float]",
].map(parseType);

const used = (program: Program): Place => ({ program, variables: [], plain: true });

function parameters(program: Program): Parameter[] {
  const { random } = program;
  const list: Parameter[] = [];
  let optional = false;
  const count = random.between(0, 3);
  const positional = random.chance(0.1) ? 1 : 0;
  for (let at = 0; at < count; at++) {
    optional ||= random.chance(0.3);
    list.push({
      name: ["a", "b", "c"][at],
      type: random.pick(parameterTypes),
      kind: at < positional ? "positional-only" : "plain",
      optional,
    });
  }
  if (random.chance(0.2))
    list.push({
      name: "args",
      type: random.pick(parameterTypes.slice(0, 5)),
      kind: "rest",
      optional: true,
    });
  if (list.at(-1)?.kind === "rest" ? random.chance(0.4) : random.chance(0.1)) {
    list.push({
      name: "option",
      type: random.pick(parameterTypes.slice(0, 8)),
      kind: "keyword-only",
      optional: random.chance(0.7),
    });
  }
  if (random.chance(0.12))
    list.push({
      name: "kwargs",
      type: random.pick(parameterTypes.slice(0, 5)),
      kind: "keywords",
      optional: true,
    });
  return list;
}

/** `a: int, /, b=1.0, *args, option: str = "x", **kwargs` */
export function parameterList(
  program: Program,
  list: readonly Parameter[],
  annotated: boolean,
): string {
  const written: string[] = [];
  for (const [at, { name, type, kind, optional }] of list.entries()) {
    if (kind === "keyword-only" && !list.some((other) => other.kind === "rest")) written.push("*");
    const star = kind === "rest" ? "*" : kind === "keywords" ? "**" : "";
    const known = annotated ? annotation(type) : undefined;
    let text = `${star}${name}${known === undefined ? "" : `: ${known}`}`;
    if (optional && star === "")
      text += `${known === undefined ? "=" : " = "}${simplest(type.name === "union" ? program.random.pick(type.args) : type.name === "any" ? type.args[0] : type, used(program))}`;
    written.push(text);
    if (kind === "positional-only" && list[at + 1]?.kind !== "positional-only") written.push("/");
  }
  return written.join(", ");
}

/** The variables that the parameters are inside the function. */
export const parameterVariables = (list: readonly Parameter[]): Variable[] =>
  list.map(({ name, type, kind }) => ({
    name,
    type:
      kind === "rest"
        ? typeOf("args", type)
        : kind === "keywords"
          ? typeOf("dict", typeOf("str"), type)
          : type,
  }));

function constants(program: Program, globals: readonly Variable[]): Variable[] {
  return program.random.chance(0.6)
    ? globals.map((variable) => ({ ...variable, fixed: true }))
    : [];
}

const writers: readonly {
  readonly weight: number;
  readonly write: (program: Program, name: string, globals: readonly Variable[]) => void;
}[] = [
  { weight: 6, write: plainFunction },
  { weight: 3, write: genericFunction },
  { weight: 1.5, write: generatorFunction },
  { weight: 1.5, write: recursiveFunction },
  { weight: 1, write: decoratedFunction },
  { weight: 1.2, write: asyncFunction },
  { weight: 0.8, write: accumulator },
];

/** Writes a function that the rest of the program may call. */
export function writeFunction(program: Program, globals: readonly Variable[]): void {
  program.lines.push("", "");
  const name =
    names[program.functions.length % names.length] +
    (program.functions.length >= names.length ? "_more" : "");
  program.random.weighted(writers).write(program, name, globals);
}

function body(
  program: Program,
  callable: Callable,
  globals: readonly Variable[],
  annotated: boolean,
  lines: number,
): void {
  const known = annotated ? annotation(callable.result) : undefined;
  const head = `def ${callable.name}(${parameterList(program, callable.parameters, annotated)})${known === undefined ? "" : ` -> ${known}`}:`;
  program.lines.push(callable.isAsync ? `async ${head}` : head);
  const variables = parameterVariables(callable.parameters);
  const block = new Block(program, [...constants(program, globals), ...variables], 1, {
    inFunction: true,
    isAsync: callable.isAsync,
  });
  for (const { name, type } of variables)
    if (type.name === "args" && program.random.chance(0.5))
      block.write(`print(len(${name}), ${name})`);
  if (callable.isAsync) block.write(`await asyncio.sleep(${program.random.pick(["0", "0.01"])})`);
  if (lines === 0 && callable.result.name === "none") block.write('"""Does nothing."""');
  writeStatements(block, lines);
  if (program.random.chance(0.2)) {
    block.write(`if ${block.value(typeOf("bool"), 1)}:`);
    block.nested((inner) => inner.write(`return ${inner.value(callable.result, 1)}`));
  }
  if (callable.result.name !== "none" || program.random.chance(0.3))
    block.write(`return ${block.value(callable.result)}`);
}

function plainFunction(program: Program, name: string, globals: readonly Variable[]): void {
  const callable: Callable = {
    name,
    parameters: parameters(program),
    result: program.random.pick(results),
  };
  body(program, callable, globals, program.random.chance(0.6), program.random.between(0, 4));
  program.functions.push(callable);
}

function asyncFunction(program: Program, name: string, globals: readonly Variable[]): void {
  program.imports.add("asyncio");
  const callable: Callable = {
    name,
    parameters: parameters(program),
    result: program.random.pick(results),
    isAsync: true,
  };
  body(program, callable, globals, program.random.chance(0.6), program.random.between(0, 3));
  program.functions.push(callable);
}

const generics: readonly (readonly [string, (pick: Place) => Type[], (types: Type[]) => Type])[] = [
  ["return a + b", (place) => same(place, ["int", "float", "str", "list[int]"]), ([a]) => a],
  [
    "return a * 2, b",
    (place) => same(place, ["int", "float", "str", "list[int]"]),
    ([a, b]) => typeOf("tuple", a, b),
  ],
  [
    "return [a, b]",
    (place) => same(place, ["int", "float", "str", "tuple[int, int]", "bool"]),
    ([a]) => typeOf("list", a),
  ],
  [
    "return a if a else b",
    (place) => same(place, ["int", "float", "str", "list[int]", "dict[str, int]"]),
    ([a]) => a,
  ],
  ['return f"{a} and {b!r}"', (place) => [someType(place), someType(place)], () => typeOf("str")],
  [
    "return a == b, a",
    (place) => [someType(place), someType(place)],
    ([a]) => typeOf("tuple", typeOf("bool"), a),
  ],
  ["return str(a) + repr(b)", (place) => [someType(place), someType(place)], () => typeOf("str")],
  [
    "return max(a, b)",
    (place) => same(place, ["int", "float", "str", "tuple[int, int]"]),
    ([a]) => a,
  ],
  [
    "return {a: b}",
    (place) => [
      place.program.random.pick(["int", "str", "float", "bool"].map(parseType)),
      typeOf("int"),
    ],
    ([a, b]) => typeOf("dict", a, b),
  ],
  [
    "return len(a), b",
    (place) => [
      place.program.random.pick(
        ["str", "list[int]", "dict[str, int]", "bytes", "set[int]", "range"].map(parseType),
      ),
      someType(place),
    ],
    ([, b]) => typeOf("tuple", typeOf("int"), b),
  ],
  ["return a / b", (place) => [numberType(place), numberType(place)], () => typeOf("float")],
  [
    "return a // b, a % b",
    (place) => [numberType(place), numberType(place)],
    () => parseType("tuple[union[int, float], union[int, float]]"),
  ],
  [
    "return a - b * 2",
    (place) => [numberType(place), numberType(place)],
    () => parseType("union[int, float]"),
  ],
  [
    "return sorted([a, b], reverse=True)",
    (place) => same(place, ["int", "float", "str"]),
    ([a]) => typeOf("list", a),
  ],
  [
    "return a[0], b",
    (place) => [
      place.program.random.pick(["list[int]", "str", "tuple[int, int]"].map(parseType)),
      someType(place),
    ],
    ([, b]) => typeOf("tuple", typeOf("any", typeOf("int")), b),
  ],
];

const numberType = (place: Place): Type =>
  place.program.random.pick(["int", "float"].map(parseType));
function same(place: Place, types: readonly string[]): Type[] {
  const type = parseType(place.program.random.pick(types));
  return [type, type];
}

/** One body, called with values of several types. */
function genericFunction(program: Program, name: string): void {
  const place = used(program);
  const [text, typesOf, resultOf] = program.random.pick(generics);
  program.lines.push(`def ${name}(a, b):`, `    ${text}`);
  const calls = Array.from({ length: program.random.between(2, 3) }, () => typesOf(place));
  for (const types of calls) {
    if (
      types.some(
        (type) => type.name === "set" || (type.name === "any" && type.args[0].name === "set"),
      )
    )
      continue;
    program.functions.push({
      name,
      parameters: types.map((type, at) => ({
        name: "ab"[at],
        type,
        kind: "plain",
        optional: false,
      })),
      result: resultOf(types),
    });
  }
  program.lines.push("", "");
  for (const types of calls)
    program.lines.push(
      `print(${shownCall(`${name}(${types.map((type) => simplest(type.name === "any" || type.name === "union" ? type.args[0] : type, place)).join(", ")})`, types)})`,
    );
}

/** Sets of strings show in no certain order. */
const shownCall = (text: string, types: readonly Type[]): string =>
  types.some(({ name, args }) => name === "set" && args[0].name === "str")
    ? `len(str(${text}))`
    : text;

function generatorFunction(program: Program, name: string, globals: readonly Variable[]): void {
  const { random } = program;
  const result = random.pick(["int", "float", "str", "tuple[int, str]"].map(parseType));
  program.lines.push(`def ${name}(limit${random.pick(["", ": int", "=3"])}):`);
  const block = new Block(
    program,
    [...constants(program, globals), { name: "limit", type: typeOf("int"), fixed: true }],
    1,
    { inFunction: true },
  );
  block.write("for step in range(min(abs(limit), 4)):");
  block.nested(
    (inner) => {
      if (random.chance(0.4)) {
        inner.write(`got = yield ${inner.value(result, 1)}`);
        inner.write('print("got", got)');
      } else inner.write(`yield ${inner.value(result, 1)}`);
    },
    { inLoop: true },
    [...block.variables, { name: "step", type: typeOf("int"), fixed: true }],
  );
  if (random.chance(0.3)) block.write(`yield from ${block.value(typeOf("list", result), 1)}`);
  if (random.chance(0.3)) block.write(`return ${block.value(someType(block), 0)}`);
  program.functions.push({
    name,
    parameters: [{ name: "limit", type: typeOf("int"), kind: "plain", optional: false }],
    result: typeOf("generator", result),
  });
  program.lines.push("", "");
  const call = `${name}(${random.pick(["2", "3", "0", "1"])})`;
  random.pick([
    () => program.lines.push(`print(list(${call}))`),
    () =>
      program.lines.push(
        `steps = ${call}`,
        'print(next(steps, None), steps.send(None) if limit_reached(steps) else "over")'.replace(
          "limit_reached(steps)",
          "True",
        ),
      ),
    () =>
      program.lines.push(
        `steps = ${call}`,
        "try:",
        "    print(next(steps), steps.send(5), next(steps))",
        "except StopIteration as stop:",
        '    print("stopped", stop.value)',
      ),
    () =>
      program.lines.push(
        `steps = ${call}`,
        "for item in steps:",
        "    print(item)",
        "    break",
        "steps.close()",
        'print(next(steps, "closed"))',
      ),
    () =>
      program.lines.push(
        `steps = ${call}`,
        "try:",
        "    next(steps)",
        '    steps.throw(ValueError("thrown"))',
        "except (ValueError, StopIteration) as error:",
        "    print(repr(error))",
      ),
  ])();
}

function recursiveFunction(program: Program, name: string): void {
  const { random } = program;
  const type = random.pick(["int", "float", "str", "list[int]"].map(parseType));
  const place: Place = {
    ...used(program),
    variables: [{ name: "n", type: typeOf("int"), fixed: true }],
  };
  const known = random.chance(0.5);
  program.lines.push(
    `def ${name}(n${known ? ": int" : ""})${known ? ` -> ${annotation(type)}` : ""}:`,
    "    if n <= 0:",
    `        return ${simplest(type, { ...place, variables: [] })}`,
  );
  const again = `${name}(min(n, 12) - ${random.pick(["1", "1", "2"])})`;
  const step = numeric(type)
    ? random.pick([`n * ${again}`, `${again} + n`, `${again} - n / 2`, `${again} * 3 + 1`])
    : type.name === "str"
      ? random.pick([`str(n) + ${again}`, `f"{${again}}{n:02}"`])
      : random.pick([`[n] + ${again}`, `[*${again}, ${expression(typeOf("int"), place, 1)}]`]);
  program.lines.push(`    return ${step}`);
  program.functions.push({
    name,
    parameters: [{ name: "n", type: typeOf("int"), kind: "plain", optional: false }],
    result: type,
  });
}

function decoratedFunction(program: Program, name: string, globals: readonly Variable[]): void {
  const { random } = program;
  const decorator = random.pick(["logged", "doubled", "cached"]);
  if (!program.lines.includes(`def ${decorator}(function):`)) {
    program.imports.add("functools");
    program.lines.push(`def ${decorator}(function):`);
    if (random.chance(0.6)) program.lines.push("    @functools.wraps(function)");
    program.lines.push("    def wrapper(*args, **kwargs):");
    program.lines.push(
      ...{
        logged: [
          "        print(function.__name__, args, kwargs)",
          "        return function(*args, **kwargs)",
        ],
        doubled: ["        return [function(*args, **kwargs), function(*args, **kwargs)][1]"],
        cached: [
          "        key = (args, tuple(kwargs.items()))",
          "        print(len(key))",
          "        return function(*args, **kwargs)",
        ],
      }[decorator]!,
    );
    program.lines.push("", "    return wrapper", "", "");
  }
  program.lines.push(`@${decorator}`);
  plainFunction(program, name, globals);
}

/** Adds up in a variable that starts as an int: it may become a float. */
function accumulator(program: Program, name: string): void {
  const { random } = program;
  const start = random.pick(["0", "0", "1", "0.0"]);
  const operator = random.pick(["+", "+", "*", "-"]);
  program.lines.push(
    `def ${name}(values, start=${start}):`,
    "    for value in values:",
    `        start ${operator}= value${random.pick(["", " * 2", " / 2", " ** 2"])}`,
    `    return ${random.pick(["start", "start", "start, len(values)", "[start, 1]"])}`,
  );
  program.lines.push(
    "",
    "",
    `print(${name}(${simplest(parseType(random.pick(["list[int]", "list[float]", "list[union[int, float]]", "tuple[int, int]"])), used(program))}))`,
    `print(${name}([1.5, 2], ${random.pick(["10", "0.5", "1"])}))`,
  );
}
