import { qualifiedName } from "../infer/names.ts";
import { ancestry, findMethod, type ClassInfo } from "../model.ts";
import type { Expression } from "../../ast/python.ts";
import { someExpression } from "../../ast/walk.ts";
import { every, membersOf } from "../types.ts";
import { expressionsOfKind, statementsOfKind } from "../survey.ts";
import type { Rule, RuleInput } from "./rule.ts";

/** What Python forbids when the program runs, and JavaScript allows. */
export const refuseForbidden: Rule = (input) => {
  abstractInstances(input);
  immutableItems(input);
  lambdaTuples(input);
  awaitedValues(input);
  targetOrder(input);
};

const NEVER_AWAITABLE = new Set(["int", "float", "bool", "str", "bytes", "None", "tuple"]);

/** `await 5`: a TypeError in Python, and nothing at all in JavaScript. */
function awaitedValues({ state, survey, report }: RuleInput): void {
  for (const { node } of expressionsOfKind(survey, "Await")) {
    const type = state.typeOf(node.value);
    if (every(type, ({ kind }) => NEVER_AWAITABLE.has(kind))) {
      report("unsupported-syntax", node.span, {
        construct: "await of a value that cannot be awaited",
      });
    }
  }
}

/** `values[next_index()] = compute()`: Python evaluates the value first, TypeScript the index. */
function targetOrder({ state, survey, report }: RuleInput): void {
  const hasEffect = (node: Expression): boolean =>
    someExpression(node, (part) => {
      if (part.kind !== "Call") return part.kind === "Await";
      return state.calls.get(part)?.target.kind !== "library";
    });
  for (const { node } of statementsOfKind(survey, "Assign")) {
    const target = node.targets.find(
      (one) => (one.kind === "Subscript" || one.kind === "Attribute") && hasEffect(one),
    );
    if (target && hasEffect(node.value)) {
      report("unsupported-syntax", target.span, {
        construct:
          "an assignment whose target and value both call functions (assign one to a variable first)",
      });
    }
  }
}

/** `Shape()`, where Shape has abstract methods. */
function abstractInstances({ state, report }: RuleInput): void {
  for (const [call, { target }] of state.calls) {
    if (target.kind !== "class" || !isChecked(target.cls, state)) continue;
    const names = [...ancestry(target.cls)].flatMap((cls) => [...cls.methods.keys()]);
    const missing = names.find((name) => isAbstract(findMethod(target.cls, name)?.node, state));
    if (missing !== undefined)
      report("abstract-class", call.span, { class: target.cls.name, name: missing });
  }
}

/** Only classes with the metaclass ABCMeta are checked by Python. */
const isChecked = (cls: ClassInfo, state: RuleInput["state"]): boolean =>
  [...ancestry(cls)].some(({ node }) =>
    node.bases.some((base) => qualifiedName(state, base) === "abc.ABC"),
  );

const isAbstract = (
  node: { readonly kind: string } | undefined,
  state: RuleInput["state"],
): boolean =>
  node !== undefined &&
  "decorators" in node &&
  (node.decorators as Parameters<typeof qualifiedName>[1][]).some(
    (one) => qualifiedName(state, one) === "abc.abstractmethod",
  );

const IMMUTABLE = new Set(["tuple", "str", "bytes"]);

/** `point[0] = 1`, where point is a tuple. */
function immutableItems({ state, survey, report }: RuleInput): void {
  for (const { node } of statementsOfKind(survey, "Assign", "AugAssign")) {
    for (const target of node.kind === "Assign" ? node.targets : [node.target]) {
      if (target.kind !== "Subscript") continue;
      for (const { kind } of membersOf(state.typeOf(target.value))) {
        if (IMMUTABLE.has(kind))
          report("unsupported-method", target.span, { name: "__setitem__", type: kind });
      }
    }
  }
}

/** `lambda *values: values`: a rest parameter is a list, and a lambda has no room to freeze it. */
function lambdaTuples({ state, survey, report }: RuleInput): void {
  for (const { node } of expressionsOfKind(survey, "Lambda")) {
    const rest = state.functions
      .get(node)
      ?.parameters.find((one) => one.node.flavour === "var-positional");
    const isObserved =
      rest &&
      membersOf(rest.binding.slot.type).some((type) => type.kind === "tuple" && type.cell.observed);
    if (isObserved)
      report("unsupported-syntax", node.span, {
        construct: "a lambda that hands out its *args as a tuple",
      });
  }
}
