/**
 * Items that are certainly there because of what the program asked before: `if stack: stack[-1]`,
 * `while i < len(xs): xs[i]`, `if key in counts: counts[key]`. The walk follows the order in which
 * Python runs statements, learns from conditions and assignments, and forgets what may have changed.
 */
import type {
  Block,
  Expression,
  For,
  Match,
  Statement,
  Try,
  While,
  With,
} from "../../ast/python.ts";
import { expressionsOf } from "../../ast/walk.ts";
import type { State } from "../infer/state.ts";
import { countedLoop, factsAfterStep, factsBefore } from "./counted.ts";
import { ExpressionWalk, type Outcomes } from "./expression-walk.ts";
import { deadFacts, Facts } from "./facts.ts";
import type { LastingContainers } from "./shrinking.ts";

export interface FlowResults {
  /** The subscripts and the calls of `pop` that certainly find an item, and the divisions by more than zero. */
  readonly proven: ReadonlySet<Expression>;
  /** The comparisons with a literal that TypeScript takes for pointless, and which are not. */
  readonly disbelieved: ReadonlySet<Expression>;
}

/** What conditions and assignments tell along the flow. */
export function followFlow(state: State, lasting: LastingContainers): FlowResults {
  return new StatementWalk(state, lasting).run();
}

class StatementWalk extends ExpressionWalk {
  /** What `break` and `continue` of the loops around take along. */
  readonly #loops: { breaks: Facts; continues: Facts }[] = [];

  run(): FlowResults {
    this.#block(this.state.module.body);
    for (const { node } of this.state.functions.values()) {
      this.facts = new Facts();
      if (node.kind === "Lambda") this.visit(node.body);
      else this.#block(node.body);
    }
    for (const { node } of this.state.classes.values()) {
      this.facts = new Facts();
      this.#block(node.body);
    }
    return { proven: this.proofs.proven, disbelieved: this.disbelieved };
  }

