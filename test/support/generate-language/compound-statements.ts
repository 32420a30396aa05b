import type { Block } from "./block.ts";
import { expression, iterable, someType } from "./expressions.ts";
import { literal } from "./literals.ts";
import { comparison, shown } from "./operators.ts";
import { freshName } from "./program.ts";
import { simpleStatements, type StatementKind } from "./simple-statements.ts";
import { parseType, typeOf, type Type } from "./types.ts";

const compoundStatements: StatementKind[] = [
  { weight: 2, lines: 4, write: branch },
  { weight: 2.5, lines: 4, write: forLoop },
  { weight: 1, lines: 5, write: whileLoop },
  { weight: 5, lines: 5, write: tryStatement },
  { weight: 1.2, lines: 7, write: matchStatement },
  { weight: 0.8, lines: 6, write: nestedFunction },
  { weight: 0.4, lines: 4, write: walrusLoop },
  { weight: 0.4, lines: 5, write: isinstanceBranch },
];
const allStatements = [...simpleStatements, ...compoundStatements];

/** Writes statements until about so many lines stand. */
export function writeStatements(block: Block, lines: number): void {
  const end = block.program.lines.length + lines;
  let attempts = 0;
  while (block.program.lines.length < end && attempts++ < 40) {
    const left = end - block.program.lines.length;
    const kinds = (block.indent > 3 ? simpleStatements : allStatements).filter(
      (kind) => kind.lines <= Math.max(left, 1) && (kind.fits?.(block) ?? true),
    );
    block.random.weighted(kinds).write(block);
  }
}

const suite = (block: Block, most = 2): void =>
  writeStatements(block, block.random.between(1, most));

const handled = [
  "ValueError",
  "TypeError",
  "KeyError",
  "IndexError",
  "ZeroDivisionError",
  "(ValueError, TypeError)",
  "LookupError",
  "ArithmeticError",
  "AttributeError",
];

function report(block: Block, name: string): void {
  block.write(
    block.random.pick([
      `print(type(${name}).__name__, ${name})`,
      `print(type(${name}).__name__, ${name})`,
      `print(repr(${name}))`,
      `print(f"{type(${name}).__name__}: {${name}}")`,
      `print(type(${name}).__name__, ${name}.args)`,
    ]),
  );
}

function tryStatement(block: Block): void {
  const { random } = block;
  block.write("try:");
  block.nested((body) => {
    suite(body, 3);
    if (random.chance(0.12)) {
      body.write(
        random.pick([
          `raise ValueError(${body.value(someType(body), 1)})`,
          "raise KeyError(3.0)",
          'raise RuntimeError("a", 1)',
          "raise IndexError",
          `raise TypeError(f"{1.0} {${literal("float", random).replaceAll('"', "'")}}")`,
        ]),
      );
    }
  });
  if (random.chance(0.25)) {
    block.write(`except ${random.pick(handled)}${random.chance(0.3) ? "" : " as problem"}:`);
    const named = block.program.lines.at(-1)!.includes(" as ");
    block.nested((body) => {
      if (named) report(body, "problem");
      else suite(body, 1);
      if (random.chance(0.15)) body.write("raise");
    });
  }
  if (random.chance(0.08)) {
    block.write("finally:");
    block.nested((body) => suite(body, 1));
    return;
  }
  block.write("except Exception as error:");
  block.nested((body) => report(body, "error"));
  if (random.chance(0.12)) {
    block.write("else:");
    block.nested((body) => suite(body, 1));
  }
  if (random.chance(0.12)) {
    block.write("finally:");
    block.nested((body) => suite(body, 1));
  }
}

function condition(block: Block): string {
  return block.random.chance(0.6)
    ? comparison(block, 1)
    : block.value(block.random.chance(0.4) ? typeOf("bool") : someType(block), 1);
}

function branch(block: Block): void {
  block.write(`if ${condition(block)}:`);
  block.nested((body) => suite(body));
  if (block.random.chance(0.3)) {
    block.write(`elif ${condition(block)}:`);
    block.nested((body) => suite(body));
  }
  if (block.random.chance(0.6)) {
    block.write("else:");
    block.nested((body) => suite(body));
  }
}

