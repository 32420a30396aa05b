/** Whether the arguments of a constructor tell TypeScript what an object of a generic class is of. */
import type { Expression } from "../../ast/python.ts";
import { constructorFields } from "../../2-analyze/dataclasses.ts";
import { tells } from "../../2-analyze/generics/mark.ts";
import type { State } from "../../2-analyze/infer/state.ts";
import { findMethod, type ClassInfo } from "../../2-analyze/model.ts";
import { membersOf, type Type } from "../../2-analyze/types.ts";
import { usable } from "../generics.ts";

/** Whether the types of a constructor's arguments tell TypeScript what the object is of. */
export function constructorTells(cls: ClassInfo, state: State, node: Expression): boolean {
  // `Maybe(None)` is not one of None alone.
  if (node.kind === "Call" && node.args.some(({ kind }) => kind === "None")) return false;
  const parameters = constructorParameters(cls);
  return usable(cls.typeVariables).every((variable) =>
    parameters.some(
      ({ annotation, type }) =>
        tells(state, annotation, type, variable) && !membersOf(type).some(isOpaque),
    ),
  );
}

/** What TypeScript knows as `any`. */
const isOpaque = ({ kind, variables }: Type): boolean =>
  variables === undefined && (kind === "library" || kind === "unknown" || kind === "class");

function constructorParameters(
  cls: ClassInfo,
): { readonly annotation?: Expression; readonly type: Type }[] {
  const init = findMethod(cls, "__init__");
  if (init)
    return init.parameters.map(({ node, slot }) => ({
      annotation: node.annotation,
      type: slot.type,
    }));
  return (constructorFields(cls) ?? []).flatMap(({ name, owner }) => {
    const field = owner.attributes.get(name);
    return field ? [{ annotation: field.annotation, type: field.slot.type }] : [];
  });
}
