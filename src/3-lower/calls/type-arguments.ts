/** Type arguments that TypeScript cannot infer from what a call is given. */
import type { TsExpression, TsType } from "../../ast/typescript.ts";
import type { CallFact } from "../../2-analyze/infer/state.ts";
import { membersOf } from "../../2-analyze/types.ts";
import type { Context } from "../context.ts";
import { toTs } from "../types.ts";

/** `re.compile<string, string | null>(…)`: only the text of the pattern tells what it gives. */
export function withInexpressible(
  call: Extract<TsExpression, { kind: "Call" | "New" }>,
  fact: CallFact,
  of: "result" | "items",
  ctx: Context,
): TsExpression {
  const result = membersOf(fact.result).find(({ kind }) => kind === "instance");
  if (result?.kind !== "instance") return call;
  const [item] = result.args;
  const slots = of === "result" || item?.type.kind !== "instance" ? result.args : item.type.args;
  const types = slots.map((slot) => toTs(ctx, slot.type));
  const isFirst = (type: TsType): boolean => JSON.stringify(type) === JSON.stringify(types[0]);
  const isString = types[0]?.kind === "TypeName" && types[0].name === "string";
  while (types.length > 1 && isFirst(types.at(-1)!)) types.pop();
  return types.length === 1 && isString ? call : { ...call, typeArguments: types };
}

/** `loop.createFuture<string>()`: nothing but what is later put in tells the type. */
export function withResultType(
  call: Extract<TsExpression, { kind: "Call" }>,
  fact: CallFact,
  ctx: Context,
): TsExpression {
  const [slot] = fact.result.kind === "instance" ? fact.result.args : [];
  if (slot === undefined || ["never", "unknown"].includes(slot.type.kind)) return call;
  return { ...call, typeArguments: [toTs(ctx, slot.type, "result")] };
}

/** `new Queue<number>()`: TypeScript cannot infer what will be put in. */
export function withTypeArguments(
  call: TsExpression,
  fact: CallFact,
  name: string,
  ctx: Context,
): TsExpression {
  if (call.kind !== "New" || fact.result.kind !== "instance" || call.typeArguments) return call;
  const entry = ctx.module.state.library.class(name);
  const parameters = entry?.typeParameters?.length ?? 0;
  if (parameters === 0 || fact.result.args.length < parameters) return call;
  if (!/</.test(entry?.ts ?? "")) return call;
  const args = fact.result.args.slice(0, parameters);
  if (args.every((slot) => slot.type.kind === "never")) return call;
  const type = toTs(ctx, fact.result);
  return type.kind === "TypeName" && type.args ? { ...call, typeArguments: type.args } : call;
}
