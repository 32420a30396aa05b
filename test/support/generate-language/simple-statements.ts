import type { Block } from "./block.ts";
import { anyLibraryCall, expression, someType } from "./expressions.ts";
import { literal } from "./literals.ts";
import { comparison, shown } from "./operators.ts";
import { freshName } from "./program.ts";
import { numeric, parseType, typeOf } from "./types.ts";

export interface StatementKind {
  readonly weight: number;
  /** About how many lines it takes. */
  readonly lines: number;
  readonly fits?: (block: Block) => boolean;
  readonly write: (block: Block) => void;
}

const collection = (name: string) => ["list", "dict", "set", "bytearray"].includes(name);

export const simpleStatements: StatementKind[] = [
  { weight: 4, lines: 1, write: (block) => void block.define() },
  { weight: 6, lines: 1, write: printLibraryCall },
  { weight: 4, lines: 1, write: printValue },
  { weight: 2, lines: 1, write: printSeveral },
  { weight: 1.5, lines: 1, write: reassign },
  { weight: 2.5, lines: 1, write: augment },
  { weight: 2, lines: 2, write: changeVariable },
  { weight: 1.5, lines: 2, write: assignSubscript },
  { weight: 1, lines: 2, write: unpack },
  {
    weight: 0.3,
    lines: 1,
    write: (block) =>
      block.write(`assert ${comparison(block, 1)}, ${block.value(typeOf("str"), 1)}`),
  },
  { weight: 0.8, lines: 2, write: lambdaAssignment },
  { weight: 0.3, lines: 2, write: removeName },
  {
    weight: 1,
    lines: 2,
    fits: ({ variables, program }) =>
      variables.some(({ type }) => program.classes.some(({ name }) => name === type.name)),
    write: changeAttribute,
  },
  { weight: 2.5, lines: 2, fits: ({ program }) => program.classes.length > 0, write: useObject },
  { weight: 0.6, lines: 2, write: aliasAndChange },
];

function printLibraryCall(block: Block): void {
  const { type, text } = anyLibraryCall(block, 2, false);
  block.print(type, text);
}

function printValue(block: Block): void {
  const type = someType(block);
  block.print(type, block.value(type, 3));
}

function printSeveral(block: Block): void {
  const values = Array.from({ length: block.random.between(2, 4) }, () => {
    const type = someType(block);
    return shown(type, block.value(type, 1));
  });
  const options = block.random.pick([
    "",
    "",
    "",
    ', sep=", "',
    ', sep=""',
    ', end="!\\n"',
    ', sep="|", end="\\n\\n"',
    ", sep=None",
  ]);
  block.write(`print(${values.join(", ")}${options})`);
}

function reassign(block: Block): void {
  const variable = block.assignable(() => true);
  if (variable === undefined) return void block.define();
  // Where no branch or loop is left, the type may change too.
  const type =
    block.indent <= 1 && block.around.inLoop !== true && block.random.chance(0.25)
      ? numeric(variable.type)
        ? typeOf(block.random.pick(["int", "float"]))
        : someType(block)
      : variable.type;
  block.write(`${variable.name} = ${block.value(type)}`);
  variable.type = type;
}

function augment(block: Block): void {
  const { random } = block;
  const variable = block.assignable(({ name }) =>
    ["int", "float", "str", "list", "dict", "set", "bytes", "bytearray", "frozenset"].includes(
      name,
    ),
  );
  if (variable === undefined) return void block.define();
  const { name, type } = variable;
  const one = (): string => expression(type, block, 1);
  const [operator, value] = ((): [string, string] => {
    switch (type.name) {
      case "int":
        if (block.around.inLoop) return [random.pick(["+", "-", "^", "|", "&", "%", "//"]), one()];
        return random.pick<() => [string, string]>([
          () => [random.pick(["+", "-", "*", "^", "|", "&", "%", "//"]), one()],
          () => [random.pick(["<<", ">>"]), literal("shift", random)],
          () => ["**", literal("power", random)],
        ])();
      case "float":
        return [
          random.pick(["+", "-", "*", "/", "%", "//"]),
          expression(typeOf(random.pick(["float", "int"])), block, 1),
        ];
      case "str":
      case "bytes":
        return random.chance(0.8) || block.around.inLoop
          ? ["+", one()]
          : ["*", literal("small", random)];
      case "list":
        if (random.chance(0.2) && !block.around.inLoop) return ["*", literal("small", random)];
        return [
          "+",
          type.args[0].name === "int" && random.chance(0.3)
            ? expression(parseType("range"), block, 0)
            : type.args[0].name === "str" && random.chance(0.3)
              ? expression(typeOf("str"), block, 0)
              : one(),
        ];
      case "bytearray":
        return ["+", expression(typeOf("bytes"), block, 0)];
      case "dict":
        return ["|", one()];
      default:
        return [random.pick(["|", "&", "-", "^"]), one()];
    }
  })();
  // A list that grows by itself in a loop doubles each time.
  block.write(`${name} ${operator}= ${value}`);
  if (random.chance(0.4)) block.print(type, name);
}

