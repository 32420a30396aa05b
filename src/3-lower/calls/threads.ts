/** Functions that are handed over with their arguments: to a thread, or to `partial`. */
import type { Call, Expression, Keyword } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { bindArguments } from "../../2-analyze/bind.ts";
import { isEnum } from "../../2-analyze/enums.ts";
import { bindable } from "../../2-analyze/infer/calls.ts";
import type { CallFact, State } from "../../2-analyze/infer/state.ts";
import type { ParameterInfo } from "../../2-analyze/model.ts";
import { UNKNOWN, membersOf, without, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression, lowerInto, lowerShown } from "../expressions.ts";
import { callsUnknownByName } from "../functions/bound-at-run-time.ts";
import { takesKeywordsLast } from "../functions/keywords.ts";
import { toTs } from "../types.ts";
import { partialOfLibrary } from "./library-partial.ts";
import { lowerArguments, spreadOf } from "./arguments.ts";
import { libraryFunctionValue } from "./function-value.ts";
import { factOf, knownFunction, openArgument, withTupleSpread } from "./handed-arguments.ts";
import { isStableValue } from "./coroutines.ts";

/** The function and the arguments for the runtime's `submit`, `runInExecutor` and `toThread`. */
export function threadCall(
  node: Call,
  func: Expression,
  args: readonly Expression[],
  keywords: readonly Keyword[],
  ctx: Context,
): TsExpression[] {
  const isCounted = args.every(({ kind }) => kind !== "Starred");
  const callback = isCounted ? { node: func, arity: args.length } : undefined;
  const callee = threadFunction(func, ctx.within({ callback }));
  const known = knownFunction(func, ctx);
  if (known === undefined) {
    if (keywords.length > 0) {
      ctx.module.report("unsupported-syntax", node.span, {
        construct: "keyword arguments to a function that is not known here",
      });
    }
    return [callee, ...args.map((argument, at) => openArgument(func, argument, at, ctx))];
  }
  const call: Call = { ...node, func, args, keywords };
  const bound = bindArguments(call, bindable(known.info, known.skip));
  if (bound.error !== undefined) {
    ctx.module.report("unsupported-call", node.span, { name: known.info.name });
  }
  const lowered = lowerArguments(call, factOf(known.info, bound), known.info, known.skip, ctx);
  const later = methodThunk(
    callee,
    func,
    [...args, ...keywords.map(({ value }) => value)],
    lowered,
    ctx,
  );
  if (later) return [later];
  return [callee, ...withTupleSpread(lowered, known, ctx)];
}

/** `to_thread(store.load, key)` → `toThread(() => store.load(key))`, where the receiver and the arguments stay. */
function methodThunk(
  callee: TsExpression,
  func: Expression,
  args: readonly Expression[],
  lowered: readonly TsExpression[],
  ctx: Context,
): TsExpression | undefined {
  const isBound =
    callee.kind === "Call" && callee.callee.kind === "Member" && callee.callee.property === "bind";
  if (
    !isBound ||
    func.kind !== "Attribute" ||
    ![func.value, ...args].every((part) => isStableValue(part, ctx))
  )
    return undefined;
  return b.thunk(b.call(callee.callee.object, lowered));
}

/** `Point` → `(...args: ConstructorParameters<typeof Point>) => new Point(...args)` */
function callable(node: Expression, ctx: Context): TsExpression {
  const type = ctx.module.state.typeOf(node);
  const value = lowerExpression(node, ctx);
  if (type.kind !== "class" || isEnum(type.cls)) return value;
  const parameters = b.typeName("ConstructorParameters", [b.typeofType(value)]);
  return b.arrow(
    [b.parameter("args", { rest: true, type: parameters })],
    b.create(value, [b.spread(b.id("args"))]),
  );
}

/** `time.sleep` itself, run on a thread, waits there. */
function threadFunction(node: Expression, ctx: Context): TsExpression {
  const type = ctx.module.state.typeOf(node);
  if (type.kind === "library" && type.name === "time.sleep")
    return ctx.module.runtime("threadSleep");
  // A class is called like a function.
  if (type.kind === "library" && !type.self && ctx.module.state.library.class(type.name))
    return libraryFunctionValue(type.name, undefined, ctx, node) ?? lowerExpression(node, ctx);
  return callable(node, ctx);
}

