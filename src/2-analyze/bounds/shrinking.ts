/** Which lists and dicts may lose items: an index that was right stays right in all others. */
import type { Expression, Statement } from "../../ast/python.ts";
import { forEachStatement } from "../../ast/walk.ts";
import type { Slot } from "../cells.ts";
import type { State } from "../infer/state.ts";
import { isSmall, membersOf, some, type Type } from "../types.ts";

export const SHRINKING_METHODS: ReadonlySet<string> = new Set([
  "pop",
  "popitem",
  "remove",
  "clear",
  "__delitem__",
  "__setitem__",
]);
/** Functions of the library that take items out of the list that they are given. */
export const SHRINKING_FUNCTIONS: ReadonlySet<string> = new Set([
  "heapq.heappop",
  "operator.delitem",
  "operator.setitem",
]);

/** What lasts in a program, whose functions are all known by now. */
export const lastingIn = (state: State): LastingContainers =>
  state.once(LastingContainers, () => new LastingContainers(state));

/** The lists and dicts that nothing in the program makes shorter. */
export class LastingContainers {
  readonly #shrinking = new Set<Slot>();
  /** Something of unknown type is made shorter, which may be any list. */
  #all = false;

  constructor(state: State) {
    const called = new Set<Expression>();
    for (const [{ func, args }, { target }] of state.calls) {
      if (target.kind !== "library" || !SHRINKING_FUNCTIONS.has(target.name) || !args[0]) continue;
      called.add(func);
      this.#shrink(state.typeOf(args[0]));
    }
    for (const [node, type] of state.types) {
      if (type.kind === "library" && SHRINKING_FUNCTIONS.has(type.name) && !called.has(node))
        this.#all = true;
      if (node.kind === "Attribute" && SHRINKING_METHODS.has(node.attribute))
        this.#shrink(state.typeOf(node.value));
    }
    const visit = (statement: Statement): void => this.#statement(statement, state);
    forEachStatement(state.module.body, visit);
    for (const { node } of state.functions.values()) {
      if (node.kind !== "Lambda") forEachStatement(node.body, visit);
    }
    for (const { node } of state.classes.values()) forEachStatement(node.body, visit);
  }

  /** Whether a list or dict of this type keeps the items that it has. */
  isLasting(type: Type): boolean {
    if (type.kind === "tuple" || type.kind === "str") return true;
    return !this.#all && isContainer(type) && !this.#shrinking.has(type.args[0].find());
  }

  /** Whether two names may be those of one list or dict. */
  mayBeSame(one: Type, other: Type): boolean {
    if (some(one, isUnknown) || some(other, isUnknown)) return true;
    const slotsOf = (type: Type): Slot[] =>
      membersOf(type).flatMap((member) => (isContainer(member) ? [member.args[0].find()] : []));
    const slots = slotsOf(other);
    return slotsOf(one).some((slot) => slots.includes(slot));
  }

  #statement(statement: Statement, state: State): void {
    if (statement.kind === "Delete") {
      for (const target of statement.targets) this.#delete(target, state);
      return;
    }
    if (statement.kind === "AugAssign" && statement.operator === "*") {
      const times = state.typeOf(statement.value);
      const grows = times.kind === "int" && isSmall(times) && times.lo > 0;
      if (!grows) this.#shrink(state.typeOf(statement.target));
    }
    for (const target of targetsOf(statement)) this.#target(target, state);
  }

  #delete(target: Expression, state: State): void {
    if (target.kind === "Subscript") this.#shrink(state.typeOf(target.value));
    else if (target.kind === "Tuple" || target.kind === "List")
      for (const element of target.elements) this.#delete(element, state);
  }

  /** `xs[1:3] = …`, wherever in a target it stands. */
  #target(target: Expression, state: State): void {
    if (target.kind === "Tuple" || target.kind === "List") {
      for (const element of target.elements) this.#target(element, state);
    } else if (target.kind === "Starred") this.#target(target.value, state);
    else if (target.kind === "Subscript" && target.index.kind === "Slice")
      this.#shrink(state.typeOf(target.value));
  }

  #shrink(type: Type): void {
    for (const member of membersOf(type)) {
      if (member.kind === "unknown") this.#all = true;
      if (isContainer(member)) this.#shrinking.add(member.args[0].find());
    }
  }
}

const isUnknown = ({ kind }: Type): boolean => kind === "unknown";

const isContainer = (type: Type): type is Extract<Type, { kind: "instance" }> =>
  type.kind === "instance" && ["list", "dict", "collections.OrderedDict"].includes(type.name);

/** What a statement assigns to. */
export function targetsOf(statement: Statement): readonly Expression[] {
  switch (statement.kind) {
    case "Assign":
      return statement.targets;
    case "AnnAssign":
    case "AugAssign":
    case "For":
    case "AsyncFor":
      return [statement.target];
    case "With":
    case "AsyncWith":
      return statement.items.flatMap(({ target }) => target ?? []);
    default:
      return [];
  }
}
