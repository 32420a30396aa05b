/**
 * Calls of coroutine functions, by what becomes of the coroutine: awaited on the spot, handed to a
 * scheduler as a thunk, or kept as a lazy object.
 */
import type { Call, Expression, Span } from "../../ast/python.ts";
import { isLiteral } from "../../ast/literals.ts";
import type { Binding } from "../../2-analyze/model.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { membersOf } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression } from "../expressions.ts";
import { comprehensionContext, mapped } from "../visitors/comprehension.ts";
import { directCall } from "./call.ts";

/** Whether the call makes a coroutine object: nothing of the body runs yet. */
export function makesCoroutine(node: Call, ctx: Context): boolean {
  const fact = ctx.module.state.calls.get(node);
  const result = fact?.result;
  if (fact === undefined || result?.kind !== "instance" || result.name !== "Coroutine")
    return false;
  // Arguments that do not fit are an error of the call itself.
  if (fact.bound.error !== undefined && fact.target.kind !== "dynamic") return false;
  // A plain function that returns a coroutine runs when it is called.
  return fact.target.kind !== "function" || fact.target.info.isAsync;
}

/** `await f(x)`: the call itself, which runs at once. */
export function lowerCoroutineCall(node: Call, ctx: Context): TsExpression | undefined {
  return makesCoroutine(node, ctx) ? directCall(node, ctx) : undefined;
}

/** An argument of `create_task`, `gather`, `wait_for`, …: a direct call becomes a thunk. */
export function lowerSchedulable(node: Expression, ctx: Context): TsExpression {
  if (node.kind !== "Call" || !makesCoroutine(node, ctx)) return lowerExpression(node, ctx);
  if (!isStable(node, ctx)) return lazy(node, ctx);
  const call = directCall(node, ctx);
  if (call.kind === "Call" && call.args.length === 0 && call.callee.kind === "Identifier")
    return call.callee;
  return {
    ...b.thunk(call),
    leadingComments: call.leadingComments,
    trailingComments: call.trailingComments,
  };
}

/** An iterable of coroutines that is handed over whole: `gather(*[f(x) for x in xs])`. */
export function lowerSchedulables(node: Expression, ctx: Context): TsExpression {
  if (node.kind === "ListComp" || node.kind === "GeneratorExp") {
    const inner = comprehensionContext(node, ctx);
    const result = mapped(node, lowerSchedulable(node.element, inner), ctx, inner);
    if (result) return result;
  }
  if (node.kind === "List" || node.kind === "Tuple" || node.kind === "Set") {
    return b.array(
      node.elements.map((element) =>
        element.kind === "Starred"
          ? b.spread(lowerSchedulables(element.value, ctx))
          : lowerSchedulable(element, ctx),
      ),
    );
  }
  if (
    node.kind === "Call" &&
    node.func.kind === "Name" &&
    node.func.id === "map" &&
    node.args.length === 2
  ) {
    const [func, items] = node.args as [Expression, Expression];
    const members = membersOf(ctx.module.state.typeOf(func));
    if (
      members.length === 1 &&
      members[0].kind === "function" &&
      members[0].info.isAsync &&
      members[0].info.owner === undefined
    ) {
      const parameter = members[0].info.parameters[0]?.binding.emitted ?? "item";
      return b.call(b.member(b.id("Array"), "from"), [
        lowerExpression(items, ctx),
        b.arrow([parameter], b.thunk(b.call(lowerExpression(func, ctx), [b.id(parameter)]))),
      ]);
    }
  }
  return lowerExpression(node, ctx);
}

/** A coroutine object that is kept: it starts when first awaited or scheduled. */
export function lazy(node: Call, ctx: Context): TsExpression {
  const call = directCall(node, ctx);
  const target = ctx.module.state.calls.get(node)?.target;
  if (target?.kind === "library" && LAZY.has(target.name)) return call;
  const helper = ctx.module.runtime("coroutine");
  if (call.kind === "Call" && call.callee.kind === "Identifier" && !call.typeArguments) {
    return b.call(helper, [call.callee, ...call.args]);
  }
  if (call.kind === "Call" && !call.args.every(isConstant)) {
    // The arguments are evaluated now, the call later.
    const names = call.args.map((_, index) => `arg${index}`);
    if (call.args.every(({ kind }) => kind !== "Spread")) {
      const later = { ...call, args: names.map((name) => b.id(name)) };
      return b.call(helper, [b.arrow(names, later), ...call.args]);
    }
  }
  return b.call(helper, [b.thunk(call)]);
}

