import { parameters } from "./parameter-shape.ts";
import { patternShape } from "./pattern-shape.ts";
import type { FormattedValue, Node, StringConstant } from "../../../src/ast/python.ts";

/** Our AST in the shape that dump_ast.py gives CPython's, to compare the two. */
export type Shape = unknown;

const operators: Readonly<Record<string, string>> = {
  "+": "Add",
  "-": "Sub",
  "*": "Mult",
  "/": "Div",
  "//": "FloorDiv",
  "%": "Mod",
  "**": "Pow",
  "@": "MatMult",
  "<<": "LShift",
  ">>": "RShift",
  "&": "BitAnd",
  "|": "BitOr",
  "^": "BitXor",
};
const unary: Readonly<Record<string, string>> = {
  not: "Not",
  "-": "USub",
  "+": "UAdd",
  "~": "Invert",
};
const comparisons: Readonly<Record<string, string>> = {
  "==": "Eq",
  "!=": "NotEq",
  "<": "Lt",
  "<=": "LtE",
  ">": "Gt",
  ">=": "GtE",
  in: "In",
  "not in": "NotIn",
  is: "Is",
  "is not": "IsNot",
};
const conversions = { s: 115, r: 114, a: 97 } as const;

export function all(nodes: readonly (Node | undefined)[]): Shape[] {
  return nodes.map((node) => shapeOf(node));
}

function bits(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, "0");
}

function strings(parts: readonly (StringConstant | FormattedValue)[]): Shape[] {
  const values: Shape[] = [];
  const text = (value: string): void => {
    const last = values.at(-1);
    if (value === "") return;
    if (Array.isArray(last)) last[1] += value;
    else values.push(["s", value]);
  };
  for (const part of parts) {
    if (part.kind === "Str") {
      text(part.value);
      continue;
    }
    if (part.debugText !== undefined) text(part.debugText);
    values.push({
      _: "FormattedValue",
      value: shapeOf(part.value),
      conversion: part.conversion === undefined ? -1 : conversions[part.conversion],
      format_spec: shapeOf(part.formatSpec),
    });
  }
  return values;
}

const body = (block: { statements: readonly Node[] } | undefined): Shape[] =>
  all(block?.statements ?? []);

