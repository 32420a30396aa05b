/** Methods of the program's classes that are held as values: `bus.on(self.notify)`. */
import type {
  Attribute,
  Call,
  Compare,
  CompareOperator,
  Expression,
  Statement,
} from "../ast/python.ts";
import type { State } from "./infer/state.ts";
import type { FunctionInfo } from "./model.ts";
import { expressionsOfKind, surveyModule } from "./survey.ts";
import { membersOf, type Type } from "./types.ts";

/** The methods that are values somewhere, with how many places make them so. */
export const heldMethods = (state: State): ReadonlyMap<FunctionInfo, number> =>
  state.once(HELD, () => {
    const found = new Map<FunctionInfo, number>();
    for (const { node, parent } of expressionsOfKind(surveyModule(state.module), "Attribute")) {
      if (parent?.kind === "Call" && parent.func === node) continue;
      for (const member of membersOf(state.typeOf(node)))
        if (member.kind === "function" && member.info.owner !== undefined)
          found.set(member.info, (found.get(member.info) ?? 0) + 1);
    }
    return found;
  });

const HELD = "the methods that are held as values";

/**
 * Whether `Person.age_of` stands for a function that is called with the object first; what is read
 * of it, asked about it, or put into a class is the method itself.
 */
export const takesObjectFirst = (node: Attribute, state: State): boolean =>
  state
    .once(
      FUNCTIONS,
      () =>
        new Set(
          expressionsOfKind(surveyModule(state.module), "Attribute")
            .filter(({ node: one, parent, place, statement }) => {
              if (place.cls !== undefined || putsIntoClass(statement, state)) return false;
              if (parent?.kind === "Attribute") return false;
              return parent?.kind !== "Call" || !asksAbout(parent, one, state);
            })
            .map(({ node: one }) => one),
        ),
    )
    .has(node);

const FUNCTIONS = "the methods of classes that are held as functions";

/** `Person.greet = Robot.greet` */
const putsIntoClass = (statement: Statement, state: State): boolean =>
  statement.kind === "Assign" &&
  statement.targets.some(
    (target) => target.kind === "Attribute" && state.typeOf(target.value).kind === "class",
  );

/** A call of the method, or of what looks at it: `inspect.signature(Person.greet)`. */
function asksAbout(call: Call, node: Attribute, state: State): boolean {
  if (call.func === node) return true;
  const target = state.calls.get(call)?.target;
  return target?.kind === "library" && ASKING.test(target.name);
}

const ASKING =
  /^(?:inspect\.|(?:getattr|hasattr|setattr|callable|isinstance|property|print|repr|str)$|.*iscoroutinefunction$)/;

/**
 * Whether the program may compare or look up methods that are held: each time that Python holds
 * `a.f` it makes another object, equal to those before.
 */
export const comparesMethods = (state: State): boolean =>
  state.once(COMPARES, () => {
    if (heldMethods(state).size === 0) return false;
    return surveyModule(state.module).expressions.some(
      ({ node }) =>
        (node.kind === "Compare" && comparisons(node, EQUALITIES).some(meet)) ||
        (node.kind === "Call" && looksUp(node, state)) ||
        hasMethodKeys(state.typeOf(node)),
    );
    function meet([left, right]: readonly [Expression, Expression, CompareOperator]): boolean {
      return [left, right].every((operand) => mayHoldMethods(state.typeOf(operand)));
    }
  });

const COMPARES = "whether methods that are held are compared";
const EQUALITIES: ReadonlySet<string> = new Set(["==", "!=", "in", "not in"]);

/** The pairs of operands that the operators stand between. */
export function comparisons(
  node: Compare,
  operators: ReadonlySet<string>,
): readonly (readonly [Expression, Expression, CompareOperator])[] {
  const operands = [node.left, ...node.comparators];
  return node.operators.flatMap((operator, index) =>
    operators.has(operator) ? [[operands[index], operands[index + 1], operator] as const] : [],
  );
}

/** `handlers.remove(handler)`. */
function looksUp({ func, args }: Call, state: State): boolean {
  return (
    func.kind === "Attribute" &&
    SEARCHES.has(func.attribute) &&
    args.length > 0 &&
    mayHoldMethods(state.typeOf(args[0]))
  );
}

const SEARCHES: ReadonlySet<string> = new Set(["remove", "index", "count"]);

/** Sets of methods, and dicts whose keys they are. */
const hasMethodKeys = (type: Type): boolean =>
  membersOf(type).some(
    (member) =>
      member.kind === "instance" &&
      KEYED.test(member.name) &&
      member.args.length > 0 &&
      mayHoldMethods(member.args[0].type),
  );

const KEYED = /^(?:dict|set|frozenset|collections\.\w+)$/;

/** Whether a value of the type may be a method, or a list or tuple of them. */
export function mayHoldMethods(type: Type): boolean {
  return membersOf(type).some((member) => {
    if (member.kind === "tuple") return member.elements.some((slot) => isMethod(slot.type));
    if (member.kind === "instance")
      return CONTAINERS.test(member.name) && member.args.some((slot) => isMethod(slot.type));
    return isMethod(member);
  });
}

const CONTAINERS = /^(?:list|deque|dict|set|frozenset|collections\.\w+)$/;

const isMethod = (type: Type): boolean =>
  membersOf(type).some(
    (member) =>
      (member.kind === "function" && member.info.owner !== undefined) ||
      member.kind === "callable" ||
      member.kind === "unknown",
  );
