/**
 * What the names of a body may be bound to at each of its statements. Jumps are taken for more than
 * they are: what holds before a `break`, a `return` or a `raise` is held to hold behind it too.
 */
import type {
  Block,
  ClassDef,
  Expression,
  FunctionDef,
  Name,
  Statement,
  Try,
} from "../../ast/python.ts";
import { innerBlocks, someExpression } from "../../ast/walk.ts";
import type { Binding, Definition, Scope } from "../model.ts";
import type { Resolution } from "../scopes.ts";
import { definesAny, readsOf } from "./statement-reads.ts";
import { ReadWalk, type Read, type ReadContext } from "./reads.ts";

/** A definition, or that there is none yet. */
export type Version = Definition | "unbound";
export type Reaching = ReadonlyMap<Binding, ReadonlySet<Version>>;

/** A place of the body, by what reaches it. */
export interface Moment {
  readonly reaching: Reaching;
  /** Where later definitions begin. */
  readonly at: number;
  /** The code may run at any time from there on. */
  readonly isLater: boolean;
}

/** Code of the body that runs when it is called, not where it stands. */
export interface Unit {
  readonly node: FunctionDef | ClassDef | Expression;
  /** Where it is made. */
  made: Moment;
  readonly reads: Read[];
}

export class ReachingWalk {
  /** The names that the body itself reads, with what they may be bound to there. */
  readonly own = new Map<Name, { readonly read: Read; moment: Moment }>();
  readonly units = new Map<Unit["node"], Unit>();
  readonly scope: Scope;
  readonly #bindings: ReadonlySet<Binding>;
  readonly #reads: ReadWalk;
  #state: Reaching;
  /** Where the statement begins that is looked at. */
  #at = 0;
  /** What holds somewhere in the blocks around: they may be left from any of their statements. */
  readonly #sinks: Reaching[] = [];

