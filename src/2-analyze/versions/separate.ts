/**
 * Names that are given to several functions, classes or imports, one after the other, as lessons do:
 * each gets a name of its own where every read tells which one it means (`compute`, `compute2`).
 * What only run time tells stays one variable.
 */
import type { Block, Module, Name } from "../../ast/python.ts";
import { BUILTIN_NAMES } from "../builtin-members.ts";
import { importMeaning, type ImportDefinition } from "../infer/names.ts";
import type { Binding, Definition, Scope } from "../model.ts";
import { moduleScope, type Resolution } from "../scopes.ts";
import { freeName, isNamed, namesOf, renameDefinition, renameNode } from "./rename.ts";
import { releaseVariadics } from "./variadic.ts";
import type { Assumption } from "./assumed.ts";
import { Moments, versionsAt } from "./moments.ts";
import { ReachingWalk, type Version } from "./reaching.ts";
import { nameAt, renameQuoted } from "./annotations.ts";

/**
 * Gives the definitions of one name names of their own, in the tree itself, and tells what is
 * assumed by that; nothing where all names stay.
 */
export function separateVersions(
  whole: Module,
  resolution: Resolution,
): readonly Assumption[] | undefined {
  const scopes = [...resolution.scopes.values()].filter(
    ({ kind, node }) => kind === "module" || (kind === "function" && node.kind !== "Lambda"),
  );
  const candidates = scopes
    .map((scope) => ({
      scope,
      bindings: new Set([...scope.bindings.values()].filter(isCandidate)),
    }))
    .filter(({ bindings }) => bindings.size > 0);
  const taken = namesOf(whole);
  const isReleased = releaseVariadics(scopes, taken);
  if (candidates.length === 0) return isReleased ? [] : undefined;
  const assumptions: Assumption[] = [];
  const renamed = candidates.flatMap(({ scope, bindings }) =>
    separate(scope, bindings, resolution, taken, assumptions),
  );
  for (const { binding, names } of renamed) renameQuoted(whole, binding, names);
  return isReleased || renamed.length > 0 ? assumptions : undefined;
}

/** Kinds of definitions that mean something to calls. */
const MEANINGS: ReadonlySet<Definition["kind"]> = new Set(["function", "class", "import"]);
function isCandidate({ definitions, assignedElsewhere, scope, name }: Binding): boolean {
  if (assignedElsewhere || definitions.some(({ kind }) => kind === "delete")) return false;
  // What a module tells its importers, or Python, stays as it is.
  if (/^__\w+__$/.test(name)) return false;
  const real = definitions.filter(({ kind }) => kind !== "annotation");
  const mayBeBuiltin = scope.kind === "module" && BUILTIN_NAMES.has(name);
  if (!mayBeBuiltin && !real.some(({ kind }) => MEANINGS.has(kind))) return false;
  return real.length > (mayBeBuiltin ? 0 : 1);
}

function separate(
  scope: Scope,
  bindings: ReadonlySet<Binding>,
  resolution: Resolution,
  taken: Set<string>,
  assumptions: Assumption[],
): Renamed[] {
  const walk = new ReachingWalk(scope, bindings, resolution);
  const end = walk.run((scope.node as { readonly body: Block }).body);
  const moments = new Moments(walk, resolution);
  const places = new Map<Name, Set<Version>>();
  const note = (node: Name, versions: Iterable<Version>): void => {
    const known = places.get(node) ?? new Set();
    for (const version of versions) known.add(version);
    places.set(node, known);
  };
  const bindingOf = (node: Name): Binding | undefined => {
    const binding = resolution.names.get(node);
    return binding && bindings.has(binding) ? binding : undefined;
  };
  for (const { read, moment } of walk.own.values()) {
    const binding = bindingOf(read.node);
    if (binding) note(read.node, versionsAt(moment, binding));
  }
  for (const unit of walk.units.values()) {
    for (const read of unit.reads) {
      const binding = bindingOf(read.node);
      if (binding === undefined) continue;
      const assumed = moments.assume(unit, read, binding);
      if (assumed) assumptions.push(assumed);
      note(
        read.node,
        assumed ? moments.ownTime(unit, binding) : moments.versionsIn(unit, read, binding),
      );
    }
  }
  const isEarlier = (from: Scope): boolean =>
    resolution.modules.indexOf(from) < resolution.modules.indexOf(scope);
  for (const binding of bindings) {
    for (const read of binding.reads) {
      const from = moduleScope(read.scope);
      if (from === moduleScope(scope)) continue;
      // Another module, that was run before this one, may look at any time.
      note(read.node as Name, isEarlier(from) ? binding.definitions : end.get(binding)!);
    }
  }
  return [...bindings].flatMap((binding) => {
    const reads = new Map([...places].filter(([node]) => bindingOf(node) === binding));
    const names = new Webs(binding, reads).rename(taken);
    return names ? [{ binding, names }] : [];
  });
}