function isinstanceBranch(block: Block): void {
  const type = block.random.pick(
    ["union[int, str]", "union[int, float]", "union[int, str, none]", "any[union[int, float]]"].map(
      parseType,
    ),
  );
  const { name } = block.define(type);
  const known = type.name === "any" ? type.args[0] : type;
  block.write(
    `if isinstance(${name}, ${known.args[1].name === "none" ? "int" : block.random.pick([known.args[0].name, known.args[1].name])}):`,
  );
  const narrowed = block.program.lines.at(-1)!.includes(known.args[0].name)
    ? known.args[0]
    : known.args[1];
  block.nested((body) => suite(body), {}, [
    ...block.variables.filter((variable) => variable.name !== name),
    { name, type: narrowed, fixed: true },
  ]);
  block.write("else:");
  block.nested((body) => body.write(`print("else", ${name})`));
}

function jump(block: Block): void {
  const { random } = block;
  if (!random.chance(0.35)) return;
  block.write(`if ${comparison(block, 1)}:`);
  block.nested((inner) => inner.write(random.pick(["break", "continue"])));
}

function forLoop(block: Block): void {
  const { random } = block;
  const { name, element, text } = iterable(block, 1, random.chance(0.35) ? "k, v" : "i");
  const names = name.map(() => freshName(block.program));
  const target =
    names.length > 1 && random.chance(0.2) ? `(${names.join(", ")})` : names.join(", ");
  // A list that the body changes could grow for ever.
  const bare = block.variables.some(
    (variable) => variable.name === text.replace(/\.\w+\(\)$/u, ""),
  );
  block.write(`for ${target} in ${bare ? `list(${text})` : text}:`);
  const variables = [
    ...block.variables,
    ...names.map((known, at) => ({ name: known, type: element[at], fixed: true })),
  ];
  block.nested(
    (body) => {
      if (random.chance(0.5)) body.write(`print(${names.join(", ")})`);
      jump(body);
      suite(body);
    },
    { inLoop: true },
    variables,
  );
  if (random.chance(0.15)) {
    block.write("else:");
    block.nested((body) => suite(body, 1));
  }
}

function whileLoop(block: Block): void {
  const { random } = block;
  const name = freshName(block.program);
  const type = typeOf(random.chance(0.8) ? "int" : "float");
  block.write(
    `${name} = ${type.name === "int" ? random.pick(["0", "1", "-2"]) : random.pick(["0.0", "0.5"])}`,
  );
  block.write(
    `while ${name} < ${random.pick(["3", "4", "2.5", "5"])}${random.chance(0.3) ? ` and ${comparison(block, 1)}` : ""}:`,
  );
  block.nested(
    (body) => {
      body.write(
        `${name} += ${type.name === "int" ? random.pick(["1", "2"]) : random.pick(["0.5", "1", "0.7"])}`,
      );
      jump(body);
      suite(body);
    },
    { inLoop: true },
    [...block.variables, { name, type, fixed: true }],
  );
  block.variables.push({ name, type });
  if (random.chance(0.25)) {
    block.write("else:");
    block.nested((body) => suite(body, 1));
  }
}

function walrusLoop(block: Block): void {
  const { name } = block.define(parseType("list[int]"), 0);
  const item = freshName(block.program);
  block.write(
    `while ${name} and (${item} := ${name}.pop()) ${block.random.pick(["!= 3", "> -5", "< 100", "is not None"])}:`,
  );
  block.nested((body) => suite(body), { inLoop: true }, [
    ...block.variables.filter((variable) => variable.name !== name),
    { name: item, type: typeOf("int"), fixed: true },
  ]);
}

