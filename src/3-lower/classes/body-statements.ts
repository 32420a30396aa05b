/** Statements of a class body that are no members, and classes inside it. */
import type { ClassDef, Expression, Statement } from "../../ast/python.ts";
import type { TsStatement } from "../../ast/typescript.ts";
import type { ClassInfo } from "../../2-analyze/model.ts";
import * as b from "../builders.ts";
import { lowerStatement } from "../block.ts";
import type { Context } from "../context.ts";
import { runsBody } from "../../2-analyze/class-bodies.ts";
import { overrides, type Member } from "./methods.ts";

/** `static { … }`: statements of a class body that compute its attributes. */
export function staticBlock(node: Statement, ctx: Context): Member[] {
  const body = lowerStatement({ ...node, leading: [] }, ctx.within({ prelude: undefined }));
  return body.length === 0 ? [] : [{ kind: "StaticBlock", body: b.block(body) }];
}

/** Whether the name is assigned more than once in the body, where a static block can say so. */
export const isAssignedAgain = (target: Expression, cls: ClassInfo): boolean =>
  target.kind === "Name" &&
  runsBody(cls.node) &&
  (cls.scope.bindings.get(target.id)?.definitions.length ?? 0) > 1;

/** Classes inside a class stand before it. */
export const nestedClasses = (node: ClassDef, ctx: Context): TsStatement[] =>
  node.body.statements.flatMap((statement) =>
    statement.kind === "ClassDef" ? lowerStatement(statement, ctx, true) : [],
  );

/** `static Inner = Inner` */
export function nestedClass(node: ClassDef, cls: ClassInfo, ctx: Context): Member {
  return {
    kind: "Field",
    static: true,
    key: ctx.module.naming.attribute(node.name),
    init: b.id(cls.scope.bindings.get(node.name)!.emitted),
    override: overrides(cls, node.name),
  };
}
