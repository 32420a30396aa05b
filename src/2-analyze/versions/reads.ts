/** The names that code reads, and how: called where they stand, used up there, or held. */
import type {
  Block,
  Call,
  ClassDef,
  Expression,
  FunctionDef,
  Module,
  Name,
  Statement,
} from "../../ast/python.ts";
import { childExpressions, expressionsOf, innerBlocks } from "../../ast/walk.ts";
import type { Resolution } from "../scopes.ts";
import { expressionsOfKind, surveyModule } from "../survey.ts";
import { definitionReads } from "./statement-reads.ts";
import type { Unit } from "./reaching.ts";

export interface Read {
  readonly node: Name;
  /** The code of the body that it stands in, where that is not the body itself. */
  readonly unit: Unit | undefined;
  /** It stands in code inside the unit that may run after the unit has. */
  readonly isDeferred: boolean;
  /** What is read is called there, or handed to what calls it before it returns. */
  readonly isCalled: boolean;
  /** Nothing holds what the call gives once the statement has run. */
  readonly isUsedUp: boolean;
  /** The coroutine that the call gives is through when the event loop ends. */
  readonly isAsync: boolean;
}

export interface ReadContext {
  readonly unit: Unit | undefined;
  readonly isDeferred: boolean;
  readonly isAsync: boolean;
  /** The unit that a lambda or a generator expression is which stands in the body itself. */
  readonly unitOf: (node: Expression) => Unit;
}

/** Calls that are through with their arguments when they return. */
const CONSUMERS = new Set(
  (
    "all any bool callable dict float frozenset int isinstance issubclass len list max min print repr set sorted str sum " +
    "tuple type extend fsum join prod reduce sort update " +
    "gather run run_until_complete shield timeout wait wait_for"
  ).split(" "),
);
/** Iterators that go no further than what goes through them. */
const LAZY = new Set(["enumerate", "filter", "map", "reversed", "zip"]);

export class ReadWalk {
  readonly #resolution: Resolution;
  readonly #note: (read: Read) => void;

  constructor(resolution: Resolution, note: (read: Read) => void) {
    this.#resolution = resolution;
    this.#note = note;
  }

  /** @param isConsumed nothing holds the value once the statement has run */
  expression(node: Expression, ctx: ReadContext, isConsumed: boolean): void {
    const visit = (child: Expression, consumed = false, inner = ctx): void =>
      this.expression(child, inner, consumed);
    switch (node.kind) {
      case "Name":
        this.#name(node, ctx, isConsumed, isConsumed);
        return;
      case "Call":
        this.#call(node, ctx, isConsumed);
        return;
      case "Lambda":
        for (const parameter of node.parameters) if (parameter.default) visit(parameter.default);
        visit(node.body, false, later(node, ctx, isConsumed));
        return;
      case "GeneratorExp": {
        const inner = later(node, ctx, isConsumed);
        const [first, ...rest] = node.generators;
        visit(first.iter, isConsumed);
        for (const child of [node.element, ...first.ifs]) visit(child, false, inner);
        for (const { iter, ifs } of rest)
          for (const child of [iter, ...ifs]) visit(child, child === iter, inner);
        return;
      }
      case "ListComp":
      case "SetComp":
      case "DictComp": {
        const iterables = new Set<Expression>(node.generators.map(({ iter }) => iter));
        for (const child of childExpressions(node)) visit(child, iterables.has(child));
        return;
      }
      default:
        for (const child of childExpressions(node)) visit(child, USED_UP.has(node.kind));
    }
  }

  #name(node: Name, ctx: ReadContext, isCalled: boolean, isUsedUp: boolean): void {
    const { unit, isDeferred, isAsync } = ctx;
    this.#note({ node, unit, isDeferred, isAsync, isCalled, isUsedUp });
  }

  #call({ func, args, keywords }: Call, ctx: ReadContext, isConsumed: boolean): void {
    if (func.kind === "Name") this.#name(func, ctx, true, isConsumed);
    else this.expression(func, ctx, false);
    const name = this.#libraryName(func);
    const consumes = name !== undefined && (CONSUMERS.has(name) || (isConsumed && LAZY.has(name)));
    for (const argument of [...args, ...keywords.map(({ value }) => value)])
      this.expression(argument, ctx, consumes);
  }

  /** The last part of a name that the program itself does not define as a function. */
  #libraryName(func: Expression): string | undefined {
    if (func.kind === "Attribute") return func.attribute;
    if (func.kind !== "Name") return undefined;
    const binding = this.#resolution.names.get(func);
    const isOwn = binding?.definitions.some(({ kind }) => kind !== "import") === true;
    return isOwn ? undefined : func.id;
  }

  /** The body of a function that is a unit, or stands in one. */
  body(node: FunctionDef, ctx: ReadContext): void {
    this.#block(node.body, ctx);
  }

  /** @param methods the unit of what runs later */
  classBody(node: ClassDef, ctx: ReadContext, methods: Unit): void {
    for (const statement of node.body.statements) this.#statement(statement, ctx, methods);
  }

  #block(block: Block, ctx: ReadContext, methods?: Unit): void {
    for (const statement of block.statements) this.#statement(statement, ctx, methods);
  }

  #statement(node: Statement, ctx: ReadContext, methods: Unit | undefined): void {
    const isFunction = node.kind === "FunctionDef" || node.kind === "AsyncFunctionDef";
    for (const expression of isFunction ? definitionReads(node) : expressionsOf(node)) {
      const isIterable =
        (node.kind === "For" || node.kind === "AsyncFor") && expression === node.iter;
      this.expression(expression, ctx, isIterable || node.kind === "Expr");
    }
    if (isFunction) {
      const isDeferred = ctx.isDeferred || methods !== undefined || this.#outlives(node, ctx);
      const isAsync = node.kind === "AsyncFunctionDef";
      this.body(node, { ...ctx, unit: methods ?? ctx.unit, isDeferred, isAsync });
    } else if (node.kind === "ClassDef") {
      this.#block(node.body, methods ? ctx : { ...ctx, isDeferred: true }, methods);
    } else for (const block of innerBlocks(node)) this.#block(block, ctx, methods);
  }

  /** Whether a function inside a unit may run when the unit has ended. */
  #outlives(node: FunctionDef, { isAsync }: ReadContext): boolean {
    if (node.decorators.length > 0) return true;
    if (node.kind === "AsyncFunctionDef" && !isAsync) return true;
    const scope = this.#resolution.scopes.get(node)?.parent;
    const binding = scope?.bindings.get(node.name);
    return binding?.reads.some(({ node: read }) => !this.#calledNames().has(read)) ?? true;
  }

  #called: Set<Expression> | undefined;
  /** The names that a call calls where they stand. */
  #calledNames(): ReadonlySet<Expression> {
    if (this.#called === undefined) {
      this.#called = new Set();
      for (const { node } of this.#resolution.modules)
        for (const call of expressionsOfKind(surveyModule(node as Module), "Call"))
          this.#called.add(call.node.func);
    }
    return this.#called;
  }
}

/** Values whose parts nothing holds. */
const USED_UP: ReadonlySet<Expression["kind"]> = new Set([
  "Await",
  "Compare",
  "FormattedValue",
  "JoinedStr",
  "Starred",
]);

/** Where the code of a lambda or generator expression runs. */
const later = (node: Expression, ctx: ReadContext, isConsumed: boolean): ReadContext =>
  isConsumed
    ? ctx
    : ctx.unit
      ? { ...ctx, isDeferred: true }
      : { ...ctx, unit: ctx.unitOf(node), isAsync: false };
