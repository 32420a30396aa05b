/** Calls of functions that run time chooses, where coroutine functions may be among them. */
import type { Call } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { seesAttributes } from "../../2-analyze/dynamic-attributes.ts";
import { passesKeywords } from "../../2-analyze/forwarded-keywords.ts";
import type { FunctionInfo } from "../../2-analyze/model.ts";
import { candidatesDiffer } from "../../2-analyze/refusals/arguments.ts";
import { UNKNOWN, every, membersOf } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression } from "../expressions.ts";
import { restArgument } from "./arguments.ts";
import { makesCoroutine } from "./coroutines.ts";
import { argumentsOfCall } from "./dynamic-call.ts";
import { isConverted } from "./keyword-function.ts";

/** `callLazily(handler, event)`: what is called may be an `async def`, whose call only makes a coroutine. */
export function lazyCall(node: Call, ctx: Context): TsExpression | undefined {
  if (!mayMakeCoroutine(node, ctx)) return undefined;
  const isOfTypes = isConverted(ctx.module.state.typeOf(node.func));
  // Among built-in types the helper always counts.
  const isCounted = !isOfTypes && candidatesDiffer(node, ctx.module.state);
  if (!passesKeywords(node, ctx.module.state) && !isCounted) {
    const args = node.args.map((argument) => restArgument(argument, UNKNOWN, ctx));
    const helper = isOfTypes ? "callLazilyOrConvert" : "callLazily";
    return b.call(ctx.module.runtime(helper), [lowerExpression(node.func, ctx), ...args]);
  }
  if (isOfTypes || makesCoroutine(node, ctx) || isAwaited(node, ctx)) return undefined;
  const [callee, positional, keywords] = argumentsOfCall(node, ctx);
  const isEmpty = keywords.kind === "Object" && keywords.properties.length === 0;
  const given = isEmpty ? [] : [keywords];
  return b.call(ctx.module.runtime("callLazilyWith"), [callee, positional, ...given]);
}

/** `await f(**options)` of what is known to give something to await: what it starts is awaited at once. */
const isAwaited = (node: Call, ctx: Context): boolean =>
  ctx.usage === "awaited" &&
  every(
    ctx.module.state.calls.get(node)?.result ?? UNKNOWN,
    ({ kind }) => kind !== "object" && kind !== "unknown",
  );

/** Whether one of several functions that the call may reach is an `async def`, or any may be. */
function mayMakeCoroutine(node: Call, ctx: Context): boolean {
  const { state } = ctx.module;
  const target = state.calls.get(node)?.target;
  if (target !== undefined && target.kind !== "dynamic") return false;
  const callee = state.typeOf(node.func);
  const isAsync = (info: FunctionInfo): boolean => info.isAsync && !info.isGenerator;
  if (node.func.kind === "Attribute") {
    // A method is called on its object: only what an attribute holds is a value of its own.
    return (
      membersOf(callee).length > 1 &&
      membersOf(callee).some(
        (member) => member.kind === "function" && isAsync(member.info) && !member.info.owner,
      )
    );
  }
  if (callee.kind === "unknown")
    return (
      !ctx.module.lenient &&
      [...state.functions.values()].some(
        // `getattr(job, name)()` may find any method.
        (info) => isAsync(info) && (info.escapes || (info.owner && seesAttributes(state))),
      )
    );
  return (
    membersOf(callee).length > 1 &&
    membersOf(callee).some((member) => member.kind === "function" && isAsync(member.info))
  );
}
