/**
 * `operator.add` and its like are written out as what they do: `reduce(operator.mul, xs)` becomes
 * `reduce(lambda a, b: a * b, xs)`, `key=itemgetter(1)` a lambda that takes the item. So they are
 * typed and emitted as any expression is. What cannot be written out stays a call of the runtime.
 */
import type {
  BinaryOperator,
  Call,
  CompareOperator,
  Expression,
  Lambda,
  Module,
  Parameter,
  Span,
  UnaryOperator,
} from "../ast/python.ts";
import { importedName } from "./infer/names.ts";
import type { Resolution } from "./scopes.ts";
import { expressionsOfKind, statementsOfKind, surveyModule, type Survey } from "./survey.ts";

type Operands = readonly [Expression, Expression];

const BINARY: Readonly<Record<string, BinaryOperator>> = {
  add: "+",
  sub: "-",
  mul: "*",
  truediv: "/",
  floordiv: "//",
  mod: "%",
  pow: "**",
  matmul: "@",
  lshift: "<<",
  rshift: ">>",
  and_: "&",
  or_: "|",
  xor: "^",
};
const COMPARING: Readonly<Record<string, CompareOperator>> = {
  lt: "<",
  le: "<=",
  eq: "==",
  ne: "!=",
  ge: ">=",
  gt: ">",
  is_: "is",
  is_not: "is not",
};
const UNARY: Readonly<Record<string, UnaryOperator>> = {
  neg: "-",
  pos: "+",
  inv: "~",
  invert: "~",
  not_: "not",
};

/** Whether the program imports the module at all. */
export function importsOperator(module: Module): boolean {
  return statementsOfKind(surveyModule(module), "Import", "ImportFrom").some(({ node }) =>
    node.kind === "Import"
      ? node.names.some(({ name }) => name === "operator")
      : node.module === "operator",
  );
}

/** Writes the functions of `operator` out in the tree itself. */
export function writeOperatorsOut(module: Module, resolution: Resolution): void {
  const survey = surveyModule(module);
  for (const { node } of expressionsOfKind(survey, "Call")) {
    const name = operatorName(node.func, resolution);
    const written = name && (calledOperator(name, node) ?? getterOf(name, node, resolution));
    if (written) replace(node, written);
  }
  for (const node of functionValues(survey)) {
    const name = operatorName(node, resolution);
    const written = name && operatorLambda(name, node.span);
    if (written) replace(node, written);
  }
}

/** Names and attributes that are not called where they stand. */
function functionValues(survey: Survey): Expression[] {
  return survey.expressions
    .filter(({ node, parent }) => {
      if (node.kind !== "Name" && node.kind !== "Attribute") return false;
      if (parent?.kind === "Attribute") return false;
      return !(parent?.kind === "Call" && parent.func === node);
    })
    .map(({ node }) => node);
}

function operatorName(node: Expression, { names }: Resolution): string | undefined {
  const nameOf = (expression: Expression): string | undefined => {
    const binding = expression.kind === "Name" ? names.get(expression) : undefined;
    return binding && importedName(binding);
  };
  if (node.kind === "Attribute")
    return nameOf(node.value) === "operator" ? node.attribute : undefined;
  const full = nameOf(node);
  return full?.startsWith("operator.") ? full.slice("operator.".length) : undefined;
}

function replace(node: Expression, written: Expression): void {
  const kept = new Set(["span", "leadingComments", "trailingComments"]);
  const target = node as unknown as Record<string, unknown>;
  for (const key of Object.keys(target)) if (!kept.has(key)) delete target[key];
  Object.assign(target, { ...written, span: node.span });
}

/** `operator.add(a, b)` → `a + b`. */
function calledOperator(name: string, { args, keywords, span }: Call): Expression | undefined {
  if (keywords.length > 0 || args.some(({ kind }) => kind === "Starred")) return undefined;
  if (args.length === 1) return unary(name, args[0], span);
  return args.length === 2 ? binary(name, [args[0], args[1]], span) : undefined;
}

function binary(name: string, [left, right]: Operands, span: Span): Expression | undefined {
  if (Object.hasOwn(BINARY, name)) {
    return { kind: "BinOp", left, operator: BINARY[name], right, span };
  }
  if (Object.hasOwn(COMPARING, name)) {
    return { kind: "Compare", left, operators: [COMPARING[name]], comparators: [right], span };
  }
  return name === "getitem" ? { kind: "Subscript", value: left, index: right, span } : undefined;
}

const unary = (name: string, operand: Expression, span: Span): Expression | undefined =>
  Object.hasOwn(UNARY, name)
    ? { kind: "UnaryOp", operator: UNARY[name], operand, span }
    : undefined;

