/** Functions that are handed to the library, which calls them. */
import type { Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { isEnum } from "../../2-analyze/enums.ts";
import { boundCount } from "../../2-analyze/infer/call-function.ts";
import type { CallFact } from "../../2-analyze/infer/state.ts";
import { findMethod, type FunctionInfo } from "../../2-analyze/model.ts";
import type { SignatureType } from "../../2-analyze/signatures.ts";
import { membersOf, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { coerce, lowerExpression } from "../expressions.ts";
import { libraryFunctionValue } from "./function-value.ts";
import { givesFloat } from "./gives-float.ts";
import { tellingLibrary } from "./library-callback.ts";
import { lookupCallback } from "./lookup-callback.ts";
import { mixedItem } from "./mixed-items.ts";

type CallablePattern = Extract<SignatureType, { kind: "callable" }>;

/** A lambda whose parameters TypeScript types from the function that takes it. */
const withoutTypes = (lambda: TsExpression): TsExpression =>
  lambda.kind === "Arrow"
    ? {
        ...lambda,
        parameters: lambda.parameters.map((parameter) =>
          parameter.default ? parameter : { ...parameter, type: undefined },
        ),
      }
    : lambda;

export const callablePattern = (type: SignatureType): CallablePattern | undefined => {
  if (type.kind === "callable") return type;
  if (type.kind !== "union") return undefined;
  const others = type.members.filter(
    (member) => !(member.kind === "name" && member.name === "None"),
  );
  return others.length === 1 && others[0].kind === "callable" ? others[0] : undefined;
};

/** The functions of the runtime that make an empty value of a type. */
const EMPTY_MAKERS: Readonly<Record<string, string>> = {
  bool: "truthy",
  dict: "dict",
  float: "toFloat",
  int: "int",
  list: "list",
  set: "setOf",
  str: "str",
  tuple: "tupleOf",
};

/** A class or a callable object handed over as a function: JavaScript calls neither. */
export function lowerCallback(
  node: Expression,
  pattern: CallablePattern,
  fact: CallFact,
  ctx: Context,
): TsExpression {
  const lookup = lookupCallback(node, fact, ctx);
  if (lookup) return lookup;
  const type = ctx.module.state.typeOf(node);
  if (type.kind === "library" && !type.self) {
    const { library } = ctx.module.state;
    // `defaultdict(set)`: called without arguments, it makes an empty one.
    const maker = pattern.parameters?.length === 0 ? EMPTY_MAKERS[type.name] : undefined;
    // Among ints, its floats tell what they are.
    if (maker === "toFloat" && mixedItem(pattern.returns, fact))
      return ctx.module.runtime("zeroFloat");
    if (maker) return ctx.module.runtime(maker);
    const isException = library.isSubclass(type.name, "BaseException");
    const value =
      library.class(type.name) && !isException
        ? libraryFunctionValue(type.name, undefined, ctx, node)
        : undefined;
    if (value) return tellingLibrary(value, type, pattern.parameters, fact, ctx);
  }
  const value = lowerExpression(node, ctx);
  const names = pattern.parameters?.map((_, index) =>
    index === 0 ? "value" : `value${index + 1}`,
  );
  const target = names ? names.map((name) => b.id(name)) : [b.spread(b.id("args"))];
  const parameters = names ?? [
    b.parameter("args", { rest: true, type: b.arrayType(b.typeName("any")) }),
  ];
  if (type.kind === "class" && isEnum(type.cls))
    return b.arrow(parameters, b.methodCall(value, "of", target));
  if (type.kind === "class") {
    const init = findMethod(type.cls, "__init__");
    const given = init && names ? told(init, 1, names, pattern, fact, ctx) : target;
    return b.arrow(parameters, b.create(value, given));
  }
  if (type.kind === "object") return b.arrow(parameters, b.methodCall(value, "__call__", target));
  if (node.kind === "Lambda" && pattern.parameters !== null) return withoutTypes(value);
  const members = membersOf(type);
  // Among functions that may give ints, what gives bare floats has them told.
  const isMixed =
    members.length > 1 &&
    members.some((member) => member.kind === "library" && givesFloat(member.name, ctx));
  if (isMixed || members.some((member) => isCalledOtherwise(member, ctx)))
    return b.call(ctx.module.runtime("callback"), [value]);
  return telling(value, type, pattern, fact, ctx);
}

/** What only the runtime knows how to call: a class, an object with `__call__`, anything unknown. */
const isCalledOtherwise = (type: Type, ctx: Context): boolean =>
  type.kind === "unknown" ||
  type.kind === "class" ||
  type.kind === "object" ||
  (type.kind === "library" &&
    !type.self &&
    ctx.module.state.library.class(type.name) !== undefined);

/**
 * `map(show, prices)`, where `show` takes ints too: `(value) => show(float(value))`. The library
 * hands over floats as they stand in the list, and the function cannot tell them from ints.
 */
function telling(
  value: TsExpression,
  type: Type,
  pattern: CallablePattern,
  fact: CallFact,
  ctx: Context,
): TsExpression {
  if (type.kind === "library") return tellingLibrary(value, type, pattern.parameters, fact, ctx);
  if (!pattern.parameters) return value;
  const names = pattern.parameters.map((_, index) => (index === 0 ? "value" : `value${index + 1}`));
  const forms = membersOf(type).map((one) =>
    one.kind === "function"
      ? told(one.info, boundCount(one.info, one.self), names, pattern, fact, ctx)
      : [],
  );
  const isTold = (given: TsExpression[]): boolean =>
    given.some(({ kind }) => kind !== "Identifier");
  // Of one of several functions that all take ints too no more is known.
  return forms.length > 0 && forms.every(isTold) ? b.arrow(names, b.call(value, forms[0])) : value;
}

/** What the library hands over, as the function's parameters after the first `skip` take it. */
function told(
  info: FunctionInfo,
  skip: number,
  names: readonly string[],
  pattern: CallablePattern,
  fact: CallFact,
  ctx: Context,
): TsExpression[] {
  return names.map((name, index) => {
    const part = pattern.parameters?.[index];
    const source = part?.kind === "name" ? fact.variables?.get(part.name)?.type : undefined;
    const target = info.parameters[skip + index]?.slot.type;
    return source && target ? coerce(b.id(name), source, target, ctx) : b.id(name);
  });
}