/** A coroutine function whose coroutines are kept: `(name) => coroutine(fetch, name)`. */
export function lazyFunction(
  node: Expression,
  count: number | undefined,
  ctx: Context,
): TsExpression | undefined {
  const type = ctx.module.state.typeOf(node);
  if (type.kind !== "function" || node.kind === "Lambda") return undefined;
  if (!type.info.isAsync || type.info.isGenerator || type.info.decorated) return undefined;
  const own = type.info.parameters.slice(type.self && type.info.owner ? 1 : 0);
  const names = own.slice(0, count).map(({ binding }) => binding.emitted);
  if (count === undefined || names.length < count) return undefined;
  if (own.slice(0, count).some(({ node: { flavour } }) => flavour !== "normal")) return undefined;
  return b.arrow(
    names,
    b.call(ctx.module.runtime("coroutine"), [
      lowerExpression(node, ctx),
      ...names.map((name) => b.id(name)),
    ]),
  );
}

/** Library functions that give a lazy object of the runtime themselves. */
const LAZY = new Set(["asyncio.to_thread", "asyncio.Queue#get", "asyncio.Queue#join"]);

const isConstant = (node: TsExpression): boolean =>
  node.kind === "String" || node.kind === "Number" || node.kind === "Literal";

/** Whether evaluating the call's receiver and arguments later cannot be told from now. */
function isStable(node: Call, ctx: Context): boolean {
  const receiver = node.func.kind === "Attribute" ? [node.func.value] : [];
  const parts = [...receiver, ...node.args, ...node.keywords.map(({ value }) => value)];
  return parts.every((part) => isStableValue(part, ctx));
}

/** Whether the value is the same whenever it is evaluated. */
export function isStableValue(node: Expression, ctx: Context): boolean {
  if (isLiteral(node)) return true;
  switch (node.kind) {
    case "JoinedStr":
      return node.parts.every(
        (part) =>
          part.kind === "Str" || (isStableValue(part.value, ctx) && isImmutable(part.value, ctx)),
      );
    case "Name":
      return isStableName(node, ctx);
    case "UnaryOp":
      return isStableValue(node.operand, ctx);
    case "BinOp":
      return (
        isStableValue(node.left, ctx) &&
        isStableValue(node.right, ctx) &&
        isImmutable(node.left, ctx) &&
        isImmutable(node.right, ctx)
      );
    case "Tuple":
      return node.elements.every((element) => isStableValue(element, ctx));
    case "Call":
      // A nested coroutine becomes a thunk or a lazy object of its own.
      return makesCoroutine(node, ctx) && isStable(node, ctx) && false;
    default:
      return false;
  }
}

const IMMUTABLE = new Set(["int", "float", "bool", "str", "None"]);
const isImmutable = (node: Expression, ctx: Context): boolean =>
  membersOf(ctx.module.state.typeOf(node)).every(({ kind }) => IMMUTABLE.has(kind)) &&
  ctx.module.state.typeOf(node).kind !== "never";

/** A name that keeps its value: a constant, or declared anew in each round of its loop. */
function isStableName(node: Extract<Expression, { kind: "Name" }>, ctx: Context): boolean {
  const binding = ctx.module.state.resolution.names.get(node);
  if (binding === undefined) return true;
  const { mutable, perIteration } = ctx.module.declarations;
  if (binding.scope.kind === "comprehension") return true;
  if (perIteration.has(binding)) return isOfLoopsAlone(binding);
  return !mutable.has(binding);
}

/** The variable of loops of which none stands in another: each round has a constant of its own. */
function isOfLoopsAlone({ definitions }: Binding): boolean {
  const real = definitions.filter(({ kind }) => kind !== "annotation");
  const spans = real.map(({ node }) => (node as { readonly span: Span }).span);
  return (
    real.length === 1 ||
    (real.every(({ kind }) => kind === "for") &&
      spans.every((one) => spans.every((other) => one === other || !isWithin(one, other))))
  );
}

const isWithin = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;
