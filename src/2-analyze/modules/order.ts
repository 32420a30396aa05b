/**
 * When each module of a program runs. CPython runs a module at its first import; ES modules run all
 * that they import, directly or not, before their own first statement. Both agree while what stands
 * before an import is quiet. A module that Python runs later, and whose running can be noticed, is
 * late: it becomes a function that the imports call.
 */
import type { Block, Expression, Import, ImportFrom, Span, Statement } from "../../ast/python.ts";
import { innerBlocks } from "../../ast/walk.ts";
import { statementsOfKind, surveyModule } from "../survey.ts";
import type { LoadedProgram } from "./load.ts";
import type { LinkReport, ProgramModule } from "./program.ts";
import { Quiet } from "./quiet.ts";
import type { Targets } from "./targets.ts";
import { isTypeChecking } from "./type-checking.ts";

/** What one program runs, by the paths of its modules. */
export interface RunOrder {
  readonly entry: string;
  /** In the order in which they end their first run; the entry last, then what functions import. */
  readonly modules: readonly string[];
}

/** When the modules of some programs run. All modules are told by their paths. */
export interface ProgramOrder {
  /** One a program. */
  readonly runs: readonly RunOrder[];
  /** What must run where it is imported. */
  readonly late: ReadonlySet<string>;
  /** Running them can be noticed. */
  readonly noisy: ReadonlySet<string>;
  /** What a module's own level imports, in order. */
  readonly imports: ReadonlyMap<string, readonly string[]>;
}

type AnyImport = Import | ImportFrom;

const isImport = (node: Statement): node is AnyImport =>
  node.kind === "Import" || node.kind === "ImportFrom";

/**
 * @param isVolatile whether a name is assigned by functions or by other modules
 * @param forced modules that turned out to be late for other reasons
 */
export function orderProgram(
  program: LoadedProgram,
  targets: Targets,
  settings: {
    readonly isVolatile: (module: ProgramModule, node: Expression) => boolean;
    readonly forced: ReadonlySet<string>;
    readonly report: LinkReport;
  },
): ProgramOrder {
  return new Orderer(program, targets, settings).run();
}

class Orderer {
  readonly #program: LoadedProgram;
  readonly #targets: Targets;
  readonly #settings: Parameters<typeof orderProgram>[2];
  readonly #quiet = new Map<ProgramModule, Quiet>();
  readonly #noisy = new Set<ProgramModule>();
  readonly #afterNoise = new Set<ProgramModule>();
  readonly #imports = new Map<ProgramModule, ProgramModule[]>();

  constructor(
    program: LoadedProgram,
    targets: Targets,
    settings: Parameters<typeof orderProgram>[2],
  ) {
    this.#program = program;
    this.#targets = targets;
    this.#settings = settings;
  }

  run(): ProgramOrder {
    const { modules } = this.#program;
    for (const module of modules) {
      const quiet = new Quiet(this.#targets, module, (node) =>
        this.#settings.isVolatile(module, node),
      );
      this.#quiet.set(module, quiet);
      if (!quiet.block(module.tree.body)) this.#noisy.add(module);
    }
    // An import of a late module is a call, after which other imports are late as well.
    let late = new Set<ProgramModule>();
    let runs: RunOrder[];
    for (let size = -1; size !== late.size; ) {
      size = late.size;
      this.#imports.clear();
      runs = modules.filter(({ isEntry }) => isEntry).map((entry) => this.#order(entry, late));
      late = this.#late();
    }
    const imports = [...this.#imports].map(([module, inner]): [string, string[]] => [
      module.path,
      inner.map(pathOf),
    ]);
    return {
      runs: runs!,
      late: new Set([...late].map(pathOf)),
      noisy: new Set([...this.#noisy].map(pathOf)),
      imports: new Map(imports),
    };
  }

  #order(entry: ProgramModule, late: ReadonlySet<ProgramModule>): RunOrder {
    const run = new Run(this.#program, this.#targets, this.#settings.report, {
      isQuiet: (module, statement) => this.#quiet.get(module)!.statement(statement),
      isLate: (module) => late.has(module) || this.#settings.forced.has(module.path),
      afterNoise: this.#afterNoise,
      imports: this.#imports,
    });
    return { entry: entry.path, modules: run.order(entry).map(pathOf) };
  }

  /** A quiet module is late too where it imports a late one. */
  #late(): Set<ProgramModule> {
    const { modules } = this.#program;
    const candidates = modules.filter(
      (module) =>
        !module.isEntry && (this.#afterNoise.has(module) || this.#settings.forced.has(module.path)),
    );
    const late = new Set(
      candidates.filter(
        (module) => this.#noisy.has(module) || this.#settings.forced.has(module.path),
      ),
    );
    for (let size = -1; size !== late.size; ) {
      size = late.size;
      for (const module of candidates) {
        if (this.#imports.get(module)?.some((inner) => late.has(inner))) late.add(module);
      }
    }
    return late;
  }
}

const pathOf = ({ path }: ProgramModule): string => path;

interface Shared {
  readonly isQuiet: (module: ProgramModule, statement: Statement) => boolean;
  readonly isLate: (module: ProgramModule) => boolean;
  readonly afterNoise: Set<ProgramModule>;
  readonly imports: Map<ProgramModule, ProgramModule[]>;
}

/** Follows one program through its imports, as CPython runs them. */
class Run {
  readonly #program: LoadedProgram;
  readonly #targets: Targets;
  readonly #report: LinkReport;
  readonly #shared: Shared;
  readonly #begun = new Set<ProgramModule>();
  readonly #ended: ProgramModule[] = [];

