/** Constructors of classes whose `__init__` stays a method. */
import type { TsExpression, TsMethod } from "../../ast/typescript.ts";
import { decidesCalls, familyOf, initializesByMethod } from "../../2-analyze/construction.ts";
import { writesInit } from "../../2-analyze/dataclasses.ts";
import { isEnum } from "../../2-analyze/enums.ts";
import { isLibraryClass, libraryBase, type ClassInfo } from "../../2-analyze/model.ts";
import * as b from "../builders.ts";
import { isContainer } from "../calls/super.ts";
import type { Context } from "../context.ts";

/** `constructor(...args: any[]) { this.__init__(...args); }`, in the classes that extend none of the program's. */
export function rootConstructor(cls: ClassInfo, ctx: Context): TsMethod[] {
  if (isEnum(cls) || !initializesByMethod(cls) || cls.bases.some((base) => !isLibraryClass(base)))
    return [];
  const args = b.spread(b.id("args"));
  const family = [...familyOf(cls)];
  const calls = family.some(decidesCalls);
  const allocates = calls || family.some((one) => one.methods.has("__new__"));
  const initialize = (): TsExpression =>
    cls.methods.has("__init__") || writesInit(cls)
      ? b.methodCall(b.thisKeyword(), "__init__", [args])
      : b.call(ctx.module.runtime("initialize"), [b.thisKeyword(), b.id("args")]);
  return [
    {
      kind: "Method",
      key: "constructor",
      flavour: "constructor",
      parameters: [b.parameter("args", { rest: true, type: b.arrayType(b.typeName("any")) })],
      body: b.block([
        ...(cls.bases.length > 0
          ? [
              b.exprStatement(
                b.call(b.superKeyword(), isContainer(libraryBase(cls) ?? "") ? [] : [args]),
              ),
            ]
          : []),
        allocates
          ? b.returnStatement(
              b.call(ctx.module.runtime(calls ? "callClass" : "instantiate"), [
                b.member(b.id("new"), "target"),
                b.id("args"),
              ]),
            )
          : b.exprStatement(initialize()),
      ]),
    },
  ];
}
