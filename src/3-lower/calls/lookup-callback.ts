import type { Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import type { CallFact } from "../../2-analyze/infer/state.ts";
import { every } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerReceiver } from "../expressions.ts";
import { findsKey } from "../lookups.ts";

/** Functions that ask for all keys before anything else runs. */
const CHOOSING = new Set(["max", "min", "sorted"]);

/** `max(counts, key=counts.get)` → `maxBy(counts.keys(), { key: (key) => counts.get(key)! })` */
export function lookupCallback(
  node: Expression,
  { target, bound }: CallFact,
  ctx: Context,
): TsExpression | undefined {
  if (target.kind !== "library" || !CHOOSING.has(target.name)) return undefined;
  if (node.kind !== "Attribute" || node.attribute !== "get" || node.value.kind !== "Name")
    return undefined;
  const { state, declarations } = ctx.module;
  const binding = state.resolution.names.get(node.value);
  const owner = state.typeOf(node.value);
  const first = ctx.callback?.first;
  if (binding === undefined || declarations.mutable.has(binding)) return undefined;
  if (first === undefined || owner.kind !== "instance" || !findsKey(owner, first)) return undefined;
  const walked = bound.named.get("iterable");
  const isItself = walked?.kind === "Name" && state.resolution.names.get(walked) === binding;
  const isPlain = every(owner.args[1].type, ({ kind }) => kind !== "None" && kind !== "unknown");
  if (!isItself || !isPlain) return undefined;
  const lookup = b.methodCall(lowerReceiver(node.value, ctx), "get", [b.id("key")]);
  return binding.emitted === "key" ? undefined : b.arrow(["key"], b.nonNull(lookup));
}
