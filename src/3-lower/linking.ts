/** What the modules of a program import from and export to each other. */
import type { TsImport, TsModule, TsStatement } from "../ast/typescript.ts";
import type { LinkedModule } from "../2-analyze/modules/linked.ts";
import type { ProgramOrder } from "../2-analyze/modules/order.ts";
import type { ProgramModule } from "../2-analyze/modules/program.ts";
import type { Binding, Scope } from "../2-analyze/model.ts";
import { awaitsAtLevel, exporting, publicNames } from "./exports.ts";
import type { ForeignNames, ForeignUse, ProgramNames } from "./foreign-names.ts";
import type { LoweredModule, LowerOptions } from "./module.ts";
import { emittedPaths, relativeImport } from "./module-paths.ts";

export interface ProgramOptions extends Pick<LowerOptions, "naming" | "report"> {
  readonly order: ProgramOrder;
  /** The line of a module's text, from 1, that an offset stands in. */
  readonly lineOf: (module: ProgramModule) => (offset: number) => number;
  /** How the program is told its own file names. */
  readonly shown: (path: string) => string;
  /** What an entry must import before anything else, by the entry's path. */
  readonly first: ReadonlyMap<string, readonly string[]>;
}

/** One file of the output. */
export interface EmittedModule {
  readonly module: ProgramModule;
  readonly path: string;
  readonly tree: TsModule;
  /** What it imports from the other modules, and hands on. */
  readonly imports: readonly TsStatement[];
  readonly uses: LoweredModule["uses"];
  /** The paths of the modules that it imports at run time, in order. */
  readonly imported: readonly string[];
  /** What its own level needs of other modules: their paths, and a name each. */
  readonly immediate: ReadonlyMap<string, string>;
  /** It awaits outside of its functions. */
  readonly awaits: boolean;
  /** It has no statements, and nobody needs it. */
  readonly isEmpty: boolean;
}

/** A lowered module before its imports are known. */
export interface Draft {
  readonly module: LinkedModule;
  readonly foreign: ForeignNames;
  readonly lowered: LoweredModule;
  tree: TsModule;
}

export class Linking {
  readonly #drafts: readonly Draft[];
  readonly #names: ProgramNames;
  readonly #options: ProgramOptions;
  readonly #paths: ReadonlyMap<string, string>;
  readonly #uses = new Map<Draft, ForeignUse[]>();
  /** What each module hands out because others ask for it, by its path. */
  readonly #wanted = new Map<string, Set<string>>();
  /** What a module hands out that is another one's: `export { User } from "./models.js"`. */
  readonly #handed = new Map<string, Map<string, Binding>>();

  constructor(drafts: readonly Draft[], names: ProgramNames, options: ProgramOptions) {
    this.#drafts = drafts;
    this.#names = names;
    this.#options = options;
    this.#paths = emittedPaths(drafts.map(({ module }) => module.path));
    for (const draft of drafts) {
      const uses = draft.foreign.usedIn(draft.tree);
      this.#uses.set(draft, uses);
      for (const use of uses) this.#want(use);
    }
    for (const { module } of drafts) if (module.isPackage) this.#handOut(module);
  }

