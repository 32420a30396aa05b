/**
 * Where each Python variable is declared in TypeScript. Python's variables belong to the function,
 * TypeScript's to the block: a variable is declared at its first assignment where all its uses
 * stand in that block, and before the first statement that mentions it otherwise.
 */
import type { Block, Expression, Statement } from "../ast/python.ts";
import type { State } from "./infer/state.ts";
import type { Binding, Definition, Scope } from "./model.ts";
import { bodyResults } from "./body-results.ts";
import { isIgnored, unpacksOnly } from "./ignored.ts";
import { importedName } from "./infer/names.ts";
import { leadingWalrus } from "./leading-walrus.ts";
import { functionScope, moduleScope } from "./scopes.ts";
import { type Occurrence, collect } from "./occurrences.ts";

export interface Declarations {
  /** Bindings that a statement declares as it assigns them. */
  readonly inline: ReadonlyMap<Statement, ReadonlySet<Binding>>;
  /** Bindings to declare before a statement. */
  readonly before: ReadonlyMap<Statement, readonly Binding[]>;
  /** `let` is needed: assigned more than once, or from a nested function. */
  readonly mutable: ReadonlySet<Binding>;
  /** Declared anew in each round of the loop, so that closures keep the round's value. */
  readonly perIteration: ReadonlySet<Binding>;
  /** What the callback of a `with` returns for what follows. */
  readonly results: ReadonlyMap<Statement, readonly Binding[]>;
}

export function placeDeclarations(
  state: State,
  bodies: readonly { scope: Scope; body: Block }[],
  /** Variables that are declared elsewhere: a lesson uses them before it assigns them. */
  isGiven?: (binding: Binding) => boolean,
): Declarations {
  const inline = new Map<Statement, Set<Binding>>();
  const before = new Map<Statement, Binding[]>();
  const mutable = new Set<Binding>();
  const perIteration = new Set<Binding>();

  for (const { scope, body } of bodies) {
    const occurrences = collect(state, scope, body);
    for (const [binding, mentions] of occurrences) {
      const found = isIgnored(binding)
        ? mentions.filter(({ path }) => !unpacksOnly(path.at(-1)!.statement))
        : mentions;
      // A snippet of a lesson has only its own share of the module's definitions.
      const real = binding.definitions.filter(
        ({ kind, at }) =>
          kind !== "annotation" &&
          kind !== "delete" &&
          (scope.kind !== "module" || (at >= body.span.start && at < body.span.end)),
      );
      if (real.length === 0) continue;
      if (real.length !== 1 || binding.assignedElsewhere) mutable.add(binding);
      // After `del` a read raises, so the variable must forget its value.
      if (real.length !== binding.definitions.length && isReadUnbound(state, binding))
        mutable.add(binding);
      if (real[0]?.kind === "augment") mutable.add(binding);
      if (real.some(({ kind }) => kind === "parameter")) continue;
      // Each of several functions of one name is declared where it stands, under a name of its own.
      if (
        state.isSession &&
        real.length > 1 &&
        real.every(({ kind }) => kind === "function" || kind === "class")
      )
        continue;
      // The name of a `catch` is declared by the catch.
      if (real.every(({ kind }) => kind === "except")) continue;
      if (importedName(binding) !== undefined) continue;
      place(binding, found, real);
    }
  }
  const results = new Map<Statement, Binding[]>();
  const declarations = { inline, before, mutable, perIteration, results };
  for (const [statement, bindings] of before) {
    const found = bodyResults(statement, bindings, state, declarations);
    if (found === undefined) continue;
    before.delete(statement);
    results.set(statement, [...found.keys()]);
    for (const [binding, assignment] of found) {
      mutable.delete(binding);
      add(inline, assignment, binding);
    }
  }
  return declarations;

  function place(
    binding: Binding,
    found: readonly Occurrence[],
    real: readonly Definition[],
  ): void {
    if (found.length === 0) return;
    if (isGiven?.(binding)) return;
    // Code of nested functions runs later: it does not decide where the variable begins, unless
    // nothing else assigns it (`global total` in a function that is called before the first read).
    const isOwn = real.some(({ scope }) => functionScope(scope) === functionScope(binding.scope));
    const first = (isOwn ? found.find(({ nested }) => !nested) : undefined) ?? found[0];
    // Other modules see what stands at the module's own level.
    const isShared = isSeenElsewhere(binding);
    let depth = isShared ? 0 : outsideLoops(state, binding, first, commonDepth(found));
    // Nothing can stand before an `elif` but what stands before its `if`.
    while (isElif(first.path[depth].statement)) depth--;
    const home = first.path[depth];
    const owners = isShared ? undefined : soleOwners(binding, found);
    if (owners) {
      for (const owner of owners) add(inline, owner, binding);
      if (owners.every(({ kind }) => kind === "For" || kind === "AsyncFor"))
        perIteration.add(binding);
      return;
    }
    const sole = first.path.length === depth + 1 && first.role === "target";
    if ((sole && canDeclare(home.statement, real)) || declaresFirst(home.statement, binding)) {
      add(inline, home.statement, binding);
      return;
    }
    const list = before.get(home.statement) ?? [];
    list.push(binding);
    before.set(home.statement, list);
    mutable.add(binding);
  }

  /** Whether the statement's test begins by assigning the variable. */
  function declaresFirst(statement: Statement, binding: Binding): boolean {
    const walrus = statement.kind === "If" ? leadingWalrus(statement) : undefined;
    return walrus !== undefined && state.resolution.names.get(walrus.target) === binding;
  }
}

