/**
 * Indices that cannot be out of range: `xs[i]` under `for i in range(len(xs))`. Every index is a sum
 * of loop variables, lengths and constants; each loop bounds its variable by two such sums.
 */
import type {
  Block,
  Call,
  Comprehension,
  Expression,
  Name,
  Span,
  Statement,
  Subscript,
} from "../../ast/python.ts";
import { childExpressions, expressionsOf, innerBlocks, someExpression } from "../../ast/walk.ts";
import type { State } from "../infer/state.ts";
import type { Binding } from "../model.ts";
import { constant, isNatural, type Linear, plus, replaced, single } from "./linear.ts";
import { KeptItems } from "./kept-items.ts";
import { type SettledVariables, settledIn } from "./settled.ts";
import { lastingIn, type LastingContainers } from "./shrinking.ts";
import { type FlowResults, followFlow } from "./statement-walk.ts";
import { constantOf, isNaturalType, isSequence, type LoopVariable, Sums } from "./sums.ts";

/** The subscripts of a program, and its calls of `pop`, whose item is certainly there; and more. */
export function proveItems(state: State): FlowResults {
  const lasting = lastingIn(state);
  const { proven, disbelieved } = followFlow(state, lasting);
  return { proven: new Set([...new Prover(state, lasting).run(), ...proven]), disbelieved };
}

const ONE = constant(1);

class Prover {
  readonly #state: State;
  readonly #sums: Sums;
  readonly #settled: SettledVariables;
  readonly #lasting: LastingContainers;
  readonly #kept: KeptItems;
  readonly #proven = new Set<Subscript>();

  constructor(state: State, lasting: LastingContainers) {
    this.#state = state;
    this.#settled = settledIn(state);
    this.#lasting = lasting;
    this.#kept = new KeptItems(state);
    this.#sums = new Sums(state, this.#settled, lasting, this.#kept);
  }

  run(): ReadonlySet<Subscript> {
    this.#block(this.#state.module.body, []);
    for (const { node } of this.#state.functions.values()) {
      if (node.kind === "Lambda") this.#expression(node.body, []);
      else this.#block(node.body, []);
    }
    for (const { node } of this.#state.classes.values()) this.#block(node.body, []);
    return this.#proven;
  }

  #block(block: Block, loops: readonly LoopVariable[]): void {
    for (const statement of block.statements) this.#statement(statement, loops);
  }

  #statement(statement: Statement, loops: readonly LoopVariable[]): void {
    // What functions and classes hold runs at another time, and is looked at by itself.
    for (const node of expressionsOf(statement)) this.#expression(node, loops);
    const isLoop = statement.kind === "For" || statement.kind === "AsyncFor";
    const inside = isLoop
      ? [...loops, ...this.#variables(statement.target, statement.iter, statement.body.span, loops)]
      : loops;
    for (const block of innerBlocks(statement)) {
      this.#block(block, isLoop && block === statement.body ? inside : loops);
    }
  }

  #expression(node: Expression, loops: readonly LoopVariable[]): void {
    switch (node.kind) {
      case "Lambda":
        return;
      case "ListComp":
      case "SetComp":
        this.#comprehension(node.generators, [node.element], node.span, loops);
        return;
      case "DictComp":
        this.#comprehension(node.generators, [node.key, node.value], node.span, loops);
        return;
      case "GeneratorExp":
        // It may run later, when the variables around it have other values.
        this.#comprehension(node.generators, [node.element], node.span, []);
        return;
      case "Subscript":
        if (this.#isProven(node, loops)) this.#proven.add(node);
        break;
      default:
    }
    for (const child of childExpressions(node)) this.#expression(child, loops);
  }