  emit(): EmittedModule[] {
    const needed = new Set<string>();
    const emitted = this.#drafts.map((draft) => {
      const imports = this.#imports(draft);
      for (const path of imports.values()) path.forEach((one) => needed.add(one));
      return this.#module(draft, imports);
    });
    return emitted.map((one) => ({
      ...one,
      isEmpty:
        one.tree.body.every(isEmptyStatement) &&
        !one.module.isEntry &&
        !needed.has(one.module.path),
    }));
  }

  #homePath(binding: Binding): string {
    for (const [path, scope] of this.#names.scopeOf) {
      for (let inner: Scope | undefined = binding.scope; inner; inner = inner.parent)
        if (inner === scope) return path;
    }
    throw new Error(`${binding.name} belongs to no module`);
  }

  #want({ binding, reference, exported }: ForeignUse): void {
    const home = this.#homePath(binding);
    const name = this.#names.home.get(binding) ?? exported;
    const isSetter = exported === this.#names.setters.get(binding);
    add(this.#wanted, home, isSetter ? exported : name);
    const from = reference?.from.path ?? home;
    if (from === home && (isSetter || name === exported)) return;
    const handed = this.#handed.get(from) ?? new Map<string, Binding>();
    this.#handed.set(from, handed.set(exported, binding));
  }

  /** What an `__init__.py` imports is part of its package. */
  #handOut(module: LinkedModule): void {
    for (const [key, { name, local }] of module.references) {
      const [path, id] = key.split("\n") as [string, string];
      const binding = this.#names.scopeOf.get(path)?.bindings.get(id);
      if (binding === undefined || local === undefined || local.startsWith("_")) continue;
      const isLoader = this.#names.modules.some(
        (one) => one.path === path && one.late?.loader === id,
      );
      if (local !== name || isLoader || !this.#names.home.has(binding)) continue;
      this.#want({
        binding,
        reference: { from: module, name, local },
        local,
        exported: name === id ? this.#names.home.get(binding)! : name,
        typeOnly: false,
        immediate: false,
      });
    }
  }

  /** The module's imports by what they name, each with the paths that they load. */
  #imports(draft: Draft): Map<TsStatement, string[]> {
    const { module } = draft;
    const groups = new Map<string, ForeignUse[]>();
    for (const use of this.#uses.get(draft)!) {
      const from = use.reference?.from.path ?? this.#homePath(use.binding);
      const key = `${from}\n${use.reference?.namespace === undefined ? "" : use.local.split(".")[0]}`;
      groups.set(key, [...(groups.get(key) ?? []), use]);
    }
    const handed = [...(this.#handed.get(module.path) ?? [])];
    const order = this.#importsOf(module.path);
    const rank = (path: string): number => {
      const index = order.indexOf(path);
      return index < 0 ? order.length : index;
    };
    const found: [TsStatement, string[], string][] = [];
    for (const path of this.#options.first.get(module.path) ?? [])
      found.push([{ ...this.#bare(module, path), leading: [CIRCLE] }, [path], ""]);
    const sorted = [...groups].toSorted(
      ([left], [right]) => rank(left.split("\n")[0]) - rank(right.split("\n")[0]),
    );
    for (const [key, uses] of sorted) {
      const [path, namespace] = key.split("\n") as [string, string];
      const typeOnly = uses.every((use) => use.typeOnly);
      const statement = this.#import(module, path, namespace, uses, typeOnly);
      found.push([statement, typeOnly ? [] : [path], path]);
    }
    const byHome = new Map<string, [string, Binding][]>();
    for (const [name, binding] of handed) {
      const path = this.#homePath(binding);
      byHome.set(path, [...(byHome.get(path) ?? []), [name, binding]]);
    }
    for (const [path, list] of byHome) {
      const named = list
        .map(([name, binding]) => {
          const own = this.#names.home.get(binding)!;
          return { name: own, ...(own !== name && { as: name }) };
        })
        .toSorted((left, right) => (left.name < right.name ? -1 : 1));
      const from = path === module.path ? undefined : this.#specifier(module, path);
      found.push([{ kind: "Export", named, ...(from && { from }) }, from ? [path] : [], path]);
    }
    // Modules that are imported for what they do.
    for (const path of order) {
      // Who imports a module of a package has imported the package.
      if (!module.isEntry && isPackageAround(path, module.path)) continue;
      if (!this.#isNoticed(path) || found.some(([, loads]) => loads.includes(path))) continue;
      found.push([this.#bare(module, path), [path], path]);
    }
    found.sort(([, , left], [, , right]) =>
      left === "" ? -1 : right === "" ? 1 : rank(left) - rank(right),
    );
    return new Map(found.map(([statement, paths]) => [statement, paths]));
  }

  #importsOf(path: string): readonly string[] {
    return this.#options.order.imports.get(path) ?? [];
  }

  /** Whether running a module, and what it imports, makes a difference; late ones are called instead. */
  #isNoticed(path: string, seen = new Set<string>()): boolean {
    const { noisy, late } = this.#options.order;
    if (seen.has(path) || late.has(path)) return false;
    seen.add(path);
    return noisy.has(path) || this.#importsOf(path).some((inner) => this.#isNoticed(inner, seen));
  }

  #specifier(module: ProgramModule, path: string): string {
    return relativeImport(this.#paths.get(module.path)!, this.#paths.get(path)!);
  }

  #bare = (module: ProgramModule, path: string): TsImport => ({
    kind: "Import",
    from: this.#specifier(module, path),
  });

  #import(
    module: ProgramModule,
    path: string,
    namespace: string,
    uses: readonly ForeignUse[],
    typeOnly: boolean,
  ): TsImport {
    const base = { kind: "Import", from: this.#specifier(module, path) } as const;
    const type = typeOnly && { typeOnly };
    if (namespace !== "") return { ...base, namespace, ...type };
    const named = uses
      .map((use) => ({
        name: use.exported,
        ...(use.local !== use.exported && { as: use.local }),
        ...(use.typeOnly && !typeOnly && { typeOnly: true }),
      }))
      .toSorted((left, right) => (left.name < right.name ? -1 : 1));
    return { ...base, named, ...type };
  }

  #module(draft: Draft, imports: ReadonlyMap<TsStatement, string[]>): EmittedModule {
    const { module, lowered, tree } = draft;
    const path = this.#paths.get(module.path)!;
    const scope = this.#names.scopeOf.get(module.path)!;
    const wanted = new Set([
      ...(this.#wanted.get(module.path) ?? []),
      ...(module.name === "__main__"
        ? []
        : publicNames(scope, this.#names.home, module.late?.flag)),
    ]);
    const immediate = new Map(
      this.#uses
        .get(draft)!
        .filter((use) => use.immediate)
        .map((use) => [this.#homePath(use.binding), use.exported]),
    );
    return {
      module,
      path,
      tree: exporting(tree, wanted),
      imports: [...imports.keys()],
      uses: lowered.uses,
      imported: [...imports.values()].flat(),
      immediate,
      awaits: awaitsAtLevel(tree),
      isEmpty: false,
    };
  }
}

const CIRCLE = {
  kind: "line",
  text: " Imported first: modules that import each other then run in Python's order.",
} as const;

const isPackageAround = (path: string, inner: string): boolean =>
  path.endsWith("__init__.py") && inner.startsWith(path.slice(0, -"__init__.py".length));

const isEmptyStatement = ({ kind }: TsStatement): boolean => kind === "Empty";

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key) ?? new Set();
  map.set(key, set.add(value));
}
