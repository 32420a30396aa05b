/** Names for temporaries: free in their function, in what encloses it and in what it encloses. */
import { isTaken } from "../2-analyze/naming.ts";
import { functionScope } from "../2-analyze/scopes.ts";
import type { State } from "../2-analyze/infer/state.ts";
import type { Scope } from "../2-analyze/model.ts";

export class FreshNames {
  readonly #state: State;
  readonly #reserved: readonly string[];
  /** What each function's own temporaries are called. */
  readonly #given = new Map<Scope, Set<string>>();
  readonly #visible = new Map<Scope, Set<string>>();

  /** @param reserved names that the module imports from others of its program */
  constructor(state: State, reserved: readonly string[] = []) {
    this.#state = state;
    this.#reserved = reserved;
  }

  /** A name of its own for the function. */
  fresh(wanted: string, scope: Scope): string {
    const owner = functionScope(scope);
    const given = this.#given.get(owner) ?? new Set();
    this.#given.set(owner, given);
    let name = wanted;
    const isUsed = (): boolean => given.has(name) || this.#names(owner).has(name) || isTaken(name);
    for (let count = 2; isUsed(); count++) {
      name = `${wanted}${count}`;
    }
    given.add(name);
    return name;
  }

  /**
   * The name of a `catch` parameter. Catches that stand beside each other share it, also with
   * variables that are catch parameters themselves; one inside another does not hide the outer's.
   */
  catchName(wanted: string, scope: Scope, caught: string | undefined): string {
    const owner = functionScope(scope);
    const names = this.#names(owner);
    let name = wanted;
    for (let count = 2; name === caught || (names.has(name) && !isCaught(owner, name)); count++) {
      name = `${wanted}${count}`;
    }
    return name;
  }

  #names(owner: Scope): Set<string> {
    let names = this.#visible.get(owner);
    if (names !== undefined) return names;
    names = new Set(this.#reserved);
    for (const scope of this.#state.resolution.scopes.values()) {
      if (!encloses(scope, owner) && !encloses(owner, scope)) continue;
      for (const binding of scope.bindings.values()) names.add(binding.emitted);
    }
    this.#visible.set(owner, names);
    return names;
  }
}

const encloses = (outer: Scope, inner: Scope): boolean => {
  for (let scope: Scope | undefined = inner; scope; scope = scope.parent)
    if (scope === outer) return true;
  return false;
};

/** Whether the function's only variable of the name is bound by `except … as`. */
function isCaught(owner: Scope, name: string): boolean {
  const found = [...owner.bindings.values()].filter(({ emitted }) => emitted === name);
  return (
    found.length > 0 &&
    found.every(({ definitions }) => definitions.every(({ kind }) => kind === "except"))
  );
}
