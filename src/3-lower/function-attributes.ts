/** Attributes of functions: `wrapper.calls += 1`. */
import type { Expression, FunctionDef } from "../ast/python.ts";
import type { TsExpression } from "../ast/typescript.ts";
import { isFunctionText } from "../2-analyze/docstrings.ts";
import { every } from "../2-analyze/types.ts";
import * as b from "./builders.ts";
import type { Context } from "./context.ts";
import { lowerExpression } from "./expressions.ts";

/** `setattr(wrapper, "calls", value)`: no type of a function tells of what is put on it. */
export function setFunctionAttribute(
  node: Expression,
  name: string,
  value: TsExpression,
  ctx: Context,
): TsExpression | undefined {
  const type = ctx.module.state.typeOf(node);
  if (isFunctionText(name) && every(type, ({ kind }) => kind === "function")) {
    const helper = name === "__name__" ? "setName" : "setDocstring";
    return b.call(ctx.module.runtime(helper), [lowerExpression(node, ctx), value]);
  }
  const isFunction = every(type, ({ kind }) => kind === "function" || kind === "callable");
  if (!isFunction || isDeclaration(node, ctx)) return undefined;
  return b.call(ctx.module.runtime("setattr"), [lowerExpression(node, ctx), b.str(name), value]);
}

/** A name that is declared as a function: TypeScript knows what is put on it. */
export function isDeclaration(node: Expression, ctx: Context): boolean {
  if (node.kind !== "Name") return false;
  const binding = ctx.module.state.resolution.names.get(node);
  return (
    binding !== undefined &&
    binding.definitions.every(
      ({ kind, node: definition }) =>
        kind === "function" && (definition as FunctionDef).decorators.length === 0,
    )
  );
}
