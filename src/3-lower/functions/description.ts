/** What the runtime is told of a function that the program looks at: see `2-analyze/described-functions.ts`. */
import type { Attribute, Expression, FunctionDef } from "../../ast/python.ts";
import type { TsExpression, TsProperty } from "../../ast/typescript.ts";
import { describedFunctions, TOLD_ATTRIBUTES } from "../../2-analyze/described-functions.ts";
import { arePostponed } from "../../2-analyze/infer/assignments.ts";
import { qualifiedName } from "../../2-analyze/infer/names.ts";
import {
  findMethod,
  type ClassInfo,
  type FunctionInfo,
  type ParameterInfo,
} from "../../2-analyze/model.ts";
import { UNKNOWN } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import { fromTemplate } from "../calls/emit.ts";
import type { Context } from "../context.ts";
import { lowerExpression, lowerInto } from "../expressions.ts";
import { isTimeless } from "./defaults.ts";

const KINDS: Readonly<Record<string, string>> = {
  "positional-only": "/",
  "var-positional": "*",
  "keyword-only": "=",
  "var-keyword": "**",
};

/** `inspect.describesParameters(greet, [{ name: "name", annotation: StrType }], StrType)` */
export function described(
  info: FunctionInfo,
  target: TsExpression,
  ctx: Context,
): TsExpression | undefined {
  if (!describedFunctions(ctx.module.state).functions.has(info)) return undefined;
  const { returns } = info.node as FunctionDef;
  return describes(target, info.parameters, returns && annotationValue(returns, ctx), ctx);
}

/** What makes the objects of a class: its `__init__`, without the object. */
export function describedClass(
  cls: ClassInfo,
  target: TsExpression,
  ctx: Context,
): TsExpression | undefined {
  if (!describedFunctions(ctx.module.state).classes.has(cls)) return undefined;
  const parameters = findMethod(cls, "__init__")?.parameters.slice(1) ?? [];
  return describes(target, parameters, undefined, ctx);
}

function describes(
  target: TsExpression,
  parameters: readonly ParameterInfo[],
  returns: TsExpression | undefined,
  ctx: Context,
): TsExpression {
  const helper = "describesParameters";
  const told = b.array(parameters.map((parameter) => description(parameter, ctx)));
  const args = [target, told, ...(returns ? [returns] : [])];
  return b.methodCall(ctx.module.runtime(helper, "inspect"), helper, args);
}

/** `func.__annotations__` → `inspect.annotationsOf(func)` */
export function toldOf(node: Attribute, ctx: Context): TsExpression {
  const helper = TOLD_ATTRIBUTES[node.attribute as keyof typeof TOLD_ATTRIBUTES];
  return b.methodCall(ctx.module.runtime(helper, "inspect"), helper, [
    lowerExpression(node.value, ctx),
  ]);
}

function description({ node }: ParameterInfo, ctx: Context): TsExpression {
  const kind = KINDS[node.flavour];
  const properties: TsProperty[] = [b.property("name", b.str(node.name))];
  if (kind !== undefined) properties.push(b.property("kind", b.str(kind)));
  if (node.annotation)
    properties.push(b.property("annotation", annotationValue(node.annotation, ctx)));
  if (node.default) {
    if (!isTimeless(node.default, ctx)) refuse(node.default, "a default that is made anew", ctx);
    properties.push(b.property("default", lowerInto(node.default, UNKNOWN, ctx)));
  }
  return b.object(properties);
}

/** An annotation as the value that Python makes of it. */
export function annotationValue(node: Expression, ctx: Context): TsExpression {
  const { state } = ctx.module;
  if (arePostponed(state, ctx) && node.kind === "Name") return b.str(node.id);
  if (arePostponed(state, ctx) && node.kind === "None") return b.str("None");
  if (arePostponed(state, ctx)) refuse(node, "the text of this annotation", ctx);
  if (node.kind === "None") return b.nullKeyword();
  if (node.kind === "Str") return b.str(node.value);
  const name = qualifiedName(state, node);
  const known = name === undefined ? undefined : state.library.class(name)?.value;
  if (known !== undefined) return fromTemplate(known, new Map(), ctx);
  const isOwn =
    node.kind === "Name" &&
    state.resolution.names.get(node)?.definitions.every(({ kind }) => kind === "class");
  if (isOwn) return lowerExpression(node, ctx);
  refuse(node, "this annotation as a value", ctx);
  return b.nullKeyword();
}

function refuse(node: Expression, construct: string, ctx: Context): void {
  ctx.module.report("unsupported-syntax", node.span, { construct });
}
