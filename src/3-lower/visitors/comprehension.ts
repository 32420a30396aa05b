import type { Comprehension, DictComp, Expression, ListComp } from "../../ast/python.ts";
import type { TsExpression, TsStatement } from "../../ast/typescript.ts";
import { someExpression } from "../../ast/walk.ts";
import type { Scope } from "../../2-analyze/model.ts";
import type { InstanceType, Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression, lowerInto } from "../expressions.ts";
import { lowerTest } from "../truth.ts";
import { sharesTargets, loops } from "./comprehension-loops.ts";
import { withNone } from "../calls/none-result.ts";
import { newMap, newSet } from "./displays.ts";
import { countedList } from "./counted-list.ts";
import { mappedByNumber } from "./enumerated.ts";
import { comprehended, isArray, isStableSource } from "./iteration.ts";
import { canMap, evaluated, isAwaited, parts, suspends } from "./mappable.ts";
import { unpacked } from "./unpacked-source.ts";
import { toTs } from "../types.ts";
import { testedAttributes } from "./unseen.ts";

/** Comprehensions become array methods where that means the same, loops in a function otherwise. */
export function lowerComprehension(node: ListComp | DictComp, ctx: Context): TsExpression {
  const inner = comprehensionContext(node, ctx);
  if (node.kind === "GeneratorExp") return generator(node, ctx, inner);
  const type = ctx.module.state.typeOf(node) as InstanceType;
  const array = mapped(node, elementOf(node, type, inner), ctx, inner);
  return array ? made(node, [array], type, ctx) : collected(node, type, ctx, inner);
}

/** The list, set or dict of what was given; an empty one without. */
function made(
  node: ListComp | DictComp,
  given: TsExpression[],
  type: InstanceType,
  ctx: Context,
): TsExpression {
  if (node.kind === "SetComp") return newSet(given, type, ctx);
  if (node.kind === "DictComp") return newMap(given, type, ctx);
  return given[0] ?? b.array([]);
}

/** The context of what stands inside a comprehension. */
export function comprehensionContext(node: ListComp | DictComp, ctx: Context): Context {
  const scope = ctx.module.state.resolution.scopes.get(node)!;
  const unseen = canMap(node, ctx) ? testedAttributes(node.generators, ctx) : undefined;
  return ctx.within({ scope, unseen });
}

function elementOf(node: ListComp | DictComp, type: InstanceType, ctx: Context): TsExpression {
  if (node.kind === "DictComp") {
    const [key, value] = [node.key, node.value].map((part, index) =>
      valueOf(part, type.args[index].type, ctx),
    );
    return b.array([key, value]);
  }
  return lowerInto(node.element, type.args[0].type, ctx);
}

/** A call that gives nothing stands before the null that Python keeps: `(remove(xs, x), null)`. */
function valueOf(node: Expression, type: Type, ctx: Context): TsExpression {
  const value = lowerInto(node, type, ctx);
  return type.kind === "None" && value.kind === "Call" ? withNone(value) : value;
}

/** `[f(x) for x in xs if p(x)]` → `xs.filter((x) => p(x)).map((x) => f(x))` */
export function mapped(
  node: ListComp | DictComp,
  element: TsExpression,
  ctx: Context,
  inner: Context,
): TsExpression | undefined {
  return canMap(node, ctx) ? chain(node.generators, 0, element, ctx, inner) : undefined;
}

function chain(
  generators: readonly Comprehension[],
  index: number,
  element: TsExpression,
  ctx: Context,
  inner: Context,
): TsExpression {
  const generator = generators[index];
  const isLast = index === generators.length - 1;
  const body = isLast ? element : chain(generators, index + 1, element, inner, inner);
  const method = isLast ? "map" : "flatMap";
  const numbered = mappedByNumber(generator, method, body, index === 0 ? ctx : inner, inner);
  if (numbered) return numbered;
  const counted = isLast && countedList(generator, body, index === 0 ? ctx : inner, inner);
  if (counted) return counted;
  const type = ctx.module.state.typeOf(generator.iter);
  const { pattern, source, isChecked } = unpacked(
    generator,
    comprehended(generator.iter, generator.target, [], index === 0 ? ctx : inner),
    inner,
  );
  const identity =
    isLast &&
    body.kind === "Identifier" &&
    pattern.kind === "Identifier" &&
    body.name === pattern.name;
  const array = isArray(type) && !isChecked;
  const parameter = { target: pattern, ...(isAnything(source, generator.iter, ctx) && ANY) };
  if (generator.ifs.length === 0 && !array && isLast) {
    if (identity) return b.array([b.spread(source)]);
    return b.call(b.member(b.id("Array"), "from"), [source, b.arrow([parameter], body)]);
  }
  let result = array ? source : b.array([b.spread(source)]);
  generator.ifs.forEach((test, at) => {
    const tested = at === 0 && index === 0 ? inner.within({ unseen: undefined }) : inner;
    result = b.call(b.member(result, "filter"), [b.arrow([parameter], lowerTest(test, tested))]);
  });
  if (identity && (generator.ifs.length > 0 || source.kind === "Array")) return result;
  if (identity) return b.array([b.spread(source)]);
  return b.call(b.member(result, method), [b.arrow([parameter], body)]);
}

