/** Fields that a class declares: what is assigned elsewhere. */
import type { TsField } from "../../ast/typescript.ts";
import { expressionsOf, forEachStatement, someExpression } from "../../ast/walk.ts";
import { isLate } from "../../2-analyze/assigned-attributes/late.ts";
import {
  ancestry,
  findAttribute,
  findMethod,
  isLibraryClass,
  libraryBase,
  type ClassInfo,
} from "../../2-analyze/model.ts";
import { extendedClasses, initializesByMethod } from "../../2-analyze/construction.ts";
import { dataclassFields, initVariables, writesInit } from "../../2-analyze/dataclasses.ts";
import { isEnum } from "../../2-analyze/enums.ts";
import { namedTupleFields } from "../../2-analyze/named-tuples.ts";
import { seesAttributes } from "../../2-analyze/dynamic-attributes.ts";
import type { Context } from "../context.ts";
import { lowerInto } from "../expressions.ts";
import { annotatedType } from "../annotated-types.ts";
import { toTs } from "../types.ts";
import { isStep, runsBody } from "../../2-analyze/class-bodies.ts";
import type { Member } from "./methods.ts";
import { isAssignedAgain } from "./body-statements.ts";

/** Declares what `__init__` and the other methods assign to `self`. */
export function instanceFields(cls: ClassInfo, isDataclass: boolean, ctx: Context): TsField[] {
  const fields: TsField[] = [];
  for (const attribute of cls.attributes.values()) {
    if (cls.setters.has(attribute.name) || cls.methods.has(attribute.name)) continue;
    if (attribute.name === "_value_" && isEnum(cls)) continue;
    if (isDataclass && isNoAttribute(cls, attribute.name)) continue;
    if (namedTupleFields(cls)?.some(({ name }) => name === attribute.name)) continue;
    const inherited = cls.bases.some(
      (base) => !isLibraryClass(base) && findAttribute(base, attribute.name),
    );
    if (inherited) continue;
    const isInBody = cls.scope.bindings.has(attribute.name);
    const field = isDataclass
      ? dataclassFields(cls)?.find(({ name }) => name === attribute.name)
      : undefined;
    if (attribute.classLevel && isInBody && field === undefined) continue;
    if (attribute.classAssigned && (!attribute.instanceLevel || attribute.classLevel)) {
      // `Dog.legs = 4`, or `cls.legs = 4` in a class method.
      const key = ctx.module.naming.attribute(attribute.name);
      fields.push({
        kind: "Field",
        key,
        declare: true,
        static: true,
        type: toTs(ctx, attribute.slot.type),
      });
      if (!attribute.instanceLevel) continue;
    }
    if (!attribute.instanceLevel && !isDataclass && attribute.annotation === undefined) continue;
    const base = libraryBase(cls);
    if (base && ctx.module.state.library.attribute(base, attribute.name)) continue;
    const type = attribute.slot.type;
    const isGiven = field && (field.inInit || field.default !== undefined || field.factory);
    const certain = assignedInConstructor(cls, attribute.name) || Boolean(isGiven);
    // `@dataclass` leaves a default in the class, where objects find it that no written `__init__` gives a value.
    const init =
      field?.default && !writesInit(cls) && !initializesByMethod(cls)
        ? lowerInto(field.default, type, ctx)
        : undefined;
    fields.push({
      kind: "Field",
      key: ctx.module.naming.attribute(attribute.name),
      type: annotatedType(ctx, type, attribute.annotation ?? attribute.declared),
      // A field that exists only once it is assigned: `__init__` runs before fields come to be.
      ...(initializesByMethod(cls) ||
      (seesAttributes(ctx.module.state) && !isDataclass && !isOfError(cls, attribute.name)) ||
      isLate(ctx.module.state, cls, attribute.name) ||
      (!certain && constructorsCall(cls))
        ? { declare: true }
        : init
          ? { init }
          : { definite: !certain }),
    });
  }
  return fields;
}

