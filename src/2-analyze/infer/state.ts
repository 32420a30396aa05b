/** What inference works on, shared by the files of this folder. */
import type {
  AnnAssign,
  Call,
  ClassDef,
  Expression,
  FunctionDef,
  Lambda,
  Module,
  Name,
} from "../../ast/python.ts";
import type { Library } from "../library.ts";
import type {
  Binding,
  CallTarget,
  ClassInfo,
  FunctionInfo,
  Scope,
  TypeVariable,
} from "../model.ts";
import type { Resolution } from "../scopes.ts";
import type { Progress } from "../cells.ts";
import { NEVER, type Type } from "../types.ts";
import { Slot } from "../cells.ts";
import type { BoundArguments } from "../bind.ts";
import type { Assumption } from "../versions/assumed.ts";

/** What is known at one point of a function's flow. */
export class Flow {
  /** Narrowed types: of bindings, and of attribute paths (`12.name`). */
  readonly types: Map<Binding | string, Type>;
  /** Bindings that are certainly assigned. */
  readonly bound: Set<Binding>;
  /** No execution reaches this point. */
  dead: boolean;
  readonly func: FunctionInfo | undefined;
  readonly scope: Scope;

  constructor(
    scope: Scope,
    func?: FunctionInfo,
    types = new Map<Binding | string, Type>(),
    bound = new Set<Binding>(),
    dead = false,
  ) {
    this.scope = scope;
    this.func = func;
    this.types = types;
    this.bound = bound;
    this.dead = dead;
  }

  copy(): Flow {
    return new Flow(this.scope, this.func, new Map(this.types), new Set(this.bound), this.dead);
  }

  within(scope: Scope): Flow {
    return new Flow(scope, this.func, this.types, this.bound, this.dead);
  }

  /** Becomes what `other` is. */
  become(other: Flow): void {
    this.types.clear();
    for (const [key, type] of other.types) this.types.set(key, type);
    this.bound.clear();
    for (const binding of other.bound) this.bound.add(binding);
    this.dead = other.dead;
  }
}

export interface CallFact {
  readonly target: CallTarget;
  readonly bound: BoundArguments;
  /** For library calls: the types that the signature's variables got. */
  readonly variables?: ReadonlyMap<string, Slot>;
  readonly result: Type;
}

export class State {
  readonly progress: Progress;
  readonly library: Library;
  readonly resolution: Resolution;
  readonly types = new Map<Expression, Type>();
  readonly calls = new Map<Call, CallFact>();
  readonly functions = new Map<FunctionDef | Lambda, FunctionInfo>();
  readonly classes = new Map<ClassDef, ClassInfo>();
  /** Reads of a local name that may not have been assigned yet. */
  readonly maybeUnbound = new Set<Name>();
  /** The types that `with … as`, `for` and augmented targets get, by the expression. */
  readonly elements = new Map<Expression, Type>();
  /** The names of type variables in annotations, each with the variable that it means there. */
  readonly typeVariables = new Map<Expression, TypeVariable>();
  /** What annotations in quotes say; `null` where it is nothing that annotations have. */
  readonly quoted = new Map<Expression, Expression | null>();
  /** Every annotated assignment. */
  readonly annotated: { readonly node: AnnAssign; readonly owner?: ClassInfo }[] = [];
  readonly #sites = new Map<unknown, Slot[]>();
  readonly #objects = new Map<unknown, unknown>();
  readonly #places = new Map<unknown, Map<object, object>>();
  readonly #ids = new Map<Binding, number>();
  /** Once true, parameters that nobody passes fall back to their annotations. */
  settled = false;
  /** The module is the snippets of one document. */
  isSession = false;
  /** What is held to hold where names mean several classes. */
  assumptions: readonly Assumption[] = [];
  readonly module: Module;

  constructor(module: Module, resolution: Resolution, library: Library, progress: Progress) {
    this.module = module;
    this.resolution = resolution;
    this.library = library;
    this.progress = progress;
  }

  /** The slots that belong to a place in the source, the same in every round. */
  slotsAt(site: unknown, count: number): Slot[] {
    let slots = this.#sites.get(site);
    if (slots === undefined) {
      slots = [];
      this.#sites.set(site, slots);
    }
    while (slots.length < count) slots.push(new Slot(this.progress));
    return slots;
  }
  slotAt(site: unknown, index = 0): Slot {
    return this.slotsAt(site, index + 1)[index];
  }
  /** An object that belongs to a place in the source, the same in every round. */
  once<T>(site: unknown, make: () => T): T {
    if (!this.#objects.has(site)) this.#objects.set(site, make());
    return this.#objects.get(site) as T;
  }

  typeOf(node: Expression): Type {
    return this.types.get(node) ?? NEVER;
  }

  /** The object that stands for one part of a signature at a place in the source. */
  placeOf(site: unknown, part: object): object {
    let places = this.#places.get(site);
    if (places === undefined) this.#places.set(site, (places = new Map()));
    let place = places.get(part);
    if (place === undefined) places.set(part, (place = {}));
    return place;
  }

  idOf(binding: Binding): number {
    let id = this.#ids.get(binding);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(binding, id);
    }
    return id;
  }
}

/** Merges the ends of several paths; dead paths do not count. */
export function mergeFlows(
  into: Flow,
  paths: readonly Flow[],
  join: (a: Type, b: Type) => Type,
): void {
  const live = paths.filter((path) => !path.dead);
  if (live.length === 0) {
    into.dead = true;
    if (paths[0]) {
      const first = paths[0];
      into.become(first);
      into.dead = true;
    }
    return;
  }
  const [first, ...rest] = live as [Flow, ...Flow[]];
  const merged = first.copy();
  for (const path of rest) {
    for (const [key, type] of merged.types) {
      const other = path.types.get(key);
      if (other === undefined) merged.types.delete(key);
      else if (other !== type) merged.types.set(key, join(type, other));
    }
    for (const binding of merged.bound) if (!path.bound.has(binding)) merged.bound.delete(binding);
  }
  merged.dead = false;
  into.become(merged);
}
