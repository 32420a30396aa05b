/** `self.assertIsInstance(sink, Sink)`, where no class says what a protocol asks for. */
import type { Call } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { isProtocol } from "../../2-analyze/protocols.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression, lowerReceiver } from "../expressions.ts";
import { lowerIsInstance } from "./isinstance.ts";

/** @returns undefined where the runtime finds out from the class */
export function lowerAssertInstance(
  node: Call,
  _fact: unknown,
  ctx: Context,
): TsExpression | undefined {
  const [value, cls, message] = node.args;
  if (node.func.kind !== "Attribute" || value === undefined || cls === undefined) return undefined;
  const type = ctx.module.state.typeOf(cls);
  if (type.kind !== "class" || !isProtocol(ctx.module.state, type.cls)) return undefined;
  const test = lowerIsInstance({ ...node, args: [value, cls], keywords: [] }, undefined, ctx);
  const given = message ?? node.keywords.find(({ name }) => name === "msg")?.value;
  return (
    test &&
    b.methodCall(
      lowerReceiver(node.func.value, ctx),
      node.func.attribute === "assertIsInstance" ? "assertTrue" : "assertFalse",
      [test, ...(given ? [lowerExpression(given, ctx)] : [])],
    )
  );
}
