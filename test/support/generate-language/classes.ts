import { simplest } from "./expressions.ts";
import type { ClassFacts, Parameter, Place, Program } from "./program.ts";
import { annotation, numeric, parseType, typeOf, type Type } from "./types.ts";

const fieldTypes = [
  "int",
  "int",
  "float",
  "float",
  "str",
  "str",
  "list[int]",
  "union[str, none]",
  "union[int, float]",
  "bool",
  "tuple[int, int]",
  "dict[str, int]",
].map(parseType);
const names = ["Point", "Account", "Shape", "Entry"];
const fieldNames = ["width", "label", "amount", "note"];

/** Writes a class or dataclass whose objects the rest of the program may make. */
export function writeClass(program: Program): void {
  program.lines.push("", "");
  const name = names[program.classes.length];
  program.classes.push(
    program.random.chance(0.45) ? writeDataclass(program, name) : writePlainClass(program, name),
  );
}

function fields(program: Program): Parameter[] {
  let optional = false;
  return Array.from({ length: program.random.between(1, 3) }, (_, at) => {
    optional ||= program.random.chance(0.25);
    return { name: fieldNames[at], type: program.random.pick(fieldTypes), kind: "plain", optional };
  });
}

const bare = (program: Program): Place => ({ program, variables: [], plain: true });
const example = (type: Type, program: Program): string =>
  simplest(type.name === "union" ? program.random.pick(type.args) : type, bare(program));
const changing = (type: Type): boolean => ["list", "dict"].includes(type.name);

function writeDataclass(program: Program, name: string): ClassFacts {
  const { random, lines } = program;
  program.imports.add("dataclasses");
  const list = fields(program);
  const orderable = list.every(({ type }) =>
    ["int", "float", "str", "bool", "tuple"].includes(type.name),
  );
  const ordered = orderable && random.chance(0.5);
  const frozen = random.chance(0.25);
  const options = [ordered ? "order=True" : "", frozen ? "frozen=True" : ""]
    .filter((text) => text !== "")
    .join(", ");
  lines.push(`@dataclasses.dataclass${options === "" ? "" : `(${options})`}`, `class ${name}:`);
  for (const { name: field, type, optional } of list) {
    const value = changing(type)
      ? `dataclasses.field(default_factory=${type.name})`
      : example(type, program);
    lines.push(`    ${field}: ${annotation(type)}${optional ? ` = ${value}` : ""}`);
  }
  const members: ClassFacts["members"][number][] = list.map(({ name: field, type }) => ({
    text: () => field,
    result: type,
  }));
  members.push(...methods(program, list));
  return {
    name,
    parameters: list,
    members,
    attributes: frozen ? [] : list,
    operators: [],
    ordered,
  };
}

function writePlainClass(program: Program, name: string): ClassFacts {
  const { random, lines } = program;
  const list = fields(program);
  const annotated = random.chance(0.6);
  lines.push(`class ${name}:`);
  if (random.chance(0.25))
    lines.push(`    kind = ${example(typeOf(random.pick(["str", "int", "float"])), program)}`, "");
  const parameters = list.map(
    ({ name: field, type, optional }) =>
      `${field}${annotated ? `: ${annotation(type)}` : ""}${optional ? ` = ${changing(type) ? "None" : example(type, program)}` : ""}`,
  );
  lines.push(`    def __init__(self, ${parameters.join(", ")}):`);
  for (const { name: field, type, optional } of list)
    lines.push(
      `        self.${field} = ${field}${optional && changing(type) ? ` or ${type.name}()` : ""}`,
    );
  lines.push(
    "",
    `    def __repr__(self)${annotated ? " -> str" : ""}:`,
    `        return f"${name}(${list.map(({ name: field }) => `{self.${field}!r}`).join(", ")})"`,
  );
  const members: ClassFacts["members"][number][] = list.map(({ name: field, type }) => ({
    text: () => field,
    result: type,
  }));
  members.push(...methods(program, list));
  const operators: string[] = [];
  const [{ name: first, type }] = list;
  if (random.chance(0.5)) {
    lines.push(
      "",
      "    def __eq__(self, other):",
      `        return isinstance(other, ${name}) and self.${first} == other.${first}`,
    );
  }
  const ordered = ["int", "float", "str", "tuple"].includes(type.name) && random.chance(0.4);
  if (ordered)
    lines.push("", "    def __lt__(self, other):", `        return self.${first} < other.${first}`);
  if (numeric(type) && type.name !== "bool" && random.chance(0.5)) {
    const operator = random.pick(["+", "-", "*"]);
    const method = { "+": "__add__", "-": "__sub__", "*": "__mul__" }[operator]!;
    operators.push(operator);
    const rest = list.slice(1).map(({ name: field }) => `self.${field}`);
    lines.push(
      "",
      `    def ${method}(self, other):`,
      `        return ${name}(${[`self.${first} ${operator} other.${first}`, ...rest].join(", ")})`,
    );
  }
  if (random.chance(0.2)) {
    lines.push("", "    def __len__(self):", `        return ${random.between(0, 3)}`);
  }
  if (random.chance(0.2))
    lines.push(
      "",
      "    def __str__(self):",
      `        return "<${name.toLowerCase()} " + str(self.${first}) + ">"`,
    );
  return { name, parameters: list, members, attributes: list, operators, ordered };
}

function methods(program: Program, list: readonly Parameter[]): ClassFacts["members"][number][] {
  const { random, lines } = program;
  const members: ClassFacts["members"][number][] = [];
  const number = list.find(
    ({ type }) => numeric(type) || (type.name === "union" && numeric(type.args[1])),
  );
  if (number !== undefined && random.chance(0.6)) {
    const result = typeOf(
      number.type.name === "float" ? "float" : number.type.name === "union" ? "union" : "int",
      ...(number.type.name === "union" ? number.type.args : []),
    );
    if (random.chance(0.5)) {
      lines.push(
        "",
        "    @property",
        "    def doubled(self):",
        `        return self.${number.name} * 2`,
      );
      members.push({ text: () => "doubled", result });
    } else {
      lines.push(
        "",
        `    def scaled(self, by${random.pick(["", ": int", ": float", "=2"])}):`,
        `        return self.${number.name} * by`,
      );
      members.push({
        text: (value) => `scaled(${value(typeOf(random.pick(["int", "float"])))})`,
        result: parseType("union[int, float]"),
      });
    }
  }
  if (random.chance(0.4)) {
    lines.push(
      "",
      '    def describe(self, prefix=""):',
      `        return f"{prefix}{self.${list[0].name}}"`,
    );
    members.push({
      text: (value) => `describe(${random.chance(0.5) ? value(typeOf("str")) : ""})`,
      result: typeOf("str"),
    });
  }
  if (random.chance(0.2)) {
    lines.push(
      "",
      "    @classmethod",
      "    def create(cls):",
      `        return cls(${list.map(({ type }) => example(type, program)).join(", ")})`,
    );
    members.push({ text: () => `create().${list[0].name}`, result: list[0].type });
  }
  if (random.chance(0.15)) {
    lines.push("", "    @staticmethod", "    def twice(value):", "        return value + value");
    members.push({ text: (value) => `twice(${value(typeOf("float"))})`, result: typeOf("float") });
  }
  return members;
}
