/** What a statement does with the value of an expression that stands directly in it. */
import type { Expression, Statement } from "../../ast/python.ts";
import type { State } from "../infer/state.ts";
import { ancestry } from "../model.ts";
import { membersOf, type Type } from "../types.ts";
import { isPlainDecorator } from "./decorators.ts";
import { arrives, hasPlainBases, parametersOf, targetTypes, unionOf } from "./flows.ts";
import type { Site, Use } from "./uses.ts";

export function useInStatement(state: State, { node, statement, place }: Site): Use {
  const type = state.typeOf(node);
  const cls = place.cls && state.classes.get(place.cls);
  const goesTo = (target: Expression): boolean => arrives(type, ...targetTypes(state, target, cls));
  // Members of an enum are compared with each other.
  if (cls && !hasPlainBases(cls)) return "anything";
  const movedIf = (isMoved: boolean): Use => (isMoved ? "moved" : "anything");
  switch (statement.kind) {
    case "Assign":
      return movedIf(statement.targets.includes(node) || statement.targets.every(goesTo));
    case "AnnAssign":
      return movedIf(node === statement.target || goesTo(statement.target));
    case "AugAssign":
      return movedIf(
        node === statement.target ||
          (statement.operator !== "%" && goesTo(statement.target)) ||
          arrives(type, ...operands(unionOf(targetTypes(state, statement.target, cls)))),
      );
    case "Return": {
      const info = place.func && state.functions.get(place.func);
      return movedIf(info !== undefined && arrives(type, info.returns.type));
    }
    case "Expr":
      // A prompt shows the value.
      return state.isSession ? "anything" : "moved";
    case "FunctionDef":
    case "AsyncFunctionDef": {
      if (statement.decorators.includes(node)) return movedIf(isPlainDecorator(node));
      const info = state.functions.get(statement);
      return movedIf(info !== undefined && arrives(type, ...parametersOf(info)));
    }
    case "ClassDef":
      return movedIf(statement.bases.includes(node));
    case "Assert":
      return movedIf(node === statement.test);
    case "Match":
      return movedIf(node !== statement.subject || !comparesValues(statement));
    case "For":
    case "AsyncFor":
    case "With":
    case "AsyncWith":
    case "If":
    case "While":
    case "Delete":
    case "Try":
      return "moved";
    default:
      return "anything";
  }
}

/** What the methods of the program's own class take on the right of `+=` and its like. */
const operands = (type: Type): Type[] =>
  membersOf(type).flatMap((member) =>
    member.kind === "object"
      ? [...ancestry(member.cls)].flatMap(({ methods }) =>
          [...methods.values()].flatMap(parametersOf),
        )
      : [],
  );

/** Whether a pattern is a value that is not written out: `case Shapes.ORIGIN:`. */
function comparesValues(statement: Extract<Statement, { kind: "Match" }>): boolean {
  const compares = (pattern: (typeof statement.cases)[number]["pattern"]): boolean => {
    switch (pattern.kind) {
      case "MatchValue":
        return pattern.value.kind === "Attribute";
      case "MatchSequence":
      case "MatchOr":
        return pattern.patterns.some(compares);
      case "MatchMapping":
        return (
          pattern.keys.some(({ kind }) => kind === "Attribute") || pattern.patterns.some(compares)
        );
      case "MatchClass":
        return (
          pattern.patterns.some(compares) ||
          pattern.keywords.some((keyword) => compares(keyword.pattern))
        );
      case "MatchAs":
        return pattern.pattern !== undefined && compares(pattern.pattern);
      default:
        return false;
    }
  };
  return statement.cases.some(({ pattern }) => compares(pattern));
}