const ANY = { type: b.typeName("any") };

/** A name that other values are given to: TypeScript knows no items of it to tell the callback. */
function isAnything(
  source: TsExpression,
  node: Expression,
  { module: { state } }: Context,
): boolean {
  if (node.kind !== "Name" || source.kind !== "Identifier") return false;
  const binding = state.resolution.names.get(node);
  return binding?.slot.type.kind === "unknown" && state.typeOf(node).kind !== "unknown";
}

/** Loops collect the elements one after the other, as with an `await` inside. */
function collected(
  node: ListComp | DictComp,
  type: InstanceType,
  ctx: Context,
  inner: Context,
): TsExpression {
  const canPrecede =
    ctx.prelude && ctx.first?.has(node) && !sharesTargets(inner.scope, ctx.module.state);
  const filled = canPrecede && ctx.filling?.node === node ? ctx.filling.name : undefined;
  const name = filled ?? ctx.module.fresh("items", ctx.scope);
  const [item, value] = type.args.map((slot) => slot.type);
  const method = node.kind === "DictComp" ? "set" : node.kind === "SetComp" ? "add" : "push";
  const parameters =
    node.kind === "DictComp"
      ? [valueOf(node.key, item, inner), valueOf(node.value, value, inner)]
      : [valueOf(node.element, item, inner)];
  const add = b.exprStatement(b.call(b.member(b.id(name), method), parameters));
  const result: TsStatement = b.constDecl(
    name,
    made(node, [], type, ctx),
    node.kind === "ListComp" ? b.arrayType(toTs(ctx, item)) : undefined,
  );
  const shared = sharesTargets(inner.scope, ctx.module.state);
  const [first] = node.generators;
  const hides = hidesOther(first, inner.scope);
  const given = hides && !first.isAsync ? ctx.module.fresh("source", ctx.scope) : undefined;
  const before =
    given === undefined
      ? [result]
      : [b.constDecl(given, comprehended(first.iter, first.target, evaluated(node), ctx)), result];
  if (ctx.prelude && canPrecede) {
    ctx.prelude.push(...before, ...loops(node, add, ctx, inner, given).body);
    return b.id(name);
  }
  const body = b.block([
    ...before,
    // Variables that a lambda sees stand in a block of their own, after the source.
    ...(shared && given
      ? [loops(node, add, ctx, inner, given)]
      : loops(node, add, ctx, inner, given).body),
    { kind: "Return", argument: b.id(name) },
  ]);
  const waits =
    node.generators.some((one) => isAwaited(one, ctx)) ||
    parts(node).some((part) => suspends(part, ctx));
  return waits ? b.await_(b.call(b.asyncArrow([], body), [])) : b.call(b.arrow([], body), []);
}

/** `[… for i in [2, i] …]`: the list is made before the loop's variable hides the other. */
const hidesOther = ({ iter }: Comprehension, { bindings }: Scope): boolean =>
  someExpression(iter, (part) => part.kind === "Name" && bindings.has(part.id));

function generator(node: ListComp, ctx: Context, inner: Context): TsExpression {
  const type = ctx.module.state.typeOf(node) as InstanceType;
  const isAsync = type.name === "AsyncGenerator";
  const waits =
    node.generators.some((one) => ctx.module.colour.arrivals.loops.has(one)) ||
    someExpression(node, (part) => part.kind === "Call" && ctx.module.colour.waiting.has(part));
  if (waits && !isAsync)
    ctx.module.report("unsupported-syntax", node.span, {
      construct: "a generator expression that waits",
    });
  const nested = inner.within({ nested: true });
  const element = lowerInto(node.element, type.args[0].type, nested);
  const [first] = node.generators;
  // Python evaluates the outermost iterable at once, in the scope around.
  const given =
    first === undefined || (isStableSource(first.iter) && !hidesOther(first, inner.scope))
      ? undefined
      : ctx.module.fresh("source", ctx.scope);
  const body = loops(
    node,
    b.exprStatement(b.yield_(element)),
    ctx.within({ nested: true }),
    nested,
    given,
  );
  if (first === undefined || given === undefined) {
    return b.call({
      kind: "FunctionExpression",
      parameters: [],
      body,
      async: isAsync,
      generator: true,
    });
  }
  const source = first.isAsync
    ? lowerExpression(first.iter, ctx)
    : comprehended(first.iter, first.target, evaluated(node), ctx);
  const wrapper = first.isAsync ? "AsyncIterable" : "Iterable";
  const item = toTs(ctx, ctx.module.state.elements.get(first.target) ?? { kind: "unknown" });
  const items = item.kind === "TupleType" ? { ...item, readonly: true } : item;
  const parameters = [b.parameter(given, { type: b.typeName(wrapper, [items]) })];
  return b.call({ kind: "FunctionExpression", parameters, body, async: isAsync, generator: true }, [
    source,
  ]);
}
