/**
 * Lists whose items stay those that they were made with, as the rows of a table do: `grid[r][c] = 1`,
 * never `grid[r] = []` or `grid.append([])`.
 */
import type { Expression, Statement } from "../../ast/python.ts";
import { forEachStatement } from "../../ast/walk.ts";
import type { Slot } from "../cells.ts";
import type { State } from "../infer/state.ts";
import { membersOf, type Type } from "../types.ts";
import { targetsOf } from "./shrinking.ts";

/** Methods that put nothing into a list. */
const TAKING_METHODS: ReadonlySet<string> = new Set([
  "clear",
  "copy",
  "count",
  "index",
  "pop",
  "remove",
  "reverse",
  "sort",
]);

/** Functions of the library that put nothing into the lists they are given. */
const LOOKING_FUNCTIONS: ReadonlySet<string> = new Set([
  ..."all any bool dict enumerate filter frozenset isinstance len list map max min".split(" "),
  ..."print range repr reversed set sorted str sum tuple type zip".split(" "),
  "copy.copy",
  "copy.deepcopy",
  "json.dumps",
]);

export class KeptItems {
  readonly #replaced = new Set<Slot>();
  /** Something goes into what may be any list. */
  #all = false;

  constructor(state: State) {
    for (const [{ args, keywords }, { target }] of state.calls) {
      if (target.kind !== "library" || LOOKING_FUNCTIONS.has(target.name)) continue;
      for (const argument of [...args, ...keywords.map(({ value }) => value)])
        this.#replace(state.typeOf(argument), false);
    }
    for (const [node] of state.types) {
      if (node.kind === "Attribute" && !TAKING_METHODS.has(node.attribute))
        this.#replace(state.typeOf(node.value), true);
    }
    const visit = (statement: Statement): void => {
      if (statement.kind === "AugAssign") this.#replace(state.typeOf(statement.target), true);
      for (const target of targetsOf(statement)) this.#target(target, state);
    };
    forEachStatement(state.module.body, visit);
    for (const { node } of [...state.functions.values(), ...state.classes.values()]) {
      if (node.kind !== "Lambda") forEachStatement(node.body, visit);
    }
  }

  /** Whether the list's items are those that it was made with. */
  areKept(type: Type): boolean {
    return (
      !this.#all &&
      type.kind === "instance" &&
      type.name === "list" &&
      !this.#replaced.has(type.args[0].find())
    );
  }

  #target(target: Expression, state: State): void {
    if (target.kind === "Tuple" || target.kind === "List") {
      for (const element of target.elements) this.#target(element, state);
    } else if (target.kind === "Starred") this.#target(target.value, state);
    else if (target.kind === "Subscript") this.#replace(state.typeOf(target.value), true);
  }

  #replace(type: Type, isAny: boolean): void {
    for (const member of membersOf(type)) {
      if (member.kind === "unknown" && isAny) this.#all = true;
      if (member.kind === "instance")
        for (const slot of member.args) this.#replaced.add(slot.find());
    }
  }
}
