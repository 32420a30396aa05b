/** Decorated methods whose wrappers see the receiver among their arguments. */
import type { FunctionDef } from "../../ast/python.ts";
import type { TsExpression, TsMethod } from "../../ast/typescript.ts";
import type { FunctionInfo } from "../../2-analyze/model.ts";
import { join, membersOf, UNKNOWN, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import { classNameOf } from "../calls/super.ts";
import type { Context } from "../context.ts";
import {
  applyDecorator,
  calledByName,
  carriedDocstring,
  type functionParts,
} from "../functions/function.ts";
import { methodsCalledByName } from "../functions/bound-at-run-time.ts";
import { parameterNames } from "../functions/keywords.ts";
import { toTs } from "../types.ts";
import type { Member } from "./methods.ts";

/** `static { Shape.prototype.area = method(logged(function area(self: Shape) { … })); }` */
export function receiving(
  node: FunctionDef,
  info: FunctionInfo,
  parts: ReturnType<typeof functionParts>,
  decorators: readonly FunctionDef["decorators"][number][],
  key: string,
  leading: TsMethod["leading"],
  ctx: Context,
): Member[] {
  const { state } = ctx.module;
  let value: TsExpression = { kind: "FunctionExpression", name: node.name, ...parts };
  if (methodsCalledByName(state).has(info) || calledByName(ctx).has(info)) {
    const names = parameterNames(info, state).map((name) => b.str(name));
    value = b.call(ctx.module.runtime("withParameters"), [value, ...names]);
  }
  const docstring = carriedDocstring(node, ctx);
  if (docstring) value = b.call(ctx.module.runtime("documented"), [value, docstring]);
  for (const decorator of [...decorators].reverse()) value = applyDecorator(decorator, value, ctx);
  const prototype = b.member(b.id(classNameOf(ctx.cls!)), "prototype");
  const made = b.call(ctx.module.runtime("method"), [value]);
  const type = membersOf(info.decorated?.type ?? { kind: "function", info })
    .map((member): Type => (member.kind === "function" ? { ...member, self: SELF } : member))
    .reduce(join);
  if (info.method === "property") {
    const getter = b.object([b.property("get", made)]);
    const results = membersOf(type).map((member) =>
      member.kind === "function" ? member.info.returns.type : UNKNOWN,
    );
    return [
      { kind: "Field", key, declare: true, type: toTs(ctx, results.reduce(join)), leading },
      {
        kind: "StaticBlock",
        body: b.block([
          b.exprStatement(
            b.methodCall(b.id("Object"), "defineProperty", [prototype, b.str(key), getter]),
          ),
        ]),
      },
    ];
  }
  return [
    { kind: "Field", key, declare: true, type: toTs(ctx, type), leading },
    {
      kind: "StaticBlock",
      body: { kind: "Block", body: [b.assignStatement(b.member(prototype, key), made)] },
    },
  ];
}

const SELF: Type = { kind: "unknown" };
