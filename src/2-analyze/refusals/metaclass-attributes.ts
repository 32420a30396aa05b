import { ancestry, type ClassInfo } from "../model.ts";
import { expressionsOfKind } from "../survey.ts";
import { membersOf } from "../types.ts";
import type { Rule } from "./rule.ts";

/** What a metaclass has is there for its classes, but not for their objects, where Python raises AttributeError. */
export const refuseMetaclassAttributes: Rule = ({ state, survey, report }) => {
  for (const { node } of expressionsOfKind(survey, "Attribute"))
    for (const owner of membersOf(state.typeOf(node.value)))
      if (owner.kind === "object" && isOfMetaclass(owner.cls, node.attribute)) {
        report("unsupported-syntax", node.span, {
          construct: `\`${node.attribute}\` of the metaclass, read from an object,`,
        });
        break;
      }
};

/** Whether the first class that has the attribute is a metaclass. */
function isOfMetaclass(cls: ClassInfo, name: string): boolean {
  const own = [...ancestry(cls)].find((one) => one.methods.has(name) || one.attributes.has(name));
  return own?.node.isMetaclass === true && !(name.startsWith("__") && name.endsWith("__"));
}