/** Whether another module of the program reads or assigns the variable. */
function isSeenElsewhere({ scope, reads, definitions }: Binding): boolean {
  if (scope.kind !== "module") return false;
  return [...reads, ...definitions].some((use) => moduleScope(use.scope) !== scope);
}

const isElif = (statement: Statement): boolean =>
  statement.kind === "If" && statement.isElif === true;

const isReadUnbound = (state: State, binding: Binding): boolean =>
  binding.reads.some(({ node }) => node.kind === "Name" && state.maybeUnbound.has(node));

function add(map: Map<Statement, Set<Binding>>, key: Statement, binding: Binding): void {
  const set = map.get(key) ?? new Set();
  set.add(binding);
  map.set(key, set);
}

/**
 * A closure made in a loop sees the variable as it is when it runs, not as it was in its round. A read
 * that its own round does not assign before finds what an earlier round assigned.
 */
function outsideLoops(state: State, binding: Binding, { path }: Occurrence, depth: number): number {
  const isClosed = binding.reads.some(({ scope }) => {
    for (
      let inner: Scope | undefined = scope;
      inner && inner !== binding.scope;
      inner = inner.parent
    ) {
      if (inner.kind === "function") return true;
    }
    return false;
  });
  const loop = path.findIndex(({ statement }) =>
    ["While", "For", "AsyncFor"].includes(statement.kind),
  );
  const lasts = isClosed || isReadUnbound(state, binding);
  return lasts && loop >= 0 ? Math.min(depth, loop) : depth;
}

/** How far the paths of all occurrences share their blocks. */
function commonDepth(found: readonly Occurrence[]): number {
  const first = found[0].path;
  let depth = Math.min(...found.map(({ path }) => path.length)) - 1;
  while (depth > 0 && !found.every(({ path }) => path[depth].block === first[depth].block)) depth--;
  return depth;
}

/**
 * The `for` and `with` statements that bind the name, where each use stands inside one of them:
 * then every statement has a variable of its own.
 */
function soleOwners(binding: Binding, found: readonly Occurrence[]): Statement[] | undefined {
  const kinds = new Set(["for", "with"]);
  if (!binding.definitions.some(({ kind }) => kinds.has(kind))) return undefined;
  const owners = new Set<Statement>();
  for (const { path, role, nested } of found) {
    const level = path.findIndex(
      ({ statement }) =>
        binding.definitions.some(({ node }) => node === statement) && owns(statement),
    );
    if (level < 0) return undefined;
    const { statement } = path[level];
    const isLoop = statement.kind === "For" || statement.kind === "AsyncFor";
    // A closure sees the variable, not the round's value.
    if (nested && isLoop) return undefined;
    if (
      path.length === level + 1
        ? role !== "target"
        : path[level + 1].block !== (statement as { body: Block }).body
    ) {
      return undefined;
    }
    owners.add(statement);
  }
  return [...owners];
}

const owns = (statement: Statement): boolean =>
  statement.kind === "For" ||
  statement.kind === "AsyncFor" ||
  ((statement.kind === "With" || statement.kind === "AsyncWith") &&
    statement.items.every(({ target }) => target === undefined || target.kind === "Name"));

/** Whether the statement can declare the binding where it stands. */
function canDeclare(statement: Statement, definitions: readonly Definition[]): boolean {
  switch (statement.kind) {
    case "Assign":
      return statement.targets.length === 1
        ? isPlainTarget(statement.targets[0])
        : statement.targets.every(({ kind }) => IN_CHAIN.has(kind));
    case "AnnAssign":
      return statement.value !== undefined && statement.target.kind === "Name";
    case "With":
    case "AsyncWith":
      return statement.items.every(({ target }) => target === undefined || target.kind === "Name");
    case "FunctionDef":
    case "AsyncFunctionDef":
      return true;
    case "ClassDef":
      return definitions.every(({ kind }) => kind === "function" || kind === "class");
    default:
      return false;
  }
}

/** Targets of `size = self.size = measure()` among which a variable can be declared. */
const IN_CHAIN: ReadonlySet<Expression["kind"]> = new Set(["Name", "Attribute", "Subscript"]);

/** A name, or a tuple of names only (which destructures). */
function isPlainTarget(target: Expression): boolean {
  if (target.kind === "Name") return true;
  if (target.kind !== "Tuple" && target.kind !== "List") return false;
  return target.elements.every((element) =>
    isPlainTarget(element.kind === "Starred" ? element.value : element),
  );
}
