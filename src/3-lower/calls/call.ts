/** `Call` nodes. */
import type { Attribute, Call, Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { entryOf } from "../../2-analyze/infer/library-calls.ts";
import { constructorFields, type DataclassField } from "../../2-analyze/dataclasses.ts";
import { boundCount } from "../../2-analyze/infer/call-function.ts";
import { callOnReceiver } from "../../2-analyze/infer/unbound-methods.ts";
import { withoutEmptyForward } from "../../2-analyze/forwarded-keywords.ts";
import type { CallFact } from "../../2-analyze/infer/state.ts";
import type { ClassInfo, FunctionInfo } from "../../2-analyze/model.ts";
import { superOwner, superTargets } from "../../2-analyze/super-targets.ts";
import { isNameOf } from "../../2-analyze/late-abstract.ts";
import { checkedForAbstract } from "./abstract-call.ts";
import { abstractMethods } from "../../2-analyze/abstract.ts";
import { isEnum } from "../../2-analyze/enums.ts";
import { NAMED_TUPLE } from "../../2-analyze/named-tuples.ts";
import { replaceInDataclass, replaceInTuple } from "./replacements.ts";
import { lookUp } from "../visitors/enums.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression, lowerInto, lowerShown } from "../expressions.ts";
import { constructorTells } from "./untold-class.ts";
import { expressionsOfKind, surveyModule } from "../../2-analyze/survey.ts";
import { withClassArguments } from "../annotated-types.ts";
import { toTs } from "../types.ts";
import { resultType } from "../functions/function.ts";
import { calleeOf } from "./callee.ts";
import { lowerAnyAll } from "./eager.ts";
import { emitLibraryCall, signatureOf } from "./emit.ts";
import { callOfArrivals } from "./arrivals.ts";
import { callLibraryByName } from "./keyword-function.ts";
import { mayBeAwaitable } from "../representation.ts";
import { heldMethodCall, isMethodCall } from "./held-method.ts";
import { lazy, makesCoroutine } from "./coroutines.ts";
import { lazyCall } from "./lazy-call.ts";
import { inheritedArguments } from "./inherited-construction.ts";
import { hatches } from "./hatches.ts";
import { lowerArguments, restArgument } from "./arguments.ts";
import { isSuperMember, superMember } from "./super.ts";
import { constructByName } from "./construct-by-name.ts";
import { fittedArguments, fittedFields } from "./fitted.ts";
import { firstOfGenerator, ownedGenerator } from "../dropped-generators.ts";
import { callWithin } from "./stop-boundary.ts";
import { evaluatedAsWritten, isReordered, isReorderedForLibrary } from "./reordered.ts";
import { withInexpressible, withResultType, withTypeArguments } from "./type-arguments.ts";
import { lowerWrongCall } from "./wrong-call.ts";
import { dispatchedCall } from "./dispatch.ts";
import { cachedCall } from "./cached-call.ts";
import { callByName, isCalledByName, dynamicCall } from "./dynamic-call.ts";

/** A call that is not awaited on the spot: one that makes a coroutine gives a lazy object. */
export function lowerCall(node: Call, ctx: Context): TsExpression {
  const open = lazyCall(node, ctx);
  if (open) return open;
  if (makesCoroutine(node, ctx)) return lazy(node, ctx);
  const call = directCall(node, ctx);
  if (!ctx.module.colour.waiting.has(node)) return call;
  const awaited = b.await_(call);
  return mayBeAwaitable(ctx.module.state.typeOf(node))
    ? b.call(ctx.module.runtime("unbox"), [awaited])
    : awaited;
}

/** The call expression itself. */
export function directCall(node: Call, outer: Context): TsExpression {
  const isUnpacking = node.args.length === 1 && node.args[0].kind === "Starred";
  const ctx = isUnpacking ? outer.within({ unpacking: node }) : outer;
  const fact = ctx.module.state.calls.get(node);
  if (fact === undefined) return dynamicCall(node, ctx);
  const { state } = ctx.module;
  const onReceiver = callOnReceiver(state, node, state.typeOf(node.func));
  if (onReceiver) return directCall(onReceiver, ctx);
  if (isSuperMember(node.func) && isAllocation(node.func, ctx)) {
    const args = node.args.map((argument) => lowerExpression(argument, ctx));
    const made = toTs(ctx, ctx.module.state.typeOf(node));
    return b.as_(b.call(superMember(node.func, ctx), args), made);
  }
  const dispatched = dispatchedCall(node, ctx);
  if (dispatched) return dispatched;
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
  if (fact.bound.error !== undefined && target.kind !== "dynamic")
    return lowerWrongCall(node, fact, ctx);
  if (target.kind === "function" && target.info.cached && node.keywords.length > 0)
    return cachedCall(node, fact, target.info, ctx);
  const parameters = parametersOf(target);
  if (parameters && isReordered(node, parameters, ctx))
    return evaluatedAsWritten(node, ctx, (inner) => directCall(node, inner));
  switch (target.kind) {
    case "function":
      return ownedGenerator(
        node,
        callWithin(node, target.info, ctx, (inner) =>
          functionCall(node, fact, target.info, target.self !== undefined, inner),
        ),
        ctx,
      );
    case "class": {
      const made = construct(node, fact, target.cls, target.init, ctx);
      if (node.func.kind === "Subscript")
        return withClassArguments(made, target.cls, node.func, ctx);
      return isReceiver(node, ctx) && !constructorTells(target.cls, state, node)
        ? withClassArguments(made, target.cls, undefined, ctx)
        : made;
    }
    case "library":
      return libraryCall(node, fact, target.name, ctx);
    case "dynamic":
      return dynamicCall(node, ctx);
  }
}

/** The names of the parameters, in order, of what the program defines. */
function parametersOf(target: CallFact["target"]): string[] | undefined {
  if (target.kind === "function") return target.info.parameters.map(({ node }) => node.name);
  if (target.kind !== "class") return undefined;
  return (
    target.init?.parameters.map(({ node }) => node.name) ??
    constructorFields(target.cls)?.map(({ name }) => name)
  );
}

function libraryCall(node: Call, fact: CallFact, name: string, ctx: Context): TsExpression {
  const entry = entryOf(ctx.module.state, name);
  if (entry === undefined) return dynamicCall(node, ctx);
  // What the runtime's function for a special method calls may be the object's own.
  if (isSuperMember(node.func) && /^__\w+__$/.test(node.func.attribute))
    return b.call(
      superMember(node.func, ctx),
      node.args.map((argument) => restArgument(argument, { kind: "unknown" }, ctx)),
    );
  if (name === "dataclasses.replace" && node.args.length === 1)
    return replaceInDataclass(node, ctx);
  if (name === `${NAMED_TUPLE}#_replace`) return replaceInTuple(node, ctx);
  const arrived = callOfArrivals(node, name, ctx);
  if (arrived) return arrived;
  if (name === "any" || name === "all") {
    const test = lowerAnyAll(node, name, ctx);
    if (test) return test;
  }
  const parameters = signatureOf(entry, fact).parameters.map((parameter) => parameter.name);
  if (isReorderedForLibrary(node, name, parameters, ctx))
    return evaluatedAsWritten(node, ctx, (inner) => libraryCall(node, fact, name, inner));
  const first = firstOfGenerator(node, name, ctx);
  if (first) return first;
  const isMethod = isMethodCall(node, name, ctx.module.state);
  const self = isMethod ? (node.func as Attribute).value : undefined;
  const byName = callLibraryByName(node, entry, fact, self, ctx);
  if (byName) return byName;
  const hatch = entry.hatch && (isMethod || !name.includes("#")) ? hatches[entry.hatch] : undefined;
  if (hatch) {
    const emitted = hatch(node, fact, ctx);
    if (emitted) return emitted;
  }
  if (name.includes("#") && !isMethod) return heldMethodCall(node, name, entry, fact, ctx);
  const filled = withoutEmptyForward(fact, ctx.module.state);
  const call = emitLibraryCall(node, entry, filled, self, ctx);
  if (call.kind === "Call" && entry.signature === "() -> asyncio.Future[T]")
    return withResultType(call, fact, ctx);
  if ((call.kind === "Call" || call.kind === "New") && entry.typeArguments)
    return withInexpressible(call, fact, entry.typeArguments, ctx);
  return withTypeArguments(call, fact, name, ctx);
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
  const callee = calleeOf(node, info, ctx);
  const fitted = fittedArguments(node, fact, info, skip > 0, callee, ctx);
  return b.call(callee, fitted ?? lowerArguments(node, fact, info, skip, ctx));
}

/** `super().__new__(cls)`, which makes the bare object. */
const isAllocation = ({ attribute, value }: Attribute, ctx: Context): boolean => {
  const owner = attribute === "__new__" && superOwner(ctx.module.state, value as Call, ctx.scope);
  return owner ? superTargets(owner, "__new__").length === 0 : false;
};

/** `new cls(…)`; where the class may be an abstract one, `makeInstance(cls, …)`, which says so. */
function construct(
  node: Call,
  fact: CallFact,
  cls: ClassInfo,
  init: FunctionInfo | undefined,
  ctx: Context,
): TsExpression {
  return checkedForAbstract(node, constructed(node, fact, cls, init, ctx), ctx);
}

function constructed(
  node: Call,
  fact: CallFact,
  cls: ClassInfo,
  init: FunctionInfo | undefined,
  ctx: Context,
): TsExpression {
  const callee = lowerExpression(node.func, ctx);
  if (isEnum(cls)) return lookUp(node, callee, ctx);
  // `cls()` and `type(self)()` may make an object of a subclass.
  const missing = isNameOf(node.func, cls) ? abstractMethods(cls, ctx.module.state) : [];
  if (missing.length > 0) {
    const names = missing.map((name) => b.str(name));
    return b.call(ctx.module.runtime("cannotInstantiate"), [callee, ...names]);
  }
  const byName = constructByName(node, fact, cls, init, ctx);
  if (byName) return byName;
  if (init)
    return b.create(
      callee,
      fittedArguments(node, fact, init, true, callee, ctx) ??
        lowerArguments(node, fact, init, 1, ctx),
    );
  const fields = constructorFields(cls);
  if (fields && fact.bound.starred && node.keywords.length === 0) {
    return b.create(callee, fittedFields(node, callee, cls, fields, ctx));
  }
  if (fields) return b.create(callee, fieldArguments(fact, fields, ctx));
  const inherited = inheritedArguments(node, fact, cls, ctx);
  if (inherited) return b.create(callee, inherited);
  const args = [...fact.bound.rest, ...fact.bound.named.values()];
  return b.create(
    callee,
    args.map((argument) =>
      argument.kind === "Starred" ? lowerExpression(argument, ctx) : lowerShown(argument, ctx),
    ),
  );
}

/** `Pipeline(step).then(…)`: nothing around the call tells TypeScript what is made. */
const isReceiver = (node: Call, ctx: Context): boolean =>
  ctx.module.state
    .once(RECEIVERS, () => {
      const attributes = expressionsOfKind(surveyModule(ctx.module.state.module), "Attribute");
      return new Set<Expression>(attributes.map(({ node: { value } }) => value));
    })
    .has(node);

const RECEIVERS = "what attributes are read of";

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
