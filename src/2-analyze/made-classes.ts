/**
 * Classes that a call makes of a dict or of fields become class statements, as one would write them:
 * `Point = type("Point", (Base,), {"x": 0, "norm": norm})`, `Point = make_dataclass("Point", ["x", "y"])`.
 * A function that only the dict names becomes the method.
 */
import { mapStatements, mapTree } from "../ast/map-tree.ts";
import type { Block, Call, ClassDef, Expression, FunctionDef, Statement } from "../ast/python.ts";

/** The block with such classes written out; the same block where there are none. */
export function rewriteMadeClasses(block: Block): Block {
  const reads = new Map<string, number>();
  let makes = false;
  mapTree(block, (node) => {
    const { kind, id } = node as { kind?: string; id?: string };
    if (kind === "Name") reads.set(id!, (reads.get(id!) ?? 0) + 1);
    makes ||= kind === "Call" && nameOf(node as Call) !== undefined;
    return undefined;
  });
  if (!makes) return block;
  const functions = new Map<string, FunctionDef>();
  for (const statement of block.statements)
    if (statement.kind === "FunctionDef") functions.set(statement.name, statement);
  const moved = new Set<Statement>();
  const method = (name: string): FunctionDef | undefined => {
    const found = functions.get(name);
    if (found === undefined || reads.get(name) !== 1 || found.decorators.length > 0)
      return undefined;
    moved.add(found);
    return found;
  };
  let made = 0;
  const written = mapStatements(block, (statement) => {
    const cls = madeClass(statement, method);
    if (cls && nameOf((statement as Assign).value) === "make_dataclass") made++;
    return cls;
  });
  const statements = written.statements.filter((one) => !moved.has(one));
  // The decorator takes the place of the function, where nothing else uses that.
  const isGone = made > 0 && made === reads.get("make_dataclass");
  return { ...written, statements: isGone ? statements.map(importing) : statements };
}

type Assign = Extract<Statement, { kind: "Assign" }>;

/** `from dataclasses import make_dataclass` → `from dataclasses import dataclass` */
function importing(statement: Statement): Statement {
  if (statement.kind !== "ImportFrom" || statement.module !== "dataclasses") return statement;
  const others = statement.names.filter(({ name }) => name !== "make_dataclass");
  if (others.length === statement.names.length) return statement;
  const own = statement.names.find(({ name }) => name === "make_dataclass")!;
  const hasIt = others.some(({ name }) => name === "dataclass");
  return { ...statement, names: hasIt ? others : [{ ...own, name: "dataclass" }, ...others] };
}

const MAKERS = new Set(["type", "make_dataclass"]);

function nameOf(node: Expression): string | undefined {
  const func = node.kind === "Call" ? node.func : node;
  const name =
    func.kind === "Name"
      ? func.id
      : func.kind === "Attribute" && func.value.kind === "Name" && func.value.id === "dataclasses"
        ? func.attribute
        : undefined;
  return name !== undefined && MAKERS.has(name) ? name : undefined;
}

type MethodOf = (name: string) => FunctionDef | undefined;

function madeClass(statement: Statement, method: MethodOf): Statement[] | undefined {
  if (statement.kind !== "Assign" || statement.targets.length !== 1) return undefined;
  const [target] = statement.targets;
  const { value: call, span } = statement;
  if (target.kind !== "Name" || call.kind !== "Call") return undefined;
  const [title] = call.args;
  const maker = nameOf(call);
  if (maker === undefined || title?.kind !== "Str") return undefined;
  const made = maker === "type" ? ofType(call, method) : ofFields(call, method);
  if (made === undefined) return undefined;
  const cls: ClassDef = {
    kind: "ClassDef",
    span,
    leading: [],
    name: target.id,
    ...(title.value === target.id ? {} : { pythonName: title.value }),
    nameSpan: target.span,
    decorators: made.decorators,
    typeParameters: [],
    bases: made.bases.filter((base) => !(base.kind === "Name" && base.id === "object")),
    keywords: [],
    body: {
      kind: "Block",
      span: call.span,
      statements:
        made.statements.length > 0 ? made.statements : [{ kind: "Pass", span, leading: [] }],
      dangling: [],
    },
  };
  return [cls];
}

interface Made {
  readonly bases: readonly Expression[];
  readonly decorators: readonly Expression[];
  readonly statements: readonly Statement[];
}

function ofType({ args, keywords }: Call, method: MethodOf): Made | undefined {
  const [, bases, members, ...others] = args;
  if (members === undefined || others.length > 0 || keywords.length > 0) return undefined;
  const statements = membersIn(members, method);
  if (bases.kind !== "Tuple" || statements === undefined) return undefined;
  return { bases: bases.elements, decorators: [], statements };
}

/** `{"x": 0, "norm": norm, "double": lambda self: …}` */
function membersIn(node: Expression, method: MethodOf): Statement[] | undefined {
  if (node.kind !== "Dict") return undefined;
  const statements: Statement[] = [];
  for (const { key, value } of node.entries) {
    if (key?.kind !== "Str" || !IDENTIFIER.test(key.value)) return undefined;
    if (value.kind === "Name") {
      const def = method(value.id);
      if (def === undefined) return undefined;
      const pythonName =
        def.name === key.value || key.value.startsWith("__") ? {} : { pythonName: def.name };
      statements.push({ ...def, name: key.value, ...pythonName });
    } else {
      const target: Expression = { kind: "Name", id: key.value, span: key.span };
      statements.push({ kind: "Assign", targets: [target], value, span: key.span, leading: [] });
    }
  }
  return statements;
}

const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** `make_dataclass("Point", ["x", ("y", int), ("z", int, 0)], frozen=True)` */
function ofFields({ func, args, keywords, span }: Call, method: MethodOf): Made | undefined {
  const option = (name: string): Expression | undefined =>
    keywords.find((keyword) => keyword.name === name)?.value;
  const [, given, ...others] = args;
  const fields = given ?? option("fields");
  if (others.length > 0 || (fields?.kind !== "List" && fields?.kind !== "Tuple")) return undefined;
  const statements: Statement[] = [];
  for (const field of fields.elements) {
    const [name, annotation, value] = field.kind === "Tuple" ? field.elements : [field];
    if (name?.kind !== "Str" || !IDENTIFIER.test(name.value)) return undefined;
    statements.push({
      kind: "AnnAssign",
      span: field.span,
      leading: [],
      target: { kind: "Name", id: name.value, span: name.span },
      annotation: annotation ?? { kind: "Str", value: "typing.Any", span: field.span },
      value,
    });
  }
  const namespace = option("namespace");
  const members = namespace ? membersIn(namespace, method) : [];
  const bases = option("bases");
  if (members === undefined || (bases && bases.kind !== "Tuple")) return undefined;
  const own = new Set(["fields", "namespace", "bases"]);
  const options = keywords.filter(({ name }) => !own.has(name ?? ""));
  const decorator: Expression =
    func.kind === "Attribute"
      ? { ...func, attribute: "dataclass" }
      : { kind: "Name", id: "dataclass", span };
  return {
    bases: bases?.kind === "Tuple" ? bases.elements : [],
    decorators:
      options.length > 0
        ? [{ kind: "Call", func: decorator, args: [], keywords: options, span }]
        : [decorator],
    statements: [...statements, ...members],
  };
}
