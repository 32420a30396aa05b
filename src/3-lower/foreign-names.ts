/**
 * What the other modules of a program are called in one module. While it is lowered, their bindings
 * carry names that are free in it; what the emitted tree then mentions is imported.
 */
import type { TsModule, TsParameter } from "../ast/typescript.ts";
import { isNestedClass } from "../2-analyze/class-bodies.ts";
import type { State } from "../2-analyze/infer/state.ts";
import { importedName } from "../2-analyze/infer/names.ts";
import type { LinkedModule, Reference } from "../2-analyze/modules/linked.ts";
import type { Binding, Scope } from "../2-analyze/model.ts";
import { camelCase, isTaken } from "../2-analyze/naming.ts";
import { moduleScope } from "../2-analyze/scopes.ts";
import { facades } from "../generated/runtime-index.ts";

/** A name of another module that the emitted code mentions. */
export interface ForeignUse {
  readonly binding: Binding;
  readonly reference?: Reference;
  /** The name here: `user`, or `models.user`. */
  readonly local: string;
  /** The name by which the module that the import names hands it out. */
  readonly exported: string;
  /** Only types mention it. */
  readonly typeOnly: boolean;
  /** Running the module's own level needs it: not only the functions in it. */
  readonly immediate: boolean;
}

/** What is known of a program for naming: its modules and their scopes, and the names each has at home. */
export interface ProgramNames {
  readonly state: State;
  readonly modules: readonly LinkedModule[];
  readonly scopeOf: ReadonlyMap<string, Scope>;
  readonly home: ReadonlyMap<Binding, string>;
  /** The functions by which other modules assign a variable, filled on demand. */
  readonly setters: Map<Binding, string>;
  readonly naming: "camel" | "preserve";
}

/** The bindings that other modules can mention: those of the module, and classes inside classes. */
export function* sharedBindings(state: State, scope: Scope): Generator<Binding> {
  for (const binding of scope.bindings.values())
    if (importedName(binding) === undefined) yield binding;
  for (const inner of state.resolution.scopes.values()) {
    if (inner.kind !== "class" || moduleScope(inner) !== scope) continue;
    for (const binding of inner.bindings.values()) if (isNestedClass(binding)) yield binding;
  }
}

interface LocalName {
  readonly local: string;
  readonly exported: string;
  readonly reference?: Reference;
}

export class ForeignNames {
  readonly #program: ProgramNames;
  readonly #module: LinkedModule;
  readonly #names = new Map<Binding, LocalName>();
  readonly #setters = new Map<Binding, LocalName>();
  readonly #taken: Set<string>;

  constructor(program: ProgramNames, module: LinkedModule) {
    this.#program = program;
    this.#module = module;
    this.#taken = this.#namesInside();
    this.#nameReferences();
    this.#nameOthers();
  }