  #block(block: Block): void {
    for (const statement of block.statements) {
      this.#statement(statement);
      this.facts.settle();
    }
  }

  #statement(node: Statement): void {
    switch (node.kind) {
      case "Assign":
        this.visit(node.value);
        for (const target of node.targets) this.assign(target, node.value);
        return;
      case "AnnAssign":
        if (node.value === undefined) return;
        this.visit(node.value);
        this.assign(node.target, node.value);
        return;
      case "AugAssign": {
        this.visit(node.target);
        const wasThere = this.proofs.proven.has(node.target);
        this.visit(node.value);
        if (node.target.kind !== "Subscript")
          return this.change(() => this.assignments.augment(node, this.facts));
        this.proofs.item(node.target, this.facts);
        if (!wasThere) this.proofs.proven.delete(node.target);
        return;
      }
      case "If": {
        const { yes, no } = this.#condition(node.test);
        this.facts = yes;
        this.#block(node.body);
        const after = this.facts;
        this.facts = no;
        if (node.orelse) this.#block(node.orelse);
        this.facts = this.facts.meet(after);
        return;
      }
      case "While":
        return this.#while(node);
      case "For":
      case "AsyncFor":
        return this.#for(node);
      case "Try":
        return this.#try(node);
      case "With":
      case "AsyncWith":
        return this.#with(node);
      case "Match":
        return this.#match(node);
      case "Assert":
        this.facts = this.#condition(node.test).yes;
        return;
      case "Return":
      case "Raise":
        for (const part of expressionsOf(node)) this.visit(part);
        return this.#leave();
      case "Break":
      case "Continue": {
        const loop = this.#loops.at(-1);
        if (loop && node.kind === "Break") loop.breaks = loop.breaks.meet(this.facts);
        else if (loop) loop.continues = loop.continues.meet(this.facts);
        return this.#leave();
      }
      case "Delete":
        for (const target of node.targets) this.#delete(target);
        return;
      case "FunctionDef":
      case "AsyncFunctionDef":
        for (const part of expressionsOf(node)) this.visit(part);
        return this.forgetSpan(node.nameSpan);
      case "ClassDef":
      case "Import":
      case "ImportFrom":
        // Bodies of classes and modules run here.
        this.programRuns();
        return this.forgetSpan(node.span);
      default:
        for (const part of expressionsOf(node)) this.visit(part);
    }
  }

  /** A condition is through before anything that depends on it begins. */
  #condition(node: Expression): Outcomes {
    const outcomes = this.test(node);
    outcomes.yes.settle();
    outcomes.no.settle();
    return outcomes;
  }

  #while(node: While): void {
    this.#loop(node, () => {
      const { yes, no } = this.#condition(node.test);
      this.facts = yes;
      this.#block(node.body);
      return no;
    });
  }

  #for(node: For): void {
    this.visit(node.iter);
    this.facts.settle();
    const start = this.facts.copy();
    const counted = countedLoop(node, this.state);
    if (counted) {
      const before = factsBefore(counted, start);
      this.store(node.target);
      for (const fact of before) this.facts.learn(fact);
    }
    this.#loop(node, () => {
      const moved = counted ? factsAfterStep(counted, this.facts) : [];
      this.startRound(node, node.body.span, start);
      for (const fact of moved) this.facts.learn(fact);
      // No item was left: the target keeps what it last had.
      const done = this.facts.copy();
      this.assignments.forgetTarget(node.target, done);
      this.#block(node.body);
      return done;
    });
  }

  /**
   * Goes through a loop until what holds at its head holds after every round.
   *
   * @param round goes through one round, and returns what holds where the loop ends instead
   */
  #loop(node: For | While, round: () => Facts): void {
    const frame = { breaks: deadFacts(), continues: deadFacts() };
    let head = this.facts.copy();
    for (let passes = 0; ; passes++) {
      frame.breaks = deadFacts();
      frame.continues = deadFacts();
      this.#loops.push(frame);
      this.facts = head.copy();
      const otherwise = round();
      this.#loops.pop();
      const next = head.atHead(this.facts.meet(frame.continues), passes);
      if (next.isSame(head)) {
        this.facts = otherwise;
        break;
      }
      head = next;
    }
    if (node.orelse) this.#block(node.orelse);
    this.facts = this.facts.meet(frame.breaks);
  }

  #match(node: Match): void {
    this.visit(node.subject);
    this.programRuns();
    const before = this.facts;
    let after = before.copy();
    for (const { span, guard, body } of node.cases) {
      this.facts = before.copy();
      this.forgetSpan(span);
      if (guard) this.facts = this.#condition(guard).yes;
      this.#block(body);
      after = after.meet(this.facts);
    }
    this.facts = after;
    this.forgetSpan(node.span);
  }

  #try(node: Try): void {
    this.attempts.push(this.facts.copy());
    this.#block(node.body);
    const anywhere = this.attempts.pop()!;
    if (node.finalbody) this.attempts.push(anywhere.copy());
    if (node.orelse) this.#block(node.orelse);
    let after = this.facts;
    for (const handler of node.handlers) {
      this.facts = anywhere.copy();
      this.programRuns();
      this.forgetSpan(handler.nameSpan ?? handler.span);
      this.#block(handler.body);
      after = after.meet(this.facts);
    }
    this.facts = after;
    if (node.finalbody === undefined) return;
    // The block runs after whatever came before it.
    this.facts = this.attempts.pop()!;
    this.#block(node.finalbody);
    this.#passThrough();
    if (after.isDead) this.#leave();
  }

  /** `break` and `continue` leave a block through what ends it. */
  #passThrough(): void {
    const loop = this.#loops.at(-1);
    if (loop === undefined) return;
    if (!loop.breaks.isDead) loop.breaks = loop.breaks.meet(this.facts);
    if (!loop.continues.isDead) loop.continues = loop.continues.meet(this.facts);
  }

  /** A context manager may swallow what its block raises. */
  #with(node: With): void {
    for (const { context, target } of node.items) {
      this.visit(context);
      this.programRuns();
      if (target) this.store(target);
    }
    this.attempts.push(this.facts.copy());
    this.#block(node.body);
    this.facts = this.attempts.pop()!;
    this.programRuns();
    this.#passThrough();
  }

  #delete(target: Expression): void {
    this.visit(target);
    if (target.kind === "Subscript") this.shrink(target.value);
    else this.change(() => this.assignments.forgetTarget(target, this.facts));
  }

  #leave(): void {
    this.facts = deadFacts();
  }
}