/** `partial(f, 1, key=2)`: the arguments that fill the first parameters are evaluated now. */
export function lowerPartial(node: Call, _fact: CallFact, ctx: Context): TsExpression {
  const [func, ...given] = node.args as [Expression, ...Expression[]];
  const known = knownFunction(func, ctx);
  const isLibrary = membersOf(ctx.module.state.typeOf(func)).some(({ kind }) => kind === "library");
  // What calls it by keyword needs the parameters at run time.
  const isOpen =
    !isLibrary && (callsUnknownByName(ctx.module.state) || readsPartials(ctx.module.state));
  const isClear = known !== undefined && !isOpen && given.every(({ kind }) => kind !== "Starred");
  if (!isClear || (node.keywords.length > 0 && takesKeywordsLast(known.info, ctx.module.state))) {
    if (node.keywords.length > 0 || isOpen) {
      if (isLibrary) {
        const isRead = readsPartials(ctx.module.state);
        const later = isRead ? undefined : partialOfLibrary(node, func, given, ctx);
        if (later) return later;
        ctx.module.report("unsupported-syntax", node.span, {
          construct: "partial() with keywords of a library function",
        });
      }
      return b.call(ctx.module.runtime("partialWith"), [
        lowerExpression(func, ctx),
        b.array(given.map((argument, at) => openArgument(func, argument, at, ctx))),
        b.object(
          node.keywords.map(({ name, value }) =>
            name === undefined
              ? spreadOf(lowerShown(value, ctx))
              : b.property(name, lowerInto(value, UNKNOWN, ctx)),
          ),
        ),
      ]);
    }
    return b.call(ctx.module.runtime("partial"), [
      threadFunction(func, ctx),
      ...given.map((argument, at) => openArgument(func, argument, at, ctx)),
    ]);
  }
  const parameters = known.info.parameters.slice(known.skip);
  const named = parameters.map(
    ({ node: { name } }) => node.keywords.find((keyword) => keyword.name === name)?.value,
  );
  const values = parameters.map((_, index): Expression | undefined => given[index] ?? named[index]);
  const filled = values.findIndex((value) => value === undefined);
  const rest = given.slice(parameters.length).map((argument) => lowerExpression(argument, ctx));
  const callee = callable(func, ctx);
  if (filled < 0 || values.slice(filled).every((value) => value === undefined)) {
    const args = values.flatMap((value, index) =>
      value ? [lowerValue(value, parameters[index], ctx)] : [],
    );
    return b.call(ctx.module.runtime("partial"), [callee, ...args, ...rest]);
  }
  return laterCall(node, callee, parameters, values, ctx);
}

const PARTIAL_ATTRIBUTES = new Set(["func", "args", "keywords"]);

/** `square.keywords`: the program looks at what a partial holds. */
const readsPartials = (state: State): boolean =>
  state.once(readsPartials, () =>
    [...state.types.keys()].some(
      (node) =>
        node.kind === "Attribute" &&
        PARTIAL_ATTRIBUTES.has(node.attribute) &&
        state.typeOf(node.value).kind === "callable",
    ),
  );

function lowerValue(value: Expression, parameter: ParameterInfo, ctx: Context): TsExpression {
  const { flavour } = parameter.node;
  return flavour.startsWith("var-")
    ? lowerExpression(value, ctx)
    : lowerInto(value, parameter.slot.type, ctx);
}

const isNone = ({ kind }: Type): boolean => kind === "None";

/** Where parameters before the filled ones stay open, an arrow function puts the arguments in place. */
function laterCall(
  node: Call,
  callee: TsExpression,
  parameters: readonly ParameterInfo[],
  values: readonly (Expression | undefined)[],
  ctx: Context,
): TsExpression {
  if (!values.every((value) => value === undefined || isStableValue(value, ctx))) {
    ctx.module.report("unsupported-syntax", node.span, {
      construct: "partial() with keywords whose values may change before the call",
    });
  }
  const type = ctx.module.state.typeOf(node);
  const isDecorator = type.kind === "callable" && type.partial?.info.answers !== undefined;
  const filled = values.findIndex((value) => value !== undefined);
  const open = parameters.filter(
    ({ node: { default: value, flavour } }, index) =>
      values[index] === undefined &&
      (value === undefined || (index < filled && flavour !== "keyword-only")),
  );
  const args = parameters.map((parameter, index) => {
    const value = values[index];
    if (value) return lowerValue(value, parameter, ctx);
    return open.includes(parameter) ? b.id(parameter.binding.emitted) : b.undefinedKeyword();
  });
  while (args.at(-1)?.kind === "Literal") {
    if (values[args.length - 1] !== undefined) break;
    args.pop();
  }
  return b.arrow(
    open.map(({ binding, slot, node: { default: value } }) =>
      // Without a function the decorator would give itself again.
      isDecorator
        ? b.parameter(binding.emitted, { type: toTs(ctx, without(slot.type, isNone)) })
        : b.parameter(binding.emitted, {
            type: toTs(ctx, slot.type),
            optional: value !== undefined,
          }),
    ),
    b.call(callee, args),
  );
}
