/** Which functions of the program may end with a `StopIteration` that `next` raised in them. */
import type { Block, Call, Expression } from "../ast/python.ts";
import { childExpressions, expressionsOf, innerBlocks } from "../ast/walk.ts";
import { qualifiedName } from "./infer/names.ts";
import type { State } from "./infer/state.ts";
import type { FunctionInfo, Scope } from "./model.ts";

/** Whether a call of the function may raise it: generators and coroutines make another error of it. */
export const letsStopOut = (info: FunctionInfo, state: State): boolean =>
  state.once(`whether StopIteration leaves function ${info.id}`, () =>
    new StopWalk(state).leaves(info),
  );

class StopWalk {
  readonly #state: State;
  readonly #seen = new Set<FunctionInfo>();

  constructor(state: State) {
    this.#state = state;
  }

  leaves(info: FunctionInfo): boolean {
    if (info.isAsync || info.isGenerator || info.name === "__next__" || this.#seen.has(info))
      return false;
    this.#seen.add(info);
    const { node, scope } = info;
    return node.kind === "Lambda" ? this.#inside(node.body, scope) : this.#block(node.body, scope);
  }

  #block(block: Block, scope: Scope): boolean {
    return block.statements.some((statement) => {
      // What handlers take is not followed: they mostly stand there for this.
      if (statement.kind === "Try" && statement.handlers.length > 0) return false;
      if (DEFINITIONS.has(statement.kind)) return false;
      if (statement.kind === "Raise" && this.#isStop(statement.exception)) return true;
      return (
        expressionsOf(statement).some((expression) => this.#inside(expression, scope)) ||
        innerBlocks(statement).some((inner) => this.#block(inner, scope))
      );
    });
  }

  /** `StopIteration` or `StopIteration(value)`. */
  #isStop(exception: Expression | undefined): boolean {
    const named = exception?.kind === "Call" ? exception.func : exception;
    return named !== undefined && qualifiedName(this.#state, named) === "StopIteration";
  }

  #inside(node: Expression, scope: Scope): boolean {
    if (node.kind === "Lambda" || node.kind === "GeneratorExp") return false;
    if (node.kind === "Call" && this.#raises(node, scope)) return true;
    return childExpressions(node).some((child) => this.#inside(child, scope));
  }

  #raises(call: Call, scope: Scope): boolean {
    const target = this.#state.calls.get(call)?.target;
    if (target?.kind === "function") return this.leaves(target.info);
    const isNext = target?.kind === "library" && target.name === "next" && call.args.length === 1;
    return isNext && isMadeHere(call.args[0], scope, this.#state);
  }
}

const DEFINITIONS = new Set(["FunctionDef", "AsyncFunctionDef", "ClassDef"]);

const ENDLESS = new Set(["itertools.count", "itertools.cycle", "itertools.repeat"]);

/** Iterators of the module or of an object are taken for endless counters. */
export function isMadeHere(iterator: Expression, scope: Scope | undefined, state: State): boolean {
  if (iterator.kind === "Call") return true;
  const binding = iterator.kind === "Name" ? scope?.bindings.get(iterator.id) : undefined;
  return (
    binding !== undefined &&
    !binding.definitions.some(({ node }) => {
      const { kind, value } = node as { readonly kind: string; readonly value?: Expression };
      const isCall = kind === "Assign" && value?.kind === "Call";
      return isCall && ENDLESS.has(qualifiedName(state, value.func) ?? "");
    })
  );
}
