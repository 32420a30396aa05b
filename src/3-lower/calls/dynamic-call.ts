/** Calls of values that only run time knows, and calls whose keywords it binds. */
import type { Library } from "../../2-analyze/library.ts";
import type { Call, Expression } from "../../ast/python.ts";
import { isWrittenOut } from "../../2-analyze/bind.ts";
import type { TsExpression, TsProperty } from "../../ast/typescript.ts";
import { tellsArgument } from "../../2-analyze/infer/shown-arguments.ts";
import { libraryClassOf } from "../../2-analyze/infer/attribute-types.ts";
import { isMethodOfObject, takesReceiver } from "../../2-analyze/decorated-methods.ts";
import {
  candidatesDiffer,
  constructorsDiffer,
  isStarredByName,
} from "../../2-analyze/refusals/arguments.ts";
import { isEmptyForward } from "../../2-analyze/forwarded-keywords.ts";
import { UNKNOWN, membersOf, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import {
  coerce,
  lowerExpression,
  lowerInto,
  lowerMisplaced,
  lowerReceiver,
  lowerShown,
} from "../expressions.ts";
import { holdsBareFloat, isBareFloat, isMixedNumber } from "../representation.ts";
import { cacheAttribute } from "../visitors/cache-attributes.ts";
import { maybeMissing, reportMixedOwners } from "../visitors/missing-attribute.ts";
import { isOnlyLibraryMember } from "../visitors/attributes.ts";
import { checkedForAbstract } from "./abstract-call.ts";
import { restArgument, shownItems } from "./arguments.ts";
import { VALUES } from "./function-value.ts";
import { isCallableByName, isConverted } from "./keyword-function.ts";
import { givesFloat, givesOnlyFloats } from "./gives-float.ts";
import { classMethodOfObjects, isSuperMember, superMember, superValue } from "./super.ts";

/** `func(*args, **kwargs)`: which parameters the keywords are for is known at run time only. */
export function callByName(node: Call, ctx: Context): TsExpression {
  const helper = isConverted(ctx.module.state.typeOf(node.func)) ? "convertWith" : "callWith";
  const [callee, positional, keywords] = argumentsOfCall(node, ctx);
  const isEmpty = keywords.kind === "Object" && keywords.properties.length === 0;
  const given = isEmpty && helper === "callWith" ? [] : [keywords];
  return b.call(ctx.module.runtime(helper), [callee, positional, ...given]);
}

/** The function, the positional arguments and the keywords, as the runtime binds them. */
export function argumentsOfCall(
  node: Call,
  ctx: Context,
): [callee: TsExpression, positional: TsExpression, keywords: TsExpression] {
  // A method is taken along with its object.
  const callee = isSuperMember(node.func)
    ? b.member(superValue(node.func.value, ctx), node.func.attribute)
    : lowerExpression(node.func, ctx);
  return [callee, ...argumentsByName(node, ctx)];
}

/** The positional arguments of a call, and its keywords. */
export function argumentsByName(
  node: Call,
  ctx: Context,
): [positional: TsExpression, keywords: TsExpression] {
  const { state } = ctx.module;
  const unknown = { kind: "unknown" } as const;
  const spread =
    node.args.length === 1 && node.args[0].kind === "Starred" ? node.args[0].value : undefined;
  const args = spread
    ? shownItems(spread, ctx)
    : b.array(node.args.map((argument) => restArgument(argument, unknown, ctx)));
  const unpacked = node.keywords.filter(
    ({ name, value }) => name === undefined && !isEmptyForward(value, state),
  );
  const written = node.keywords.filter(({ name }) => name !== undefined);
  const properties = written.map(({ name, value }) =>
    b.property(name!, lowerInto(value, unknown, ctx)),
  );
  if (written.length === 0 && unpacked.length === 1)
    return [args, handedKeywords(unpacked[0].value, ctx)];
  return [args, unpacked.length > 0 ? mergedKeywords(node, unpacked, ctx) : b.object(properties)];
}

/** `**kwargs` handed on: its floats say what they are, its lists and dicts stay the same objects. */
function handedKeywords(node: Expression, ctx: Context): TsExpression {
  const type = ctx.module.state.typeOf(node);
  const given = type.kind === "instance" ? type.args[1]?.type : undefined;
  const isHolder = (member: Type): boolean => member.kind !== "float" && holdsBareFloat(member);
  if (given === undefined || !membersOf(given).some(isHolder)) return lowerShown(node, ctx);
  const value = lowerExpression(node, ctx);
  if (!isBareFloat(given)) return value;
  return b.call(ctx.module.runtime("typed"), [value, b.str("dict[str, float | ?]")]);
}

/** `f(**first, **second, name=value)`: a name that is given twice is an error. */
function mergedKeywords(node: Call, unpacked: Call["keywords"], ctx: Context): TsExpression {
  const sources: TsExpression[] = [];
  let properties: TsProperty[] = [];
  const flush = (): void => {
    if (properties.length > 0) sources.push(b.object(properties));
    properties = [];
  };
  for (const keyword of node.keywords) {
    if (keyword.name !== undefined)
      properties.push(b.property(keyword.name, lowerInto(keyword.value, { kind: "unknown" }, ctx)));
    else if (unpacked.includes(keyword)) {
      flush();
      sources.push(lowerShown(keyword.value, ctx));
    }
  }
  flush();
  const name = node.func.kind === "Name" ? node.func.id : "function";
  return b.call(ctx.module.runtime("mergeKeywords"), [b.str(name), ...sources]);
}

/** Whether the keywords of a call can only be bound at run time, and the runtime can bind them. */
export function isCalledByName(node: Call, ctx: Context): boolean {
  const { state } = ctx.module;
  const fact = state.calls.get(node);
  const members = membersOf(state.typeOf(node.func));
  const isSuper = isSuperMember(node.func);
  if (members.length === 0) return false;
  if (fact?.target.kind === "dynamic" && candidatesDiffer(node, state)) return true;
  if (
    !isSuper &&
    !members.every(
      (member) =>
        member.kind === "function" &&
        (member.info.owner === undefined ||
          isMethodOfObject(member) ||
          (!member.self && takesReceiver(member.info))),
    )
  )
    return false;
  if (fact && isStarredByName(node, fact, state)) return true;
  const mappings = node.keywords.filter(
    ({ name, value }) =>
      name === undefined && !isWrittenOut(value) && !isEmptyForward(value, state),
  );
  if (mappings.length > 0) {
    const [only] = members;
    const flavours =
      only?.kind === "function" ? only.info.parameters.map(({ node }) => node.flavour) : undefined;
    // `f(*args, **options)` reaches a function that only takes `**options` by run time's count.
    const takesAll =
      flavours?.every((flavour) => flavour.startsWith("var-")) &&
      (node.args.length === 0 || flavours.includes("var-positional"));
    const isNamed = mappings.every(({ value }) => hasTextKeys(state.typeOf(value)));
    return !(members.length === 1 && takesAll && node.keywords.length === 1 && isNamed);
  }
  return fact?.target.kind === "dynamic" && node.keywords.some(({ name }) => name !== undefined);
}

/** Whether all keys of a mapping can be keywords: run time looks at those of others. */
const hasTextKeys = (mapping: Type): boolean =>
  membersOf(mapping).every(
    (member) =>
      member.kind !== "instance" ||
      member.args.length < 2 ||
      membersOf(member.args[0].type).every(({ kind }) => kind === "str" || kind === "unknown"),
  );

/** A callee about which nothing is known but that it is called. */
export function dynamicCall(node: Call, ctx: Context): TsExpression {
  const { state } = ctx.module;
  const callee = state.typeOf(node.func);
  if (isCalledByName(node, ctx)) return callByName(node, ctx);
  if (node.func.kind === "Attribute") {
    const owner = state.typeOf(node.func.value);
    if (
      owner.kind === "unknown" &&
      isOnlyLibraryMember(node.func.attribute, ctx, true) &&
      !ctx.module.lenient
    ) {
      ctx.module.report("unknown-type-method", node.span, { name: node.func.attribute });
    }
  }
  if (
    node.keywords.length > 0 &&
    !node.keywords.every(({ name, value }) => name === undefined && isEmptyForward(value, state))
  ) {
    if (!ctx.module.lenient) {
      if (isCallableByName(callee, ctx)) return callByName(node, ctx);
      ctx.module.report("unsupported-syntax", node.span, {
        construct: "keyword arguments to a function that is not known here",
      });
    }
  }
  const args = node.args.map((argument, index) =>
    restArgument(argument, tellsArgument(state, callee, index) ? UNKNOWN : callee, ctx),
  );
  const members = membersOf(callee);
  const keywordValues = node.keywords
    .filter(({ name }) => name !== undefined)
    .map(({ value }) => lowerExpression(value, ctx));
  if (members.length === 1 && members[0].kind === "callable") {
    const { parameters, partial } = members[0];
    const later = partial?.info.parameters.slice(partial.given);
    const typed = node.args.map((argument, index) =>
      argument.kind === "Starred"
        ? args[index]
        : coerce(
            lowerExpression(argument, ctx),
            state.typeOf(argument),
            parameters?.[index]?.type ??
              later?.[index]?.slot.type ??
              (members[0].kind === "callable" && members[0].shows ? UNKNOWN : callee),
            ctx,
          ),
    );
    return b.call(lowerCallee(node, ctx), [...typed, ...keywordValues]);
  }
  // `for f in (math.sqrt, math.floor)`: the library's floats come bare, and run time tells them from ints.
  const result = state.calls.get(node)?.result;
  const floats = members.filter(
    (member) =>
      member.kind === "library" &&
      !Object.hasOwn(VALUES, member.name) &&
      givesFloat(member.name, ctx),
  );
  const isMixed = floats.length > 0 && members.length > 1 && result && isMixedNumber(result);
  if (isMixed && !floats.every((one) => one.kind === "library" && givesOnlyFloats(one.name, ctx)))
    ctx.module.report("mixed-numbers", node.span, { name: "the result of the call" });
  const unmade = members.find(
    (member) => member.kind === "library" && !isMade(member.name, state.library),
  );
  if (unmade?.kind === "library")
    ctx.module.report("unsupported-name", node.span, { name: `${unmade.name}(…)` });
  if (
    members.some((member) => member.kind === "library" && state.library.class(member.name)) &&
    node.keywords.length === 0
  ) {
    return b.call(ctx.module.runtime("callOrConvert"), [lowerExpression(node.func, ctx), ...args]);
  }
  if (constructorsDiffer(node, state) && !ctx.module.lenient) return callByName(node, ctx);
  if (members.length > 0 && members.every(({ kind }) => kind === "class")) {
    const made = b.create(lowerExpression(node.func, ctx), [...args, ...keywordValues]);
    return checkedForAbstract(node, made, ctx);
  }
  if (
    (isMixed || members.some(({ kind }) => !CALLED_AS_THEY_ARE.has(kind))) &&
    !ctx.module.lenient
  ) {
    if (callee.kind === "unknown" && node.func.kind === "Attribute") {
      return b.call(lowerCallee(node, ctx), args);
    }
    return b.call(ctx.module.runtime("call"), [lowerMisplaced(node.func, ctx), ...args]);
  }
  // Which parameters a spread fills is another matter for each of several functions.
  const isSpread = node.args.some(({ kind }) => kind === "Starred");
  if (isSpread && members.length > 1 && keywordValues.length === 0 && !ctx.module.lenient)
    return b.call(ctx.module.runtime("call"), [lowerMisplaced(node.func, ctx), ...args]);
  const target = lowerCallee(node, ctx);
  // What `getattr` finds may be anything.
  return target.kind === "Call"
    ? b.call(ctx.module.runtime("call"), [target, ...args, ...keywordValues])
    : b.call(target, [...args, ...keywordValues]);
}

/** What JavaScript calls as Python does; the runtime looks at the others. */
const CALLED_AS_THEY_ARE: ReadonlySet<Type["kind"]> = new Set([
  "function",
  "callable",
  "library",
  "module",
]);

function lowerCallee(node: Call, ctx: Context): TsExpression {
  if (node.func.kind !== "Attribute") return lowerExpression(node.func, ctx);
  if (isSuperMember(node.func)) return superMember(node.func, ctx);
  const ofClasses = classMethodOfObjects(node.func, ctx);
  if (ofClasses) return ofClasses;
  const owner = ctx.module.state.typeOf(node.func.value);
  if (owner.kind === "module" || owner.kind === "library") return lowerExpression(node.func, ctx);
  const ofCache = cacheAttribute(node.func, membersOf(owner), ctx);
  if (ofCache) return ofCache;
  const missing = maybeMissing(node.func, ctx);
  if (missing) return missing;
  reportMixedOwners(node.func, ctx);
  // A method that the map of the type does not have, or what only JavaScript's functions have.
  if (libraryClassOf(owner) !== undefined || owner.kind === "function")
    return lowerExpression(node.func, ctx);
  return b.member(
    lowerReceiver(node.func.value, ctx),
    ctx.module.naming.attribute(node.func.attribute),
  );
}

/** Whether a program may call the class: of those without a constructor the library makes the objects. */
function isMade(name: string, library: Library): boolean {
  const cls = library.class(name);
  return (
    cls === undefined ||
    library.function(name) !== undefined ||
    [...library.ancestry(name)].some(({ construct }) => construct !== undefined)
  );
}
