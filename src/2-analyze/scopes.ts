/**
 * Scopes and bindings, by Python's rules: a name that is bound anywhere in a function is local to
 * it, class bodies do not enclose their methods, comprehensions have a scope of their own. Longer than others: one walk that says for every node kind what it binds.
 */
import type {
  Block,
  Comprehension,
  Expression,
  FunctionDef,
  Lambda,
  ListComp,
  DictComp,
  Module,
  Name,
  Pattern,
  Statement,
} from "../ast/python.ts";
import { childExpressions, innerBlocks } from "../ast/walk.ts";
import type { Binding, Definition, Scope, ScopeNode } from "./model.ts";
import { Slot, type Progress } from "./cells.ts";

export interface Resolution {
  /** The scopes of the program's modules, in the order in which they are run. */
  readonly modules: readonly [Scope, ...Scope[]];
  readonly scopes: ReadonlyMap<ScopeNode, Scope>;
  /** Where each name that is read or bound in an expression leads; absent: builtin or undefined. */
  readonly names: Map<Name, Binding>;
  /** The scope in which each resolved name stands. */
  readonly nameScopes: ReadonlyMap<Name, Scope>;
}

/**
 * @param modules the modules of one program, in the order in which they are run
 * @param paths their paths, by which a name of another module is found
 */
export function resolveScopes(
  modules: readonly [Module, ...Module[]],
  progress: Progress,
  paths: readonly string[] = [],
): Resolution {
  return new Resolver(progress).run(modules, paths);
}

class Resolver {
  readonly #progress: Progress;
  /** The modules' scopes by their paths. */
  readonly #modules = new Map<string, Scope>();
  readonly #scopes = new Map<ScopeNode, Scope>();
  readonly #names = new Map<Name, Binding>();
  readonly #nameScopes = new Map<Name, Scope>();
  /** Reads are resolved last, when every scope knows what it binds. */
  readonly #reads: { node: Name; scope: Scope }[] = [];
  /** Bodies of functions that wait for what the functions around them bind. */
  readonly #late: (() => void)[] = [];

  constructor(progress: Progress) {
    this.#progress = progress;
  }

  run(modules: readonly [Module, ...Module[]], paths: readonly string[]): Resolution {
    const scopes = modules.map((module, index) => {
      const scope = this.#open("module", module, undefined);
      this.#modules.set(paths[index] ?? "", scope);
      return scope;
    });
    for (const [index, { body }] of modules.entries()) {
      this.#declareOuterNames(body, scopes[index]);
      this.#block(body, scopes[index]);
    }
    for (let visit = this.#late.shift(); visit; visit = this.#late.shift()) visit();
    for (const { node, scope: from } of this.#reads) {
      const binding = this.#lookup(node, from);
      if (binding === undefined) continue;
      this.#names.set(node, binding);
      this.#nameScopes.set(node, from);
      binding.reads.push({ node, scope: from });
      if (functionScope(from) !== functionScope(binding.scope)) binding.captured = true;
    }
    return {
      modules: scopes as [Scope, ...Scope[]],
      scopes: this.#scopes,
      names: this.#names,
      nameScopes: this.#nameScopes,
    };
  }

  #open(kind: Scope["kind"], node: ScopeNode, parent: Scope | undefined): Scope {
    const scope: Scope = { kind, node, parent, bindings: new Map(), outer: new Map() };
    this.#scopes.set(node, scope);
    return scope;
  }

