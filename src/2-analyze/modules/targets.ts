/** What the names of a program's modules lead to, through all imports. */
import type {
  ClassDef,
  Expression,
  FunctionDef,
  Import,
  ImportAlias,
  ImportFrom,
} from "../../ast/python.ts";
import type { Binding, Definition } from "../model.ts";
import { Progress } from "../cells.ts";
import { importedName, type ImportDefinition } from "../infer/names.ts";
import { resolveScopes, type Resolution } from "../scopes.ts";
import type { LoadedProgram } from "./load.ts";
import type { ProgramModule } from "./program.ts";

/** What an imported name stands for: a module of the program, or a name that one of them binds. */
export type Target =
  | { readonly kind: "binding"; readonly module: ProgramModule; readonly id: string }
  | { readonly kind: "module"; readonly name: string };

/** Follows imports within a program, before the modules are linked. */
export class Targets {
  readonly program: LoadedProgram;
  readonly #resolutions = new Map<ProgramModule, Resolution>();
  readonly #inProgress = new Set<string>();

  constructor(program: LoadedProgram) {
    this.program = program;
    for (const module of program.modules) {
      this.#resolutions.set(module, resolveScopes([module.tree], new Progress()));
    }
  }

  resolution(module: ProgramModule): Resolution {
    return this.#resolutions.get(module)!;
  }

  /** The module-level binding of a module. */
  bindingOf({ module, id }: Extract<Target, { kind: "binding" }>): Binding | undefined {
    return this.resolution(module).modules[0].bindings.get(id);
  }

  /** What an expression made of names leads to: through imports, or in the module itself. */
  leadsTo(module: ProgramModule, node: Expression): Target | undefined {
    if (node.kind === "Name") {
      const binding = this.resolution(module).names.get(node);
      if (binding === undefined) return undefined;
      const followed = this.follow(binding, module);
      if (followed) return followed;
      const isOwn = binding.scope === this.resolution(module).modules[0];
      return isOwn ? { kind: "binding", module, id: node.id } : undefined;
    }
    if (node.kind !== "Attribute") return undefined;
    const owner = this.leadsTo(module, node.value);
    return owner?.kind === "module" ? this.member(owner.name, node.attribute) : undefined;
  }

  /** The name of the library that an expression stands for: `asyncio.run`, `print`. */
  libraryName(module: ProgramModule, node: Expression): string | undefined {
    if (node.kind === "Name") {
      const binding = this.resolution(module).names.get(node);
      if (binding === undefined) return node.id;
      return this.follow(binding, module) ? undefined : importedName(binding);
    }
    if (node.kind !== "Attribute") return undefined;
    const owner = this.libraryName(module, node.value);
    return owner === undefined ? undefined : `${owner}.${node.attribute}`;
  }

  /** The class or function of the program that an expression names, where nothing else binds the name. */
  definition<K extends "ClassDef" | "FunctionDef">(
    from: ProgramModule,
    node: Expression,
    kind: K,
  ):
    | {
        readonly module: ProgramModule;
        readonly node: K extends "ClassDef" ? ClassDef : FunctionDef;
      }
    | undefined {
    const target = this.leadsTo(from, node);
    if (target?.kind !== "binding") return undefined;
    const [only, ...others] = this.bindingOf(target)?.definitions ?? [];
    const found = only?.node as { readonly kind?: string } | undefined;
    if (found?.kind !== kind || others.length > 0) return undefined;
    return { module: target.module, node: found as never };
  }

  /** `module.id`, through what the module itself imported. */
  member(name: string, id: string): Target | undefined {
    const module = this.program.byName.get(name);
    const binding = module && this.resolution(module).modules[0].bindings.get(id);
    const submodule = `${name}.${id}`;
    const key = `${name} ${id}`;
    if (module && binding && !this.#inProgress.has(key)) {
      this.#inProgress.add(key);
      try {
        const followed = this.follow(binding, module);
        if (followed) return followed;
        const isBound = binding.definitions.some(
          (definition) => !this.#isOwnImport(definition, module),
        );
        if (isBound || followed === null) return { kind: "binding", module, id };
      } finally {
        this.#inProgress.delete(key);
      }
    }
    return this.#isModule(submodule) ? { kind: "module", name: submodule } : undefined;
  }

  /**
   * What a name stands for that nothing but imports bind.
   *
   * @returns `undefined` where other statements bind it too, or an import leads nowhere; `null`
   *   where several imports lead to different things
   */
  follow(binding: Binding, module: ProgramModule): Target | undefined | null {
    let found: Target | undefined;
    for (const definition of binding.definitions) {
      if (definition.kind !== "import") return undefined;
      const target = this.targetOf(definition, module);
      if (target === undefined) return undefined;
      if (found && !isSame(found, target)) return null;
      found = target;
    }
    return found;
  }

  /** What one import binds; `undefined` for the library's, and for what is not there. */
  targetOf(definition: Definition, module: ProgramModule): Target | undefined {
    const { resolver } = this.program;
    const { statement, alias } = definition.node as ImportDefinition;
    if (statement.kind === "Import") {
      if (!resolver.isOwn(alias.name)) return undefined;
      const name = alias.asName === undefined ? alias.name.split(".")[0] : alias.name;
      return { kind: "module", name };
    }
    const base = resolver.baseOf(statement, module);
    if (base === undefined || (statement.level === 0 && !resolver.isOwn(base))) return undefined;
    return this.member(base, alias.name);
  }

  /** The binding that one alias of an import statement binds. */
  bindingOfAlias(
    module: ProgramModule,
    statement: Import | ImportFrom,
    alias: ImportAlias,
  ): Binding | undefined {
    for (const scope of this.resolution(module).scopes.values()) {
      const binding = scope.bindings.get(alias.asName ?? alias.name);
      const isBound = binding?.definitions.some(
        ({ kind, node }) =>
          kind === "import" &&
          (node as ImportDefinition).alias === alias &&
          (node as ImportDefinition).statement === statement,
      );
      if (isBound) return binding;
    }
    return undefined;
  }

  #isOwnImport(definition: Definition, module: ProgramModule): boolean {
    if (definition.kind !== "import") return false;
    const { statement, alias } = definition.node as ImportDefinition;
    const { resolver } = this.program;
    if (statement.kind === "Import") return resolver.isOwn(alias.name);
    const base = resolver.baseOf(statement, module);
    return base !== undefined && (statement.level > 0 || resolver.isOwn(base));
  }

  #isModule(name: string): boolean {
    const { byName } = this.program;
    return byName.has(name) || [...byName.keys()].some((known) => known.startsWith(`${name}.`));
  }
}

const isSame = (left: Target, right: Target): boolean =>
  left.kind === "module"
    ? right.kind === "module" && left.name === right.name
    : right.kind === "binding" && left.module === right.module && left.id === right.id;
