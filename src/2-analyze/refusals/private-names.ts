import type { ClassDef } from "../../ast/python.ts";
import { expressionsOfKind, statementsOfKind } from "../survey.ts";
import type { Rule } from "./rule.ts";

const isPrivate = (name: string): boolean => name.startsWith("__") && !name.endsWith("__");

/** `__name` outside its class: Python mangles such names to `_Class__name`, the emission does not. */
export const refusePrivateNames: Rule = ({ survey, report }) => {
  const spans = statementsOfKind(survey, "ClassDef").map(({ node }) => node);
  const classOf = (at: number): ClassDef | undefined =>
    spans.findLast(({ span }) => span.start <= at && at < span.end);
  const owners = new Map<string, ClassDef | undefined>();
  for (const { node } of expressionsOfKind(survey, "Attribute")) {
    const { attribute, attributeSpan } = node;
    if (
      spans.some(
        ({ name }) =>
          attribute.startsWith(`_${name.replace(/^_+/, "")}__`) && !attribute.endsWith("__"),
      )
    ) {
      report("private-name", attributeSpan, { name: attribute });
    }
    if (!isPrivate(attribute)) continue;
    const cls = classOf(attributeSpan.start);
    // Two classes that use one private name mean two attributes, which may meet in one object.
    const isShared = owners.has(attribute) && owners.get(attribute) !== cls;
    if (cls === undefined || isShared) report("private-name", attributeSpan, { name: attribute });
    if (!owners.has(attribute)) owners.set(attribute, cls);
  }
};
