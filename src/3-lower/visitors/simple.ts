import type {
  Assert,
  Call,
  Expression,
  ExpressionStatement,
  FunctionDef,
  Pass,
  Return,
} from "../../ast/python.ts";
import type { TsExpression, TsStatement } from "../../ast/typescript.ts";
import { initializesByMethod, isBaseInit } from "../../2-analyze/construction.ts";
import { libraryBase } from "../../2-analyze/model.ts";
import { standsForValue } from "../../2-analyze/infer/call-function.ts";
import { superTargets } from "../../2-analyze/super-targets.ts";
import { withoutNone } from "../calls/none-result.ts";
import { initializesInPlace, superCall } from "../classes/constructors.ts";
import { every } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression, lowerInto, lowerShown } from "../expressions.ts";
import { lowerTest } from "../truth.ts";
import { isSuperMember, superMember } from "../calls/super.ts";
import { isEmptyForward } from "../../2-analyze/forwarded-keywords.ts";
import { mayBeAwaitable } from "../representation.ts";
import { lowerYielded } from "./await.ts";

export function lowerExpr(node: ExpressionStatement, ctx: Context): TsStatement[] {
  // A string on its own is a comment in disguise, and `...` is `pass`.
  if (node.value.kind === "Ellipsis") return [];
  if (node.value.kind === "Str") {
    return [{ kind: "Empty", leading: [{ kind: "block", text: ` ${node.value.value.trim()} ` }] }];
  }
  const hook = objectHook(node, ctx);
  if (hook) return hook;
  const init = baseInitialization(node, ctx);
  if (init) return init;
  if (node.value.kind === "Yield") return [b.exprStatement(lowerYielded(node.value, ctx))];
  const usage = node.value.kind === "Call" ? ("none" as const) : undefined;
  const value = withoutNone(lowerExpression(node.value, ctx.within({ usage })));
  // Nobody asks whether `xs.pop()` is there.
  return [b.exprStatement(value.kind === "NonNull" ? value.expression : value)];
}

/** `super().__init_subclass__(**kwargs)`, where no other class has one: `object` takes no keywords. */
function objectHook({ value }: ExpressionStatement, ctx: Context): TsStatement[] | undefined {
  if (value.kind !== "Call" || !isSuperMember(value.func) || ctx.cls === undefined)
    return undefined;
  if (value.func.attribute !== "__init_subclass__") return undefined;
  if (superTargets(ctx.cls, "__init_subclass__").length > 0) return undefined;
  const given = value.keywords.filter(
    ({ name, value: mapping }) => name !== undefined || !isEmptyForward(mapping, ctx.module.state),
  );
  const [only, ...others] = given;
  if (only === undefined) return [];
  if (only.name !== undefined || others.length > 0) return undefined;
  const callee = superMember(value.func, ctx);
  return [b.exprStatement(b.call(callee, [lowerExpression(only.value, ctx)]))];
}

/** `super().__init__(…)`: the constructor has put its call in front, unless it must stay in place. */
function baseInitialization(node: ExpressionStatement, ctx: Context): TsStatement[] | undefined {
  const { cls, func } = ctx;
  if (cls === undefined || func?.name !== "__init__" || func.owner !== cls) return undefined;
  if (!isBaseInit(node.value, cls)) return undefined;
  if (!initializesByMethod(cls)) {
    const definition = func.node as FunctionDef;
    return initializesInPlace(definition, cls) ? [superCall(definition, func, cls, ctx)] : [];
  }
  // `object` has nothing to initialize.
  const call = node.value as Call;
  const isDone =
    superTargets(cls, "__init__").length === 0 &&
    libraryBase(cls) === undefined &&
    call.args.length + call.keywords.length === 0;
  return isDone ? [] : undefined;
}

export function lowerReturn(node: Return, ctx: Context): TsStatement[] {
  const info = ctx.func!;
  const givesValue = info.returnsValue || standsForValue(info);
  if (node.value === undefined || (node.value.kind === "None" && !givesValue)) {
    return [
      givesValue && !info.isGenerator ? b.returnStatement(b.nullKeyword()) : b.returnStatement(),
    ];
  }
  const type = info.returns.type;
  let value = lowerInto(node.value, type, ctx);
  const bare = value.kind === "Binary" && value.operator === "??" ? value.left : value;
  if (isVoidCall(node.value, bare, ctx) && every(type, ({ kind }) => kind === "None")) {
    const nothing = standsForValue(info) ? b.nullKeyword() : undefined;
    return [b.exprStatement(bare), b.returnStatement(nothing)];
  }
  // JavaScript would await an awaitable that an async function returns.
  if ((info.isAsync || info.coloured) && mayBeAwaitable(type)) {
    value = b.call(ctx.module.runtime("box"), [value]);
  }
  return [b.returnStatement(value)];
}

const isVoidCall = (node: Expression, value: TsExpression, ctx: Context): boolean =>
  ctx.module.state.typeOf(node).kind === "None" &&
  (value.kind === "Call" || value.kind === "Await");

export function lowerJump(node: Pass, ctx: Context): TsStatement[] {
  if (node.kind === "Break" && ctx.breakFlag) {
    return [b.assignStatement(b.id(ctx.breakFlag), b.bool(false)), { kind: "Break" }];
  }
  return [{ kind: node.kind as "Break" | "Continue" }];
}

export function lowerAssert(node: Assert, ctx: Context): TsStatement[] {
  const message = node.message ? [lowerShown(node.message, ctx)] : [];
  const failure = b.throwStatement(b.create(ctx.module.runtime("AssertionError"), message));
  return [b.ifStatement(b.not(lowerTest(node.test, ctx)), [failure])];
}