/** `operator.add` → `lambda a, b: a + b`. */
function operatorLambda(name: string, span: Span): Expression | undefined {
  const [a, b] = [variable("a", span), variable("b", span)];
  const one = unary(name, a, span);
  if (one) return lambda(["a"], one, span, name);
  const two =
    name === "contains"
      ? ({ kind: "Compare", left: b, operators: ["in"], comparators: [a], span } as const)
      : binary(name, [a, b], span);
  return two && lambda(["a", "b"], two, span, name);
}

/**
 * `itemgetter(1)`, `attrgetter("name")`, `methodcaller("upper")`. An argument that may be another
 * value later is kept in a default: `lambda item, key=column: item[key]`.
 */
function getterOf(name: string, node: Call, resolution: Resolution): Expression | undefined {
  const { args, keywords, span } = node;
  if (!["itemgetter", "attrgetter", "methodcaller"].includes(name) || args.length === 0)
    return undefined;
  if (args.some(({ kind }) => kind === "Starred")) return undefined;
  const item = variable("item", span);
  const kept = new KeptArguments(resolution, span);
  if (name === "methodcaller") {
    const [method] = args;
    if (!isAttributeName(method) || keywords.some((keyword) => keyword.name === undefined))
      return undefined;
    const call: Call = {
      ...node,
      func: attribute(item, method.value, span),
      args: args.slice(1).map((argument) => kept.use(argument)),
      keywords: keywords.map((keyword) => ({ ...keyword, value: kept.use(keyword.value) })),
    };
    return lambda(["item"], call, span, undefined, kept.parameters);
  }
  if (keywords.length > 0) return undefined;
  const read = (argument: Expression): Expression | undefined =>
    name === "itemgetter"
      ? { kind: "Subscript", value: item, index: kept.use(argument), span }
      : attributePath(item, argument, kept);
  const parts = args.map(read);
  if (!parts.every((part) => part !== undefined)) return undefined;
  const body: Expression = parts.length === 1 ? parts[0] : { kind: "Tuple", elements: parts, span };
  return lambda(["item"], body, span, undefined, kept.parameters);
}

/** `"owner.name"` → `item.owner.name`; a name that only run time knows goes through `getattr`. */
function attributePath(
  item: Expression,
  argument: Expression,
  kept: KeptArguments,
): Expression | undefined {
  const { span } = argument;
  if (argument.kind !== "Str") {
    const func = variable("getattr", span);
    return { kind: "Call", func, args: [item, kept.use(argument)], keywords: [], span };
  }
  const path = argument.value.split(".");
  if (!path.every((part) => NAME.test(part))) return undefined;
  return path.reduce((value, part) => attribute(value, part, span), item);
}

/** Arguments that are evaluated where the getter is made, and used when it is called. */
class KeptArguments {
  readonly parameters: Parameter[] = [];
  readonly #resolution: Resolution;
  readonly #span: Span;

  constructor(resolution: Resolution, span: Span) {
    this.#resolution = resolution;
    this.#span = span;
  }

  use(argument: Expression): Expression {
    if (isConstant(argument) || this.#staysTheSame(argument)) return argument;
    const name = this.parameters.length === 0 ? "key" : `key${this.parameters.length + 1}`;
    this.parameters.push({ ...parameter(name, this.#span), default: argument });
    return variable(name, this.#span);
  }

  /** A parameter that nothing assigns. */
  #staysTheSame(node: Expression): boolean {
    if (node.kind !== "Name" || node.id === "item") return false;
    const definitions = this.#resolution.names.get(node)?.definitions ?? [];
    return definitions.length === 1 && definitions[0].kind === "parameter";
  }
}

const NAME = /^(?!__)[A-Za-z_]\w*$/;

const isAttributeName = (node: Expression): node is Extract<Expression, { kind: "Str" }> =>
  node.kind === "Str" && NAME.test(node.value);

const isConstant = (node: Expression): boolean =>
  ["Str", "Int", "Float", "True", "False", "None"].includes(node.kind) ||
  (node.kind === "UnaryOp" && isConstant(node.operand));

const variable = (id: string, span: Span): Expression => ({ kind: "Name", id, span });

const attribute = (value: Expression, name: string, span: Span): Expression => ({
  kind: "Attribute",
  value,
  attribute: name,
  attributeSpan: span,
  span,
});

const parameter = (name: string, span: Span): Parameter => ({
  kind: "Parameter",
  span,
  name,
  nameSpan: span,
  flavour: "positional-only",
});

function lambda(
  names: readonly string[],
  body: Expression,
  span: Span,
  pythonName?: string,
  kept: readonly Parameter[] = [],
): Lambda {
  const parameters = [...names.map((name) => parameter(name, span)), ...kept];
  return { kind: "Lambda", parameters, body, span, pythonName };
}
