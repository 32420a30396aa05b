/** When the code of functions runs, as far as their calls tell. */
import type { FunctionDef, Module, Span, Statement } from "../../ast/python.ts";
import type { Binding, Definition } from "../model.ts";
import { isGenerator } from "../declare.ts";
import type { Resolution } from "../scopes.ts";
import type { Assumption } from "./assumed.ts";
import type { Moment, Reaching, ReachingWalk, Unit, Version } from "./reaching.ts";
import type { Read } from "./reads.ts";

/** Reads whose names may mean several things, with all that they may mean. */
export class Moments {
  readonly #walk: ReachingWalk;
  readonly #resolution: Resolution;
  readonly #moments = new Map<Unit, Moment[]>();

  constructor(walk: ReachingWalk, resolution: Resolution) {
    this.#walk = walk;
    this.#resolution = resolution;
    // Functions call each other: what one run of this adds, the next hands on.
    for (let isNew = true; isNew; ) {
      isNew = false;
      for (const unit of walk.units.values()) if (this.#grow(unit)) isNew = true;
    }
  }

  /** What a name of the unit may be bound to when the unit runs. */
  *versionsIn(unit: Unit, read: Read, binding: Binding): Generator<Version> {
    for (const moment of this.#moments.get(unit) ?? [])
      yield* versionsAt(read.isDeferred ? { ...moment, isLater: true } : moment, binding);
  }

  /** What a name is bound to when the unit has just been made. */
  ownTime({ made }: Unit, binding: Binding): Iterable<Version> {
    return versionsAt({ ...made, isLater: false }, binding);
  }

  /** What is to be assumed for a method to mean the class of its own time by a name. */
  assume(unit: Unit, read: Read, binding: Binding): Assumption | undefined {
    const { node } = unit;
    const { scope, units } = this.#walk;
    const own = [...this.ownTime(unit, binding)];
    const later = [...this.versionsIn(unit, read, binding)].filter((one) => !own.includes(one));
    if (node.kind !== "ClassDef" || scope.kind !== "module" || later.length === 0) return undefined;
    if (own.length !== 1 || own[0] === "unbound") return undefined;
    // Whether all that follows runs after, only the module's own level tells.
    const { statements } = (scope.node as Module).body;
    const isTop = (version: Version): boolean =>
      version !== "unbound" &&
      version.kind === "class" &&
      statements.includes(version.node as Statement);
    if (![...own, ...later].every(isTop) || !statements.includes(node)) return undefined;
    const isQuiet = (other: Unit): boolean =>
      other.node.kind !== "ClassDef" &&
      !other.reads.some(({ isDeferred }) => isDeferred) &&
      (this.#moments.get(other) ?? []).every(
        (moment) => ![...versionsAt(moment, binding)].some((one) => later.includes(one)),
      );
    const all = [...units.values()];
    return {
      node,
      read: read.node,
      until: Math.min(...later.map((one) => (one as Definition).at)),
      quiet: all.filter(isQuiet).map((one) => one.node.span),
      classes: all.flatMap((one) => (one.node.kind === "ClassDef" ? one.node : [])),
    };
  }

  #grow(unit: Unit): boolean {
    const known = this.#moments.get(unit) ?? [];
    const found = this.#momentsOf(unit);
    const added = found.filter((one) => !known.some((other) => isSame(one, other)));
    this.#moments.set(unit, [...known, ...added]);
    return added.length > 0;
  }

  #momentsOf(unit: Unit): Moment[] {
    const { node, made } = unit;
    if (node.kind !== "FunctionDef" && node.kind !== "AsyncFunctionDef") return [made];
    if (node.decorators.length > 0) return [made];
    const found = this.#walk.scope.bindings.get(node.name);
    const binding = found?.definitions.some((one) => one.node === node) ? found : undefined;
    const definition = binding?.definitions.find((one) => one.node === node);
    // What other functions assign, or other modules read, is not followed.
    if (binding === undefined || definition === undefined || binding.assignedElsewhere)
      return [made];
    const moments: Moment[] = [];
    for (const { read, moment } of this.#walk.own.values())
      if (this.#mayRead(read, moment, binding, definition))
        moments.push(during(node, read, moment));
    for (const caller of this.#walk.units.values()) {
      for (const read of caller.reads) {
        if (this.#resolution.names.get(read.node) !== binding) continue;
        for (const moment of this.#moments.get(caller) ?? [])
          if (this.#mayRead(read, moment, binding, definition))
            moments.push(during(node, read, moment));
      }
    }
    if (binding.reads.some(({ node: { span } }) => !isInside(span, this.#walk.scope.node)))
      moments.push(made);
    return moments;
  }

  #mayRead(read: Read, moment: Moment, binding: Binding, definition: Definition): boolean {
    if (this.#resolution.names.get(read.node) !== binding) return false;
    const at = read.isDeferred ? { ...moment, isLater: true } : moment;
    for (const version of versionsAt(at, binding)) if (version === definition) return true;
    return false;
  }
}

/** When a function runs that is read so at a moment. */
function during(node: FunctionDef, read: Read, moment: Moment): Moment {
  const isThrough = isGenerator(node)
    ? read.isUsedUp
    : node.kind === "FunctionDef" || read.isUsedUp || (read.isAsync && read.unit !== undefined);
  return read.isCalled && isThrough && !read.isDeferred ? moment : { ...moment, isLater: true };
}

/** What a name may be bound to at a moment. */
export function* versionsAt(moment: Moment, binding: Binding): Generator<Version> {
  const reaching = moment.reaching.get(binding);
  if (reaching === undefined) {
    yield* binding.definitions;
    return;
  }
  yield* reaching;
  if (!moment.isLater) return;
  for (const definition of binding.definitions)
    if (endOf(definition) >= moment.at) yield definition;
}

/** Where a definition has bound its name. */
const endOf = ({ kind, node, at }: Definition): number =>
  kind === "function" || kind === "class" ? (node as Statement).span.end : at;

const isInside = (inner: Span, { span }: { readonly span: Span }): boolean =>
  span.start <= inner.start && inner.end <= span.end;

const isSame = (one: Moment, other: Moment): boolean =>
  one.isLater === other.isLater && one.at === other.at && holdsSame(one.reaching, other.reaching);

const holdsSame = (one: Reaching, other: Reaching): boolean =>
  one === other || [...one].every(([binding, { size }]) => other.get(binding)?.size === size);
