/** Arguments of builtins that cannot be of the parameter's type: CPython's message is raised. */
import type { Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import type { Entry } from "../../../grammar-maps/define.ts";
import { fits } from "../../2-analyze/infer/fits.ts";
import type { SignatureParameter, SignatureType } from "../../2-analyze/signatures.ts";
import { membersOf, type Type } from "../../2-analyze/types.ts";
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
  { name, type }: SignatureParameter,
  entry: Entry,
  callee: string,
  ctx: Context,
): TsExpression | undefined {
  const isCallable = callablePattern(type) !== undefined;
  const message = entry.otherwise?.[name] ?? messageFor(type, callee);
  if (message === undefined && !isCallable) return undefined;
  const { state } = ctx.module;
  const given = membersOf(state.typeOf(node)).map(pythonName);
  if (given.length === 0 || given.includes(undefined)) return undefined;
  const pattern = widened(type);
  if (membersOf(state.typeOf(node)).some((member) => fits(state, pattern, member)))
    return undefined;
  // A key is not called where there is nothing to sort.
  if (message === undefined)
    return b.call(ctx.module.runtime("uncallable"), [lowerShown(node, ctx)]);
  // Where CPython names the argument, it says None.
  const shown = (found: string): string =>
    message.includes("argument") ? found.replace("NoneType", "None") : found;
  const told = given.length === 1 ? message.replace("%T", shown(given[0]!)) : message;
  return b.call(ctx.module.runtime("expected"), [
    lowerShown(node, ctx),
    b.str(namesOf(pattern).join(" | ")),
    b.str(told),
  ]);
}

/** What the builtins written in C say of an index or a flag. */
function messageFor(type: SignatureType, callee: string): string | undefined {
  if (!/^[a-z]+(?:#\w+)?$|^math\./.test(callee)) return undefined;
  const isIndex = type.kind === "name" && ["int", "natural", "bool"].includes(type.name);
  return isIndex ? "'%T' object cannot be interpreted as an integer" : undefined;
}

/** Where a bool is wanted, an int does. */
const widened = (type: SignatureType): SignatureType =>
  type.kind === "name" && type.name === "bool" ? { ...type, name: "int" } : type;

function namesOf(type: SignatureType): string[] {
  if (type.kind === "union") return type.members.flatMap(namesOf);
  if (type.kind === "callable") return [];
  return [type.name];
}

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
