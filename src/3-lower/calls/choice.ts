/** `max(*values)`: how many values there are is known at run time only, and a single one is walked. */
import type { Call } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { entryOf } from "../../2-analyze/infer/library-calls.ts";
import type { CallFact } from "../../2-analyze/infer/state.ts";
import { isMixedNumber } from "../representation.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { restArgument } from "./arguments.ts";
import { lowerArgument, signatureOf } from "./emit.ts";

/** `max(...values)`; with a key `maxBy(choices("max", values), { key })`. */
export function lowerChoice(node: Call, fact: CallFact, ctx: Context): TsExpression | undefined {
  const { target, result } = fact;
  if (target.kind !== "library" || !node.args.some(({ kind }) => kind === "Starred"))
    return undefined;
  const type = isMixedNumber(result) ? result : ({ kind: "never" } as const);
  const values = node.args.map((argument) => restArgument(argument, type, ctx));
  const [option, ...others] = node.keywords;
  if (option === undefined) return b.call(ctx.module.runtime(target.name), values);
  const entry = entryOf(ctx.module.state, target.name);
  const key = entry && signatureOf(entry, fact).parameters.find(({ name }) => name === "key");
  if (option.name !== "key" || others.length > 0 || key === undefined) return undefined;
  return b.call(ctx.module.runtime(`${target.name}By`), [
    b.call(ctx.module.runtime("choices"), [b.str(target.name), b.array(values)]),
    b.object([b.property("key", lowerArgument(option.value, key.type, fact, ctx))]),
  ]);
}