  #comprehension(
    generators: readonly Comprehension[],
    results: readonly Expression[],
    span: Span,
    outer: readonly LoopVariable[],
  ): void {
    const loops = [...outer];
    for (const { target, iter, ifs } of generators) {
      this.#expression(iter, loops);
      loops.push(...this.#variables(target, iter, span, loops));
      for (const test of ifs) this.#expression(test, loops);
    }
    for (const result of results) this.#expression(result, loops);
  }

  /** What a loop says of its variable. */
  #variables(
    target: Expression,
    iter: Expression,
    span: Span,
    outer: readonly LoopVariable[],
  ): LoopVariable[] {
    if (iter.kind !== "Call") return [];
    const callee = this.#sums.libraryName(iter);
    if (callee === "enumerate" && target.kind === "Tuple")
      return this.#enumerate(iter, target.elements[0], span);
    if (callee !== "range" || target.kind !== "Name" || iter.keywords.length > 0) return [];
    const binding = this.#sums.steady(target, [span]);
    return binding === undefined ? [] : this.#range(iter, binding, span, outer);
  }

  /** `for i, x in enumerate(xs, 1)` */
  #enumerate(iter: Call, index: Expression | undefined, span: Span): LoopVariable[] {
    const [first, start = iter.keywords.at(0)?.value] = iter.args;
    const begin = start === undefined ? 0 : constantOf(start);
    const items = first && this.#sums.listOf(first);
    const binding = index?.kind === "Name" ? this.#sums.steady(index, [span]) : undefined;
    if (items === undefined || binding === undefined || begin === undefined) return [];
    const length = this.#sums.asOf(single({ kind: "length", list: items }), iter, span);
    const most = plus(length, constant(begin - 1));
    return [{ binding, span, least: constant(begin), most: [most] }];
  }

  #range(iter: Call, binding: Binding, span: Span, outer: readonly LoopVariable[]): LoopVariable[] {
    const [first, second, third] = iter.args;
    if (first === undefined || iter.args.some(({ kind }) => kind === "Starred")) return [];
    const step = third === undefined ? 1 : (constantOf(third) ?? this.#sums.leastOf(third));
    if (step === undefined || step === 0 || (step < 0 && third && constantOf(third) === undefined))
      return [];
    const stop = second ?? first;
    const start = second === undefined ? undefined : first;
    const below = step > 0 ? start : stop;
    const lowest = below === undefined ? 0 : this.#sums.leastOf(below);
    const least =
      (below && this.#sums.linear(below, [span], outer)) ??
      (lowest === undefined ? undefined : constant(lowest));
    if (least === undefined) return [];
    // Going up, the stop lies one past the last; going down, one before it.
    const most = this.#atMost(step > 0 ? stop : first, span, outer).map((sum) =>
      this.#sums.asOf(sum, iter, span),
    );
    const lowermost = this.#sums.asOf(least, iter, span);
    return step > 0
      ? [{ binding, span, least: lowermost, most: most.map((sum) => plus(sum, ONE, -1)) }]
      : [{ binding, span, least: plus(lowermost, ONE), most }];
  }

  /** What a bound is at most: `min(a, b)` each of its arguments, a half of a length the length. */
  #atMost(node: Expression, span: Span, outer: readonly LoopVariable[]): Linear[] {
    if (
      node.kind === "Call" &&
      this.#sums.libraryName(node) === "min" &&
      node.keywords.length === 0
    )
      return node.args.flatMap((part) => this.#atMost(part, span, outer));
    if (node.kind === "BinOp" && node.operator === "//" && (constantOf(node.right) ?? 0) > 0) {
      const whole = this.#sums.linear(node.left, [span], outer);
      return whole && this.#holds(whole, outer) ? [whole] : [];
    }
    const exact = this.#sums.linear(node, [span], outer);
    return exact ? [exact] : [];
  }

  #isProven(node: Subscript, loops: readonly LoopVariable[]): boolean {
    if (node.index.kind === "Slice") return false;
    const type = this.#state.typeOf(node.value);
    if (!this.#lasting.isLasting(type) || !isSequence(type)) return false;
    const lengths = this.#lengths(node.value, loops);
    if (lengths.length === 0) return false;
    const index = this.#sums.linear(node.index, [], loops);
    if (index === undefined || !this.#holds(index, loops)) return false;
    return lengths.some((length) => this.#holds(plus(plus(length, ONE, -1), index, -1), loops));
  }

  /** How long a list is at least. */
  #lengths(node: Expression, loops: readonly LoopVariable[]): Linear[] {
    const isRow = node.kind === "Subscript" && node.index.kind !== "Slice";
    const name = isRow ? node.value : node;
    const list = this.#sums.listOf(name);
    if (list === undefined || name.kind !== "Name") return [];
    if (loops.some(({ span }) => !this.#sums.staysIn(list, span))) return [];
    if (!isRow) return [single({ kind: "length", list }), ...this.#madeWith(name, false, loops)];
    const isKept = this.#kept.areKept(this.#state.typeOf(name));
    return isKept ? this.#madeWith(name, true, loops) : [];
  }

  /**
   * How long a list is at least, or each of its rows, by the expression that makes it:
   * `[0] * (n + 1)`, `[[0] * n for _ in range(n)]`.
   */
  #madeWith(list: Name, isRow: boolean, loops: readonly LoopVariable[]): Linear[] {
    const source = this.#settled.sourceOf(list);
    const made = source?.value;
    const row = made?.kind === "ListComp" ? made.element : undefined;
    const part = isRow ? row : made;
    const size = part && this.#sums.sizeOf(part);
    if (size === undefined) return [];
    // What the size was made of must be now what it was then.
    const isFixed = !someExpression(size, (node) => {
      const binding = node.kind === "Name" ? this.#state.resolution.names.get(node) : undefined;
      return binding !== undefined && !this.#settled.isUnchanged(binding, source!);
    });
    const sum = isFixed ? this.#sums.linear(size, [], loops) : undefined;
    return sum ? [this.#sums.asOf(sum, source!.assign)] : [];
  }

  /** Whether a sum cannot be negative, whatever the loops' variables are. */
  #holds(sum: Linear, loops: readonly LoopVariable[]): boolean {
    const [...outer] = loops;
    const loop = outer.pop();
    if (loop === undefined) return isNatural(sum, (binding) => isNaturalType(binding.slot.type));
    const used = sum.terms.find(
      ({ term }) => term.kind === "variable" && term.binding === loop.binding,
    );
    if (used === undefined) return this.#holds(sum, outer);
    const options = used.factor > 0 ? [loop.least] : loop.most;
    return options.some((by) => this.#holds(replaced(sum, loop.binding, by), outer));
  }
}
