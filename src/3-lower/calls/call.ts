/** `Call` nodes. */
import type { Call } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { entryOf } from "../../2-analyze/infer/library-calls.ts";
import { isSuperAccess } from "../../2-analyze/infer/calls.ts";
import { constructorFields, type DataclassField } from "../../2-analyze/dataclasses.ts";
import { boundCount } from "../../2-analyze/infer/call-function.ts";
import type { CallFact } from "../../2-analyze/infer/state.ts";
import type { ClassInfo, FunctionInfo } from "../../2-analyze/model.ts";
import { isEmptyForward } from "../functions/keywords.ts";
import { membersOf } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression, lowerInto, lowerReceiver, lowerShown } from "../expressions.ts";
import { toTs } from "../types.ts";
import { resultType } from "../functions/function.ts";
import { lowerAnyAll } from "./eager.ts";
import { emitLibraryCall } from "./emit.ts";
import { lazy, makesCoroutine } from "./coroutines.ts";
import { hatches } from "./hatches.ts";
import { lowerArguments, restArgument } from "./arguments.ts";
import { callByName, isCalledByName, dynamicCall } from "./dynamic-call.ts";

/** A call that is not awaited on the spot: one that makes a coroutine gives a lazy object. */
export function lowerCall(node: Call, ctx: Context): TsExpression {
  if (mayMakeCoroutine(node, ctx)) {
    const args = node.args.map((argument) => restArgument(argument, { kind: "unknown" }, ctx));
    return b.call(ctx.module.runtime("callLazily"), [lowerExpression(node.func, ctx), ...args]);
  }
  if (makesCoroutine(node, ctx)) return lazy(node, ctx);
  const call = directCall(node, ctx);
  return ctx.module.colour.waiting.has(node) ? b.await_(call) : call;
}

/** Whether one of several functions that the call may reach is an `async def`, or any may be. */
function mayMakeCoroutine(node: Call, ctx: Context): boolean {
  const { state } = ctx.module;
  const target = state.calls.get(node)?.target;
  if (
    (target !== undefined && target.kind !== "dynamic") ||
    node.keywords.some(({ name, value }) => name !== undefined || !isEmptyForward(value, state))
  )
    return false;
  const callee = state.typeOf(node.func);
  const isAsync = (info: FunctionInfo): boolean => info.isAsync && !info.isGenerator;
  if (node.func.kind === "Attribute") {
    // A method is called on its object: only what an attribute holds is a value of its own.
    return (
      membersOf(callee).length > 1 &&
      membersOf(callee).some(
        (member) => member.kind === "function" && isAsync(member.info) && !member.info.owner,
      )
    );
  }
  if (callee.kind === "unknown")
    return (
      !ctx.module.lenient &&
      [...state.functions.values()].some((info) => isAsync(info) && info.escapes)
    );
  return (
    membersOf(callee).length > 1 &&
    membersOf(callee).some((member) => member.kind === "function" && isAsync(member.info))
  );
}

/** The call expression itself. */
export function directCall(node: Call, ctx: Context): TsExpression {
  const fact = ctx.module.state.calls.get(node);
  if (fact === undefined) return dynamicCall(node, ctx);
  const { target } = fact;
  const { snippet } = ctx.module;
  if (
    snippet &&
    node.func.kind === "Name" &&
    (target.kind === "dynamic" || fact.bound.error !== undefined)
  ) {
    const callee = lowerExpression(node.func, ctx);
    const missing =
      callee.kind === "Identifier" &&
      (fact.bound.error !== undefined || snippet.ambient.has(callee.name));
    if (missing) {
      const own = target.kind === "function" ? resultType(target.info, ctx) : undefined;
      snippet.call(callee.name, node, ctx.usage ?? "value", own);
      return b.call(
        callee,
        node.args.map((argument) => lowerExpression(argument, ctx)),
      );
    }
  }
  if (fact.bound.error !== undefined && target.kind !== "dynamic") {
    ctx.module.report("wrong-arguments", node.span, {
      name: nameOf(node),
      error: fact.bound.error,
    });
    return b.nullKeyword();
  }
  switch (target.kind) {
    case "function":
      return functionCall(node, fact, target.info, target.self !== undefined, ctx);
    case "class":
      return construct(node, fact, target.cls, target.init, ctx);
    case "library":
      return libraryCall(node, fact, target.name, ctx);
    case "dynamic":
      return dynamicCall(node, ctx);
  }
}

const nameOf = (node: Call): string =>
  node.func.kind === "Name"
    ? `${node.func.id}()`
    : node.func.kind === "Attribute"
      ? `${node.func.attribute}()`
      : "the function";

