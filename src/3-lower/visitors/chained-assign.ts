/** Several targets of one value: `a = b = f()`. */
import type { Assign, Expression } from "../../ast/python.ts";
import type { TsStatement } from "../../ast/typescript.ts";
import type { Binding } from "../../2-analyze/model.ts";
import type { Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import { type Context, isDeclaredAt } from "../context.ts";
import { coerce, lowerExpression } from "../expressions.ts";
import { infersAs } from "../inferred.ts";
import { leavesHole } from "../patterns.ts";
import { CONSTANTS, assignTo } from "../targets.ts";
import { toTs } from "../types.ts";
import { bindingsOf, declare } from "./assign.ts";
import { declaredType, sameShape } from "./declared-type.ts";

/** `a = b = value`: Python evaluates the value once and assigns from left to right. */
export function chained(node: Assign, type: Type, ctx: Context): TsStatement[] {
  const declared = declaredChain(node, type, ctx);
  if (declared) return declared;
  const value = lowerExpression(node.value, ctx);
  const simple = CONSTANTS.has(value.kind);
  const statements: TsStatement[] = [];
  let source = value;
  const holder = simple ? undefined : holderOf(node, type, ctx);
  if (holder) {
    const declaredHere = isDeclaredAt(ctx, node, holder);
    source = b.id(holder.emitted);
    statements.push(
      declaredHere
        ? declare(holder, value, declaredType(holder, node.value, value, ctx), ctx)
        : b.assignStatement(source, value),
    );
  } else if (!simple) {
    const name = ctx.module.fresh("value", ctx.scope);
    const annotation = infersAs(value, type) ? undefined : toTs(ctx, type);
    statements.push(b.constDecl(name, value, annotation));
    source = b.id(name);
  }
  for (const target of node.targets) {
    const [binding] = target.kind === "Name" ? bindingsOf(target, ctx) : [];
    if (binding && binding === holder) continue;
    if (binding && isDeclaredAt(ctx, node, binding)) {
      const into = coerce(source, type, binding.slot.type, ctx);
      statements.push(declare(binding, into, declaredType(binding, node.value, into, ctx), ctx));
    } else statements.push(...assignTo(target, source, type, ctx));
  }
  return statements;
}

/** `self.size = size = measure()`: the variable among the targets can hold the value for the others. */
function holderOf(node: Assign, type: Type, ctx: Context): Binding | undefined {
  const index = node.targets.findIndex(({ kind }) => kind === "Name");
  const name = node.targets[index];
  const before = node.targets.slice(0, Math.max(index, 0));
  if (name?.kind !== "Name" || leavesHole(name, ctx)) return undefined;
  const isSelf = (target: Expression): boolean =>
    target.kind === "Attribute" && target.value.kind === "Name" && target.value.id !== name.id;
  const binding = ctx.module.state.resolution.names.get(name);
  if (!before.every(isSelf) || !binding || binding.assignedElsewhere) return undefined;
  const value = b.id(binding.emitted);
  const isSame = coerce(value, type, binding.slot.type, ctx) === value;
  return isSame && sameShape(type, binding.slot.type, ctx) ? binding : undefined;
}

/** `hits = misses = 0`, where the names are new: each gets a declaration. */
function declaredChain(node: Assign, type: Type, ctx: Context): TsStatement[] | undefined {
  const bindings = node.targets.flatMap((target) =>
    target.kind === "Name" ? (ctx.module.state.resolution.names.get(target) ?? []) : [],
  );
  if (new Set(bindings).size !== node.targets.length) return undefined;
  if (!bindings.every((binding) => isDeclaredAt(ctx, node, binding))) return undefined;
  const value = lowerExpression(node.value, ctx);
  const values = bindings.map(({ slot }) => coerce(value, type, slot.type, ctx));
  const isConstant = CONSTANTS.has(value.kind);
  if (!isConstant && !values.every((one) => one === value)) return undefined;
  const [first] = bindings;
  return bindings.map((binding, index) => {
    const source = isConstant || index === 0 ? values[index] : b.id(first.emitted);
    return declare(binding, source, declaredType(binding, node.value, source, ctx), ctx);
  });
}