  constructor(scope: Scope, bindings: ReadonlySet<Binding>, resolution: Resolution) {
    this.scope = scope;
    this.#bindings = bindings;
    this.#state = new Map(
      [...bindings].map((binding) => [
        binding,
        new Set<Version>(
          binding.definitions.some(({ kind }) => kind === "parameter")
            ? binding.definitions.filter(({ kind }) => kind === "parameter")
            : ["unbound"],
        ),
      ]),
    );
    this.#reads = new ReadWalk(resolution, (read) => this.#note(read));
  }

  /** Walks the body and tells what holds at its end. */
  run(body: Block): Reaching {
    this.#block(body);
    return this.#state;
  }

  #note(read: Read): void {
    const { unit } = read;
    if (unit !== undefined) {
      if (!unit.reads.some(({ node }) => node === read.node)) unit.reads.push(read);
      return;
    }
    const known = this.own.get(read.node)?.moment.reaching;
    const reaching = known ? joined(known, this.#state) : this.#state;
    const moment = { reaching, at: this.#at, isLater: false };
    this.own.set(read.node, { read, moment });
  }

  #unit(node: Unit["node"], at: number): Unit {
    let unit = this.units.get(node);
    const reaching = unit ? joined(unit.made.reaching, this.#state) : this.#state;
    const made = { reaching, at, isLater: true };
    if (unit === undefined) this.units.set(node, (unit = { node, made, reads: [] }));
    unit.made = made;
    return unit;
  }

  #block(block: Block): void {
    for (const statement of block.statements) {
      this.#statement(statement);
      this.#sinks.forEach((sink, index) => (this.#sinks[index] = joined(sink, this.#state)));
    }
  }

  /** Walks blocks that may be left from anywhere, and gives what may hold then. */
  #left(walk: () => void): Reaching {
    this.#sinks.push(this.#state);
    walk();
    return this.#sinks.pop()!;
  }

  #statement(node: Statement): void {
    for (const expression of readsOf(node)) this.#expression(expression, node);
    switch (node.kind) {
      case "FunctionDef":
      case "AsyncFunctionDef":
        this.#define(node.name, node.nameSpan.start);
        this.#function(node);
        return;
      case "ClassDef":
        this.#classBody(node);
        this.#define(node.name, node.nameSpan.start);
        for (const unit of this.units.values())
          if (unit.node === node) unit.made = { ...unit.made, reaching: this.#state };
        return;
      case "Assign":
        node.targets.forEach((target) => this.#target(target));
        return;
      case "AnnAssign":
        if (node.value) this.#target(node.target);
        return;
      case "AugAssign":
        this.#target(node.target);
        return;
      case "Import":
      case "ImportFrom":
        for (const alias of node.names)
          this.#define(alias.asName ?? alias.name.split(".")[0], alias.span.start);
        return;
      case "If": {
        const before = this.#state;
        this.#block(node.body);
        const after = this.#state;
        this.#state = before;
        if (node.orelse) this.#block(node.orelse);
        this.#state = joined(after, this.#state);
        return;
      }
      case "While":
      case "For":
      case "AsyncFor":
        this.#loop(node);
        return;
      case "With":
      case "AsyncWith": {
        for (const { target } of node.items) if (target) this.#target(target);
        const left = this.#left(() => this.#block(node.body));
        this.#state = joined(this.#state, left);
        return;
      }
      case "Try":
        this.#try(node);
        return;
      case "Match": {
        this.#weakly(node, "pattern");
        const before = this.#state;
        let after = before;
        for (const block of innerBlocks(node)) {
          this.#state = before;
          this.#block(block);
          after = joined(after, this.#state);
        }
        this.#state = after;
      }
    }
  }

  #loop(node: Extract<Statement, { kind: "While" | "For" | "AsyncFor" }>): void {
    for (let head = this.#state; ; ) {
      if (node.kind === "While") this.#expression(node.test, node);
      else this.#target(node.target);
      const left = this.#left(() => this.#block(node.body));
      const next = joined(head, left);
      this.#state = next;
      if (isSame(head, next)) break;
      head = next;
    }
    if (node.orelse) {
      const before = this.#state;
      this.#block(node.orelse);
      this.#state = joined(before, this.#state);
    }
  }

  #try(node: Try): void {
    const left = this.#left(() => this.#block(node.body));
    if (node.orelse) this.#block(node.orelse);
    let after = this.#state;
    let anywhere = joined(left, after);
    for (const handler of node.handlers) {
      this.#state = left;
      if (handler.type) this.#expression(handler.type, node);
      if (handler.name) this.#define(handler.name, handler.nameSpan?.start ?? handler.span.start);
      anywhere = joined(
        anywhere,
        this.#left(() => this.#block(handler.body)),
      );
      after = joined(after, this.#state);
    }
    if (node.finalbody) {
      this.#state = joined(anywhere, after);
      this.#block(node.finalbody);
      // What follows is reached from where no exception is left.
      if (!definesAny(node.finalbody)) this.#state = after;
    } else this.#state = after;
  }

  #function(node: FunctionDef): void {
    const unit = this.#unit(node, node.span.end);
    const isAsync = node.kind === "AsyncFunctionDef";
    this.#reads.body(node, { ...this.#context(0), unit, isAsync });
  }

  /** The statements of a class body run where they stand; its methods do not. */
  #classBody(node: ClassDef): void {
    const unit = this.#unit(node, node.span.end);
    this.#at = node.span.start;
    this.#reads.classBody(node, this.#context(node.span.start), unit);
  }

  #expression(node: Expression, statement: Statement): void {
    this.#at = statement.span.start;
    // `(n := f())` may bind before what the statement reads, and behind it.
    if (someExpression(node, ({ kind }) => kind === "NamedExpr")) this.#weakly(statement, "walrus");
    const isConsumed =
      ((statement.kind === "For" || statement.kind === "AsyncFor") &&
        node === statement.iter &&
        !definesAny(statement.body)) ||
      statement.kind === "Expr";
    this.#reads.expression(node, this.#context(statement.span.start), isConsumed);
  }

  /** Code of the body itself. */
  #context(start: number): ReadContext {
    const unitOf = (node: Expression): Unit => this.#unit(node, start);
    return { unit: undefined, isDeferred: false, isAsync: false, unitOf };
  }

  #target(node: Expression): void {
    if (node.kind === "Name") this.#define(node.id, node.span.start);
    else if (node.kind === "Starred") this.#target(node.value);
    else if (node.kind === "Tuple" || node.kind === "List")
      node.elements.forEach((element) => this.#target(element));
  }

  #define(name: string, at: number): void {
    const found = this.#definition(name, at);
    if (found === undefined) return;
    this.#state = new Map([...this.#state, [found[0], new Set([found[1]])]]);
  }

  /** Definitions of a kind somewhere in a statement, which may happen or not. */
  #weakly({ span }: Statement, kind: Definition["kind"]): void {
    for (const binding of this.#bindings) {
      const found = binding.definitions.filter(
        (one) => one.kind === kind && span.start <= one.at && one.at < span.end,
      );
      if (found.length === 0) continue;
      const before = this.#state.get(binding) ?? [];
      this.#state = new Map([...this.#state, [binding, new Set([...before, ...found])]]);
    }
  }

  #definition(name: string, at: number): [Binding, Definition] | undefined {
    const binding = this.scope.bindings.get(name);
    if (binding === undefined || !this.#bindings.has(binding)) return undefined;
    const definition = binding.definitions.find((one) => one.at === at);
    return definition && [binding, definition];
  }
}

function joined(left: Reaching, right: Reaching): Reaching {
  if (left === right) return left;
  return new Map(
    [...left].map(([binding, versions]) => [
      binding,
      new Set([...versions, ...(right.get(binding) ?? [])]),
    ]),
  );
}

const isSame = (left: Reaching, right: Reaching): boolean =>
  [...left].every(([binding, { size }]) => right.get(binding)?.size === size);
