/**
 * `*args` and `**kwargs` that the function assigns: TypeScript's rest parameter is an array of its
 * own type, so that what is assigned is a variable beside it.
 *
 *     def options(**kwargs):
 *         kwargs = kwargs or {"a": 1}
 */
import type {
  Assign,
  Expression,
  FunctionDef,
  Name,
  Parameter,
  Statement,
} from "../../ast/python.ts";
import type { Scope } from "../model.ts";
import { freeName, isNamed, renameDefinition, renameNode } from "./rename.ts";

/** Gives such functions a variable that starts with what the parameter holds, and tells whether there are any. */
export function releaseVariadics(scopes: readonly Scope[], taken: Set<string>): boolean {
  let isReleased = false;
  for (const scope of scopes) {
    if (scope.kind !== "function") continue;
    for (const parameter of (scope.node as FunctionDef).parameters)
      if (parameter.flavour.startsWith("var-") && release(scope, parameter, taken))
        isReleased = true;
  }
  return isReleased;
}

function release(scope: Scope, { name, flavour }: Parameter, taken: Set<string>): boolean {
  const binding = scope.bindings.get(name)!;
  const others = binding.definitions.filter(({ kind }) => kind !== "parameter");
  if (!others.some(({ kind }) => kind !== "delete" && kind !== "annotation")) return false;
  if (binding.assignedElsewhere || !others.every((one) => one.kind === "delete" || isNamed(one)))
    return false;
  const isSame = flavour === "var-positional" ? isSequence : isMapping;
  if (others.every(({ node }) => givesSame(node as Statement, isSame))) return false;
  const variable = freeName(name, new Set(taken));
  for (const { node } of binding.reads) renameNode(node as Name, variable);
  for (const definition of others) renameDefinition(definition, name, variable);
  const { body, docstring } = scope.node as FunctionDef;
  const { start } = body.span;
  const span = { start, end: start };
  const assignment: Assign = {
    kind: "Assign",
    span,
    leading: [],
    targets: [{ kind: "Name", id: variable, pythonName: name, span }],
    value: { kind: "Name", id: name, span },
  };
  const at = docstring === undefined ? 0 : 1;
  const statements = [...body.statements.slice(0, at), assignment, ...body.statements.slice(at)];
  Object.assign(body, { statements });
  return true;
}

/** `args = args[1:]`: what is assigned is what the parameter is for TypeScript. */
const givesSame = (node: Statement, isSame: (value: Expression) => boolean): boolean =>
  node.kind === "Assign" && node.targets.every(({ kind }) => kind === "Name") && isSame(node.value);

const isCallOf = (node: Expression, names: readonly string[]): boolean =>
  node.kind === "Call" && node.func.kind === "Name" && names.includes(node.func.id);

const isSequence = (node: Expression): boolean =>
  node.kind === "List" ||
  node.kind === "ListComp" ||
  node.kind === "Tuple" ||
  (node.kind === "Subscript" && node.index.kind === "Slice") ||
  (node.kind === "BinOp" && node.operator === "+") ||
  isCallOf(node, ["list", "reversed", "sorted", "tuple"]);

const isMapping = (node: Expression): boolean =>
  node.kind === "Dict" ||
  node.kind === "DictComp" ||
  (node.kind === "BinOp" && node.operator === "|") ||
  (node.kind === "BoolOp" &&
    node.values.every((value) => value.kind === "Name" || isMapping(value))) ||
  isCallOf(node, ["dict"]);
