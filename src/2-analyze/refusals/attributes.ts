import type { Attribute, Expression, Statement } from "../../ast/python.ts";
import { libraryClassOf } from "../infer/attribute-types.ts";
import { NAMESPACE } from "../infer/parsed-arguments.ts";
import { STREAM_SETTERS } from "../output.ts";
import { NAMED_TUPLE, isItem } from "../named-tuples.ts";
import { findAttribute, findMethod, libraryBase } from "../model.ts";
import { every, membersOf, type Type } from "../types.ts";
import { isFunctionText } from "../docstrings.ts";
import { statementsOfKind } from "../survey.ts";
import type { Rule, RuleInput } from "./rule.ts";
import { pythonNameOf } from "../qualified-names.ts";

/** What every JavaScript function has of its own: not free for attributes of Python functions. */
const RESERVED = new Set([
  "name",
  "length",
  "prototype",
  "arguments",
  "caller",
  "call",
  "apply",
  "bind",
]);

/** Assignments to attributes, and deletions, that replace what the emission relies on. */
export const refuseAttributes: Rule = (input) => {
  const statements = statementsOfKind(
    input.survey,
    "Assign",
    "AugAssign",
    "AnnAssign",
    "For",
    "AsyncFor",
    "With",
    "AsyncWith",
    "Delete",
  );
  for (const { node } of statements) {
    for (const target of targetsOf(node).flatMap(flatten)) {
      if (target.kind !== "Attribute" || (node.kind === "Assign" && renames(target, input)))
        continue;
      checkTarget(target, input);
    }
  }
};

function targetsOf(node: Statement): Expression[] {
  switch (node.kind) {
    case "Assign":
    case "Delete":
      return [...node.targets];
    case "AugAssign":
    case "AnnAssign":
    case "For":
    case "AsyncFor":
      return [node.target];
    case "With":
    case "AsyncWith":
      return node.items.flatMap(({ target }) => (target ? [target] : []));
    default:
      return [];
  }
}

const flatten = (node: Expression): Expression[] =>
  node.kind === "Tuple" || node.kind === "List"
    ? node.elements.flatMap(flatten)
    : node.kind === "Starred"
      ? flatten(node.value)
      : [node];

/** `wrapper.__name__ = func.__name__`: the runtime keeps what a function is called. */
const renames = ({ value, attribute }: Attribute, { state }: RuleInput): boolean =>
  isFunctionText(attribute) &&
  every(state.typeOf(value), (one) => one.kind === "function" && one.self === undefined);

function checkTarget(target: Attribute, { state, report }: RuleInput): void {
  const owner = state.typeOf(target.value);
  for (const member of membersOf(owner)) {
    const problem = problemOf(member, target, state);
    if (problem) {
      report("assigned-attribute", target.span, { name: target.attribute, owner: problem });
      return;
    }
  }
}

function problemOf(
  owner: Type,
  { attribute }: Attribute,
  state: RuleInput["state"],
): string | undefined {
  switch (owner.kind) {
    case "module":
      if (owner.name === "sys" && Object.hasOwn(STREAM_SETTERS, attribute)) return undefined;
      return `the module ${owner.name}`;
    case "library":
      return owner.name;
    case "function":
      return RESERVED.has(attribute) || /^__\w+__$/.test(attribute) ? "a function" : undefined;
    case "class":
    case "object": {
      const method = findMethod(owner.cls, attribute);
      const assigned = owner.kind === "class" ? findAttribute(owner.cls, attribute) : undefined;
      const isMethod =
        assigned?.classAssigned === true &&
        membersOf(assigned.slot.type).some((one) => one.kind === "function" && !one.info.owner);
      if (isMethod)
        return `the class ${pythonNameOf(owner.cls.node)}, which would get a method from outside`;
      if (method && method.method !== "property")
        return `the class ${pythonNameOf(owner.cls.node)}, whose method it is`;
      if (
        owner.kind === "object" &&
        libraryBase(owner.cls) === NAMED_TUPLE &&
        !isItem(owner, attribute) &&
        !method
      )
        return `an object of ${pythonNameOf(owner.cls.node)}, whose attributes are the fields of a named tuple`;
      const isDunder = /^__\w+__$/.test(attribute);
      const base = libraryBase(owner.cls);
      if (isDunder && !(base && state.library.attribute(base, attribute)))
        return `the class ${pythonNameOf(owner.cls.node)}`;
      return undefined;
    }
    default: {
      const cls = libraryClassOf(owner);
      if (cls === undefined || cls === NAMESPACE) return undefined;
      if (state.library.class(cls)?.openAttributes) return undefined;
      return state.library.attribute(cls, attribute) ? undefined : `a value of type ${cls}`;
    }
  }
}
