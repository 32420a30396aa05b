/** Looks up Python's names in the grammar-maps, by qualified name. */
import type { AttributeEntry, ClassEntry, Entry, ModuleMap } from "../../grammar-maps/define.ts";
import { modules as builtinMaps } from "../../grammar-maps/index.ts";

export interface MethodMatch {
  readonly owner: ClassEntry;
  readonly entry: Entry;
}

export class Library {
  readonly #modules = new Set<string>();
  readonly #functions = new Map<string, Entry>();
  readonly #classes = new Map<string, ClassEntry>();
  readonly #constants = new Map<string, AttributeEntry>();
  readonly #aliases = new Map<string, string>();
  readonly #typing = new Set<string>();
  readonly #erased = new Set<string>();
  /** Which classes have a method of a name: for receivers of unknown type. */
  readonly #methodOwners = new Map<string, string[]>();
  #attributeNames: ReadonlySet<string> | undefined;

  constructor(maps: readonly ModuleMap[] = builtinMaps) {
    for (const map of maps) this.#add(map);
  }

  #add(map: ModuleMap): void {
    this.#modules.add(map.module);
    const qualify = (name: string): string =>
      map.module === "builtins" ? name : `${map.module}.${name}`;
    for (const [name, entry] of Object.entries(map.functions ?? {})) {
      this.#functions.set(qualify(name), entry);
    }
    for (const [name, entry] of Object.entries(map.classes ?? {})) {
      this.#classes.set(qualify(name), entry);
      if (entry.name !== qualify(name)) {
        if (this.#classes.has(entry.name)) this.#aliases.set(qualify(name), entry.name);
        else this.#classes.set(entry.name, entry);
      }
      for (const method of Object.keys(entry.methods ?? {})) {
        const owners = this.#methodOwners.get(method) ?? [];
        owners.push(entry.name);
        this.#methodOwners.set(method, owners);
      }
    }
    for (const [name, entry] of Object.entries(map.constants ?? {})) {
      this.#constants.set(qualify(name), entry);
    }
    for (const [name, target] of Object.entries(map.aliases ?? {})) {
      this.#aliases.set(qualify(name), target);
    }
    for (const name of map.typing ?? []) this.#typing.add(qualify(name));
    for (const name of map.erased ?? []) this.#erased.add(qualify(name));
  }

  /** Follows aliases: `asyncio.TimeoutError` → `TimeoutError`. */
  canonical(name: string): string {
    let current = name;
    for (let hops = 0; hops < 8; hops++) {
      const target = this.#aliases.get(current);
      if (target === undefined) return current;
      current = target;
    }
    return current;
  }

  hasModule(name: string): boolean {
    if (this.#modules.has(name)) return true;
    for (const known of this.#modules) if (known.startsWith(`${name}.`)) return true;
    return false;
  }
  function(name: string): Entry | undefined {
    return this.#functions.get(name);
  }
  class(name: string): ClassEntry | undefined {
    return this.#classes.get(name);
  }
  constant(name: string): AttributeEntry | undefined {
    return this.#constants.get(name);
  }
  isTyping(name: string): boolean {
    return this.#typing.has(name);
  }
  isErased(name: string): boolean {
    return this.#erased.has(name);
  }
  has(name: string): boolean {
    const canonical = this.canonical(name);
    return (
      this.#functions.has(canonical) ||
      this.#classes.has(canonical) ||
      this.#constants.has(canonical) ||
      this.isTyping(canonical) ||
      this.isErased(canonical)
    );
  }
  /** The names of all attributes of all classes. */
  attributeNames(): ReadonlySet<string> {
    this.#attributeNames ??= new Set(
      [...this.#classes.values()].flatMap((entry) => Object.keys(entry.attributes ?? {})),
    );
    return this.#attributeNames;
  }
  methodOwners(name: string): readonly string[] {
    return this.#methodOwners.get(name) ?? [];
  }

  /** The class and its bases, nearest first. */
  *ancestry(name: string): Generator<ClassEntry> {
    const entry = this.#classes.get(this.canonical(name));
    if (entry === undefined) return;
    yield entry;
    for (const base of entry.bases ?? []) yield* this.ancestry(base);
  }

  method(className: string, method: string): MethodMatch | undefined {
    for (const owner of this.ancestry(className)) {
      const entry = own(owner.methods, method);
      if (entry !== undefined) return { owner, entry };
    }
    return undefined;
  }

  attribute(className: string, name: string): AttributeEntry | undefined {
    for (const owner of this.ancestry(className)) {
      const entry = own(owner.attributes, name);
      if (entry !== undefined) return entry;
    }
    return undefined;
  }

  /** The attribute as subclasses have it: `error.errno` of a `BaseException` that may be an `OSError`. */
  attributesBelow(className: string, name: string): AttributeEntry[] {
    return [...this.#classes.values()]
      .filter((entry) => this.isSubclass(entry.name, className))
      .flatMap((entry) => own(entry.attributes, name) ?? []);
  }

  isSubclass(name: string, ancestor: string): boolean {
    const target = this.canonical(ancestor);
    for (const entry of this.ancestry(name)) if (entry.name === target) return true;
    return false;
  }
}

const own = <T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