interface Renamed {
  readonly binding: Binding;
  readonly names: ReadonlyMap<Definition, string>;
}

/** The definitions of a name, those together that some read cannot tell apart. */
class Webs {
  readonly #binding: Binding;
  readonly #reads: ReadonlyMap<Name, ReadonlySet<Version>>;
  readonly #parents = new Map<Definition, Definition>();
  readonly #real: readonly Definition[];

  constructor(binding: Binding, reads: ReadonlyMap<Name, ReadonlySet<Version>>) {
    this.#binding = binding;
    this.#reads = reads;
    this.#real = binding.definitions.filter(({ kind }) => kind !== "annotation");
    for (const versions of reads.values()) this.#join([...versions].filter(isBound));
    // What is assigned is one variable, and so is what has no name of its own to give.
    for (const { node, kind } of this.#real)
      if (kind === "augment") this.#join(this.#real.filter((one) => one.node === node));
    for (const one of this.#real) {
      const meaning = meaningOf(one);
      if (meaning !== undefined)
        this.#join(this.#real.filter((other) => meaningOf(other) === meaning));
    }
    this.#joinWebs((web) => web.every(({ kind }) => !MEANINGS.has(kind)));
    this.#joinWebs((web) => !web.every(isNamed));
  }

  /** Gives each web its name, and tells the names; nothing where one name serves all. */
  rename(taken: Set<string>): ReadonlyMap<Definition, string> | undefined {
    const { name } = this.#binding;
    const webs = this.#webs();
    const meansBuiltin = [...this.#reads].filter(
      ([, versions]) =>
        this.#binding.scope.kind === "module" &&
        BUILTIN_NAMES.has(name) &&
        versions.size === 1 &&
        versions.has("unbound"),
    );
    const fixed = webs.find((web) => !web.every(isNamed));
    if (fixed && meansBuiltin.length > 0) return undefined;
    const plain = meansBuiltin.length > 0 ? undefined : (fixed ?? webs[0]);
    const others = webs.filter((web) => web !== plain);
    if (others.length === 0) return undefined;
    const names = new Map<Definition, string>();
    for (const web of webs) {
      const own = web === plain ? name : freeName(name, taken);
      for (const definition of web) names.set(definition, own);
    }
    const left = new Set(meansBuiltin.map(([node]) => node));
    for (const [node, versions] of this.#reads) {
      if (left.has(node)) continue;
      const meant = [...versions].find(isBound) ?? this.#real[0];
      renameNode(node, names.get(meant)!);
    }
    // Annotations run nothing.
    for (const { node } of this.#binding.reads)
      if (!this.#reads.has(node as Name))
        renameNode(node as Name, nameAt(this.#binding, names, node.span.start)!);
    for (const definition of this.#binding.definitions)
      if (definition.kind === "annotation") {
        const next = this.#real.find(({ at }) => at > definition.at) ?? this.#real.at(-1)!;
        names.set(definition, names.get(next)!);
      }
    for (const [definition, own] of names) renameDefinition(definition, name, own);
    return names;
  }

  #root(definition: Definition): Definition {
    let root = definition;
    for (let up = this.#parents.get(root); up; up = this.#parents.get(root)) root = up;
    return root;
  }

  #join(definitions: readonly Definition[]): void {
    for (const one of definitions.slice(1)) {
      const [root, other] = [this.#root(definitions[0]), this.#root(one)];
      if (root !== other) this.#parents.set(other, root);
    }
  }

  #joinWebs(test: (web: readonly Definition[]) => boolean): void {
    this.#join(
      this.#webs()
        .filter(test)
        .map(([first]) => first),
    );
  }

  /** By where they begin. */
  #webs(): Definition[][] {
    const webs = new Map<Definition, Definition[]>();
    for (const definition of this.#real) {
      const root = this.#root(definition);
      webs.set(root, [...(webs.get(root) ?? []), definition]);
    }
    return [...webs.values()];
  }
}

const meaningOf = ({ kind, node }: Definition): string | undefined =>
  kind === "import" ? importMeaning(node as ImportDefinition) : undefined;

const isBound = (version: Version): version is Definition => version !== "unbound";