  constructor(program: LoadedProgram, targets: Targets, report: LinkReport, shared: Shared) {
    this.#program = program;
    this.#targets = targets;
    this.#report = report;
    this.#shared = shared;
  }

  order(entry: ProgramModule): ProgramModule[] {
    const { resolver, byName } = this.#program;
    // `python -m jobs` imports the package first.
    for (const name of entry.package === "" ? [] : resolver.chainOf(entry.package)) {
      const module = byName.get(name);
      if (module === undefined) continue;
      this.#visit(module, false);
      this.#shared.imports.set(entry, [...(this.#shared.imports.get(entry) ?? []), module]);
    }
    this.#visit(entry, false);
    // What functions import runs when they are called; what types alone need never runs.
    for (let index = 0; index < this.#ended.length; index++) {
      const module = this.#ended[index];
      for (const { node, place } of statementsOfKind(
        surveyModule(module.tree),
        "Import",
        "ImportFrom",
      )) {
        if (place.func) this.#import(node, module, true);
      }
    }
    return this.#ended;
  }

  #visit(module: ProgramModule, afterNoise: boolean): void {
    if (this.#begun.has(module)) return;
    this.#begun.add(module);
    if (afterNoise) this.#shared.afterNoise.add(module);
    this.#block(module.tree.body, module, afterNoise);
    this.#ended.push(module);
  }

  /** @returns whether the statements made noise themselves */
  #block(block: Block, module: ProgramModule, afterNoise: boolean): boolean {
    let noise = false;
    for (const statement of block.statements) {
      if (isImport(statement)) {
        const loaded = this.#import(statement, module, afterNoise || noise);
        noise ||= loaded.some((inner) => this.#shared.isLate(inner));
        continue;
      }
      if (statement.kind === "If" && isTypeChecking(statement.test)) {
        if (statement.orelse) this.#block(statement.orelse, module, afterNoise || noise);
        continue;
      }
      // What a branch imports may not be imported at all.
      const inner = statement.kind === "ClassDef" ? [statement.body] : innerBlocks(statement);
      for (const one of inner) this.#block(one, module, true);
      noise ||= !this.#shared.isQuiet(module, statement);
    }
    return noise;
  }

  /** @returns the modules that the statement names */
  #import(node: AnyImport, from: ProgramModule, afterNoise: boolean): ProgramModule[] {
    const known = this.#shared.imports.get(from) ?? [];
    this.#shared.imports.set(from, known);
    const named = modulesIn(this.#program, node, from);
    let isLate = afterNoise;
    for (const module of named) {
      if (module.name === "__main__")
        this.#report("imports-program", node.span, { name: importedNames(node) });
      const isUnfinished = this.#begun.has(module) && !this.#ended.includes(module);
      if (isUnfinished && module !== from) this.#checkUnfinished(node, module, from);
      if (!known.includes(module) && module !== from) known.push(module);
      this.#visit(module, isLate);
      isLate ||= this.#shared.isLate(module);
    }
    return named;
  }

  /** `from models import User`, while `models` has not come to `User` yet. */
  #checkUnfinished(node: AnyImport, module: ProgramModule, from: ProgramModule): void {
    const { resolver, byName } = this.#program;
    if (node.kind !== "ImportFrom") return;
    const base = resolver.baseOf(node, from) ?? "";
    if (byName.get(base) !== module) return;
    for (const { name, span } of node.names) {
      const binding = this.#targets.resolution(module).modules[0].bindings.get(name);
      if (binding === undefined || byName.has(`${base}.${name}`)) continue;
      const at = importPosition(module, from, this.#program);
      const isBound = binding.definitions.some((definition) => definition.at < at);
      if (!isBound) this.#report("circular-import", span, { name, module: base });
    }
  }
}

/** Where an unfinished module stands while another one is imported through it. */
function importPosition(
  module: ProgramModule,
  from: ProgramModule,
  program: LoadedProgram,
): number {
  const positions: number[] = [];
  const reaches = (start: ProgramModule, seen: Set<ProgramModule>): boolean => {
    if (start === from) return true;
    if (seen.has(start) || start === module) return false;
    seen.add(start);
    return importsAtLevel(start.tree.body).some((node) =>
      modulesIn(program, node, start).some((inner) => reaches(inner, seen)),
    );
  };
  for (const node of importsAtLevel(module.tree.body)) {
    if (modulesIn(program, node, module).some((inner) => reaches(inner, new Set())))
      positions.push((node.span satisfies Span).start);
  }
  return Math.min(Infinity, ...positions);
}

const importedNames = (node: AnyImport): string =>
  node.kind === "ImportFrom" && node.module !== undefined
    ? node.module
    : node.names.map(({ name }) => name).join(", ");

const modulesIn = (
  { resolver, byName }: LoadedProgram,
  node: AnyImport,
  from: ProgramModule,
): ProgramModule[] => resolver.modulesOf(node, from).flatMap((name) => byName.get(name) ?? []);

function importsAtLevel(block: Block): AnyImport[] {
  return block.statements.flatMap((statement) =>
    isImport(statement) ? [statement] : innerBlocks(statement).flatMap(importsAtLevel),
  );
}
