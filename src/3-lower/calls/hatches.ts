/** Calls whose emission a template cannot say. A test counts them. */
import type { Call, Expression } from "../../ast/python.ts";
import type { TsExpression, TsProperty } from "../../ast/typescript.ts";
import type { Hatch } from "../../../grammar-maps/define.ts";
import type { CallFact } from "../../2-analyze/infer/state.ts";
import { every, isSmall, isSmallInt, type Type } from "../../2-analyze/types.ts";
import { dataReceiver } from "../visitors/enums.ts";
import { lowerPop } from "../visitors/proven-item.ts";
import { printsWhileShown, redirects } from "../../2-analyze/output.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression, lowerMisplaced, lowerShown } from "../expressions.ts";
import { templateOfFormat } from "../format-strings.ts";
import { asText, showsAsFloat } from "../visitors/joined-str.ts";
import { asFloat } from "../visitors/minus-zero.ts";
import { asIterable, starredItems, isArray } from "../visitors/iteration.ts";
import { shownTogether } from "../held.ts";
import { isMixedNumber } from "../representation.ts";
import { lowerChoice } from "./choice.ts";
import { lowerSchedulable, lowerSchedulables } from "./coroutines.ts";
import { radicand } from "../../2-analyze/infer/roots.ts";
import { lowerExcInfo } from "./exc-info.ts";
import { lowerGetdoc } from "./docstring.ts";
import { lowerGetattr } from "./getattr.ts";
import { lowerDictCall } from "./dict-call.ts";
import { partialOfLibrary } from "./library-partial.ts";
import { lowerLogCall } from "./log-call.ts";
import { lowerSum } from "./sum.ts";
import { lowerUnittestMain } from "./unittest-main.ts";
import { lowerThread } from "./thread-construction.ts";
import { lowerPartial, threadCall } from "./threads.ts";
import { lowerAssertInstance } from "./assert-instance.ts";
import { lowerIsInstance } from "./isinstance.ts";
import { classOf, containerReceiver, superValue } from "./super.ts";

/** `int(n ** 0.5)` → `Math.floor(Math.sqrt(n))` */
function lowerWholeRoot(node: Call, ctx: Context): TsExpression | undefined {
  const number = radicand(node, ctx.module.state);
  const math = (name: string, value: TsExpression): TsExpression =>
    b.call(b.member(b.id("Math"), name), [value]);
  return number && math("floor", math("sqrt", lowerExpression(number, ctx)));
}

type HatchVisitor = (node: Call, fact: CallFact, ctx: Context) => TsExpression | undefined;

export const hatches: Partial<Record<Hatch, HatchVisitor>> = {
  print: lowerPrint,
  str: lowerStr,
  repr: (node, _fact, ctx) => b.call(ctx.module.runtime("repr"), [lowerShown(node.args[0], ctx)]),
  format: lowerFormat,
  "str-format": (node, _fact, ctx) => templateOfFormat(node, ctx),
  gather: lowerGather,
  range: lowerRange,
  isinstance: lowerIsInstance,
  "assert-instance": lowerAssertInstance,
  sum: lowerSum,
  choice: lowerChoice,
  dict: lowerDictCall,
  getattr: lowerGetattr,
  type: lowerType,
  partial: lowerPartial,
  "log-call": lowerLogCall,
  "exit-callback": lowerExitCallback,
  "list-pop": (node, _fact, ctx) => lowerPop(node, ctx),
  "whole-root": (node, _fact, ctx) => lowerWholeRoot(node, ctx),
  docstring: lowerGetdoc,
  "exc-info": lowerExcInfo,
  "run-in-executor": lowerRunInExecutor,
  thread: lowerThread,
  "unittest-main": lowerUnittestMain,
  super: (node, { result }, ctx) =>
    result.kind === "instance" ? containerReceiver(node, result.name, ctx) : superValue(node, ctx),
};

