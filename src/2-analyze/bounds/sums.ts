/** Reads expressions as sums of what is known about them. */
import type { Call, Expression, Name, Span } from "../../ast/python.ts";
import type { State } from "../infer/state.ts";
import type { Binding } from "../model.ts";
import type { Type } from "../types.ts";
import type { KeptItems } from "./kept-items.ts";
import { asOf, constant, type Linear, plus, single } from "./linear.ts";
import type { SettledVariables } from "./settled.ts";
import type { LastingContainers } from "./shrinking.ts";

/** A loop's variable, and what it is at least and at most; each of the sums holds. */
export interface LoopVariable {
  readonly binding: Binding;
  readonly least: Linear;
  readonly most: readonly Linear[];
  /** Where the variable means this. */
  readonly span: Span;
}

/** What the expressions of a program are as sums. */
export class Sums {
  readonly #state: State;
  readonly #settled: SettledVariables;
  readonly #lasting: LastingContainers;
  readonly #kept: KeptItems;

  constructor(
    state: State,
    settled: SettledVariables,
    lasting: LastingContainers,
    kept: KeptItems,
  ) {
    this.#state = state;
    this.#settled = settled;
    this.#lasting = lasting;
    this.#kept = kept;
  }

  /** A sum of constants, lengths and variables that stay what they are inside the loop. */
  linear(
    node: Expression,
    spans: readonly Span[],
    loops: readonly LoopVariable[],
  ): Linear | undefined {
    const value = constantOf(node);
    if (value !== undefined) return constant(value);
    if (node.kind === "Name") return this.#variable(node, spans, loops);
    if (node.kind === "BinOp" && (node.operator === "+" || node.operator === "-")) {
      const left = this.linear(node.left, spans, loops);
      const right = this.linear(node.right, spans, loops);
      return left && right && plus(left, right, node.operator === "+" ? 1 : -1);
    }
    if (node.kind === "Call" && this.libraryName(node) === "len" && node.args.length === 1) {
      const list = this.listOf(node.args[0]);
      return list && single({ kind: "length", list });
    }
    return undefined;
  }

  #variable(
    node: Name,
    spans: readonly Span[],
    loops: readonly LoopVariable[],
  ): Linear | undefined {
    const known = this.#state.resolution.names.get(node);
    const isLoop = loops.some(({ binding }) => binding === known);
    // What bounds an outer loop must still be the same in here.
    const around = isLoop ? spans : [...spans, ...loops.map(({ span }) => span)];
    const binding = this.steady(node, around);
    if (binding === undefined || this.#state.typeOf(node).kind !== "int") return undefined;
    return this.#lengthOf(node) ?? single({ kind: "variable", binding });
  }

  /** `n = len(xs)`, where nothing has assigned either since. */
  #lengthOf(node: Name): Linear | undefined {
    const source = this.#settled.sourceOf(node);
    if (source?.value.kind !== "Call" || this.libraryName(source.value) !== "len") return undefined;
    const { args } = source.value;
    const list = args.length === 1 ? this.listOf(args[0]) : undefined;
    return list && this.#settled.isUnchanged(list, source)
      ? this.asOf(single({ kind: "length", list }), source.assign)
      : undefined;
  }

  /**
   * Lengths read now, as those of a moment; what cannot grow either has one length for good.
   *
   * @param span where the sum counts, besides that moment
   */
  asOf(sum: Linear, moment: unknown, span?: Span): Linear {
    return asOf(
      sum,
      moment,
      (list) => (span && !this.staysIn(list, span)) || !this.#isConstant(list.slot.type),
    );
  }

  #isConstant(type: Type): boolean {
    if (type.kind === "tuple" || type.kind === "str") return true;
    return this.#lasting.isLasting(type) && this.#kept.areKept(type);
  }

  /** The variable of a list, which nothing but its own function assigns. */
  listOf(node: Expression): Binding | undefined {
    if (node.kind !== "Name" || !isSequence(this.#state.typeOf(node))) return undefined;
    const binding = this.#state.resolution.names.get(node);
    return binding && !binding.assignedElsewhere && this.#settled.isStill(binding, node)
      ? binding
      : undefined;
  }

  /** A variable that nothing inside the loops assigns, but for a loop itself. */
  steady(node: Name, spans: readonly Span[]): Binding | undefined {
    const binding = this.#state.resolution.names.get(node);
    const isSteady =
      binding !== undefined &&
      !binding.assignedElsewhere &&
      this.#settled.isStill(binding, node) &&
      spans.every((span) => this.staysIn(binding, span));
    return isSteady ? binding : undefined;
  }

  staysIn(binding: Binding, { start, end }: Span): boolean {
    return binding.definitions.every(
      ({ at, kind }) => kind === "comprehension" || at < start || at >= end,
    );
  }

  libraryName(call: Call): string | undefined {
    const target = this.#state.calls.get(call)?.target;
    return target?.kind === "library" ? target.name : undefined;
  }

  /** What an int cannot be less than, by its type. */
  leastOf(node: Expression): number | undefined {
    const type = this.#state.typeOf(node);
    return type.kind === "int" && Number.isFinite(type.lo) ? type.lo : undefined;
  }

  /** How many items the expression makes: `[0] * n`, `[0 for _ in range(n)]`. */
  sizeOf(made: Expression): Expression | undefined {
    if (made.kind === "BinOp" && made.operator === "*") {
      const { left, right } = made;
      const isOne = left.kind === "List" && left.elements.length === 1;
      return isOne && left.elements[0].kind !== "Starred" ? right : undefined;
    }
    if (made.kind !== "ListComp" || made.generators.length !== 1) return undefined;
    const [{ iter, ifs, isAsync }] = made.generators;
    const isCounted =
      ifs.length === 0 &&
      !isAsync &&
      iter.kind === "Call" &&
      this.libraryName(iter) === "range" &&
      iter.args.length === 1 &&
      iter.keywords.length === 0;
    return isCounted ? iter.args[0] : undefined;
  }
}

export const isSequence = (type: Type): boolean =>
  (type.kind === "instance" && type.name === "list") ||
  (type.kind === "tuple" && type.variadic === true) ||
  (type.kind === "str" && type.bmp);

export const isNaturalType = (type: Type): boolean => type.kind === "int" && type.lo >= 0;

export function constantOf(node: Expression): number | undefined {
  if (node.kind === "Int") {
    const value = Number(node.value);
    return Number.isSafeInteger(value) ? value : undefined;
  }
  if (node.kind !== "UnaryOp" || node.operator !== "-") return undefined;
  const value = constantOf(node.operand);
  return value === undefined ? undefined : -value;
}