/** `_: KW_ONLY` and `InitVar`s look like fields, and are none. */
const isNoAttribute = (cls: ClassInfo, name: string): boolean =>
  initVariables(cls).some((one) => one.name === name) ||
  (cls.scope.bindings.get(name)?.definitions.every(({ kind }) => kind === "annotation") === true &&
    cls.attributes.get(name)?.instanceLevel === false &&
    cls.attributes.get(name)?.classAssigned !== true);

/** Whether the constructor of a base calls methods, which may assign what the class declares. */
const constructorsCall = (cls: ClassInfo): boolean =>
  [...ancestry(cls)].slice(1).some((base) => {
    if (writesInit(base) && findMethod(base, "__post_init__") !== undefined) return true;
    const init = base.methods.get("__init__");
    if (init === undefined || init.node.kind === "Lambda") return false;
    const uses = new Set(init.parameters[0]?.binding.reads.map(({ node }) => node));
    forEachStatement(init.node.body, (statement) => {
      for (const expression of expressionsOf(statement))
        someExpression(expression, (part) => {
          if (part.kind === "Attribute" && findMethod(cls, part.attribute)?.method === undefined)
            uses.delete(part.value);
          return false;
        });
    });
    return uses.size > 0;
  });

/** Whether a top-level statement of `__init__` assigns the attribute. */
function assignedInConstructor(cls: ClassInfo, name: string): boolean {
  const init = cls.methods.get("__init__");
  if (init === undefined || init.node.kind === "Lambda") return false;
  return init.node.body.statements.some((statement) => {
    const targets =
      statement.kind === "Assign"
        ? statement.targets
        : statement.kind === "AnnAssign" && statement.value
          ? [statement.target]
          : [];
    return targets
      .flatMap((target) => (target.kind === "Tuple" ? target.elements : [target]))
      .some(
        (target) =>
          target.kind === "Attribute" &&
          target.attribute === name &&
          target.value.kind === "Name" &&
          target.value.id === init.parameters[0]?.node.name,
      );
  });
}

/** The variables of bases that the class does not extend: `inherits` gives them to it. */
export function otherStatics(cls: ClassInfo, ctx: Context): Member[] {
  if (cls.bases.length < 2) return [];
  const extended = new Set(extendedClasses(cls));
  return [...ancestry(cls)]
    .filter((one) => !extended.has(one))
    .flatMap((one) => [...one.attributes.values()])
    .filter(({ classLevel, instanceLevel, name }) => {
      return classLevel && !instanceLevel && ![...extended].some((one) => one.attributes.has(name));
    })
    .map(({ name, slot }) => ({
      kind: "Field",
      declare: true,
      static: true,
      key: ctx.module.naming.attribute(name),
      type: toTs(ctx, slot.type),
    }));
}

/** The attributes that only static blocks assign. */
export function blockAttributes(cls: ClassInfo, ctx: Context): Member[] {
  if (!runsBody(cls.node)) return [];
  const fields = new Set(
    cls.node.body.statements.flatMap((statement) =>
      statement.kind === "Assign" && !isStep(statement)
        ? statement.targets.flatMap((target) =>
            target.kind === "Name" && !isAssignedAgain(target, cls) ? [target.id] : [],
          )
        : statement.kind === "AnnAssign" && statement.target.kind === "Name"
          ? [statement.target.id]
          : [],
    ),
  );
  return [...cls.attributes.values()]
    .filter(({ name, classLevel }) => classLevel && !fields.has(name))
    .map(({ name, slot }) => ({
      kind: "Field",
      declare: true,
      static: true,
      key: ctx.module.naming.attribute(name),
      type: toTs(ctx, slot.type),
    }));
}

/** `self.message` of an exception: declared as a field, it is no longer the error's own. */
const isOfError = (cls: ClassInfo, name: string): boolean =>
  ["message", "stack", "cause"].includes(name) && libraryBase(cls) !== undefined;
