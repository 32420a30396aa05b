/**
 * Lists that never lose an item, and that had some from the beginning: `TENS = ["", "ten", "twenty"]`,
 * `self.cells = [" "] * 9`, a parameter that every call gives such a list.
 */
import type {
  Attribute,
  Call,
  Expression,
  FunctionDef,
  Name,
  Statement,
} from "../../ast/python.ts";
import { forEachStatement } from "../../ast/walk.ts";
import type { CallFact, State } from "../infer/state.ts";
import {
  ancestry,
  type Binding,
  type ClassInfo,
  descendants,
  type FunctionInfo,
} from "../model.ts";
import { Facts } from "./facts.ts";
import { fixedIn } from "./fixed-attributes.ts";
import { leastSize } from "./least-size.ts";
import { isPlainAttribute } from "./places.ts";
import { valueFor } from "./settled.ts";
import { lastingIn } from "./shrinking.ts";
import { isSequence } from "./sums.ts";

/** What is known of a program whose functions are all known by now. */
export const madeIn = (state: State): MadeSizes =>
  state.once(MadeSizes, () => new MadeSizes(state));

class MadeSizes {
  readonly #state: State;
  readonly #sizes = new Map<Binding | Expression, number>();
  /** What constructors assign to attributes of their objects. */
  readonly #constructed = new Map<ClassInfo, Map<string, Expression>>();
  readonly #calls = new Map<FunctionInfo, CallFact[]>();
  /** Functions that something else than a call mentions. */
  readonly #handed = new Set<FunctionInfo>();

  constructor(state: State) {
    this.#state = state;
    for (const { node, owner } of state.functions.values()) {
      if (owner && node.kind !== "Lambda" && node.name === "__init__")
        this.#constructed.set(owner, assignedTo(node));
    }
    const callees = new Set<Expression>();
    for (const [{ func }, fact] of state.calls as ReadonlyMap<Call, CallFact>) {
      if (fact.target.kind !== "function") continue;
      callees.add(func);
      const { info } = fact.target;
      const known = this.#calls.get(info);
      if (known) known.push(fact);
      else this.#calls.set(info, [fact]);
    }
    for (const [node, type] of state.types)
      if (type.kind === "function" && !callees.has(node)) this.#handed.add(type.info);
  }

  /** How many items there are at least, whenever it is read. */
  sizeOf(node: Expression): number {
    const type = this.#state.typeOf(node);
    if (!isSequence(type) || !lastingIn(this.#state).isLasting(type)) return 0;
    if (node.kind === "Name") return this.#ofVariable(node);
    return node.kind === "Attribute" ? this.#ofAttribute(node) : 0;
  }

  #ofVariable(node: Name): number {
    const binding = this.#state.resolution.names.get(node);
    if (binding?.definitions.length !== 1 || binding.assignedElsewhere) return 0;
    return this.#once(binding, () => {
      const [definition] = binding.definitions;
      if (definition.kind === "parameter") return this.#ofParameter(binding);
      const value =
        definition.kind === "assign" ? valueFor(binding.name, definition.node) : undefined;
      return value ? this.#made(value) : 0;
    });
  }

  /** The least that any call gives. */
  #ofParameter(binding: Binding): number {
    const info = this.#state.functions.get(binding.scope.node as FunctionDef);
    if (info === undefined || info.node.kind === "Lambda" || info.owner || info.escapes) return 0;
    if (info.node.decorators.length > 0 || this.#handed.has(info)) return 0;
    let least = Infinity;
    for (const { bound } of this.#calls.get(info) ?? []) {
      const value = bound.named.get(binding.name);
      if (value === undefined || value.kind === "Starred") return 0;
      // A function that calls itself hands on what it was given.
      const isOwn = value.kind === "Name" && this.#state.resolution.names.get(value) === binding;
      if (!isOwn) least = Math.min(least, this.#made(value));
    }
    return Number.isFinite(least) ? least : 0;
  }

  #ofAttribute(node: Attribute): number {
    const owner = this.#state.typeOf(node.value);
    const name = node.attribute;
    if (owner.kind !== "object" || !isPlainAttribute(node, this.#state)) return 0;
    if (!fixedIn(this.#state).isFixed(name)) return 0;
    const family = [...ancestry(owner.cls), ...descendants(owner.cls)];
    const having = family.filter(({ attributes }) => attributes.has(name));
    const sizes = having.map((cls) => {
      const value = this.#constructed.get(cls)?.get(name);
      const isOwn = value && cls.attributes.get(name)?.classLevel === false;
      return isOwn ? this.#once(value, () => this.#made(value)) : 0;
    });
    return sizes.length > 0 ? Math.min(...sizes) : 0;
  }

  #made(value: Expression): number {
    if (!isSequence(this.#state.typeOf(value))) return 0;
    return Math.max(leastSize(value, new Facts(), this.#state), this.sizeOf(value));
  }

  /** While it is being found out, nothing is known of it. */
  #once(site: Binding | Expression, find: () => number): number {
    const known = this.#sizes.get(site);
    if (known !== undefined) return known;
    this.#sizes.set(site, 0);
    const size = find();
    this.#sizes.set(site, size);
    return size;
  }
}

/** The values of `self.name = value` in a constructor. */
function assignedTo(node: FunctionDef): Map<string, Expression> {
  const self = node.parameters[0]?.name;
  const values = new Map<string, Expression>();
  const visit = (statement: Statement): void => {
    const target =
      statement.kind === "AnnAssign"
        ? statement.target
        : statement.kind === "Assign" && statement.targets.length === 1
          ? statement.targets[0]
          : undefined;
    if (target?.kind !== "Attribute" || target.value.kind !== "Name") return;
    const { value } = statement as { readonly value?: Expression };
    if (value && target.value.id === self) values.set(target.attribute, value);
  };
  forEachStatement(node.body, visit);
  return values;
}
