/** What `@show.register` says: which function is for which classes. */
import type { Expression, FunctionDef, Parameter, Statement } from "../../ast/python.ts";

export interface Registration {
  /** The classes as the program writes them. */
  readonly types: readonly Expression[];
  /** The function, where the statement defines it; else its name. */
  readonly definition?: FunctionDef;
  readonly callee?: string;
}

/** The name of a class as the program writes it; `NoneType` for None. */
export function classNameOf(node: Expression): string | undefined {
  if (node.kind === "None") return "NoneType";
  if (node.kind === "Name") return node.id;
  if (node.kind === "Attribute" && node.value.kind === "Name") return node.attribute;
  const isNoneType =
    node.kind === "Call" &&
    node.func.kind === "Name" &&
    node.func.id === "type" &&
    node.args.length === 1 &&
    node.args[0].kind === "None";
  return isNoneType ? "NoneType" : undefined;
}

const isRegister = (node: Expression, name: string): boolean =>
  node.kind === "Attribute" &&
  node.attribute === "register" &&
  node.value.kind === "Name" &&
  node.value.id === name;

/** `int | str` in an annotation stands for both. */
const members = (node: Expression): Expression[] =>
  node.kind === "BinOp" && node.operator === "|"
    ? [...members(node.left), ...members(node.right)]
    : [node];

/** What the statement registers with the function of that name; nothing where it does something else. */
export function registrationIn(statement: Statement, name: string): Registration | undefined {
  if (statement.kind === "Expr") {
    const call = statement.value;
    if (call.kind !== "Call" || !isRegister(call.func, name) || call.keywords.length > 0)
      return undefined;
    const [cls, callee, ...others] = call.args;
    if (others.length > 0 || callee?.kind !== "Name") return undefined;
    return { types: [cls], callee: callee.id };
  }
  if (statement.kind !== "FunctionDef" && statement.kind !== "AsyncFunctionDef") return undefined;
  const decorators = statement.decorators.filter(({ kind }) => kind !== "Name");
  if (decorators.length === 0) return undefined;
  const types: Expression[] = [];
  for (const decorator of decorators) {
    if (isRegister(decorator, name)) {
      const annotation = annotated(statement.parameters);
      if (annotation === undefined) return undefined;
      types.push(...members(annotation));
    } else if (
      decorator.kind === "Call" &&
      isRegister(decorator.func, name) &&
      decorator.args.length === 1 &&
      decorator.keywords.length === 0
    ) {
      types.push(...members(decorator.args[0]));
    } else return undefined;
  }
  return { types, definition: statement };
}

const annotated = (parameters: readonly Parameter[]): Expression | undefined =>
  parameters.find(({ annotation }) => annotation !== undefined)?.annotation;
