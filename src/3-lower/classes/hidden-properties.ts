/** `title = "impl"` in a class whose base has a property `title`: objects have the class's value. */
import type { TsMethod } from "../../ast/typescript.ts";
import { hiddenProperty } from "../../2-analyze/hidden-properties.ts";
import type { ClassInfo } from "../../2-analyze/model.ts";
import * as b from "../builders.ts";
import { classNameOf } from "../calls/super.ts";
import type { Context } from "../context.ts";
import { toTs } from "../types.ts";

/** `override get title() { return (this.constructor as typeof Impl).title; }` */
export function hiddenProperties(cls: ClassInfo, ctx: Context): TsMethod[] {
  return [...cls.attributes.values()]
    .filter(({ name }) => hiddenProperty(cls, name) !== undefined)
    .map(({ name, slot }): TsMethod => {
      const key = ctx.module.naming.attribute(name);
      const own = b.as_(
        b.member(b.thisKeyword(), "constructor"),
        b.typeofType(b.id(classNameOf(cls))),
      );
      return {
        kind: "Method",
        key,
        flavour: "get",
        override: true,
        parameters: [],
        returns: toTs(ctx, slot.type),
        body: b.block([b.returnStatement(b.member(own, key))]),
      };
    });
}
