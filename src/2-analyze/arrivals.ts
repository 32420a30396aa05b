/**
 * What threads give one after the other, as `pool.map(…)` and `as_completed(…)` do: who takes an item
 * waits until it is there.
 */
import type { Block, Call, Comprehension, Expression, For } from "../ast/python.ts";
import { childExpressions, expressionsOf, innerBlocks } from "../ast/walk.ts";
import type { State } from "./infer/state.ts";
import { disposal } from "./managers.ts";
import { some } from "./types.ts";

export interface Arrivals {
  /** Loops that wait for each item. */
  readonly loops: ReadonlySet<For | Comprehension>;
  /** `zip` and `enumerate` as the source of such a loop. */
  readonly steps: ReadonlySet<Call>;
  /** Arguments of functions that take all items at once. */
  readonly collected: ReadonlySet<Expression>;
}

const ARRIVALS = "concurrent.futures._Arrivals";

/** Builtins that take all items of their argument before they do anything else. */
const CONSUMERS = new Set([
  "list",
  "tuple",
  "set",
  "frozenset",
  "sorted",
  "dict",
  "sum",
  "min",
  "max",
]);
const STEPS = new Set(["zip", "enumerate"]);

export const isArrivals = (state: State, node: Expression): boolean =>
  some(state.typeOf(node), (type) => type.kind === "instance" && type.name === ARRIVALS);

export class ArrivalsSearch implements Arrivals {
  readonly loops = new Set<For | Comprehension>();
  readonly steps = new Set<Call>();
  readonly collected = new Set<Expression>();
  readonly #state: State;
  #waits = false;

  constructor(state: State) {
    this.#state = state;
  }

  /** Whether what runs when the block does waits for threads. */
  waitsIn(block: Block): boolean {
    this.#waits = false;
    this.#block(block);
    return this.#waits;
  }

  #block(block: Block): void {
    for (const statement of block.statements) {
      if (statement.kind === "For" && this.#isAwaited(statement.iter)) this.loops.add(statement);
      if (statement.kind === "Assign" && statement.targets.some(({ kind }) => kind === "Tuple"))
        this.#collect(statement.value);
      if (statement.kind === "With") {
        const types = statement.items.map(({ context }) => this.#state.typeOf(context));
        if (types.some((type) => disposal(this.#state, statement, type) === "blocking"))
          this.#waits = true;
      }
      expressionsOf(statement).forEach((node) => this.#expression(node));
      innerBlocks(statement).forEach((inner) => this.#block(inner));
      if (statement.kind === "ClassDef") this.#block(statement.body);
    }
  }

  #expression(node: Expression): void {
    if (node.kind === "Lambda") return;
    if (node.kind === "Starred") this.#collect(node.value);
    if ("generators" in node)
      for (const generator of node.generators)
        if (!generator.isAsync && this.#isAwaited(generator.iter)) this.loops.add(generator);
    if (node.kind === "Call" && this.#isCallOf(node, CONSUMERS)) {
      for (const argument of node.args) {
        this.#collect(argument);
        if (argument.kind === "Call" && this.#isCallOf(argument, STEPS))
          argument.args.forEach((inner) => this.#collect(inner));
      }
    }
    childExpressions(node).forEach((child) => this.#expression(child));
  }

  #collect(node: Expression): void {
    if (!isArrivals(this.#state, node)) return;
    this.collected.add(node);
    this.#waits = true;
  }

  /** Whether a loop over it waits for each item. */
  #isAwaited(iter: Expression): boolean {
    const isStep =
      iter.kind === "Call" &&
      this.#isCallOf(iter, STEPS) &&
      iter.args.some((argument) => isArrivals(this.#state, argument));
    if (isStep) this.steps.add(iter);
    if (!isStep && !isArrivals(this.#state, iter)) return false;
    this.#waits = true;
    return true;
  }

  #isCallOf(node: Call, names: ReadonlySet<string>): boolean {
    const target = this.#state.calls.get(node)?.target;
    return target?.kind === "library" && names.has(target.name);
  }
}
