/** Arguments of builtins that cannot be of the parameter's type: CPython's message is raised. */
import type { Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import type { Entry } from "../../../grammar-maps/define.ts";
import { expectationOf } from "../../2-analyze/expectations.ts";
import { fits } from "../../2-analyze/infer/fits.ts";
import {
  parseSignature,
  type Signature,
  type SignatureParameter,
} from "../../2-analyze/signatures.ts";
import { isSmall, membersOf, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerShown } from "../expressions.ts";
import { callablePattern } from "./callback.ts";

/**
 * `"abc".split(3)` → `split("abc", expected(3, "str | None", "must be str or None, not int"))`. The
 * value is asked again at run time, since an annotation may have told the type.
 * @returns undefined where the argument may be what the parameter takes
 */
export function lowerUnexpected(
  node: Expression,
  parameter: SignatureParameter,
  entry: Entry,
  callee: string,
  ctx: Context,
): TsExpression | undefined {
  const type = ctx.module.state.typeOf(node);
  return unexpected(() => lowerShown(node, ctx), type, parameter, entry, callee, ctx);
}

/** The same of a value of that type. */
export function unexpected(
  value: () => TsExpression,
  type: Type,
  parameter: SignatureParameter,
  entry: Entry,
  callee: string,
  ctx: Context,
): TsExpression | undefined {
  const expectation = expectationOf(parameter, entry, callee);
  const isCallable = callablePattern(parameter.type) !== undefined;
  if (expectation === undefined && !isCallable) return undefined;
  const { state } = ctx.module;
  const members = membersOf(type);
  const given = members.map(pythonName);
  const isOpen =
    type.kind === "unknown" && expectation !== undefined && isOnlyOne(parameter, entry);
  if (!isOpen && (given.length === 0 || given.includes(undefined))) return undefined;
  const pattern = expectation?.pattern ?? parameter.type;
  const isTooLarge = (member: Type): boolean =>
    expectation?.types === "size" && member.kind === "int" && !isSmall(member);
  const fitting = isOpen
    ? []
    : members.filter((member) => fits(state, pattern, member) && !isTooLarge(member));
  if (fitting.length === members.length || (fitting.length > 0 && expectation === undefined))
    return undefined;
  // A key is not called where there is nothing to sort.
  if (expectation === undefined) return b.call(ctx.module.runtime("uncallable"), [value()]);
  const { message, types } = expectation;
  // Where CPython names the argument, it says None.
  const shown = (found: string): string =>
    message.includes("argument") ? found.replace("NoneType", "None") : found;
  const [found] = given;
  const told =
    given.length === 1 && found !== undefined ? message.replace("%T", shown(found)) : message;
  // Without a list beside it, a tuple is a bare array.
  const isBare = fitting.some(({ kind }) => kind === "tuple") && !given.includes("list");
  const taken = isBare ? `${types} | list` : types;
  return b.call(ctx.module.runtime("expected"), [value(), b.str(taken), b.str(told)]);
}

/** Whether no other signature takes more there; what iterates is found out where it is walked over. */
function isOnlyOne({ name, type }: SignatureParameter, { signature }: Entry): boolean {
  const others = [signature].flat().map((text) => findParameter(parseSignature(text), name));
  const shown = JSON.stringify(type);
  return (
    !shown.includes('"Iterable"') &&
    others.every((other) => other === undefined || JSON.stringify(other.type) === shown)
  );
}

const findParameter = ({ parameters }: Signature, name: string): SignatureParameter | undefined =>
  parameters.find((parameter) => parameter.name === name);

const CONTAINERS = new Set(["list", "dict", "set", "frozenset", "bytearray", "range", "slice"]);

/** `type(value).__name__`, of builtin types. */
function pythonName(type: Type): string | undefined {
  switch (type.kind) {
    case "None":
      return "NoneType";
    case "int":
    case "float":
    case "bool":
    case "str":
    case "bytes":
    case "tuple":
      return type.kind;
    case "instance":
      return CONTAINERS.has(type.name) ? type.name : undefined;
    default:
      return undefined;
  }
}
