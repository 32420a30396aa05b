/** Variables that are declared before anything is assigned to them. */
import type { Binding } from "../2-analyze/model.ts";
import type { TsVariable } from "../ast/typescript.ts";
import * as b from "./builders.ts";
import type { Context } from "./context.ts";
import { toTs } from "./types.ts";

/** Whether the program may read the variable where Python has nothing for it. */
export const mayBeUnbound = ({ reads }: Binding, ctx: Context): boolean =>
  reads.some(({ node }) => node.kind === "Name" && ctx.module.state.maybeUnbound.has(node));

/** `let total: number`, or `number | undefined` where the program may ask too early. */
export function unassigned(binding: Binding, ctx: Context): TsVariable {
  const type = toTs(ctx, binding.slot.type);
  const isAny = type.kind === "TypeName" && type.name === "any";
  const isOpen = mayBeUnbound(binding, ctx) && !isAny;
  const declared = isOpen ? b.unionType([type, b.typeName("undefined")]) : type;
  return b.letDecl(binding.emitted, undefined, declared);
}