function libraryCall(node: Call, fact: CallFact, name: string, ctx: Context): TsExpression {
  const entry = entryOf(ctx.module.state, name);
  if (entry === undefined) return dynamicCall(node, ctx);
  if (name === "any" || name === "all") {
    const test = lowerAnyAll(node, name, ctx);
    if (test) return test;
  }
  const hatch = entry.hatch ? hatches[entry.hatch] : undefined;
  if (hatch) {
    const emitted = hatch(node, fact, ctx);
    if (emitted) return emitted;
  }
  const isMethod = name.includes("#") && node.func.kind === "Attribute";
  if (ctx.module.colour.threadSleeps.has(node)) {
    return b.call(
      ctx.module.runtime("threadSleep"),
      node.args.map((argument) => lowerExpression(argument, ctx)),
    );
  }
  const self = isMethod ? node.func.value : undefined;
  const call = emitLibraryCall(node, entry, fact, self, ctx);
  if (call.kind === "Call" && entry.signature === "() -> asyncio.Future[T]")
    return withResultType(call, fact, ctx);
  return withTypeArguments(call, fact, name, ctx);
}

/** `loop.createFuture<string>()`: nothing but what is later put in tells the type. */
function withResultType(
  call: Extract<TsExpression, { kind: "Call" }>,
  fact: CallFact,
  ctx: Context,
): TsExpression {
  const [slot] = fact.result.kind === "instance" ? fact.result.args : [];
  if (slot === undefined || ["never", "unknown"].includes(slot.type.kind)) return call;
  return { ...call, typeArguments: [toTs(ctx, slot.type, "result")] };
}

/** `new Queue<number>()`: TypeScript cannot infer what will be put in. */
function withTypeArguments(
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

function functionCall(
  node: Call,
  fact: CallFact,
  info: FunctionInfo,
  hasSelf: boolean,
  ctx: Context,
): TsExpression {
  const skip = hasSelf ? boundCount(info, { kind: "unknown" }) : 0;
  if (isCalledByName(node, ctx)) return callByName(node, ctx);
  const args = lowerArguments(node, fact, info, skip, ctx);
  return b.call(calleeOf(node, info, ctx), args);
}

function calleeOf(node: Call, info: FunctionInfo, ctx: Context): TsExpression {
  const { func } = node;
  if (func.kind !== "Attribute") {
    const type = ctx.module.state.typeOf(func);
    if (type.kind === "object") return b.member(lowerExpression(func, ctx), "__call__");
    return lowerExpression(func, ctx);
  }
  const name = ctx.module.naming.attribute(func.attribute);
  if (isSuperAccess(func)) return b.member(b.superKeyword(), name);
  const owner = ctx.module.state.typeOf(func.value);
  if (owner.kind === "module") return lowerExpression(func, ctx);
  if (owner.kind === "class" && info.method === "instance") {
    // `Base.method(self)`: the receiver is the first argument.
    return b.member(
      b.member(b.member(lowerExpression(func.value, ctx), "prototype"), name),
      "call",
    );
  }
  return b.member(lowerReceiver(func.value, ctx), name);
}

function construct(
  node: Call,
  fact: CallFact,
  cls: ClassInfo,
  init: FunctionInfo | undefined,
  ctx: Context,
): TsExpression {
  const callee = lowerExpression(node.func, ctx);
  if (init) return b.create(callee, lowerArguments(node, fact, init, 1, ctx));
  const fields = constructorFields(cls);
  if (fields) return b.create(callee, fieldArguments(fact, fields, ctx));
  const args = [...fact.bound.rest, ...fact.bound.named.values()];
  return b.create(
    callee,
    args.map((argument) =>
      argument.kind === "Starred" ? lowerExpression(argument, ctx) : lowerShown(argument, ctx),
    ),
  );
}

/** The arguments of a dataclass, in the order of its fields. */
function fieldArguments(
  fact: CallFact,
  fields: readonly DataclassField[],
  ctx: Context,
): TsExpression[] {
  const args = fields.map(({ name, owner }) => {
    const argument = fact.bound.named.get(name);
    return argument && lowerInto(argument, owner.attributes.get(name)!.slot.type, ctx);
  });
  while (args.length > 0 && args.at(-1) === undefined) args.pop();
  return args.map((argument) => argument ?? b.undefinedKeyword());
}

/** Whether a library function may give a float, which comes bare. */
export function givesFloat(name: string, ctx: Context): boolean {
  const { library } = ctx.module.state;
  if (library.class(name)) return false;
  const signature = entryOf(ctx.module.state, name)?.signature ?? "";
  return (typeof signature === "string" ? [signature] : signature).some((text) =>
    /-> .*\bfloat\b/.test(text),
  );
}