  /** The names that imports bring into the module: its runtime imports must leave them alone. */
  get reserved(): string[] {
    return [...this.#names.values()]
      .filter(({ reference }) => reference)
      .map(({ local }) => local.split(".")[0]);
  }

  /** Runs `lower` while the other modules' bindings have their names in this one. */
  within<T>(lower: () => T): T {
    for (const [binding, { local }] of this.#names) binding.emitted = local;
    try {
      return lower();
    } finally {
      for (const [binding, name] of this.#program.home) binding.emitted = name;
    }
  }

  /** `config.setDebug`: what assigns another module's variable; `undefined` for the module's own. */
  setter(local: string): string | undefined {
    const found = [...this.#names].find(([, name]) => name.local === local);
    if (found === undefined) return undefined;
    const [binding, { reference }] = found;
    const { setters } = this.#program;
    const exported = setters.get(binding) ?? this.#setterName(binding);
    setters.set(binding, exported);
    const known = this.#setters.get(binding);
    if (known) return known.local;
    const space = local.includes(".") ? `${local.split(".")[0]}.` : "";
    const name = space === "" ? this.#free(exported) : `${space}${exported}`;
    const from = reference?.from;
    this.#setters.set(binding, {
      local: name,
      exported,
      reference: from && { from, name: exported, ...(space !== "" && { namespace: space }) },
    });
    return name;
  }

  #setterName(binding: Binding): string {
    const name = this.#home(binding);
    const start = /^_*/u.exec(name)![0].length;
    const words = camelCase(name === name.toUpperCase() ? name.toLowerCase() : name).slice(start);
    const wanted = `set${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
    const taken = new Set([...binding.scope.bindings.values()].map((other) => this.#home(other)));
    let free = wanted;
    while (taken.has(free)) free += "_";
    return free;
  }

  /** The other modules' names that a lowered tree mentions. */
  usedIn(tree: TsModule): ForeignUse[] {
    const mentions = new Map<string, { typeOnly: boolean; immediate: boolean }>();
    visit(tree, { isType: false, isLater: false }, (name, { isType, isLater }) => {
      const known = mentions.get(name);
      mentions.set(name, {
        typeOnly: isType && (known?.typeOnly ?? true),
        immediate: (!isType && !isLater) || (known?.immediate ?? false),
      });
    });
    return [...this.#names, ...this.#setters].flatMap(
      ([binding, { local, exported, reference }]) => {
        const mention = mentions.get(local);
        return mention === undefined ? [] : [{ binding, reference, local, exported, ...mention }];
      },
    );
  }

  #scope(): Scope {
    return this.#program.scopeOf.get(this.#module.path)!;
  }

  #namesInside(): Set<string> {
    const names = new Set<string>();
    for (const scope of this.#program.state.resolution.scopes.values()) {
      if (moduleScope(scope) !== this.#scope()) continue;
      for (const binding of scope.bindings.values()) {
        // Library imports are named when they are used.
        names.add(importedName(binding) === undefined ? binding.emitted : binding.name);
      }
    }
    return names;
  }

  #nameReferences(): void {
    const namespaces = new Map<string, string>();
    for (const [key, reference] of this.#module.references) {
      const [path, id] = key.split("\n") as [string, string];
      const binding = this.#program.scopeOf.get(path)?.bindings.get(id);
      if (binding === undefined || importedName(binding) !== undefined) continue;
      const { namespace, local } = reference;
      if (namespace === undefined) {
        const wanted =
          local === undefined || local === id ? this.#home(binding) : this.#rename(local);
        const exported = this.#exported(reference, id, binding);
        this.#names.set(binding, { local: this.#free(wanted), exported, reference });
        continue;
      }
      const space = `${reference.from.path}\n${namespace}`;
      const known = namespaces.get(space) ?? this.#free(this.#rename(namespace), "Module");
      namespaces.set(space, known);
      const exported = this.#exported(reference, id, binding);
      this.#names.set(binding, { local: `${known}.${exported}`, exported, reference });
    }
  }

  /** What no import names: the class of a value that comes from somewhere else. */
  #nameOthers(): void {
    const { state, scopeOf } = this.#program;
    const exported = (name: string): boolean =>
      Object.entries(facades).some(([facade, entry]) => facade === name || name in entry.exports);
    for (const scope of scopeOf.values()) {
      if (scope === this.#scope()) continue;
      for (const binding of sharedBindings(state, scope)) {
        const isClass = binding.definitions.some(({ kind }) => kind === "class");
        if (!isClass || this.#names.has(binding)) continue;
        const wanted = this.#home(binding);
        const local = this.#free(exported(wanted) ? `${wanted}_` : wanted);
        this.#names.set(binding, { local, exported: wanted });
      }
    }
  }

  #exported({ name }: Reference, id: string, binding: Binding): string {
    return memberName(name, id, this.#home(binding), this.#program.naming);
  }

  #home(binding: Binding): string {
    return this.#program.home.get(binding) ?? binding.emitted;
  }

  #rename(name: string): string {
    return this.#program.naming === "preserve" ? name : camelCase(name);
  }

  #free(wanted: string, suffix = "_"): string {
    let name = wanted;
    while (this.#taken.has(name) || isTaken(name)) name += suffix;
    this.#taken.add(name);
    return name;
  }
}

/** The name by which a module hands out what it imported itself under the name `name`. */
export const memberName = (
  name: string,
  id: string,
  home: string,
  naming: "camel" | "preserve",
): string => (name === id ? home : naming === "preserve" ? name : camelCase(name));

/** Where a name stands in the emitted tree. */
interface Where {
  readonly isType: boolean;
  /** Inside a function: it runs when it is called. */
  readonly isLater: boolean;
}

function visit(node: unknown, where: Where, note: (name: string, where: Where) => void): void {
  if (Array.isArray(node)) {
    for (const item of node) visit(item, where, note);
    return;
  }
  if (typeof node !== "object" || node === null) return;
  const { kind, name } = node as { kind?: string; name?: string };
  if (kind === "Identifier" && name !== undefined) note(name, where);
  if (kind === "TypeName" && name !== undefined) note(name, { ...where, isType: true });
  if (kind === "TypeofType") {
    // `typeof value` needs the import for its type alone.
    visit((node as { expression?: unknown }).expression, { ...where, isType: true }, note);
    return;
  }
  const isStatic = "static" in node && node.static === true;
  const isFunction =
    kind === "Function" ||
    kind === "Arrow" ||
    kind === "FunctionExpression" ||
    kind === "Method" ||
    (kind === "Field" && !isStatic);
  const inner = isFunction ? { ...where, isLater: true } : where;
  for (const [key, item] of Object.entries(node) as [string, unknown][]) {
    if (key !== "parameters" || !Array.isArray(item)) {
      visit(item, inner, note);
      continue;
    }
    // The names of parameters are not mentions.
    for (const parameter of item as readonly TsParameter[])
      visit([parameter.type, parameter.default], inner, note);
  }
}