  #lookup({ id: name, module }: Name, from: Scope): Binding | undefined {
    if (module !== undefined) return this.#modules.get(module)?.bindings.get(name);
    const declared = from.outer.get(name);
    if (declared === "global") return moduleScope(from).bindings.get(name);
    for (let scope: Scope | undefined = from; scope; scope = scope.parent) {
      if (scope.kind === "class" && scope !== from) continue;
      if (scope.outer.get(name) === "global") return moduleScope(from).bindings.get(name);
      if (scope.outer.has(name)) continue;
      const binding = scope.bindings.get(name);
      if (binding) return binding;
    }
    return undefined;
  }

  #bind(
    name: string,
    kind: Definition["kind"],
    node: unknown,
    at: number,
    from: Scope,
    scope = bindingScope(name, from),
  ): Binding {
    let binding = scope.bindings.get(name);
    if (binding === undefined) {
      binding = {
        name,
        scope,
        definitions: [],
        reads: [],
        slot: new Slot(this.#progress),
        captured: false,
        assignedElsewhere: false,
        emitted: name,
      };
      scope.bindings.set(name, binding);
    }
    binding.definitions.push({ kind, node, at, scope: from });
    if (functionScope(from) !== functionScope(scope)) {
      binding.captured = true;
      binding.assignedElsewhere = true;
    }
    return binding;
  }

  #bindName(node: Name, kind: Definition["kind"], owner: unknown, scope: Scope): void {
    // `config.debug = True` in another module.
    const other = node.module === undefined ? undefined : this.#modules.get(node.module);
    const binding = this.#bind(node.id, kind, owner, node.span.start, scope, other);
    this.#names.set(node, binding);
    this.#nameScopes.set(node, scope);
  }

  /** `global` and `nonlocal` hold for the whole function, wherever they stand. */
  #declareOuterNames(block: Block, scope: Scope): void {
    for (const statement of block.statements) {
      if (statement.kind === "Global" || statement.kind === "Nonlocal") {
        for (const name of statement.names) {
          scope.outer.set(name, statement.kind === "Global" ? "global" : "nonlocal");
        }
      }
      for (const inner of innerBlocks(statement)) this.#declareOuterNames(inner, scope);
    }
  }

  #block(block: Block, scope: Scope): void {
    for (const statement of block.statements) this.#statement(statement, scope);
  }

  #statement(node: Statement, scope: Scope): void {
    switch (node.kind) {
      case "FunctionDef":
      case "AsyncFunctionDef":
        node.decorators.forEach((decorator) => this.#expression(decorator, scope));
        this.#bind(node.name, "function", node, node.nameSpan.start, scope);
        this.#function(node, scope);
        return;
      case "ClassDef": {
        node.decorators.forEach((decorator) => this.#expression(decorator, scope));
        node.bases.forEach((base) => this.#expression(base, scope));
        node.keywords.forEach((keyword) => this.#expression(keyword.value, scope));
        this.#bind(node.name, "class", node, node.nameSpan.start, scope);
        const inner = this.#open("class", node, scope);
        this.#declareOuterNames(node.body, inner);
        this.#block(node.body, inner);
        return;
      }
      case "Assign":
        this.#expression(node.value, scope);
        node.targets.forEach((target) => this.#target(target, "assign", node, scope));
        return;
      case "AugAssign":
        this.#expression(node.value, scope);
        if (node.target.kind === "Name") {
          this.#bindName(node.target, "augment", node, scope);
          this.#noteRead(node.target, scope);
        } else this.#target(node.target, "augment", node, scope);
        return;
      case "AnnAssign":
        if (node.value) this.#expression(node.value, scope);
        if (node.target.kind === "Name") {
          this.#bindName(node.target, node.value ? "assign" : "annotation", node, scope);
          this.#names.get(node.target)!.annotation ??= node.annotation;
        } else this.#target(node.target, "assign", node, scope);
        this.#expression(node.annotation, scope);
        return;
      case "TypeAlias":
        this.#bindName(node.name, "assign", node, scope);
        return;
      case "For":
      case "AsyncFor":
        this.#expression(node.iter, scope);
        this.#target(node.target, "for", node, scope);
        this.#block(node.body, scope);
        if (node.orelse) this.#block(node.orelse, scope);
        return;
      case "With":
      case "AsyncWith":
        for (const item of node.items) {
          this.#expression(item.context, scope);
          if (item.target) this.#target(item.target, "with", node, scope);
        }
        this.#block(node.body, scope);
        return;
      case "Try":
        this.#block(node.body, scope);
        for (const handler of node.handlers) {
          if (handler.type) this.#expression(handler.type, scope);
          if (handler.name) {
            this.#bind(
              handler.name,
              "except",
              handler,
              handler.nameSpan?.start ?? handler.span.start,
              scope,
            );
          }
          this.#block(handler.body, scope);
        }
        if (node.orelse) this.#block(node.orelse, scope);
        if (node.finalbody) this.#block(node.finalbody, scope);
        return;
      case "Import":
        for (const alias of node.names) {
          const name = alias.asName ?? alias.name.split(".")[0];
          this.#bind(name, "import", { statement: node, alias }, alias.span.start, scope);
        }
        return;
      case "ImportFrom":
        for (const alias of node.names) {
          if (alias.name === "*") continue;
          this.#bind(
            alias.asName ?? alias.name,
            "import",
            { statement: node, alias },
            alias.span.start,
            scope,
          );
        }
        return;
      case "Delete":
        for (const target of node.targets) {
          if (target.kind === "Name") {
            this.#bindName(target, "delete", node, scope);
          } else this.#expression(target, scope);
        }
        return;
      case "Match":
        this.#expression(node.subject, scope);
        for (const matchCase of node.cases) {
          this.#pattern(matchCase.pattern, scope);
          if (matchCase.guard) this.#expression(matchCase.guard, scope);
          this.#block(matchCase.body, scope);
        }
        return;
      case "If":
      case "While":
        this.#expression(node.test, scope);
        this.#block(node.body, scope);
        if (node.orelse) this.#block(node.orelse, scope);
        return;
      case "Return":
      case "Expr":
        if (node.value) this.#expression(node.value, scope);
        return;
      case "Raise":
        if (node.exception) this.#expression(node.exception, scope);
        if (node.cause) this.#expression(node.cause, scope);
        return;
      case "Assert":
        this.#expression(node.test, scope);
        if (node.message) this.#expression(node.message, scope);
        return;
      case "Global":
      case "Nonlocal":
      case "Pass":
      case "Break":
      case "Continue":
        return;
    }
  }

  #function(node: FunctionDef | Lambda, scope: Scope): void {
    for (const parameter of node.parameters) {
      if (parameter.default) this.#expression(parameter.default, scope);
      if (parameter.annotation) this.#expression(parameter.annotation, scope);
    }
    if (node.kind !== "Lambda" && node.returns) this.#expression(node.returns, scope);
    const inner = this.#open("function", node, scope);
    for (const parameter of node.parameters) {
      this.#bind(parameter.name, "parameter", parameter, parameter.nameSpan.start, inner);
    }
    if (node.kind === "Lambda") {
      this.#expression(node.body, inner);
    } else {
      this.#declareOuterNames(node.body, inner);
      // `nonlocal count`, which the function around assigns further below.
      if ([...inner.outer].some(([name, kind]) => kind === "nonlocal" && !isBound(name, inner)))
        this.#late.push(() => this.#block(node.body, inner));
      else this.#block(node.body, inner);
    }
  }

  #target(node: Expression, kind: Definition["kind"], owner: unknown, scope: Scope): void {
    switch (node.kind) {
      case "Name":
        this.#bindName(node, kind, owner, scope);
        return;
      case "Tuple":
      case "List":
        node.elements.forEach((element) => this.#target(element, kind, owner, scope));
        return;
      case "Starred":
        this.#target(node.value, kind, owner, scope);
        return;
      default:
        this.#expression(node, scope);
    }
  }

  #pattern(pattern: Pattern, scope: Scope): void {
    const bind = (name: string | undefined): void => {
      if (name) this.#bind(name, "pattern", pattern, pattern.span.start, scope);
    };
    switch (pattern.kind) {
      case "MatchAs":
        if (pattern.pattern) this.#pattern(pattern.pattern, scope);
        bind(pattern.name);
        return;
      case "MatchStar":
        bind(pattern.name);
        return;
      case "MatchMapping":
        pattern.keys.forEach((key) => this.#expression(key, scope));
        pattern.patterns.forEach((inner) => this.#pattern(inner, scope));
        bind(pattern.rest);
        return;
      case "MatchClass":
        this.#expression(pattern.cls, scope);
        pattern.patterns.forEach((inner) => this.#pattern(inner, scope));
        pattern.keywords.forEach((keyword) => this.#pattern(keyword.pattern, scope));
        return;
      case "MatchSequence":
      case "MatchOr":
        pattern.patterns.forEach((inner) => this.#pattern(inner, scope));
        return;
      case "MatchValue":
        this.#expression(pattern.value, scope);
        return;
      case "MatchSingleton":
        return;
    }
  }

  #expression(node: Expression, scope: Scope): void {
    switch (node.kind) {
      case "Name":
        this.#noteRead(node, scope);
        return;
      case "Lambda":
        this.#function(node, scope);
        return;
      case "NamedExpr": {
        this.#expression(node.value, scope);
        let target = scope;
        while (target.kind === "comprehension" && target.parent) target = target.parent;
        this.#bindName(node.target, "walrus", node, target);
        return;
      }
      case "ListComp":
      case "SetComp":
      case "GeneratorExp":
      case "DictComp":
        this.#comprehension(node, scope);
        return;
      default:
        for (const child of childExpressions(node)) this.#expression(child, scope);
    }
  }

  #comprehension(node: ListComp | DictComp, scope: Scope): void {
    const [first, ...rest] = node.generators as [Comprehension, ...Comprehension[]];
    // The first iterable is evaluated in the enclosing scope.
    this.#expression(first.iter, scope);
    const inner = this.#open("comprehension", node, scope);
    this.#target(first.target, "comprehension", node, inner);
    first.ifs.forEach((test) => this.#expression(test, inner));
    for (const generator of rest) {
      this.#expression(generator.iter, inner);
      this.#target(generator.target, "comprehension", node, inner);
      generator.ifs.forEach((test) => this.#expression(test, inner));
    }
    if (node.kind === "DictComp") {
      this.#expression(node.key, inner);
      this.#expression(node.value, inner);
    } else this.#expression(node.element, inner);
  }

  #noteRead(node: Name, scope: Scope): void {
    this.#reads.push({ node, scope });
  }
}

/** Whether a function around has bound the name that a scope declares as nonlocal. */
const isBound = (name: string, scope: Scope): boolean => bindingScope(name, scope) !== scope;

/** The scope that a binding statement in `scope` binds in. */
export function bindingScope(name: string, scope: Scope): Scope {
  const declared = scope.outer.get(name);
  if (declared === "global") return moduleScope(scope);
  if (declared === "nonlocal") {
    for (let outer = scope.parent; outer; outer = outer.parent) {
      if (outer.kind === "function" && outer.bindings.has(name) && !outer.outer.has(name))
        return outer;
    }
  }
  return scope;
}

/** The scope of the module that a scope stands in. */
export function moduleScope(scope: Scope): Scope {
  let current = scope;
  while (current.parent) current = current.parent;
  return current;
}

/** The scope of the module in which a position stands. */
export const moduleAt = ({ modules }: Resolution, offset: number): Scope =>
  modules.find(({ node: { span } }) => offset >= span.start && offset < span.end) ?? modules[0];

/** The function (or module, or class) that the code of a scope runs in. */
export function functionScope(scope: Scope): Scope {
  let current = scope;
  while (
    current.kind === "comprehension" &&
    current.parent &&
    (current.node as ListComp).kind !== "GeneratorExp"
  ) {
    current = current.parent;
  }
  return current;
}
