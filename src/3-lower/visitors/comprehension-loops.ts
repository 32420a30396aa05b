/** The loops that a comprehension becomes where no array method means the same. */
import type { DictComp, ListComp } from "../../ast/python.ts";
import type { TsBlock, TsExpression, TsStatement } from "../../ast/typescript.ts";
import type { State } from "../../2-analyze/infer/state.ts";
import type { Scope } from "../../2-analyze/model.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerTest } from "../truth.ts";
import { asyncIterable, comprehended, unboxedItems } from "./iteration.ts";
import { evaluated, isAwaited } from "./mappable.ts";
import { unpacked } from "./unpacked-source.ts";
import { unassigned } from "../unassigned.ts";

/** The loops of a comprehension around what to do with each element. */
export function loops(
  node: ListComp | DictComp,
  innermost: TsStatement,
  ctx: Context,
  inner: Context,
  given?: string,
): TsBlock {
  let body: TsStatement = innermost;
  const shared = sharesTargets(inner.scope, ctx.module.state);
  for (let index = node.generators.length - 1; index >= 0; index--) {
    const generator = node.generators[index];
    for (const test of [...generator.ifs].reverse()) {
      body = { kind: "If", test: lowerTest(test, inner), consequent: b.block([body]) };
    }
    const outer = index === 0 ? ctx : inner;
    const waits = isAwaited(generator, ctx);
    const plain = (): TsExpression =>
      waits
        ? unboxedItems(asyncIterable(generator.iter, outer), generator.target, ctx)
        : comprehended(generator.iter, generator.target, evaluated(node), outer);
    const { pattern, source } = unpacked(
      generator,
      index === 0 && given ? b.id(given) : plain(),
      inner,
    );
    body = {
      kind: "ForOf",
      await: waits,
      ...(shared ? {} : { declaration: "const" as const }),
      target: pattern,
      iterable: source,
      body: b.block([body]),
    };
  }
  if (!shared) return b.block([body]);
  const variables = [...inner.scope.bindings.values()].map((binding) => unassigned(binding, ctx));
  return b.block([...variables, body]);
}

/**
 * Whether a variable of the comprehension is seen outside its round: a lambda sees what it holds at
 * the end, and `if j for j in xs` what the round before left.
 */
export function sharesTargets(scope: Scope, { maybeUnbound }: State): boolean {
  return [...scope.bindings.values()].some((binding) =>
    binding.reads.some(({ node, scope: from }) => {
      if (node.kind === "Name" && maybeUnbound.has(node)) return true;
      for (
        let current: typeof from | undefined = from;
        current && current !== scope;
        current = current.parent
      ) {
        if (current.kind === "function") return true;
      }
      return false;
    }),
  );
}