function changeVariable(block: Block): void {
  const { text } = anyLibraryCall(block, 2, true);
  block.write(block.random.chance(0.3) ? `print(${text})` : text);
  const variable = block.assignable(({ name }) => collection(name));
  if (variable !== undefined && block.random.chance(0.6)) block.print(variable.type, variable.name);
}

function assignSubscript(block: Block): void {
  const { random } = block;
  const variable = block.assignable(({ name }) => ["list", "dict", "bytearray"].includes(name));
  if (variable === undefined)
    return void block.define(
      parseType(random.pick(["list[int]", "dict[str, int]", "list[union[int, float]]"])),
    );
  const { name, type } = variable;
  const index = (): string =>
    random.chance(0.8) ? literal("index", random) : expression(typeOf("int"), block, 1);
  const part = (): string =>
    random.pick([
      `${index()}:`,
      `:${index()}`,
      `${index()}:${index()}`,
      "::2",
      "::-1",
      ":",
      `${index()}::2`,
    ]);
  if (type.name === "dict") {
    const key = expression(type.args[0], block, 1);
    const number = numeric(type.args[1]);
    block.write(
      random.pick([
        () => `${name}[${key}] = ${expression(type.args[1], block, 2)}`,
        () => `del ${name}[${key}]`,
        () =>
          number
            ? `${name}[${key}] ${random.pick(["+", "-", "*"])}= ${expression(type.args[1], block, 1)}`
            : `${name}[${key}] = ${expression(type.args[1], block, 1)}`,
      ])(),
    );
  } else if (type.name === "bytearray") {
    block.write(
      random.pick([
        () => `${name}[${index()}] = ${literal("byte", random)}`,
        () => `${name}[${part()}] = ${expression(typeOf("bytes"), block, 0)}`,
        () => `del ${name}[${part()}]`,
      ])(),
    );
  } else {
    const [element] = type.args;
    block.write(
      random.pick([
        () => `${name}[${index()}] = ${expression(element, block, 2)}`,
        () => `${name}[${part()}] = ${expression(type, block, 1)}`,
        () => `del ${name}[${index()}]`,
        () => `del ${name}[${part()}]`,
        () =>
          numeric(element)
            ? `${name}[${index()}] ${random.pick(["+", "-", "*"])}= ${expression(element, block, 1)}`
            : `${name}[${index()}] = ${expression(element, block, 1)}`,
      ])(),
    );
  }
  if (random.chance(0.6)) block.print(type, name);
}

function unpack(block: Block): void {
  const { random } = block;
  const names = (count: number): string[] =>
    Array.from({ length: count }, () => freshName(block.program));
  const know = (list: string[], types: string[]): void =>
    list.forEach((name, at) => block.variables.push({ name, type: parseType(types[at]) }));
  const value = (type: string): string => block.value(parseType(type), 1);
  random.pick([
    () => {
      const [a, b] = names(2);
      block.write(`${a}, ${b} = ${value("tuple[int, str]")}`);
      know([a, b], ["int", "str"]);
    },
    () => {
      const [a, b] = names(2);
      block.write(`${a}, *${b} = ${value("list[int]")}`);
      know([a, b], ["int", "list[int]"]);
    },
    () => {
      const [a, b, c] = names(3);
      block.write(`${a}, *${b}, ${c} = ${value(random.pick(["str", "list[str]"]))}`);
      know([a, b, c], ["str", "list[str]", "str"]);
    },
    () => {
      const [a, b, c] = names(3);
      block.write(`(${a}, ${b}), ${c} = ${value("tuple[int, float]")}, ${value("str")}`);
      know([a, b, c], ["int", "float", "str"]);
    },
    () => {
      const [a, b] = names(2);
      block.write(`*${a}, ${b} = ${value("range")}`);
      know([a, b], ["list[int]", "int"]);
    },
    () => {
      const [a, b] = names(2);
      block.write(`${a} = ${b} = ${value("list[int]")}`);
      know([a, b], ["list[int]", "list[int]"]);
    },
    () => {
      const [a, b] = names(2);
      block.write(`[${a}, ${b}] = ${value("dict[str, int]")}`);
      know([a, b], ["str", "str"]);
    },
    () => {
      const left = block.assignable(({ name }) => name === "int");
      const right = block.assignable(({ name }) => name === "int");
      if (left === undefined || right === undefined) return;
      block.write(
        `${left.name}, ${right.name} = ${right.name}, ${left.name}${random.pick(["", " + 1"])}`,
      );
    },
  ])();
}