const patterns: readonly (readonly [string, readonly [string, string][]])[] = [
  ["0 | 1", []],
  ["-1", []],
  ["1.0", []],
  ["None", []],
  ["True", []],
  ['"a" | "hello"', []],
  ['b"a"', []],
  ["int(i)", [["i", "int"]]],
  ["str() as s", [["s", "str"]]],
  ["float(f)", [["f", "float"]]],
  ["bool()", []],
  ["int() | float() as n", [["n", "union[int, float]"]]],
  ["[]", []],
  ["[x]", []],
  ["[a, b]", []],
  ["[head, *others]", []],
  ["[*_, tail]", []],
  [
    "(int(a), str(b))",
    [
      ["a", "int"],
      ["b", "str"],
    ],
  ],
  ["[a, [b, *c]]", []],
  ['{"a": val}', []],
  ['{"key": int(val), **others}', [["val", "int"]]],
  ["{}", []],
  ["list(elems)", []],
  ["dict()", []],
  ["str(s) if len(s) > 3", [["s", "str"]]],
  ["int(i) if i > 2", [["i", "int"]]],
];

function matchStatement(block: Block): void {
  const { random, program } = block;
  const type = random.pick(
    [
      "union[int, str, none]",
      "union[int, float]",
      "list[int]",
      "dict[str, int]",
      "tuple[int, str]",
      "int",
      "str",
      "float",
      "any[int]",
      "any[list[int]]",
      "any[dict[str, int]]",
      "list[union[int, str, none]]",
      "bool",
      "bytes",
    ].map(parseType),
  );
  block.write(`match ${block.value(type, 2)}:`);
  block.nested((cases) => {
    for (let count = random.between(1, 3); count > 0; count--) {
      const [pattern, names] = random.pick(patterns);
      cases.write(`case ${pattern}:`);
      const captured = [
        ...pattern.matchAll(/\b(?:x|a|b|c|head|others|tail|val|elems|i|s|f|n)\b(?![(":])/gu),
      ]
        .map(([name]) => name)
        .filter((name, at, all) => all.indexOf(name) === at);
      cases.nested(
        (body) => {
          body.write(
            `print(${[`"case ${program.names}"`, ...captured.filter((name) => !pattern.includes(`"${name}"`))].join(", ")})`,
          );
          if (random.chance(0.3)) suite(body, 1);
        },
        {},
        [
          ...block.variables.filter(({ name }) => !captured.includes(name)),
          ...names.map(([name, known]) => ({ name, type: parseType(known), fixed: true })),
        ],
      );
    }
    cases.write(`case ${random.pick(["_", "other"])}:`);
    const named = program.lines.at(-1)!.includes("other");
    cases.nested((body) => body.write(`print("other"${named ? ", other" : ""})`));
  });
  for (const name of [
    "x",
    "a",
    "b",
    "c",
    "head",
    "others",
    "tail",
    "val",
    "elems",
    "i",
    "s",
    "f",
    "n",
    "other",
  ]) {
    const at = block.variables.findIndex((variable) => variable.name === name);
    if (at >= 0) block.variables.splice(at, 1);
  }
}

/** A closure that counts, or keeps a list. */
function nestedFunction(block: Block): void {
  const { random, program } = block;
  if (block.around.inLoop) return;
  const name = `step_${program.names++}`;
  const type: Type = random.pick(
    ["int", "float", "list[int]", "str", "union[int, float]"].map(parseType),
  );
  const state = block.define(type, 1);
  block.write(`def ${name}(amount${random.pick(["", "=1"])}):`);
  const depth = block.around.inFunction ? "nonlocal" : "global";
  block.nested(
    (body) => {
      if (type.name === "list") body.write(`${state.name}.append(amount)`);
      else {
        body.write(`${depth} ${state.name}`);
        body.write(
          type.name === "str"
            ? `${state.name} += str(amount)`
            : `${state.name} ${random.pick(["+", "-", "*"])}= amount`,
        );
      }
      if (random.chance(0.3)) writeStatements(body, 1);
      body.write(`return ${state.name}`);
    },
    { inFunction: true },
    [{ name: "amount", type: typeOf("int"), fixed: true }],
  );
  const call = (): string =>
    `${name}(${expression(typeOf(type.name === "list" ? "int" : random.pick(["int", "int", "float"])), block, 0)})`;
  block.write(`print(${call()}, ${call()}, ${shown(type, state.name)})`);
}
