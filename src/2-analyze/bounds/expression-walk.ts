/** Walks expressions in the order of their evaluation, keeping account of what is known. */
import type { Call, Compare, Comprehension, Expression, For, Span } from "../../ast/python.ts";
import { childExpressions } from "../../ast/walk.ts";
import type { State } from "../infer/state.ts";
import { every, type Type } from "../types.ts";
import { Assignments } from "./assignments.ts";
import { assumeComparison, assumeTrue, keyFact, opposite } from "./conditions.ts";
import { deadFacts, Facts } from "./facts.ts";
import { fixedIn } from "./fixed-attributes.ts";
import { learnFromLoop, type Surroundings } from "./loop-facts.ts";
import { isPlainAttribute, referenceOf } from "./places.ts";
import { Proofs } from "./proofs.ts";
import { sequenceAt, sizeOf } from "./quantities.ts";
import { isInert, isPassive, mayRun } from "./running.ts";
import { type LastingContainers, SHRINKING_FUNCTIONS, SHRINKING_METHODS } from "./shrinking.ts";

export interface Outcomes {
  readonly yes: Facts;
  readonly no: Facts;
}

export class ExpressionWalk {
  protected readonly state: State;
  protected readonly proofs: Proofs;
  protected readonly assignments: Assignments;
  readonly #surroundings: Surroundings;
  protected facts = new Facts();
  /** Comparisons whose outcome TypeScript believes to know. */
  protected readonly disbelieved = new Set<Compare>();
  /** What holds wherever an exception may leave the `try` blocks around. */
  protected readonly attempts: Facts[] = [];

  constructor(state: State, lasting: LastingContainers) {
    this.state = state;
    this.proofs = new Proofs(state);
    this.assignments = new Assignments(state);
    this.#surroundings = { state, lasting, fixed: fixedIn(state) };
  }

  protected visit(node: Expression): void {
    switch (node.kind) {
      case "BoolOp":
      case "Compare": {
        const { yes, no } = this.test(node);
        this.facts = yes.meet(no);
        return;
      }
      case "IfExp": {
        const { yes, no } = this.test(node.test);
        this.facts = yes;
        this.visit(node.body);
        const after = this.facts;
        this.facts = no;
        this.visit(node.orelse);
        this.facts = this.facts.meet(after);
        return;
      }
      case "NamedExpr":
        this.visit(node.value);
        this.assign(node.target, node.value);
        return;
      case "Lambda":
        for (const { default: value } of node.parameters) if (value) this.visit(value);
        return;
      case "ListComp":
      case "SetComp":
        this.visit(node.generators[0].iter);
        return this.#comprehension(node.generators, [node.element], node.span);
      case "DictComp":
        this.visit(node.generators[0].iter);
        return this.#comprehension(node.generators, [node.key, node.value], node.span);
      case "GeneratorExp": {
        // It runs later, when other things hold.
        this.visit(node.generators[0].iter);
        const before = this.facts;
        const attempts = this.attempts.splice(0);
        this.facts = new Facts();
        this.#comprehension(node.generators, [node.element], node.span);
        this.facts = before;
        this.attempts.push(...attempts);
        return;
      }
      case "Call":
        return this.#call(node);
      case "Subscript":
        this.#children(node);
        this.proofs.item(node, this.facts);
        return;
      case "BinOp":
        this.visit(node.left);
        this.visit(node.right);
        this.proofs.divisor(node, this.facts);
        if (mayRun(node, this.state)) this.programRuns();
        return;
      default:
        this.#children(node);
    }
  }