function lambdaAssignment(block: Block): void {
  const { random } = block;
  const name = freshName(block.program);
  const type = random.pick(["int", "float", "str"].map(parseType));
  const result = random.pick(
    ["int", "str", "float", "bool", "list[int]", "tuple[int, int]"].map(parseType),
  );
  const scope = {
    ...block,
    program: block.program,
    plain: true,
    variables: [
      ...block.variables.filter((variable) => variable.name !== "p"),
      { name: "p", type, fixed: true },
    ],
  };
  const fallback = random.chance(0.3) ? ` = ${literal(type.name, random)}` : "";
  block.write(
    `${name} = lambda p${fallback.replaceAll(" = ", "=")}: ${expression(result, scope, 2)}`,
  );
  block.program.functions.push({
    name,
    parameters: [{ name: "p", type, kind: "plain", optional: fallback !== "" }],
    result,
  });
  block.print(result, `${name}(${block.value(type, 1)})`);
  // Another scope cannot call it.
  block.program.functions.pop();
}

function removeName(block: Block): void {
  const variable = block.define();
  block.print(variable.type, variable.name);
  block.write(`del ${variable.name}`);
  block.variables.splice(block.variables.indexOf(variable), 1);
}

function changeAttribute(block: Block): void {
  const objects = block.variables.filter(({ type }) =>
    block.program.classes.some(({ name }) => name === type.name),
  );
  const { name, type } = block.random.pick(objects);
  const facts = block.program.classes.find((known) => known.name === type.name)!;
  if (facts.attributes.length === 0) return;
  const attribute = block.random.pick(facts.attributes);
  const operator = numeric(attribute.type) && block.random.chance(0.4) ? " += " : " = ";
  block.write(`${name}.${attribute.name}${operator}${block.value(attribute.type, 1)}`);
  block.write(`print(${name})`);
}

function useObject(block: Block): void {
  const { random } = block;
  const facts = random.pick(block.program.classes);
  const type = typeOf(facts.name);
  let object = block.variables.find((variable) => variable.type.name === facts.name);
  if (object === undefined || random.chance(0.3)) object = block.define(type);
  const member = random.pick(facts.members);
  const text = `${object.name}.${member.text((argument) => block.value(argument, 1))}`;
  random.pick([
    () => block.print(member.result, text),
    () => block.write(`print(${object.name}, ${object.name} == ${block.value(type, 1)})`),
    () =>
      facts.ordered
        ? block.write(
            `print(sorted([${object.name}, ${block.value(type, 1)}]), ${object.name} < ${block.value(type, 1)})`,
          )
        : block.print(member.result, text),
    () =>
      facts.operators.length > 0
        ? block.write(
            `print(${object.name} ${random.pick(facts.operators)} ${block.value(type, 1)})`,
          )
        : block.write(`print([${object.name}], f"{${object.name}}")`),
  ])();
}

function aliasAndChange(block: Block): void {
  const variable = block.assignable(
    ({ name }) => name === "list" || name === "dict" || name === "set",
  );
  if (variable === undefined) return void block.define(parseType("list[int]"));
  const name = freshName(block.program);
  block.write(`${name} = ${variable.name}`);
  block.variables.push({ name, type: variable.type });
  const { text } = anyLibraryCall(
    { ...block, program: block.program, variables: [{ name, type: variable.type }] },
    1,
    true,
  );
  block.write(text);
  block.write(
    `print(${shown(variable.type, variable.name)}, ${name} is ${variable.name}, ${name} == ${variable.name})`,
  );
}
