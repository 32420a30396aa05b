/**
 * Functions that may go on after they have waited for nothing, before they first block: `with lock:` of
 * a free lock ends a step in TypeScript, not in Python. Who starts one on a thread waits until it blocks.
 */
import type { Block, Call, Expression, Statement } from "../ast/python.ts";
import { expressionsOf, innerBlocks } from "../ast/walk.ts";
import type { State } from "./infer/state.ts";
import { descendants, type FunctionInfo } from "./model.ts";
import { takesTurns } from "./threads.ts";
import { membersOf } from "./types.ts";

/** It blocks before anything else; it may go on first; or it goes on at once and never waits for nothing. */
type Start = "blocks" | "goes on" | "plain";

export class ThreadStarts {
  readonly #state: State;
  readonly #waitingIn: (node: Expression) => readonly Call[];
  readonly #isOpen: (info: FunctionInfo) => boolean;
  readonly #found = new Map<FunctionInfo, Start>();

  /**
   * @param waitingIn the waiting calls of an expression, in their order
   * @param isOpen whether something else in the function waits, as for a lock
   */
  constructor(
    state: State,
    waitingIn: (node: Expression) => readonly Call[],
    isOpen: (info: FunctionInfo) => boolean,
  ) {
    this.#state = state;
    this.#waitingIn = waitingIn;
    this.#isOpen = isOpen;
  }

  /** Whether any of the functions that the expression may be goes on. */
  mayGoOn(node: Expression): boolean {
    return membersOf(this.#state.typeOf(node)).some((member) => {
      if (member.kind === "function")
        return overriding(member.info).some((info) => this.#start(info) === "goes on");
      if (member.kind === "library")
        return member.name !== "time.sleep" && takesTurns(this.#state, member.name);
      // A partial: any of the functions on threads may be its own.
      return (
        member.kind === "callable" &&
        [...this.#state.functions.values()].some(
          (info) => info.threaded && this.#start(info) === "goes on",
        )
      );
    });
  }

  #start(info: FunctionInfo): Start {
    const known = this.#found.get(info);
    if (known !== undefined) return known;
    this.#found.set(info, "goes on");
    const { node } = info;
    const start = this.#isOpen(info)
      ? "goes on"
      : node.kind === "Lambda"
        ? this.#ofExpressions([node.body])
        : this.#ofBlock(node.body);
    this.#found.set(info, start);
    return start;
  }

  #ofBlock({ statements }: Block): Start {
    for (const statement of statements) {
      const start = this.#ofStatement(statement);
      if (start !== "plain") return start;
    }
    return "plain";
  }

  #ofStatement(statement: Statement): Start {
    const start = this.#ofExpressions(expressionsOf(statement));
    if (start !== "plain") return start;
    const starts = innerBlocks(statement).map((inner) => this.#ofBlock(inner));
    if (starts.includes("goes on")) return "goes on";
    const isRun = statement.kind === "With" || statement.kind === "Try";
    return isRun && starts[0] === "blocks" ? "blocks" : "plain";
  }

  #ofExpressions(expressions: readonly Expression[]): Start {
    const [first] = expressions.flatMap((node) => this.#waitingIn(node));
    if (first === undefined) return "plain";
    const target = this.#state.calls.get(first)?.target;
    if (target?.kind === "library" && target.name === "time.sleep") return "blocks";
    // What it calls may give an answer at once.
    return target?.kind === "function" &&
      overriding(target.info).every((info) => this.#start(info) === "blocks")
      ? "blocks"
      : "goes on";
  }
}

/** The function, and those of the subclasses that may be called in its place. */
function overriding(info: FunctionInfo): FunctionInfo[] {
  const classes = info.owner === undefined ? [] : [...descendants(info.owner)];
  return [info, ...classes.flatMap((cls) => cls.methods.get(info.name) ?? [])];
}