  #children(node: Expression): void {
    for (const child of childExpressions(node)) this.visit(child);
    if (mayRun(node, this.state)) this.programRuns();
  }

  /** What holds where a condition is true, and where it is false. */
  protected test(node: Expression): Outcomes {
    if (node.kind === "True") return { yes: this.facts.copy(), no: deadFacts() };
    if (node.kind === "UnaryOp" && node.operator === "not") {
      const { yes, no } = this.test(node.operand);
      return { yes: no, no: yes };
    }
    if (node.kind === "BoolOp") {
      const isAnd = node.operator === "and";
      let decided = deadFacts();
      for (const value of node.values) {
        const { yes, no } = this.test(value);
        this.facts = isAnd ? yes : no;
        decided = decided.meet(isAnd ? no : yes);
      }
      return isAnd ? { yes: this.facts, no: decided } : { yes: decided, no: this.facts };
    }
    if (node.kind === "Compare") return this.#comparison(node);
    this.visit(node);
    // Asking whether an object is true may run its `__bool__`.
    if (!isInert(this.state.typeOf(node))) this.programRuns();
    const [yes, no] = [this.facts.copy(), this.facts.copy()];
    assumeTrue(node.kind === "NamedExpr" ? node.target : node, yes, this.state);
    return { yes, no };
  }

  #comparison(node: Compare): Outcomes {
    this.#children(node);
    const [yes, no] = [this.facts.copy(), this.facts.copy()];
    const operands = [node.left, ...node.comparators];
    this.#believe(node, { yes, no });
    for (const [index, operator] of node.operators.entries()) {
      const [left, right] = operands.slice(index) as [Expression, Expression];
      assumeComparison(left, operator, right, yes, this.state);
      const other = opposite(operator);
      if (node.operators.length === 1 && other)
        assumeComparison(left, other, right, no, this.state);
    }
    return { yes, no };
  }

  /** TypeScript takes `state` for `"open"` where it was compared with that, whatever ran since. */
  #believe(node: Compare, { yes, no }: Outcomes): void {
    const [operator, ...others] = node.operators;
    if (others.length > 0 || (operator !== "==" && operator !== "!=")) return;
    const literal = node.comparators[0];
    const reference = referenceOf(node.left, this.state);
    if (reference === undefined || (literal.kind !== "Str" && literal.kind !== "Int")) return;
    const constant = `${literal.kind} ${literal.value}`;
    const believed = this.facts.about("is", reference);
    if (believed.some((fact) => fact.constant !== constant)) this.disbelieved.add(node);
    else {
      this.disbelieved.delete(node);
      const same = operator === "==" ? yes : no;
      same.learn({ kind: "is", places: [reference], constant, amount: 0 });
    }
  }

  #comprehension(
    generators: readonly Comprehension[],
    results: readonly Expression[],
    span: Span,
  ): void {
    let head = this.facts.copy();
    for (let passes = 0; ; passes++) {
      this.facts = head.copy();
      for (const [index, generator] of generators.entries()) {
        if (index > 0) this.visit(generator.iter);
        this.startRound(generator, span, this.facts.copy());
        for (const test of generator.ifs) this.facts = this.test(test).yes;
      }
      for (const result of results) this.visit(result);
      const next = head.atHead(this.facts, passes);
      if (next.isSame(head)) break;
      head = next;
    }
    this.facts = head;
  }

  /** A loop fetches an item, and its target takes it. */
  protected startRound(loop: For | Comprehension, span: Span, start: Facts): void {
    const isAsync = loop.kind === "AsyncFor" || (loop.kind === "Comprehension" && loop.isAsync);
    if (isAsync || !isPassive(this.state.typeOf(loop.iter))) this.programRuns();
    this.store(loop.target);
    learnFromLoop(loop, span, { start, now: this.facts }, this.#surroundings);
  }

  #call(node: Call): void {
    const { func } = node;
    this.visit(func.kind === "Attribute" ? func.value : func);
    for (const argument of node.args) this.visit(argument);
    for (const { value } of node.keywords) this.visit(value);
    if (mayRun(node, this.state)) this.programRuns();
    const target = this.state.calls.get(node)?.target;
    if (target?.kind !== "library") return;
    if (SHRINKING_FUNCTIONS.has(target.name) && node.args[0]) this.shrink(node.args[0]);
    if (func.kind !== "Attribute") return;
    const list = sequenceAt(func.value, this.state);
    const size = list ? sizeOf(list, this.facts) : 0;
    if (func.attribute === "pop") this.proofs.pop(node, list, this.facts);
    if (SHRINKING_METHODS.has(func.attribute)) this.shrink(func.value);
    if (list === undefined) {
      const key = func.attribute === "setdefault" ? node.args[0] : undefined;
      const known = key && keyFact(func.value, key, this.state);
      if (known) this.facts.learnLater({ ...known, amount: 0 });
    } else if (func.attribute === "pop")
      this.facts.learn({ kind: "size", places: [list], amount: size - 1 });
    else if (func.attribute === "append" || func.attribute === "insert") {
      this.facts.learnLater({ kind: "size", places: [list], amount: size + 1 });
      for (const fact of this.facts.upTo("below", list))
        this.facts.learnLater({ ...fact, amount: fact.amount + 1 });
    }
  }

  /** Changes what is known; an exception may come at any time, so `try` blocks hear of it. */
  protected change(change: () => void): void {
    change();
    for (const [index, attempt] of this.attempts.entries())
      this.attempts[index] = attempt.meet(this.facts);
  }

  /** `target = value`, where the value was evaluated just now. */
  protected assign(target: Expression, value: Expression): void {
    const learned = this.#isQuiet(target)
      ? this.assignments.learned(target, value, this.facts)
      : [];
    this.store(target);
    for (const fact of learned) this.facts.learn(fact);
  }

  /** The target takes something of which nothing is known, its parts from left to right. */
  protected store(target: Expression): void {
    switch (target.kind) {
      case "Subscript":
        this.#children(target);
        this.proofs.storedItem(target, this.facts);
        if (target.index.kind === "Slice") this.shrink(target.value);
        return;
      case "Tuple":
      case "List":
        for (const element of target.elements) this.store(element);
        return;
      case "Starred":
        return this.store(target.value);
      case "Attribute":
        this.visit(target.value);
        if (!isPlainAttribute(target, this.state)) this.programRuns();
        break;
      default:
    }
    this.change(() => this.assignments.forgetTarget(target, this.facts));
  }

  /** Whether assigning runs none of the program and leaves every list as long as it is. */
  #isQuiet(target: Expression): boolean {
    switch (target.kind) {
      case "Subscript":
        return target.index.kind !== "Slice" && !mayRun(target, this.state);
      case "Attribute":
        return isPlainAttribute(target, this.state);
      case "Tuple":
      case "List":
        return target.elements.every((element) => this.#isQuiet(element));
      default:
        return target.kind === "Name";
    }
  }

  protected forgetSpan(span: Span): void {
    this.change(() => this.assignments.forgetSpan(span, this.facts));
  }

  /** Code of the program ran: whatever it can reach may have changed. */
  protected programRuns(): void {
    const { lasting, fixed } = this.#surroundings;
    const isSafe = (type: Type): boolean =>
      every(type, (member) => member.kind !== "instance" || lasting.isLasting(member));
    this.change(() =>
      this.facts.forget(
        // TypeScript keeps what it believes of attributes: calls do not count.
        ({ attribute, type }, kind) =>
          kind !== "is" && ((attribute && !fixed.isFixed(attribute)) || !isSafe(type)),
      ),
    );
  }

  /** A list or dict loses items, by whatever name it is known. */
  protected shrink(node: Expression): void {
    const { lasting } = this.#surroundings;
    const type = this.state.typeOf(node);
    this.change(() => this.facts.forget(({ type: other }) => lasting.mayBeSame(other, type)));
  }
}
