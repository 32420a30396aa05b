import type { Call, Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { asEnumData } from "../../2-analyze/enums.ts";
import { itemType } from "../../2-analyze/infer/elements.ts";
import type { CallFact } from "../../2-analyze/infer/state.ts";
import { every, some, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { isNoticed } from "../held.ts";
import { lowerInto, lowerMisplaced, lowerShown } from "../expressions.ts";
import { holdsBareFloat } from "../representation.ts";
import { isAsked, iterable } from "../visitors/iteration.ts";
import { lowerConsumed } from "./eager.ts";
import { toldOneByOne } from "./mixed-items.ts";

/** `sum(items, start)`: of floats as bare numbers where nobody can tell them from ints. */
export function lowerSum(node: Call, fact: CallFact, ctx: Context): TsExpression {
  const [items, start] = node.args as [Expression, Expression | undefined];
  const startNode = start ?? node.keywords[0]?.value;
  const state = ctx.module.state;
  const item = itemType(state, state.typeOf(items));
  // A list does not add up with numbers: the error names what they are.
  if (startNode && !every(state.typeOf(startNode), isPlainNumber) && some(item, isPlainNumber))
    return b.call(
      ctx.module.runtime("sum"),
      [items, startNode].map((part) => lowerShown(part, ctx)),
    );
  const startArgs = startNode ? [lowerInto(startNode, fact.result, ctx)] : [];
  // `sum` itself asks for the items, after it has its start.
  const isAskedLater =
    startNode !== undefined && isNoticed(startNode, ctx) && isAsked(state.typeOf(items), ctx);
  const values =
    lowerConsumed(items, fact, undefined, ctx) ?? summands(items, item, isAskedLater, ctx);
  // The members of an `IntEnum` are numbers.
  const source = asEnumData(state, item)
    ? b.call(b.member(b.id("Array"), "from"), [
        values,
        b.arrow(["member"], b.member(b.id("member"), "value")),
      ])
    : values;
  // `sum` of floats that are known to be there: a helper that gives a bare float.
  if (item.kind === "float" && fact.result.kind !== "float") {
    const helper = ctx.numeric === node ? "sumFloats" : "floatSum";
    return b.call(ctx.module.runtime(helper), [source, ...startArgs]);
  }
  if (item.kind === "float" || fact.result.kind === "float")
    return b.call(ctx.module.runtime("sumFloats"), [source, ...startArgs]);
  return b.call(ctx.module.runtime("sum"), [source, ...startArgs]);
}

/** What a sum adds up: floats among others than ints tell what they are. */
function summands(
  items: Expression,
  item: Type,
  isAskedLater: boolean,
  ctx: Context,
): TsExpression {
  const source = isAskedLater ? lowerMisplaced(items, ctx) : iterable(items, ctx);
  const isTold = item.kind === "float" || !holdsBareFloat(item);
  return isTold ? source : toldOneByOne(source, item, ctx);
}

const isPlainNumber = ({ kind }: Type): boolean => ["float", "int", "bool"].includes(kind);
