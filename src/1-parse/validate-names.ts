import type { Expression, Module, Node, Span } from "../ast/python.ts";
import type { DiagnosticBag } from "../diagnostics/bag.ts";
import * as syntax from "../diagnostics/syntax.ts";
import { forEachChild } from "./walk.ts";

/** A scope as CPython's symbol table sees it, while its statements are read in order. */
interface Scope {
  readonly kind: "module" | "class" | "function" | "comprehension";
  readonly parent: Scope | undefined;
  readonly parameters: Set<string>;
  readonly bound: Set<string>;
  readonly used: Set<string>;
  readonly annotated: Set<string>;
  readonly globals: Set<string>;
  readonly nonlocals: Map<string, Span>;
}

function newScope(kind: Scope["kind"], parent: Scope | undefined): Scope {
  return {
    kind,
    parent,
    parameters: new Set(),
    bound: new Set(),
    used: new Set(),
    annotated: new Set(),
    globals: new Set(),
    nonlocals: new Map(),
  };
}

type AnyComprehension = Extract<
  Node,
  { kind: "ListComp" | "SetComp" | "GeneratorExp" | "DictComp" }
>;

/** `global`, `nonlocal` and `:=` against the names of their scopes, as `symtable.c` does. */
export function checkNames(module: Module, bag: DiagnosticBag): void {
  /** Bindings of outer functions may follow: these wait until all is read. */
  const pending: { scope: Scope; name: string; span: Span }[] = [];
  visit(module.body, newScope("module", undefined));
  for (const { scope, name, span } of pending) {
    if (!boundOutside(scope, name)) declare(`no binding for nonlocal '${name}' found`, span);
  }

  function declare(problem: string, span: Span): void {
    bag.report(syntax.invalidDeclaration, span, { problem });
  }

  function visitAll(nodes: readonly Node[], scope: Scope): void {
    for (const node of nodes) visit(node, scope);
  }

  function visit(node: Node, scope: Scope): void {
    switch (node.kind) {
      case "Global":
      case "Nonlocal":
        declaration(node.kind, node.names, node.span, scope);
        return;
      case "Name":
        scope.used.add(node.id);
        return;
      case "Assign":
        visit(node.value, scope);
        for (const target of node.targets) bind(target, scope);
        return;
      case "AugAssign":
        visit(node.value, scope);
        bind(node.target, scope);
        return;
      case "AnnAssign":
        if (node.target.kind === "Name") annotate(node.target.id, node.span, scope);
        bind(node.target, scope);
        visit(node.annotation, scope);
        if (node.value !== undefined) visit(node.value, scope);
        return;
      case "For":
      case "AsyncFor":
        visit(node.iter, scope);
        bind(node.target, scope);
        visit(node.body, scope);
        if (node.orelse !== undefined) visit(node.orelse, scope);
        return;
      case "WithItem":
        visit(node.context, scope);
        if (node.target !== undefined) bind(node.target, scope);
        return;
      case "Delete":
        for (const target of node.targets) bind(target, scope);
        return;
      case "ExceptHandler":
        if (node.name !== undefined) bindName(node.name, node.nameSpan ?? node.span, scope);
        break;
      case "ImportAlias":
        if (node.name !== "*") {
          bindName(node.asName ?? node.name.split(".")[0], node.span, scope);
        }
        return;
      case "MatchAs":
      case "MatchStar":
        if (node.name !== undefined) bindName(node.name, node.span, scope);
        break;
      case "MatchMapping":
        if (node.rest !== undefined) bindName(node.rest, node.span, scope);
        break;
      case "NamedExpr":
        visit(node.value, scope);
        walrus(node.target.id, node.span, scope);
        return;
      case "FunctionDef":
      case "AsyncFunctionDef": {
        visitAll(node.decorators, scope);
        bindName(node.name, node.nameSpan, scope);
        const inner = newScope("function", scope);
        for (const parameter of node.parameters) {
          visitAll([parameter.annotation, parameter.default].filter(isPresent), scope);
          inner.parameters.add(parameter.name);
          bindName(parameter.name, parameter.nameSpan, inner);
        }
        if (node.returns !== undefined) visit(node.returns, scope);
        visit(node.body, inner);
        return;
      }
      case "Lambda": {
        const inner = newScope("function", scope);
        for (const parameter of node.parameters) {
          if (parameter.default !== undefined) visit(parameter.default, scope);
          inner.parameters.add(parameter.name);
          inner.bound.add(parameter.name);
        }
        visit(node.body, inner);
        return;
      }
      case "ClassDef":
        visitAll([...node.decorators, ...node.bases, ...node.keywords], scope);
        bindName(node.name, node.nameSpan, scope);
        visit(node.body, newScope("class", scope));
        return;
      case "ListComp":
      case "SetComp":
      case "GeneratorExp":
      case "DictComp":
        comprehension(node, scope);
        return;
      default:
    }
    forEachChild(node, (child) => visit(child, scope));
  }

  function bind(target: Expression, scope: Scope): void {
    if (target.kind === "Name") bindName(target.id, target.span, scope);
    else if (target.kind === "Tuple" || target.kind === "List") {
      for (const element of target.elements) bind(element, scope);
    } else if (target.kind === "Starred") bind(target.value, scope);
    else visit(target, scope);
  }

  function bindName(name: string, span: Span, scope: Scope): void {
    if (name === "__debug__") {
      bag.report(syntax.invalidTarget, span, { problem: "cannot assign to __debug__" });
    }
    scope.bound.add(name);
  }

  function annotate(name: string, span: Span, scope: Scope): void {
    scope.annotated.add(name);
    if (scope.globals.has(name) && scope.kind !== "module") {
      declare(`annotated name '${name}' can't be global`, span);
    }
    if (scope.nonlocals.has(name)) declare(`annotated name '${name}' can't be nonlocal`, span);
  }

  function declaration(
    kind: "Global" | "Nonlocal",
    names: readonly string[],
    span: Span,
    scope: Scope,
  ): void {
    const word = kind.toLowerCase();
    if (kind === "Nonlocal" && scope.kind === "module") {
      declare("nonlocal declaration not allowed at module level", span);
      return;
    }
    for (const name of names) {
      if (scope.parameters.has(name)) declare(`name '${name}' is parameter and ${word}`, span);
      else if (scope.annotated.has(name))
        declare(`annotated name '${name}' can't be ${word}`, span);
      else if (scope.bound.has(name)) {
        declare(`name '${name}' is assigned to before ${word} declaration`, span);
      } else if (scope.used.has(name)) {
        declare(`name '${name}' is used prior to ${word} declaration`, span);
      }
      if (kind === "Global") scope.globals.add(name);
      else {
        scope.nonlocals.set(name, span);
        // Methods that name `__class__` or `super` have it bound by their class.
        if (name !== "__class__") pending.push({ scope, name, span });
      }
      if (scope.globals.has(name) && scope.nonlocals.has(name)) {
        declare(`name '${name}' is nonlocal and global`, span);
      }
    }
  }

  function comprehension(node: AnyComprehension, scope: Scope): void {
    const inner = newScope("comprehension", scope);
    for (const [index, generator] of node.generators.entries()) {
      refuseWalrus(generator.iter);
      visit(generator.iter, index === 0 ? scope : inner);
      bind(generator.target, inner);
      for (const name of inner.bound) inner.parameters.add(name);
      visitAll(generator.ifs, inner);
    }
    if (node.kind === "DictComp") visitAll([node.key, node.value], inner);
    else visit(node.element, inner);
  }

  function refuseWalrus(node: Node): void {
    if (node.kind === "NamedExpr") {
      const problem = "assignment expression cannot be used in a comprehension iterable expression";
      bag.report(syntax.invalidWalrus, node.span, { problem });
    }
    forEachChild(node, refuseWalrus);
  }

  /** A walrus binds in the function around the comprehensions. */
  function walrus(name: string, span: Span, scope: Scope): void {
    let target = scope;
    for (; target.kind === "comprehension" && target.parent !== undefined; target = target.parent) {
      if (!target.parameters.has(name)) continue;
      const problem = `assignment expression cannot rebind comprehension iteration variable '${name}'`;
      bag.report(syntax.invalidWalrus, span, { problem });
    }
    if (target.kind === "class" && target !== scope) {
      const problem = "assignment expression within a comprehension cannot be used in a class body";
      bag.report(syntax.invalidWalrus, span, { problem });
    }
    bindName(name, span, target);
  }
}

function isPresent<T>(value: T | undefined): value is T {
  return value !== undefined;
}

/** Whether a function around the scope binds the name; classes and the module do not count. */
function boundOutside(scope: Scope, name: string): boolean {
  for (let outer = scope.parent; outer !== undefined; outer = outer.parent) {
    if (outer.kind !== "function") continue;
    if (outer.globals.has(name)) continue;
    if (outer.bound.has(name) && !outer.nonlocals.has(name)) return true;
  }
  return false;
}
