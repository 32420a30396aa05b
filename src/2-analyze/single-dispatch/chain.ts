/** `if isinstance(x, int): return show_int(x)`, for each class, before what the function itself does. */
import type {
  Block,
  Call,
  Expression,
  FunctionDef,
  If,
  Keyword,
  Parameter,
  Span,
  Statement,
} from "../../ast/python.ts";
import { mapTree } from "../../ast/map-tree.ts";
import { classNameOf } from "./registrations.ts";

export interface Implementation {
  readonly name: string;
  readonly definition?: FunctionDef;
}

interface Case {
  readonly type: Expression;
  readonly to: Implementation;
}

/** The body of the generic function; nothing where an implementation takes other arguments. */
export function chain(
  generic: FunctionDef,
  cases: readonly Case[],
  owner: string | undefined,
): Block | undefined {
  const isStatic = generic.decorators.some(
    (one) => one.kind === "Name" && one.id === "staticmethod",
  );
  const skip = owner === undefined || isStatic ? 0 : 1;
  const subject = generic.parameters[skip];
  if (subject?.flavour !== "normal" && subject?.flavour !== "positional-only") return undefined;
  if (subject.default !== undefined) return undefined;
  if (!cases.every(({ to }) => takesTheSame(generic, to.definition, skip))) return undefined;
  const at = generic.body.span;
  const receiver = owner && (isStatic ? owner : generic.parameters[0].name);
  const statements = grouped(cases).map(({ types, to }): If => {
    const call = callOf(to.name, receiver, generic.parameters.slice(skip), at);
    const isAwaited = generic.kind === "AsyncFunctionDef";
    const value: Expression = isAwaited
      ? { kind: "Await", value: call, span: at }
      : yields(generic)
        ? { kind: "YieldFrom", value: call, span: at }
        : call;
    const result: Statement = { kind: "Return", value, span: at, leading: [] };
    return {
      kind: "If",
      test: test(subject.name, types, at),
      body: { kind: "Block", span: at, statements: [result], dangling: [] },
      span: at,
      leading: [],
    };
  });
  const own = generic.body.statements;
  const documented = generic.docstring === undefined ? 0 : 1;
  return {
    ...generic.body,
    statements: [...own.slice(0, documented), ...statements, ...own.slice(documented)],
  };
}

/** Neighbours with the same implementation are one test. */
function grouped(cases: readonly Case[]): { types: Expression[]; to: Implementation }[] {
  const groups: { types: Expression[]; to: Implementation }[] = [];
  for (const { type, to } of cases) {
    const last = groups.at(-1);
    const isNone = classNameOf(type) === "NoneType";
    if (last?.to.name === to.name && !isNone && classNameOf(last.types[0]) !== "NoneType")
      last.types.push(type);
    else groups.push({ types: [type], to });
  }
  return groups;
}

function test(subject: string, types: readonly Expression[], span: Span): Expression {
  const value: Expression = { kind: "Name", id: subject, span };
  if (classNameOf(types[0]) === "NoneType")
    return {
      kind: "Compare",
      left: value,
      operators: ["is"],
      comparators: [{ kind: "None", span }],
      span,
    };
  const spec: Expression =
    types.length === 1 ? types[0] : { kind: "Tuple", elements: [...types], span };
  const func: Expression = { kind: "Name", id: "isinstance", span };
  return { kind: "Call", func, args: [value, spec], keywords: [], span };
}

function callOf(
  name: string,
  receiver: string | undefined,
  parameters: readonly Parameter[],
  span: Span,
): Call {
  const read = (id: string): Expression => ({ kind: "Name", id, span });
  const func: Expression =
    receiver === undefined
      ? read(name)
      : { kind: "Attribute", value: read(receiver), attribute: name, attributeSpan: span, span };
  const args = parameters.flatMap(({ name: id, flavour }): Expression[] =>
    flavour === "var-positional"
      ? [{ kind: "Starred", value: read(id), span }]
      : flavour === "normal" || flavour === "positional-only"
        ? [read(id)]
        : [],
  );
  const keywords = parameters.flatMap(({ name: id, flavour }): Keyword[] =>
    flavour === "var-keyword"
      ? [{ kind: "Keyword", value: read(id), span }]
      : flavour === "keyword-only"
        ? [{ kind: "Keyword", name: id, value: read(id), span }]
        : [],
  );
  return { kind: "Call", func, args, keywords, span };
}

/** After the first, the parameters must be the same, with the same defaults: those of the call decide. */
function takesTheSame(
  generic: FunctionDef,
  definition: FunctionDef | undefined,
  skip: number,
): boolean {
  if (definition === undefined) return false;
  if ((definition.kind === "AsyncFunctionDef") !== (generic.kind === "AsyncFunctionDef"))
    return false;
  if (yields(generic) && !yields(definition)) return false;
  const own = definition.parameters.slice(skip + 1);
  const wanted = generic.parameters.slice(skip + 1);
  return (
    definition.parameters.length === generic.parameters.length &&
    own.every(
      ({ name, flavour, default: value }, index) =>
        name === wanted[index].name &&
        flavour === wanted[index].flavour &&
        isSame(value, wanted[index].default),
    )
  );
}

/** Defaults that are the same constant. */
function isSame(a: Expression | undefined, b: Expression | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  const valueOf = (node: Expression): unknown => (node as { value?: unknown }).value;
  return CONSTANTS.has(a.kind) && a.kind === b.kind && valueOf(a) === valueOf(b);
}

const CONSTANTS = new Set(["Int", "Float", "Str", "True", "False", "None"]);

function yields({ body }: FunctionDef): boolean {
  let found = false;
  mapTree(body, (node) => {
    if (node.kind === "Yield" || node.kind === "YieldFrom") found = true;
    const isOther = ["FunctionDef", "AsyncFunctionDef", "Lambda", "ClassDef"].includes(node.kind!);
    return isOther ? node : undefined;
  });
  return found;
}
