/** Which assignment a variable has its value from, and what has stayed as it was since then. */
import type {
  AnnAssign,
  Assign,
  Block,
  Expression,
  FunctionDef,
  Name,
  NamedExpr,
  Span,
  Statement,
} from "../../ast/python.ts";
import { innerBlocks } from "../../ast/walk.ts";
import type { State } from "../infer/state.ts";
import type { Binding, Definition } from "../model.ts";
import { functionScope } from "../scopes.ts";

/** The assignment of a variable's value, as it is read at one place. */
export interface Source {
  readonly binding: Binding;
  readonly assign: Assign;
  readonly value: Expression;
  readonly use: Name;
}

const LOOPS: ReadonlySet<Statement["kind"]> = new Set(["While", "For", "AsyncFor"]);

/** What is settled in a program; its functions are all known by now. */
export const settledIn = (state: State): SettledVariables =>
  state.once(SettledVariables, () => new SettledVariables(state));

export class SettledVariables {
  readonly #state: State;
  readonly #blocks = new Map<unknown, Block>();
  readonly #loops: Span[] = [];

  constructor(state: State) {
    this.#state = state;
    this.#collect(state.module.body);
    for (const { node } of [...state.functions.values(), ...state.classes.values()]) {
      if (node.kind !== "Lambda") this.#collect(node.body);
    }
  }

  /** The assignment that a name has its value from, wherever that is certain. */
  sourceOf(use: Name): Source | undefined {
    const binding = this.#state.resolution.names.get(use);
    if (binding === undefined || binding.assignedElsewhere) return undefined;
    const sources = binding.definitions.flatMap((definition): Source[] => {
      // `:=` assigns too, and has no targets.
      const assign = definition.node as Assign | AnnAssign;
      const isAssign = definition.kind === "assign" && assign.kind === "Assign";
      const value = isAssign ? valueFor(binding.name, assign) : undefined;
      return value ? [{ binding, assign: assign as Assign, value, use }] : [];
    });
    if (binding.definitions.length === 1) return sources[0];
    return sources.findLast(
      (source) => this.#follows(source) && !this.#isAssignedAfter(source, binding),
    );
  }

  /** Whether a variable that took part in the assignment is what it was then. */
  isUnchanged(other: Binding, source: Source): boolean {
    if (other.assignedElsewhere) return false;
    if (this.#follows(source) && !this.#isAssignedAfter(source, other)) return true;
    const { definitions } = other;
    return (
      source.binding.definitions.length === 1 &&
      definitions.every((definition) => !this.#isRepeated(definition)) &&
      (definitions.length === 1 || definitions.every(({ at }) => at < source.assign.span.start))
    );
  }

  /**
   * Whether nothing but the code around a name can assign its variable while that code runs: code of
   * other functions may run later, or take turns with the function whose variable it is.
   */
  isStill(binding: Binding, use: Name): boolean {
    if (this.#isOwn(binding, use)) return true;
    const [first, ...others] = binding.definitions;
    if (others.length === 0 && first && !this.#isRepeated(first)) return true;
    const scope = this.#state.resolution.nameScopes.get(use);
    const info = scope && this.#state.functions.get(functionScope(scope).node as FunctionDef);
    return binding.scope.kind === "module" && info?.isAsync === false && !info.isGenerator;
  }

  #isOwn(binding: Binding, use: Name): boolean {
    const scope = this.#state.resolution.nameScopes.get(use);
    return scope !== undefined && functionScope(scope) === functionScope(binding.scope);
  }

  /** Whether the read comes after the assignment in its block: no round of a loop lies between. */
  #follows({ binding, assign, use }: Source): boolean {
    const block = this.#blocks.get(assign);
    if (block === undefined || use.span.start < assign.span.end) return false;
    if (use.span.end > block.span.end) return false;
    return this.#isOwn(binding, use);
  }

  #isAssignedAfter({ binding, assign }: Source, other: Binding): boolean {
    const { end } = this.#blocks.get(assign)!.span;
    return other.definitions.some(
      ({ at, node }) =>
        at >= assign.span.start && at < end && !(other === binding && node === assign),
    );
  }

  #isRepeated({ kind, at }: Definition): boolean {
    return kind === "comprehension" || this.#isInLoop(at);
  }

  #isInLoop(at: number): boolean {
    return this.#loops.some(({ start, end }) => at >= start && at < end);
  }

  #collect(block: Block): void {
    for (const statement of block.statements) {
      this.#blocks.set(statement, block);
      if (LOOPS.has(statement.kind)) this.#loops.push(statement.span);
      for (const inner of innerBlocks(statement)) this.#collect(inner);
    }
  }
}

/** What an assignment puts into a name: `n, m = len(xs), len(ys)`; `:=` has no targets. */
export function valueFor(name: string, node: unknown): Expression | undefined {
  const statement = node as Assign | AnnAssign | NamedExpr;
  if (statement.kind === "AnnAssign") return statement.value;
  if (statement.kind !== "Assign") return undefined;
  const { targets, value } = statement;
  const [target] = targets;
  if (targets.length !== 1) return undefined;
  if (target.kind === "Name") return value;
  if (target.kind !== "Tuple" || value.kind !== "Tuple") return undefined;
  const index = target.elements.findIndex(
    (element) => element.kind === "Name" && element.id === name,
  );
  return target.elements.length === value.elements.length ? value.elements[index] : undefined;
}
