import type { ClassDef, FunctionDef, Lambda, Name, Return } from "../../ast/python.ts";
import { isEnum } from "../enums.ts";
import { forEachStatement } from "../../ast/walk.ts";
import { isStaticVariable } from "../class-variables.ts";
import { isNestedClass, runsBody } from "../class-bodies.ts";
import { expressionsOfKind, statementsOfKind } from "../survey.ts";
import type { Rule } from "./rule.ts";

/** Names of a class body that its other lines read: TypeScript's class bodies have no variables. */
export const refuseClassBodies: Rule = ({ state, survey, report }) => {
  for (const { node, statement, parent } of expressionsOfKind(survey, "Name")) {
    const binding = state.resolution.names.get(node);
    if (binding?.scope.kind !== "class" || isTarget(node, state)) continue;
    // `@value.setter` extends the property.
    const isDecorator = statement.kind === "FunctionDef" || statement.kind === "AsyncFunctionDef";
    if (
      isDecorator &&
      parent?.kind === "Attribute" &&
      binding.definitions.every(({ kind }) => kind === "function")
    )
      continue;
    const cls = state.classes.get(binding.scope.node as ClassDef);
    if (cls && (runsBody(cls.node) || cls.aliases.size > 0 || isNestedClass(binding))) continue;
    if (cls && isStaticVariable(binding, cls)) continue;
    report("class-body-name", node.span, { name: node.id });
  }
  for (const { node, place } of statementsOfKind(survey, "ClassDef")) {
    const around = place.cls && state.classes.get(place.cls);
    if (around && isEnum(around))
      report("unsupported-syntax", node.nameSpan, {
        construct: "a class in the body of an enumeration",
      });
    for (const decorator of node.decorators) {
      const type = state.typeOf(decorator);
      // A decorator of the program is called for its effect: what it returns must be the class.
      const isKept = type.kind !== "function" || givesItsArgument(type.info.node);
      if (!isKept)
        report("unsupported-syntax", decorator.span, {
          construct: "a class decorator that returns something else",
        });
    }
  }
  for (const { node, place } of statementsOfKind(survey, "Assign", "AnnAssign")) {
    if (!place.cls || node.value === undefined) continue;
    const targets = node.kind === "Assign" ? node.targets : [node.target];
    for (const target of targets) {
      if (target.kind !== "Name") continue;
      const cls = state.classes.get(place.cls);
      if (cls?.methods.has(target.id) && !cls.aliases.has(target.id))
        report("redefined-name", target.span, { name: target.id });
    }
  }

  function isTarget(node: Name, { resolution }: typeof state): boolean {
    return !resolution.names.get(node)!.reads.some(({ node: read }) => read === node);
  }
};

/** `def register(cls): …; return cls` */
function givesItsArgument(node: FunctionDef | Lambda): boolean {
  const name = node.parameters[0]?.name;
  if (node.kind === "Lambda") return node.body.kind === "Name" && node.body.id === name;
  const returns: Return[] = [];
  forEachStatement(node.body, (statement) => {
    if (statement.kind === "Return") returns.push(statement);
  });
  return (
    returns.length > 0 && returns.every(({ value }) => value?.kind === "Name" && value.id === name)
  );
}
