/** The arguments for a constructor that a class has from the library: keywords go to their places. */
import type { Call } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { inheritedConstructor } from "../../2-analyze/infer/call-function.ts";
import type { CallFact } from "../../2-analyze/infer/state.ts";
import type { ClassInfo } from "../../2-analyze/model.ts";
import { bindArguments } from "../../2-analyze/bind.ts";
import { parseSignature } from "../../2-analyze/signatures.ts";
import { UNKNOWN } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import { lowerShown } from "../expressions.ts";
import type { Context } from "../context.ts";
import { emitLibraryCall } from "./emit.ts";

/**
 * `super().__init__(fmt, style="{")` → the arguments of `new logging.Formatter(fmt, undefined, "{")`
 *
 * @returns nothing where the library's class takes its arguments as they are written
 */
export function libraryArguments(
  call: Call,
  base: string,
  ctx: Context,
): TsExpression[] | undefined {
  const { library } = ctx.module.state;
  const entry = library.class(base)?.construct;
  if (entry?.emit === undefined || base === "list" || base === "dict") return undefined;
  if (library.isSubclass(base, "BaseException")) return undefined;
  if (call.args.some(({ kind }) => kind === "Starred")) return undefined;
  const texts = typeof entry.signature === "string" ? [entry.signature] : entry.signature;
  const bounds = texts.map((text) => bindArguments(call, parseSignature(text).parameters));
  const overload = bounds.findIndex(({ error }) => error === undefined);
  if (overload < 0) return undefined;
  const bound = bounds[overload];
  const target = { kind: "library", name: base, overload } as const;
  const made = emitLibraryCall(call, entry, { target, bound, result: UNKNOWN }, undefined, ctx);
  return made.kind === "New" ? [...made.args] : undefined;
}

/** The same for a class without an `__init__`; a dict takes the keywords as its items. */
export function inheritedArguments(
  node: Call,
  { bound }: CallFact,
  cls: ClassInfo,
  ctx: Context,
): TsExpression[] | undefined {
  const inherited = inheritedConstructor(cls);
  if (inherited === undefined) return undefined;
  if (inherited !== "dict" || bound.extraKeywords.length === 0)
    return libraryArguments(node, inherited, ctx);
  const items = bound.extraKeywords.map(({ name, value }) =>
    b.property(name!, lowerShown(value, ctx)),
  );
  const args = [...bound.rest, ...bound.named.values()];
  return [...args.map((argument) => lowerShown(argument, ctx)), b.object(items)];
}
