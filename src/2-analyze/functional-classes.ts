/**
 * Classes that a call makes become class statements, as one would write them: `Color = Enum("Color",
 * "RED GREEN")`, `Point = namedtuple("Point", "x y")`, `class Point(namedtuple("Point", "x y"))`.
 */
import type { Block, Call, ClassDef, Expression, Span, Statement } from "../ast/python.ts";
import { mapTree, type AnyNode } from "../ast/map-tree.ts";
import { forEachStatement } from "../ast/walk.ts";
import { eraseTypedDicts } from "./typed-dicts.ts";
import { enumMembersOf } from "./functional-enums.ts";
import { tupleFieldsOf } from "./functional-tuples.ts";

const ENUMS = new Set(["Enum", "IntEnum", "StrEnum", "Flag", "IntFlag"]);
const TUPLES = new Set(["namedtuple", "NamedTuple"]);
const MODULES = new Set(["enum", "collections", "typing"]);

/** The block with such calls rewritten; the same block where there are none. */
export function rewriteFunctionalClasses(block: Block): Block {
  const names = importedNames(block);
  return eraseTypedDicts(mapTree(block, (node) => rewrite(node, names)) as Block);
}

/** What the names of the module stand for that import such a function: `Enum`, `nt` → `namedtuple`. */
function importedNames(block: Block): ReadonlyMap<string, string> {
  const names = new Map([...ENUMS, ...TUPLES].map((name) => [name, name]));
  forEachStatement(block, (statement) => {
    if (statement.kind === "ClassDef" || statement.kind === "FunctionDef")
      names.delete(statement.name);
    if (statement.kind !== "ImportFrom" || !MODULES.has(statement.module ?? "")) return;
    for (const { name, asName } of statement.names)
      if (ENUMS.has(name) || TUPLES.has(name)) names.set(asName ?? name, name);
  });
  return names;
}

function rewrite(node: AnyNode, names: ReadonlyMap<string, string>): unknown {
  const statement = node as Statement;
  if (statement.kind === "Assign") return assigned(statement, names);
  return statement.kind === "ClassDef" ? extended(statement, names) : undefined;
}

function assigned(
  node: Extract<Statement, { kind: "Assign" }>,
  names: ReadonlyMap<string, string>,
): ClassDef | undefined {
  const [target] = node.targets;
  const { value } = node;
  if (node.targets.length !== 1 || target?.kind !== "Name" || value.kind !== "Call")
    return undefined;
  const [title] = value.args;
  if (title?.kind !== "Str" || title.value !== target.id) return undefined;
  const made = bodyOf(value, names);
  if (made === undefined) return undefined;
  return {
    kind: "ClassDef",
    span: node.span,
    leading: node.leading,
    name: target.id,
    nameSpan: target.span,
    decorators: [],
    typeParameters: [],
    bases: made.bases,
    keywords: [],
    body: blockOf(made.statements, value.span),
  };
}

/** `class Point(namedtuple("Point", "x y")): …` */
function extended(node: ClassDef, names: ReadonlyMap<string, string>): ClassDef | undefined {
  const [base, ...others] = node.bases;
  if (base?.kind !== "Call" || !TUPLES.has(nameOf(base, names) ?? "")) return undefined;
  const made = bodyOf(base, names);
  if (made === undefined) return undefined;
  const { statements } = node.body;
  const body = node.docstring === undefined ? statements : statements.slice(1);
  const first = node.docstring === undefined ? [] : statements.slice(0, 1);
  return {
    ...node,
    bases: [...made.bases, ...others],
    body: {
      ...(mapTree(node.body, (part) => rewrite(part, names)) as Block),
      statements: [...first, ...made.statements, ...body],
    },
  };
}

const nameOf = ({ func }: Call, names: ReadonlyMap<string, string>): string | undefined =>
  func.kind === "Name"
    ? names.get(func.id)
    : func.kind === "Attribute" && func.value.kind === "Name" && MODULES.has(func.value.id)
      ? func.attribute
      : undefined;

function bodyOf(
  call: Call,
  names: ReadonlyMap<string, string>,
): { bases: Expression[]; statements: Statement[] } | undefined {
  const name = nameOf(call, names);
  if (name === undefined) return undefined;
  const statements = ENUMS.has(name)
    ? enumMembersOf(call, name)
    : TUPLES.has(name)
      ? tupleFieldsOf(call)
      : undefined;
  if (statements === undefined) return undefined;
  const data = call.keywords.find((keyword) => keyword.name === "type")?.value;
  return { bases: data ? [data, call.func] : [call.func], statements };
}

const blockOf = (statements: readonly Statement[], span: Span): Block => ({
  kind: "Block",
  span,
  statements,
  dangling: [],
});
