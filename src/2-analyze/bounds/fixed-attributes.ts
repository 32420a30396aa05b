/** Attributes that keep for good what the constructor puts there. */
import type { Expression, Statement } from "../../ast/python.ts";
import { forEachStatement } from "../../ast/walk.ts";
import type { State } from "../infer/state.ts";
import { ancestry, type ClassInfo } from "../model.ts";
import { targetsOf } from "./shrinking.ts";

/** What is fixed in a program, whose functions are all known by now. */
export const fixedIn = (state: State): FixedAttributes =>
  state.once(FixedAttributes, () => new FixedAttributes(state));

export class FixedAttributes {
  /** Names of attributes that something assigns after construction, or twice in it. */
  readonly #changing = new Set<string>();
  /** Attributes are assigned by names that only the run knows. */
  #all = false;

  constructor(state: State) {
    const constructed = new Map<ClassInfo, Set<string>>();
    const change = (statement: Statement): void => {
      for (const name of attributesIn(targetsOf(statement))) this.#changing.add(name);
    };
    forEachStatement(state.module.body, change);
    for (const { node, owner } of state.functions.values()) {
      if (node.kind === "Lambda") continue;
      if (owner === undefined || node.name !== "__init__") {
        forEachStatement(node.body, change);
        continue;
      }
      const names = new Set<string>();
      constructed.set(owner, names);
      forEachStatement(node.body, (statement) => {
        for (const name of attributesIn(targetsOf(statement))) {
          if (names.has(name)) this.#changing.add(name);
          names.add(name);
        }
      });
    }
    for (const [cls, names] of constructed) {
      const above = [...ancestry(cls)].filter((one) => one !== cls);
      for (const name of names)
        if (above.some((one) => constructed.get(one)?.has(name))) this.#changing.add(name);
    }
    for (const [node, type] of state.types) {
      if (type.kind === "library" && ["setattr", "object.__setattr__"].includes(type.name))
        this.#all = true;
      if (node.kind !== "Attribute") continue;
      if (["__dict__", "__setattr__", "__class__"].includes(node.attribute)) this.#all = true;
      // An object that is constructed anew.
      const isSuper = node.value.kind === "Call";
      if (node.attribute === "__init__" && !isSuper) this.#all = true;
    }
  }

  isFixed(name: string): boolean {
    return !this.#all && !this.#changing.has(name);
  }
}

function attributesIn(targets: readonly Expression[]): string[] {
  return targets.flatMap((target): string[] => {
    switch (target.kind) {
      case "Attribute":
        return [target.attribute];
      case "Tuple":
      case "List":
        return attributesIn(target.elements);
      case "Starred":
        return attributesIn([target.value]);
      default:
        return [];
    }
  });
}