/** `console.log` where every argument prints the same in both languages, `print` otherwise. */
function lowerPrint(node: Call, fact: CallFact, ctx: Context): TsExpression {
  const options = node.keywords.filter(({ name }) => name !== undefined);
  if (options.length > 0) {
    const properties = options.map(
      (option): TsProperty => b.property(option.name!, lowerExpression(option.value, ctx)),
    );
    return b.call(ctx.module.runtime("printTo"), [
      b.object(properties),
      ...shownArguments(fact, ctx),
    ]);
  }
  if (node.args.length === 0) return consoleLog([b.str("")], ctx);
  const types = node.args.map((argument) => ctx.module.state.typeOf(argument));
  if (node.args.length === 1 && node.args[0].kind !== "Starred") {
    const [argument] = node.args as [Expression];
    const [type] = types as [Type];
    if (every(type, ({ kind }) => kind === "str"))
      return consoleLog([lowerExpression(argument, ctx)], ctx);
    if (every(type, ({ kind }) => kind === "str" || kind === "int") && isPrintable(type)) {
      return consoleLog([lowerExpression(argument, ctx)], ctx);
    }
    if (type.kind === "float" && !isMixedNumber(type))
      return consoleLog([asText(lowerExpression(argument, ctx), type, ctx)].map(textually), ctx);
  }
  // The first argument of several, if it is text, is a format for `console.log`: no `%` then.
  const [first] = node.args as [Expression];
  const allPlain = types.every(isPrintable) && node.args.every(({ kind }) => kind !== "Starred");
  const isFormat =
    first.kind === "Str"
      ? first.value.includes("%")
      : !every(types[0], ({ kind }) => kind === "int");
  if (allPlain && !isFormat) {
    return consoleLog(
      node.args.map((argument) => lowerExpression(argument, ctx)),
      ctx,
    );
  }
  return b.call(ctx.module.runtime("print"), shownArguments(fact, ctx));
}

/** `console.log(2.5)` prints a number; colours aside that is its text. */
const textually = (value: TsExpression): TsExpression => value;

/** The console is standard output, unless the program sends that elsewhere. */
const consoleLog = (args: TsExpression[], ctx: Context): TsExpression =>
  redirectsOutput(ctx)
    ? b.call(ctx.module.runtime("print"), args)
    : b.call(b.member(b.id("console"), "log"), args);

const redirectsOutput = ({ module: { state } }: Context): boolean =>
  redirects(state, "stdout") || printsWhileShown(state);

/** Strings and ints that cannot be bigints or `-0`. */
const isPrintable = (type: Type): boolean =>
  every(
    type,
    (member) =>
      member.kind === "str" || (member.kind === "int" && isSmall(member) && member.lo >= 0),
  );

function shownArguments(fact: CallFact, ctx: Context): TsExpression[] {
  const together = shownTogether(fact.bound.rest, ctx);
  if (together) return [together];
  return fact.bound.rest.map((argument) => {
    if (argument.kind !== "Starred") return builtinText(argument, ctx) ?? lowerShown(argument, ctx);
    return b.spread(starredItems(lowerShown(argument.value, ctx), argument, ctx));
  });
}

/** `print(len)`: the function that stands for a built-in shows itself as a function of the program. */
function builtinText(node: Expression, ctx: Context): TsExpression | undefined {
  const type = ctx.module.state.typeOf(node);
  const isFunction =
    type.kind === "library" &&
    !type.self &&
    ctx.module.state.library.class(type.name) === undefined;
  return isFunction && /^\w+$/.test(type.name)
    ? b.str(`<built-in function ${type.name}>`)
    : undefined;
}

function lowerStr(node: Call, fact: CallFact, ctx: Context): TsExpression | undefined {
  const [argument] = node.args;
  if (argument === undefined) return b.str("");
  if (node.args.length > 1 || node.keywords.length > 0) return lowerDecoding(fact, ctx);
  const type = ctx.module.state.typeOf(argument);
  const value = lowerExpression(argument, ctx);
  if (type.kind === "str") return value;
  if (isSmallInt(type)) return b.call("String", [value]);
  return textOf(asText(value, type, ctx), value);
}

/** `str(data, "utf-8")` → `decode(data, "utf-8")` */
function lowerDecoding({ bound }: CallFact, ctx: Context): TsExpression | undefined {
  const [data, ...how] = ["object", "encoding", "errors"].map((name) => bound.named.get(name));
  if (data === undefined || ctx.module.state.typeOf(data).kind !== "bytes") return undefined;
  while (how.length > 0 && how.at(-1) === undefined) how.pop();
  const given = how.map((part) => (part ? lowerExpression(part, ctx) : b.undefinedKeyword()));
  return b.call(ctx.module.runtime("decode"), [lowerExpression(data, ctx), ...given]);
}

const textOf = (text: TsExpression, value: TsExpression): TsExpression =>
  text === value ? b.call("String", [value]) : text;

function lowerFormat(node: Call, _fact: CallFact, ctx: Context): TsExpression {
  const [value, spec] = node.args as [Expression, Expression | undefined];
  const given = spec && lowerExpression(spec, ctx);
  const shown = given && showsAsFloat(given) ? asFloat(value, ctx) : lowerShown(value, ctx);
  return b.call(ctx.module.runtime("format"), given ? [shown, given] : [shown]);
}

