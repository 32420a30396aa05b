import type { Call, Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { qualifiedName } from "../../2-analyze/infer/names.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression, lowerShown } from "../expressions.ts";
import { isMixedNumber } from "../representation.ts";
import { hasStringMembers } from "../visitors/enums.ts";

/** `isinstance(x, str)` → `typeof x === "string"`, so that TypeScript narrows as Python does. */
export function lowerIsInstance(
  node: Call,
  _fact: unknown,
  ctx: Context,
): TsExpression | undefined {
  const [value, cls] = node.args as [Expression, Expression];
  if (value === undefined || cls === undefined) return undefined;
  const classes = cls.kind === "Tuple" ? cls.elements : [cls];
  const tests = classes.map((one) => instanceTest(value, one, ctx));
  if (tests.every((test) => test !== undefined))
    return tests.reduce((left, right) => b.binary("||", left, right));
  const specs = classes.map((one) => typeObject(one, ctx));
  const spec = specs.length === 1 ? specs[0] : b.array(specs);
  return b.call(ctx.module.runtime("isInstance"), [lowerShown(value, ctx), spec]);
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
  const mixed = isMixedNumber(state.typeOf(value));
  if (type.kind === "class") return b.binary("instanceof", subject, lowerExpression(cls, ctx));
  const name = type.kind === "library" ? type.name : qualifiedName(state, cls);
  switch (name) {
    case "str":
      if (hasStringMembers(ctx)) return b.call(ctx.module.runtime("isStr"), [subject]);
      return b.binary("===", b.unary("typeof", subject), b.str("string"));
    case "bool":
      return b.binary("===", b.unary("typeof", subject), b.str("boolean"));
    case "int":
      return b.call(ctx.module.runtime("isInt"), [
        state.typeOf(value).kind === "float" ? lowerShown(value, ctx) : subject,
      ]);
    case "float":
      return mixed ? b.call(ctx.module.runtime("isFloat"), [subject]) : undefined;
    case "list":
      return b.call(ctx.module.runtime("isList"), [subject]);
    case "tuple":
      return b.call(ctx.module.runtime("isTuple"), [subject]);
    case "dict":
      return b.call(ctx.module.runtime("isDict"), [subject]);
    case "set":
      return b.call(ctx.module.runtime("isSet"), [subject]);
    case undefined:
      return undefined;
    default: {
      const entry = state.library.class(state.library.canonical(name));
      return entry?.value && /^[A-Z]\w*$/.test(entry.value) && !entry.value.endsWith("Type")
        ? b.binary("instanceof", subject, lowerExpression(cls, ctx))
        : undefined;
    }
  }
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
