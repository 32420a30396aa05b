/** Defaults of fields: Python evaluates them once, with the class. */
import type { EmitRule } from "../../../grammar-maps/define.ts";
import type { Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { membersOf, type InstanceType, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression } from "../expressions.ts";
import { fromTemplate } from "../calls/emit.ts";
import { isTimeless } from "../functions/defaults.ts";
import { newMap, newSet } from "../visitors/displays.ts";

const constants = new WeakMap<object, Map<Expression, TsExpression>>();

/** The default in its place; what is made anew or has effects stands before the class. */
export function fieldDefault(name: string, node: Expression, ctx: Context): TsExpression {
  const { module, prelude } = ctx;
  let known = constants.get(module);
  if (known === undefined) constants.set(module, (known = new Map()));
  const found = known.get(node);
  if (found) return found;
  const value = lowerExpression(node, ctx);
  if (isTimeless(node, ctx)) return value;
  if (prelude === undefined) {
    module.report("unsupported-syntax", node.span, {
      construct: "a default of a field that is made anew or changes, in a class that stands here",
    });
    return value;
  }
  const constant = module.fresh(`${module.naming.attribute(name)}Default`, emissionScope(ctx));
  prelude.push(b.constDecl(constant, value));
  known.set(node, b.id(constant));
  return b.id(constant);
}

/** The scope that the class statement stands in. */
function emissionScope(ctx: Context): Context["scope"] {
  let { scope } = ctx;
  while (scope.kind === "class" && scope.parent !== undefined) scope = scope.parent;
  return scope;
}

/** `field(default_factory=list)`: what the factory makes for a field of the type. */
export function factoryCall(factory: Expression, wanted: Type, ctx: Context): TsExpression {
  if (factory.kind === "Name" && factory.id === "list") return b.array([]);
  if (factory.kind === "Lambda") return lowerExpression(factory.body, ctx);
  const type = ctx.module.state.typeOf(factory);
  if (factory.kind === "Name" && (factory.id === "dict" || factory.id === "set")) {
    const { id } = factory;
    const made = membersOf(wanted).find(
      (member) => member.kind === "instance" && member.name === id,
    ) as InstanceType | undefined;
    if (made === undefined) return b.create(id === "dict" ? "Map" : "Set");
    // The field's type tells of what.
    const empty = (id === "dict" ? newMap : newSet)([], made, ctx);
    return empty.kind === "New" ? { ...empty, typeArguments: undefined } : empty;
  }
  const entry =
    type.kind === "library" ? ctx.module.state.library.class(type.name)?.construct : undefined;
  // `field(default_factory=asyncio.Lock)`: the class as the map makes it.
  const rules = typeof entry?.emit === "string" ? [{ ts: entry.emit }] : (entry?.emit ?? []);
  const rule = rules.find(({ when = {} }: EmitRule) =>
    Object.values(when).every((condition) => condition === "absent"),
  );
  if (rule) return fromTemplate(rule.ts, new Map(), ctx);
  // `itertools.count(1).__next__` is taken once, and called for every object.
  const value = fieldDefault("factory", factory, ctx);
  return type.kind === "class" ? b.create(value) : b.call(value);
}
