/** `threading.Thread(target=f, args=(a, b))` → `new threading.Thread({ target: f, args: [a, b] })` */
import type { Call, Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import type { CallFact } from "../../2-analyze/infer/state.ts";
import { readsThreadNames } from "../../2-analyze/told-names.ts";
import { membersOf } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression } from "../expressions.ts";
import { threadCall } from "./threads.ts";

export function lowerThread(node: Call, fact: CallFact, ctx: Context): TsExpression | undefined {
  const { bound } = fact;
  const func = bound.named.get("target");
  if (func === undefined || fact.target.kind !== "library") return undefined;
  if (bound.unpacked) {
    ctx.module.report("unsupported-syntax", node.span, {
      construct: "a thread whose keyword arguments are not written out",
    });
  }
  const [callee, ...args] = threadCall(node, func, bound.rest, bound.extraKeywords, ctx);
  const target =
    bound.named.get("_name") === undefined ? withPythonName(callee, func, ctx) : callee;
  const option = (name: string): TsExpression | undefined => {
    const value = bound.named.get(`_${name}`);
    return value && lowerExpression(value, ctx);
  };
  if (fact.target.name === "threading._timer")
    return b.create(b.member(ctx.module.runtime("Timer", "threading"), "Timer"), [
      option("interval")!,
      target,
      ...(args.length > 0 ? [b.array(args)] : []),
    ]);
  const name = option("name");
  const daemon = option("daemon");
  const options = b.object([
    b.property("target", target),
    ...(args.length > 0 ? [b.property("args", b.array(args))] : []),
    ...(name ? [b.property("name", name)] : []),
    ...(daemon ? [b.property("daemon", daemon)] : []),
  ]);
  return b.create(b.member(ctx.module.runtime("Thread", "threading"), "Thread"), [options]);
}

/** A thread without a name is called after its function: `Thread-1 (fetch_all)`. */
function withPythonName(callee: TsExpression, func: Expression, ctx: Context): TsExpression {
  if (!readsThreadNames(ctx.module.state)) return callee;
  const [type, ...others] = membersOf(ctx.module.state.typeOf(func));
  if (others.length > 0) return callee;
  // A lambda tells its name itself.
  const isLambda = type.kind === "function" && type.info.node.kind === "Lambda";
  const name =
    type.kind === "function" && !isLambda
      ? type.info.name
      : type.kind === "library"
        ? type.name.split(/[.#]/).at(-1)!
        : undefined;
  if (name === undefined || (callee.kind === "Identifier" && callee.name === name)) return callee;
  return b.call(ctx.module.runtime("named"), [callee, b.str(name)]);
}