function lowerGather(node: Call, _fact: CallFact, ctx: Context): TsExpression {
  const args = node.args.map((argument) =>
    argument.kind === "Starred"
      ? b.spread(asIterableOfThunks(argument.value, ctx))
      : lowerSchedulable(argument, ctx),
  );
  const option = node.keywords.find(({ name }) => name === "return_exceptions");
  const callee = ctx.module.runtime("gather");
  if (option === undefined || option.value.kind === "False") return b.call(callee, args);
  const options = b.object([b.property("returnExceptions", lowerExpression(option.value, ctx))]);
  const [only] = args;
  const isList = args.length === 1 && only.kind === "Spread" && isArrayNode(node.args[0], ctx);
  return b.call(callee, [
    isList ? (only as { argument: TsExpression }).argument : b.array(args),
    options,
  ]);
}

/** `*[f(x) for x in xs]`, `*tasks`: what is spread is an array already. */
function isArrayNode(node: Expression, ctx: Context): boolean {
  if (node.kind !== "Starred") return false;
  const { value } = node;
  return (
    ["ListComp", "GeneratorExp", "List"].includes(value.kind) ||
    isArray(ctx.module.state.typeOf(value))
  );
}

function asIterableOfThunks(node: Expression, ctx: Context): TsExpression {
  const lowered = lowerSchedulables(node, ctx);
  if (node.kind === "ListComp" || node.kind === "GeneratorExp" || node.kind === "List")
    return lowered;
  return asIterable(lowered, ctx.module.state.typeOf(node), ctx);
}

function lowerRange(node: Call, _fact: CallFact, ctx: Context): TsExpression {
  const isBig = (type: Type): boolean => type.kind === "int" && !isSmall(type);
  const maker = node.args.some((argument) => isBig(ctx.module.state.typeOf(argument)))
    ? "bigRange"
    : "range";
  return b.call(
    ctx.module.runtime(maker),
    node.args.map((argument) =>
      dataReceiver(ctx.module.state.typeOf(argument), lowerMisplaced(argument, ctx)),
    ),
  );
}

/** `type(self)` → `(this.constructor as typeof Shape)` */
function lowerType(node: Call, fact: CallFact, ctx: Context): TsExpression {
  const [value] = node.args as [Expression];
  if (fact.result.kind === "class") return classOf(value, fact.result.cls, ctx);
  return b.call(ctx.module.runtime("typeOf"), [lowerShown(value, ctx)]);
}

/** `loop.run_in_executor(pool, f, x)`, `asyncio.to_thread(f, x, key=y)`, `pool.submit(f, x, key=y)` */
function lowerRunInExecutor(node: Call, fact: CallFact, ctx: Context): TsExpression | undefined {
  const executor = fact.bound.named.get("executor");
  const func = fact.bound.named.get("func") ?? fact.bound.named.get("fn");
  if (func === undefined || fact.target.kind !== "library") return undefined;
  const call = threadCall(node, func, fact.bound.rest, fact.bound.extraKeywords, ctx);
  if (fact.target.name === "asyncio.to_thread") return b.call(ctx.module.runtime("toThread"), call);
  if (node.func.kind !== "Attribute") return undefined;
  const owner = lowerExpression(node.func.value, ctx);
  const waits = ctx.module.colour.waiting.has(node);
  if (executor === undefined) return b.call(b.member(owner, waits ? "begin" : "submit"), call);
  return b.call(b.member(owner, waits ? "beginInExecutor" : "runInExecutor"), [
    lowerExpression(executor, ctx),
    ...call,
  ]);
}

/** `stack.callback(close, force=True)`: the keywords are bound by the function's parameters. */
function lowerExitCallback(
  node: Call,
  { bound }: CallFact,
  ctx: Context,
): TsExpression | undefined {
  const func = bound.named.get("callback");
  if (bound.extraKeywords.length === 0 || func === undefined) return undefined;
  if (node.func.kind !== "Attribute") return undefined;
  const name = node.func.attribute === "callback" ? "callback" : "pushAsyncCallback";
  const owner = lowerExpression(node.func.value, ctx);
  const type = ctx.module.state.typeOf(func);
  // A function of the library takes its keywords at once: `partial(print, "bye", end="")`.
  const later = type.kind === "library" ? partialOfLibrary(node, func, bound.rest, ctx) : undefined;
  const args = later ? [later] : threadCall(node, func, bound.rest, bound.extraKeywords, ctx);
  return b.call(b.member(owner, name), args);
}
