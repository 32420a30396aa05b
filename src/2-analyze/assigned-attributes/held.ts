/** Which attributes the objects that variables hold have for certain, at one point of the program. */
import type { Binding } from "../model.ts";

/** What is assigned stays assigned: an object's attributes only grow, until its variable holds another. */
export class Held {
  readonly #attributes: Map<Binding, Set<string>>;
  /** No execution reaches this point. */
  dead: boolean;

  constructor(attributes = new Map<Binding, Set<string>>(), dead = false) {
    this.#attributes = attributes;
    this.dead = dead;
  }

  of(binding: Binding): ReadonlySet<string> {
    return this.#attributes.get(binding) ?? NONE;
  }

  add(binding: Binding, names: Iterable<string>): void {
    if (!isTracked(binding)) return;
    this.#attributes.set(binding, new Set([...this.of(binding), ...names]));
  }

  /** The variable holds another object. */
  set(binding: Binding, names: ReadonlySet<string>): void {
    this.#attributes.delete(binding);
    this.add(binding, names);
  }

  forget(bindings: Iterable<Binding>): void {
    for (const binding of bindings) this.#attributes.delete(binding);
  }

  copy(): Held {
    return new Held(new Map(this.#attributes), this.dead);
  }

  /** What is left in code that runs later: variables that nothing assigns again. */
  lasting(): Held {
    return new Held(new Map([...this.#attributes].filter(([binding]) => isAssignedOnce(binding))));
  }

  /** Where several paths meet, only what all of them know holds. */
  become(...paths: readonly Held[]): void {
    const live = paths.filter(({ dead }) => !dead);
    const [first, ...others] = live;
    const merged = new Map(first ? first.#attributes : []);
    for (const [binding, names] of merged) {
      const common = [...names].filter((name) =>
        others.every((path) => path.of(binding).has(name)),
      );
      merged.set(binding, new Set(common));
    }
    this.#attributes.clear();
    for (const [binding, names] of merged) this.#attributes.set(binding, names);
    this.dead = live.length === 0;
  }
}

const NONE: ReadonlySet<string> = new Set();

const isTracked = (binding: Binding): boolean => !binding.assignedElsewhere;

const isAssignedOnce = (binding: Binding): boolean => binding.definitions.length <= 1;
