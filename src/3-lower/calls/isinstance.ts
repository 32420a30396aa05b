import type { Call, Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { qualifiedName } from "../../2-analyze/infer/names.ts";
import { every, isSmall, membersOf, type Type } from "../../2-analyze/types.ts";
import { ancestry, type ClassInfo } from "../../2-analyze/model.ts";
import { builtinNumbers } from "../../2-analyze/number-kinds.ts";
import { isProtocol } from "../../2-analyze/protocols.ts";
import * as b from "../builders.ts";
import { timesNamed } from "../builders/mentions.ts";
import type { Context } from "../context.ts";
import { isRepeatable } from "../held.ts";
import { lowerExpression, lowerShown, namedFloat } from "../expressions.ts";
import { isMixedNumber } from "../representation.ts";
import { hasStringMembers } from "../visitors/enums.ts";

/** `isinstance(x, str)` → `typeof x === "string"`, so that TypeScript narrows as Python does. */
export function lowerIsInstance(
  node: Call,
  _fact: unknown,
  outer: Context,
): TsExpression | undefined {
  const [value, cls] = node.args as [Expression, Expression];
  if (value === undefined || cls === undefined) return undefined;
  const named = cls.kind === "Tuple" ? cls.elements : membersOfUnion(cls);
  const possible = isPlain(outer.module.state.typeOf(value))
    ? named.filter((one) => isOfPlainValues(one, outer))
    : named;
  const classes = possible.length > 0 ? possible : named;
  const ctx = standingFor(value, lowerExpression(value, outer), outer);
  const test = anyTest(value, classes, ctx);
  if (test) return test;
  const specs = classes.map((one) =>
    one.kind === "None" ? ctx.module.runtime("NoneType") : typeObject(one, ctx),
  );
  const spec = specs.length === 1 ? specs[0] : b.array(specs);
  return b.call(ctx.module.runtime("isInstance"), [lowerShown(value, ctx), spec]);
}

/** `typeof x === "number" || isList(x)`: nothing where that would evaluate a call twice. */
function anyTest(
  value: Expression,
  classes: readonly Expression[],
  ctx: Context,
): TsExpression | undefined {
  const testIn = (inner: Context): TsExpression | undefined => {
    const tests = instanceTests(value, classes, inner);
    return tests.every((test) => test !== undefined)
      ? tests.reduce((left, right) => b.binary("||", left, right))
      : undefined;
  };
  const isOnce = ctx.replaced?.get(value)?.kind === "Identifier" || isRepeatable(value);
  const tried = isOnce ? undefined : testIn(standingFor(value, b.id("value"), ctx));
  return tried && timesNamed(tried, "value") > 1 ? undefined : testIn(ctx);
}

const standingFor = (value: Expression, subject: TsExpression, ctx: Context): Context =>
  ctx.within({ replaced: new Map(ctx.replaced).set(value, subject) });

/** Numbers, strings and `None`, of which TypeScript knows that they are no objects. */
const isPlain = (type: Type): boolean =>
  every(type, ({ kind }) => ["int", "float", "str", "bool", "None"].includes(kind));

/** `isinstance(x, (int, Fraction))`: where x is a number or a string, only `int` can be meant. */
const isOfPlainValues = (cls: Expression, ctx: Context): boolean =>
  cls.kind === "None" ||
  PLAIN.has(classNameOf(cls, ctx) ?? "") ||
  !["class", "library"].includes(ctx.module.state.typeOf(cls).kind);

const PLAIN = new Set(["int", "float", "str", "bool", "object"]);

/** `int | str` → its classes. */
const membersOfUnion = (cls: Expression): readonly Expression[] =>
  cls.kind === "BinOp" && cls.operator === "|"
    ? [...membersOfUnion(cls.left), ...membersOfUnion(cls.right)]
    : [cls];

/** The tests of several classes; those of `int` and `float` may be one. */
function instanceTests(
  value: Expression,
  classes: readonly Expression[],
  ctx: Context,
): (TsExpression | undefined)[] {
  const namesOf = (cls: Expression): readonly string[] =>
    builtinNumbers(ctx.module.state, cls, ctx.module.state.typeOf(value)) ??
    [classNameOf(cls, ctx) ?? ""].filter((name) => NUMERIC.has(name));
  const isNumeric = (cls: Expression): boolean => namesOf(cls).length > 0;
  const numeric = classes.filter(isNumeric);
  const names = [...new Set(numeric.flatMap(namesOf))];
  const rest = classes.filter((cls) => !isNumeric(cls));
  const others = arrayTests(value, rest, ctx);
  if (numeric.length === 0) return others;
  const type = ctx.module.state.typeOf(value);
  const subject = lowerExpression(value, ctx);
  if (isPlainNumber(type, names))
    return [b.binary("===", b.unary("typeof", subject), b.str("number")), ...others];
  const isKind = numeric.some((cls) => !NUMERIC.has(classNameOf(cls, ctx) ?? ""));
  if (numeric.length < 2 && !isKind) return classes.map((cls) => instanceTest(value, cls, ctx));
  const shown = isMixedNumber(type) ? subject : lowerShown(value, ctx);
  const asked = names.map((name) => (name === "int" ? "isInt" : "isFloat"));
  const helpers = asked.map((name) => b.call(ctx.module.runtime(name), [shown]));
  return [...helpers, ...others];
}

/** A list or a tuple is an array: `Array.isArray(item)`. */
function arrayTests(
  value: Expression,
  classes: readonly Expression[],
  ctx: Context,
): (TsExpression | undefined)[] {
  const tests = classes.map((cls) => instanceTest(value, cls, ctx));
  const names = classes.map((cls) => classNameOf(cls, ctx));
  const [list, tuple] = [names.indexOf("list"), names.indexOf("tuple")];
  if (list < 0 || tuple < 0 || !tests[list] || !tests[tuple]) return tests;
  const either = b.methodCall(b.id("Array"), "isArray", [lowerExpression(value, ctx)]);
  return tests.flatMap((test, index) => {
    if (index === Math.max(list, tuple)) return [];
    return [index === Math.min(list, tuple) ? either : test];
  });
}

const NUMERIC = new Set(["int", "float"]);

const classNameOf = (cls: Expression, ctx: Context): string | undefined => {
  const type = ctx.module.state.typeOf(cls);
  return type.kind === "library" ? type.name : qualifiedName(ctx.module.state, cls);
};

/**
 * Whether `typeof x === "number"` says that `x` is of one of the named classes: every number it may be
 * is of one of them, and none stands in a box or as a bigint.
 */
function isPlainNumber(type: Type, names: readonly string[]): boolean {
  const numbers = membersOf(type).filter(({ kind }) => kind === "int" || kind === "float");
  return (
    numbers.length > 0 &&
    !isMixedNumber(type) &&
    numbers.every(
      (member) => names.includes(member.kind) && (member.kind !== "int" || isSmall(member)),
    ) &&
    membersOf(type).every(({ kind }) => kind !== "bool" && kind !== "object" && kind !== "unknown")
  );
}

/** The test of one class in plain TypeScript. */
export function instanceTest(
  value: Expression,
  cls: Expression,
  ctx: Context,
): TsExpression | undefined {
  const { state } = ctx.module;
  const type = state.typeOf(cls);
  const subject = lowerExpression(value, ctx);
  if (cls.kind === "None") return b.binary("===", subject, b.nullKeyword());
  const mixed = isMixedNumber(state.typeOf(value));
  const protocol = type.kind === "class" ? protocolTest(subject, type.cls, ctx) : undefined;
  if (protocol) return protocol;
  if (isPlain(state.typeOf(value)) && !isOfPlainValues(cls, ctx)) return undefined;
  if (type.kind === "class") return b.binary("instanceof", subject, lowerExpression(cls, ctx));
  const name = classNameOf(cls, ctx);
  switch (name) {
    case "int":
      return b.call(ctx.module.runtime("isInt"), [namedFloat(subject, state.typeOf(value), ctx)]);
    case "float":
      return mixed ? b.call(ctx.module.runtime("isFloat"), [subject]) : undefined;
    case undefined:
      return undefined;
    default:
      return builtinTest(name, subject, ctx) ?? libraryTest(cls, name, subject, ctx);
  }
}

/** `error instanceof TimeoutError`, where the class is one in TypeScript too. */
function libraryTest(
  cls: Expression,
  name: string,
  subject: TsExpression,
  ctx: Context,
): TsExpression | undefined {
  const { library } = ctx.module.state;
  const entry = library.class(library.canonical(name));
  return entry?.value &&
    /^[A-Z]\w*$/.test(entry.value) &&
    !entry.value.endsWith("Type") &&
    !/^(collections\.abc|numbers)\./.test(entry.name)
    ? b.binary("instanceof", subject, lowerExpression(cls, ctx))
    : undefined;
}

const CONTAINERS: Readonly<Record<string, string>> = {
  list: "isList",
  tuple: "isTuple",
  dict: "isDict",
  set: "isSet",
};

/** The test of a builtin class that is none of numbers. */
function builtinTest(name: string, subject: TsExpression, ctx: Context): TsExpression | undefined {
  if (name === "bool") return b.binary("===", b.unary("typeof", subject), b.str("boolean"));
  if (name === "str")
    return hasStringMembers(ctx)
      ? b.call(ctx.module.runtime("isStr"), [subject])
      : b.binary("===", b.unary("typeof", subject), b.str("string"));
  return Object.hasOwn(CONTAINERS, name)
    ? b.call(ctx.module.runtime(CONTAINERS[name]), [subject])
    : undefined;
}

/** The same in a pattern, where `told` is the subject as something that tells an int from a float. */
export function patternClassTest(
  cls: Expression,
  subject: TsExpression,
  told: TsExpression,
  type: Type,
  ctx: Context,
): TsExpression {
  const name = classNameOf(cls, ctx) ?? "";
  const builtin = builtinTest(name, subject, ctx);
  if (builtin) return builtin;
  if (!NUMERIC.has(name))
    return (
      libraryTest(cls, name, subject, ctx) ??
      b.call(ctx.module.runtime("isInstance"), [told, typeObject(cls, ctx)])
    );
  return isPlainNumber(type, [name])
    ? b.binary("===", b.unary("typeof", subject), b.str("number"))
    : b.call(ctx.module.runtime(name === "int" ? "isInt" : "isFloat"), [told]);
}

/** `isinstance(x, Drawable)` of a protocol asks for its members: `hasattr(x, "draw")`. */
export function protocolTest(
  subject: TsExpression,
  cls: ClassInfo,
  ctx: Context,
): TsExpression | undefined {
  if (!isProtocol(ctx.module.state, cls)) return undefined;
  const names = [...ancestry(cls)]
    .flatMap((one) =>
      isProtocol(ctx.module.state, one) ? [...one.methods.keys(), ...one.attributes.keys()] : [],
    )
    .filter((name) => !name.startsWith("__abstract"));
  const tests = [...new Set(names)].map((name) =>
    b.call(ctx.module.runtime("hasattr"), [subject, b.str(ctx.module.naming.attribute(name))]),
  );
  return tests.length === 0 ? undefined : b.and(...tests);
}

const TYPES: Readonly<Record<string, string>> = {
  int: "IntType",
  float: "FloatType",
  bool: "BoolType",
  str: "StrType",
  list: "ListType",
  tuple: "TupleType",
  dict: "DictType",
  set: "SetType",
  frozenset: "FrozenSetType",
  bytes: "BytesType",
  object: "ObjectType",
  type: "TypeType",
  range: "RangeType",
};

/** A class as a value. */
export function typeObject(cls: Expression, ctx: Context): TsExpression {
  const type = ctx.module.state.typeOf(cls);
  const name = type.kind === "library" ? type.name : undefined;
  const own = name && Object.hasOwn(TYPES, name) ? TYPES[name] : undefined;
  return own ? ctx.module.runtime(own) : lowerExpression(cls, ctx);
}
