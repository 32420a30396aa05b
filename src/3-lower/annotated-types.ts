/** What annotations say beyond inference: type variables, and what the objects of generic classes hold. */
import type { Expression } from "../ast/python.ts";
import type { TsExpression, TsType } from "../ast/typescript.ts";
import { forEachStatement } from "../ast/walk.ts";
import { unquoted } from "../2-analyze/generics/quoted.ts";
import { annotationType } from "../2-analyze/infer/annotations.ts";
import { observe } from "../2-analyze/infer/match.ts";
import { sharedResult } from "../2-analyze/infer/call-function.ts";
import type { ClassInfo, FunctionInfo, TypeVariable } from "../2-analyze/model.ts";
import { isToldByMembers } from "../2-analyze/protocols.ts";
import { membersOf, type Type } from "../2-analyze/types.ts";
import type { Context } from "./context.ts";
import { constructorTells } from "./calls/untold-class.ts";
import { Annotated, typeParameters, usable, variableName } from "./generics.ts";
import { toTs } from "./types.ts";

/** The type that an annotation was written for, with the type variables that it names. */
export function annotatedType(
  ctx: Context,
  type: Type,
  annotation: Expression | undefined,
  position: "value" | "result" = "value",
): TsType {
  return annotate(ctx, annotation, toTs(ctx, type, position));
}

export function annotate(ctx: Context, annotation: Expression | undefined, plain: TsType): TsType {
  const { state } = ctx.module;
  if (annotation === undefined) return plain;
  const written = (node: Expression | undefined, type: TsType) => writtenType(node, type, ctx);
  return new Annotated(state, ctx.scope, written).type(annotation, plain);
}

/** `*args: P.args` is `...args: P`. */
export function parametersType(
  annotation: Expression | undefined,
  ctx: Context,
): TsType | undefined {
  if (annotation?.kind !== "Attribute") return undefined;
  const { state } = ctx.module;
  const variable = state.typeVariables.get(annotation.value);
  const name = variable && variableName(state, variable, ctx.scope);
  return name === undefined ? undefined : { kind: "TypeName", name };
}

/** What a function is declared to give. */
export function annotatedResult(ctx: Context, info: FunctionInfo, rendered: TsType): TsType {
  const given = sharedResult(info);
  const isStub = given.kind === "None";
  if (given.kind === "function" && given.info.scope.parent === info.scope) {
    const generic = genericFunction(given.info, ctx);
    if (generic) return generic;
  }
  if (isStub || info.node.kind === "Lambda" || info.node.returns === undefined) return rendered;
  const { returns } = info.node;
  if (givesItself(info) && rendered.kind === "TypeName" && returns.kind !== "Subscript")
    return rendered;
  const isPromise = !info.isGenerator && (info.isAsync || info.coloured);
  if (!isPromise || rendered.kind !== "TypeName" || rendered.name !== "Promise" || !rendered.args)
    return annotate(ctx, returns, rendered);
  return { ...rendered, args: [annotate(ctx, returns, rendered.args[0])] };
}

/** `<P extends any[], R>(fn: (...args: P) => R) => …`: a decorator that is given back. */
function genericFunction(info: FunctionInfo, outer: Context): TsType | undefined {
  if (usable(info.typeVariables).length === 0) return undefined;
  const ctx = outer.within({ scope: info.scope });
  const type = toTs(ctx, { kind: "function", info });
  if (type.kind !== "FunctionType") return undefined;
  const parameters = typeParameters(info.typeVariables, type, (one) => constraintOf(one, ctx));
  return { ...type, typeParameters: parameters };
}

/** `return self` of a method that is declared to give a `Stack`. */
function givesItself({ node, parameters, owner }: FunctionInfo): boolean {
  if (node.kind === "Lambda" || owner === undefined) return false;
  let isSelf = true;
  forEachStatement(node.body, (statement) => {
    if (statement.kind !== "Return") return;
    const { value } = statement;
    isSelf &&= value?.kind === "Name" && value.id === parameters[0]?.node.name;
  });
  return isSelf;
}

/** A type argument as it is written, `Stack[int]`'s; `plain` where that says less. */
export function writtenType(
  annotation: Expression | undefined,
  plain: TsType,
  ctx: Context,
): TsType {
  if (annotation === undefined) return plain;
  const { state } = ctx.module;
  const variable = state.typeVariables.get(unquoted(state, annotation));
  if (variable) {
    const isShown = variableName(state, variable, ctx.scope) !== undefined;
    const { type } = variable.cover;
    return isShown || type.kind === "never" ? annotate(ctx, annotation, plain) : toTs(ctx, type);
  }
  const type = annotationType(state, annotation);
  // What an annotation calls a tuple is one of those that take the variable's place.
  if (holdsFrozenTuple(plain)) observe(state, type);
  return isWritten(type) ? toTs(ctx, type) : annotate(ctx, annotation, plain);
}

const holdsFrozenTuple = (type: TsType): boolean =>
  type.kind === "UnionType"
    ? type.types.some(holdsFrozenTuple)
    : type.kind === "TupleType" && type.readonly === true;

/** `new Stack<number>()`: the arguments of a generic class that nothing of the call tells. */
export function withClassArguments(
  value: TsExpression,
  cls: ClassInfo,
  annotation: Expression | undefined,
  ctx: Context,
): TsExpression {
  if (value.kind !== "New" || value.typeArguments || usable(cls.typeVariables).length === 0)
    return value;
  const type = annotate(ctx, annotation, toTs(ctx, { kind: "object", cls }));
  return type.kind === "TypeName" && type.args ? { ...value, typeArguments: type.args } : value;
}

/** Whether the annotation alone tells how TypeScript writes the type. */
const isWritten = (type: Type): boolean =>
  membersOf(type).length > 0 &&
  membersOf(type).every(
    (member) =>
      WRITTEN.has(member.kind) ||
      member.variables !== undefined ||
      (member.kind === "tuple" && member.elements.every((slot) => isWritten(slot.type))) ||
      (member.kind === "instance" &&
        (member.name === "list" ||
          (member.name === "dict" && WRITTEN.has(member.args[0].type.kind))) &&
        member.args.every((slot) => isWritten(slot.type))),
  );

const WRITTEN = new Set(["int", "float", "str", "bool", "bytes", "object", "None"]);

/** `const words = new Stack<string>()`, where the class itself cannot tell of what. */
export function withArguments(
  value: TsExpression,
  node: Expression,
  annotation: Expression | undefined,
  ctx: Context,
): TsExpression {
  const { state } = ctx.module;
  const target = node.kind === "Call" ? state.calls.get(node)?.target : undefined;
  if (target?.kind !== "class" || constructorTells(target.cls, state, node)) return value;
  return withClassArguments(value, target.cls, annotation, ctx);
}

/** `Shape` of `T = TypeVar("T", bound=Shape)`. */
export function constraintOf({ bound }: TypeVariable, ctx: Context): TsType | undefined {
  const { state } = ctx.module;
  const type = bound && annotationType(state, bound);
  return type?.kind === "object" && isToldByMembers(state, type.cls) ? toTs(ctx, type) : undefined;
}