export function shapeOf(node: Node | undefined): Shape {
  if (node === undefined) return null;
  switch (node.kind) {
    case "Module":
      return { _: "Module", body: body(node.body) };
    case "FunctionDef":
    case "AsyncFunctionDef":
      return {
        _: node.kind,
        name: node.name,
        args: parameters(node.parameters),
        body: body(node.body),
        decorator_list: all(node.decorators),
        returns: shapeOf(node.returns),
      };
    case "ClassDef":
      return {
        _: node.kind,
        name: node.name,
        bases: all(node.bases),
        keywords: all(node.keywords),
        body: body(node.body),
        decorator_list: all(node.decorators),
      };
    case "Return":
      return { _: "Return", value: shapeOf(node.value) };
    case "Delete":
      return { _: "Delete", targets: all(node.targets) };
    case "Assign":
      return { _: "Assign", targets: all(node.targets), value: shapeOf(node.value) };
    case "AugAssign":
      return {
        _: "AugAssign",
        target: shapeOf(node.target),
        op: { _: operators[node.operator] },
        value: shapeOf(node.value),
      };
    case "AnnAssign":
      return {
        _: "AnnAssign",
        target: shapeOf(node.target),
        annotation: shapeOf(node.annotation),
        value: shapeOf(node.value),
      };
    case "For":
    case "AsyncFor":
      return {
        _: node.kind,
        target: shapeOf(node.target),
        iter: shapeOf(node.iter),
        body: body(node.body),
        orelse: body(node.orelse),
      };
    case "While":
      return {
        _: "While",
        test: shapeOf(node.test),
        body: body(node.body),
        orelse: body(node.orelse),
      };
    case "If":
      return {
        _: "If",
        test: shapeOf(node.test),
        body: body(node.body),
        orelse: body(node.orelse),
      };
    case "With":
    case "AsyncWith":
      return { _: node.kind, items: all(node.items), body: body(node.body) };
    case "WithItem":
      return {
        _: "withitem",
        context_expr: shapeOf(node.context),
        optional_vars: shapeOf(node.target),
      };
    case "Match":
      return { _: "Match", subject: shapeOf(node.subject), cases: all(node.cases) };
    case "MatchCase":
      return {
        _: "match_case",
        pattern: shapeOf(node.pattern),
        guard: shapeOf(node.guard),
        body: body(node.body),
      };
    case "Raise":
      return { _: "Raise", exc: shapeOf(node.exception), cause: shapeOf(node.cause) };
    case "Try":
      return {
        _: node.isStar ? "TryStar" : "Try",
        body: body(node.body),
        handlers: all(node.handlers),
        orelse: body(node.orelse),
        finalbody: body(node.finalbody),
      };
    case "ExceptHandler":
      return {
        _: "ExceptHandler",
        type: shapeOf(node.type),
        name: node.name ?? null,
        body: body(node.body),
      };
    case "Assert":
      return { _: "Assert", test: shapeOf(node.test), msg: shapeOf(node.message) };
    case "Import":
      return { _: "Import", names: all(node.names) };
    case "ImportFrom":
      return {
        _: "ImportFrom",
        module: node.module ?? null,
        names: all(node.names),
        level: node.level,
      };
    case "ImportAlias":
      return { _: "alias", name: node.name, asname: node.asName ?? null };
    case "Global":
    case "Nonlocal":
      return { _: node.kind, names: node.names };
    case "Expr":
      return { _: "Expr", value: shapeOf(node.value) };
    case "Pass":
    case "Break":
    case "Continue":
      return { _: node.kind };
    case "BoolOp":
      return {
        _: "BoolOp",
        op: { _: node.operator === "and" ? "And" : "Or" },
        values: all(node.values),
      };
    case "NamedExpr":
      return { _: "NamedExpr", target: shapeOf(node.target), value: shapeOf(node.value) };
    case "BinOp":
      return {
        _: "BinOp",
        left: shapeOf(node.left),
        op: { _: operators[node.operator] },
        right: shapeOf(node.right),
      };
    case "UnaryOp":
      return { _: "UnaryOp", op: { _: unary[node.operator] }, operand: shapeOf(node.operand) };
    case "Lambda":
      return { _: "Lambda", args: parameters(node.parameters), body: shapeOf(node.body) };
    case "IfExp":
      return {
        _: "IfExp",
        test: shapeOf(node.test),
        body: shapeOf(node.body),
        orelse: shapeOf(node.orelse),
      };
    case "Dict":
      return {
        _: "Dict",
        keys: all(node.entries.map((entry) => entry.key)),
        values: all(node.entries.map((entry) => entry.value)),
      };
    case "Set":
      return { _: "Set", elts: all(node.elements) };
    case "List":
    case "Tuple":
      return { _: node.kind, elts: all(node.elements) };
    case "ListComp":
    case "SetComp":
    case "GeneratorExp":
      return { _: node.kind, elt: shapeOf(node.element), generators: all(node.generators) };
    case "DictComp":
      return {
        _: "DictComp",
        key: shapeOf(node.key),
        value: shapeOf(node.value),
        generators: all(node.generators),
      };
    case "Comprehension":
      return {
        _: "comprehension",
        target: shapeOf(node.target),
        iter: shapeOf(node.iter),
        ifs: all(node.ifs),
        is_async: node.isAsync ? 1 : 0,
      };
    case "Await":
    case "YieldFrom":
    case "Starred":
      return { _: node.kind, value: shapeOf(node.value) };
    case "Yield":
      return { _: "Yield", value: shapeOf(node.value) };
    case "Compare":
      return {
        _: "Compare",
        left: shapeOf(node.left),
        ops: node.operators.map((operator) => ({ _: comparisons[operator] })),
        comparators: all(node.comparators),
      };
    case "Call":
      return {
        _: "Call",
        func: shapeOf(node.func),
        args: all(node.args),
        keywords: all(node.keywords),
      };
    case "Keyword":
      return { _: "keyword", arg: node.name ?? null, value: shapeOf(node.value) };
    case "JoinedStr":
      return { _: "JoinedStr", values: strings(node.parts) };
    case "Str":
      return ["s", node.value];
    case "Bytes":
      return ["b", node.value];
    case "Int":
      return ["i", `0x${node.value.toString(16)}`];
    case "Float":
      return ["f", bits(node.value)];
    case "Complex":
      return ["c", bits(node.value)];
    case "True":
    case "False":
    case "None":
    case "Ellipsis":
      return ["n", node.kind];
    case "Attribute":
      return { _: "Attribute", value: shapeOf(node.value), attr: node.attribute };
    case "Subscript":
      return { _: "Subscript", value: shapeOf(node.value), slice: shapeOf(node.index) };
    case "Name":
      return { _: "Name", id: node.id };
    case "Slice":
      return {
        _: "Slice",
        lower: shapeOf(node.lower),
        upper: shapeOf(node.upper),
        step: shapeOf(node.step),
      };
    default:
      return patternShape(node);
  }
}
