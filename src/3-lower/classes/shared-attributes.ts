/** Attributes that a class gives a value, and its objects may give another. */
import type { TsStatement } from "../../ast/typescript.ts";
import { initializesByMethod } from "../../2-analyze/construction.ts";
import { seesAttributes } from "../../2-analyze/dynamic-attributes.ts";
import type { AttributeInfo, ClassInfo } from "../../2-analyze/model.ts";
import { statementsOfKind, surveyModule } from "../../2-analyze/survey.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";

/**
 * Whether an object's value must be told from its class's: a field with the class's value to begin
 * with would not follow the class, and would be there after `del`.
 */
export function isShared(attribute: AttributeInfo, cls: ClassInfo, ctx: Context): boolean {
  if (!attribute.classLevel || !attribute.instanceLevel) return false;
  const { state } = ctx.module;
  const deleted = state.once(
    DELETED,
    () =>
      new Set(
        statementsOfKind(surveyModule(state.module), "Delete").flatMap(({ node }) =>
          node.targets.flatMap((target) => (target.kind === "Attribute" ? [target.attribute] : [])),
        ),
      ),
  );
  return (
    attribute.classAssigned === true ||
    initializesByMethod(cls) ||
    seesAttributes(state) ||
    deleted.has(attribute.name)
  );
}

const DELETED = "names in `del x.name`";

/** `sharedAttributes(Dog, "kind")`: objects read the class's value until they have their own. */
export function sharedAttributes(cls: ClassInfo, name: string, ctx: Context): TsStatement[] {
  const names = [...cls.attributes.values()]
    .filter((attribute) => isShared(attribute, cls, ctx))
    .map((attribute) => b.str(ctx.module.naming.attribute(attribute.name)));
  if (names.length === 0) return [];
  return [b.exprStatement(b.call(ctx.module.runtime("sharedAttributes"), [b.id(name), ...names]))];
}
