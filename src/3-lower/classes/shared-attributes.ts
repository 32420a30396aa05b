/** Attributes that a class gives a value, and its objects may give another. */
import type { TsExpression, TsStatement } from "../../ast/typescript.ts";
import { lateAttributes } from "../../2-analyze/assigned-attributes/late.ts";
import { initializesByMethod } from "../../2-analyze/construction.ts";
import { seesAttributes } from "../../2-analyze/dynamic-attributes.ts";
import type { AttributeInfo, ClassInfo } from "../../2-analyze/model.ts";
import { isPrivate } from "../../2-analyze/private-names.ts";
import { statementsOfKind, surveyModule } from "../../2-analyze/survey.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { pythonNameOf } from "../../2-analyze/qualified-names.ts";

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

/** `assignedLater(Robot, "speed")`: reading the attribute before raises AttributeError. */
export function assignedLater(cls: ClassInfo, name: string, ctx: Context): TsStatement[] {
  const late = [...(lateAttributes(ctx.module.state).get(cls) ?? [])];
  if (late.length === 0) return [];
  const keyOf = (attribute: string): string => ctx.module.naming.attribute(attribute);
  const told = (attribute: string): string =>
    isPrivate(attribute) ? `_${pythonNameOf(cls.node).replace(/^_+/, "")}${attribute}` : attribute;
  const same = late.filter((attribute) => keyOf(attribute) === told(attribute));
  const renamed = late.filter((attribute) => !same.includes(attribute));
  const args = same.map((attribute) => b.str(attribute) as TsExpression);
  if (renamed.length > 0)
    args.push(b.object(renamed.map((one) => b.property(keyOf(one), b.str(told(one))))));
  return [b.exprStatement(b.call(ctx.module.runtime("assignedLater"), [b.id(name), ...args]))];
}
