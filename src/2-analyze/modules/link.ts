/**
 * Links the modules of a program: imports of its own files disappear, and what they bring is named by
 * the module that has it. `models.User`, or `User` after `from models import User`, becomes the name
 * `User` of the module `models`.
 */
import type {
  Assign,
  Attribute,
  Expression,
  Import,
  ImportAlias,
  ImportFrom,
  Name,
  Statement,
} from "../../ast/python.ts";
import { mapStatements, mapTree, type AnyNode } from "../../ast/map-tree.ts";
import type { ImportDefinition } from "../infer/names.ts";
import type { Binding } from "../model.ts";
import { rawDocstring } from "../docstrings.ts";
import { annotationTexts } from "./annotation-texts.ts";
import { referenceKey } from "./assigned.ts";
import { asLateModule, loadCall, withoutRepeatedLoads, type LatePlan } from "./late.ts";
import type { LinkedModule, Reference } from "./linked.ts";
import type { LinkReport, ProgramModule } from "./program.ts";
import { isUnreadList } from "./star.ts";
import type { Target, Targets } from "./targets.ts";
import { isTypeChecking, typeImports } from "./type-checking.ts";

/** What the linking of one module needs to know of the others. */
export interface LinkFacts {
  /** What other modules assign. */
  readonly assigned: ReadonlySet<string>;
  readonly plans: ReadonlyMap<string, LatePlan>;
}

/** Links one module. */
export class Linker {
  readonly #module: ProgramModule;
  readonly #targets: Targets;
  readonly #assigned: ReadonlySet<string>;
  readonly #plans: ReadonlyMap<string, LatePlan>;
  readonly #report: LinkReport;
  readonly #references = new Map<string, Reference>();

  constructor(
    module: ProgramModule,
    targets: Targets,
    { assigned, plans }: LinkFacts,
    report: LinkReport,
  ) {
    this.#module = module;
    this.#targets = targets;
    this.#assigned = assigned;
    this.#plans = plans;
    this.#report = report;
  }

  link(): LinkedModule {
    const texts = annotationTexts(this.#module.tree);
    const { tree } = this.#module;
    const named = mapTree(tree.body, (node) => this.#named(node, texts)) as typeof tree.body;
    const typeOnly = typeImports(tree);
    const body = mapStatements(named, (statement) => this.#withoutImports(statement, typeOnly));
    const linked = { ...tree, body: withoutRepeatedLoads(body, this.#plans) };
    const plan = this.#plans.get(this.#module.path);
    return {
      ...this.#module,
      tree: plan ? asLateModule(linked, plan) : linked,
      late: plan,
      references: this.#references,
    };
  }

  /** What an expression made of names leads to in other modules. */
  targetOf(node: Expression): Target | undefined {
    if (node.kind === "Name") {
      const binding = this.#targets.resolution(this.#module).names.get(node);
      return binding && this.#redirected(binding);
    }
    if (node.kind !== "Attribute") return undefined;
    const owner = this.targetOf(node.value);
    return owner?.kind === "module" ? this.#targets.member(owner.name, node.attribute) : undefined;
  }

  /** Where every read of an imported name leads, unless it must keep the value of its import. */
  #redirected(binding: Binding): Target | undefined {
    const target = this.#targets.follow(binding, this.#module);
    if (target?.kind !== "binding") return target ?? undefined;
    const source = this.#targets.bindingOf(target);
    const changes =
      source?.assignedElsewhere === true ||
      this.#assigned.has(referenceKey(target.module.path, target.id)) ||
      source?.definitions.some(({ kind }) => kind === "delete");
    return changes ? undefined : target;
  }

  #named(node: AnyNode, texts: ReadonlySet<unknown>): unknown {
    if (node.kind === "Str" && texts.has(node)) return this.#annotation(node as never);
    if (node.kind === "Call") return this.#dynamicAccess(node as never);
    if (node.kind !== "Name" && node.kind !== "Attribute") return undefined;
    const expression = node as Name | Attribute;
    const target = this.targetOf(expression);
    if (target?.kind === "binding") return this.#reference(expression, target);
    if (target?.kind === "module") {
      this.#report("module-value", expression.span, { name: target.name });
      return expression;
    }
    return expression.kind === "Attribute" ? this.#moduleAttribute(expression) : undefined;
  }

  /** `config.__name__`, and names that the module does not have. */
  #moduleAttribute(node: Attribute): Expression | undefined {
    const owner = this.targetOf(node.value);
    if (owner?.kind !== "module") return undefined;
    const { span, attribute } = node;
    if (attribute === "__name__") return { kind: "Str", span, value: owner.name };
    const known = this.#targets.program.byName.get(owner.name);
    if (attribute === "__doc__" && known) {
      const text = rawDocstring(known.tree.body);
      return text === null ? { kind: "None", span } : { kind: "Str", span, value: text };
    }
    this.#report("module-attribute", span, { module: owner.name, name: attribute });
    return { kind: "None", span };
  }

  /** `getattr(settings, "DEBUG", False)`, `hasattr(settings, "DEBUG")` */
  #dynamicAccess(node: Extract<Expression, { kind: "Call" }>): Expression | undefined {
    const { func, args, span } = node;
    const [object, name, fallback] = args;
    if (func.kind !== "Name" || (func.id !== "getattr" && func.id !== "hasattr")) return undefined;
    const owner = object && this.targetOf(object);
    if (owner?.kind !== "module" || name?.kind !== "Str") return undefined;
    const member = this.#targets.member(owner.name, name.value);
    if (func.id === "hasattr") return { kind: member ? "True" : "False", span };
    if (member === undefined && fallback)
      return mapTree(fallback, (part) => this.#named(part, new Set())) as Expression;
    const attribute: Attribute = {
      kind: "Attribute",
      span,
      value: object,
      attribute: name.value,
    } as Attribute;
    return member?.kind === "binding"
      ? this.#reference(attribute, member)
      : this.#moduleAttribute(attribute);
  }

  /** `"User"` as an annotation. */
  #annotation(node: Extract<Expression, { kind: "Str" }>): Expression | undefined {
    const scope = this.#targets.resolution(this.#module).modules[0];
    const binding = scope.bindings.get(node.value.trim());
    const target = binding && this.#redirected(binding);
    if (target?.kind !== "binding") return undefined;
    return this.#reference({ kind: "Name", span: node.span, id: binding!.name }, target, binding);
  }

  #reference(
    node: Name | Attribute,
    { module, id }: Extract<Target, { kind: "binding" }>,
    known?: Binding,
  ): Name {
    const { leadingComments, trailingComments, span } = node;
    // A name that leads back to the module itself is the module's own.
    const own = module.path === this.#module.path;
    if (!own) this.#note(node, referenceKey(module.path, id), known);
    return { kind: "Name", span, id, module: module.path, leadingComments, trailingComments };
  }

  #note(node: Name | Attribute, key: string, known: Binding | undefined): void {
    const { resolver, byName } = this.#targets.program;
    const before = this.#references.get(key);
    if (node.kind === "Name") {
      if (before?.local !== undefined) return;
      const binding = known ?? this.#targets.resolution(this.#module).names.get(node)!;
      const { statement, alias } = binding.definitions[0].node as ImportDefinition;
      if (statement.kind !== "ImportFrom") return;
      const from = byName.get(resolver.baseOf(statement, this.#module) ?? "");
      if (from)
        this.#references.set(key, { from, name: alias.name, local: alias.asName ?? alias.name });
      return;
    }
    const owner = this.targetOf(node.value);
    const from = owner?.kind === "module" ? byName.get(owner.name) : undefined;
    if (before || from === undefined || owner?.kind !== "module") return;
    const namespace = node.value.kind === "Name" ? node.value.id : owner.name.split(".").at(-1)!;
    this.#references.set(key, { from, name: node.attribute, namespace });
  }

  #withoutImports(
    statement: Statement,
    typeOnly: ReadonlySet<Statement>,
  ): readonly Statement[] | undefined {
    if (statement.kind === "If" && isTypeChecking(statement.test)) {
      const { statements } = statement.body;
      return [
        ...statements.filter(({ kind }) => kind !== "Pass"),
        ...(statement.orelse?.statements ?? []),
      ];
    }
    const isOther = this.#assigned.has(referenceKey(this.#module.path, "__all__"));
    if (!isOther && isUnreadList(statement, this.#targets.resolution(this.#module))) return [];
    if (statement.kind !== "Import" && statement.kind !== "ImportFrom") return undefined;
    const copies: Assign[] = [];
    const kept = statement.names.filter((alias) => !this.#isTaken(statement, alias, copies));
    if (kept.length === statement.names.length) return undefined;
    const rest = kept.length === 0 ? [] : [{ ...statement, leading: [], names: kept }];
    const loads = typeOnly.has(statement) ? [] : this.#loads(statement);
    return [...rest, ...loads, ...copies] as Statement[];
  }

  /** Calls of the late modules that an import runs. */
  #loads(statement: Import | ImportFrom): Statement[] {
    const { resolver, byName } = this.#targets.program;
    const names = new Set(resolver.modulesOf(statement, this.#module));
    return [...names].flatMap((name) => {
      const module = byName.get(name);
      const plan = module && this.#plans.get(module.path);
      if (module === undefined || plan === undefined || module === this.#module) return [];
      const { loader } = plan;
      const key = referenceKey(module.path, loader);
      const alias = statement.kind === "Import" && statement.names.find((one) => one.name === name);
      const namespace = alias ? (alias.asName ?? name.split(".").at(-1)) : undefined;
      if (!this.#references.has(key))
        this.#references.set(key, { from: module, name: loader, local: loader, namespace });
      return [loadCall(module.path, plan, statement.span)];
    });
  }

  /** Whether an import is one of the program's own; what must be copied is assigned instead. */
  #isTaken(statement: Import | ImportFrom, alias: ImportAlias, copies: Assign[]): boolean {
    const { resolver } = this.#targets.program;
    if (statement.kind === "Import") {
      if (!resolver.isOwn(alias.name)) return false;
      const missing = resolver.missingIn(alias.name);
      if (missing) this.#report("missing-module", alias.span, { name: missing });
      return true;
    }
    const base = resolver.baseOf(statement, this.#module);
    if (base === undefined) return false;
    if (statement.level === 0 && !resolver.isOwn(base)) return false;
    const missing = resolver.missingIn(base);
    if (missing) {
      this.#report("missing-module", statement.span, { name: missing });
      return true;
    }
    const { span } = alias;
    const target = this.#targets.member(base, alias.name);
    if (target === undefined) {
      this.#report("missing-import", span, { name: alias.name, module: base });
      return true;
    }
    const local = alias.asName ?? alias.name;
    const binding = this.#targets.bindingOfAlias(this.#module, statement, alias);
    if (binding === undefined || this.#redirected(binding)) return true;
    if (target.kind === "module") {
      this.#report("module-value", span, { name: target.name });
      return true;
    }
    const { module, id } = target;
    if (module.path === this.#module.path && id === local) return true;
    this.#references.set(referenceKey(module.path, id), {
      from: this.#targets.program.byName.get(base) ?? module,
      name: alias.name,
      namespace: base.split(".").at(-1)!,
    });
    copies.push({
      kind: "Assign",
      span,
      leading: [],
      targets: [{ kind: "Name", span, id: local }],
      value: { kind: "Name", span, id, module: module.path },
    });
    return true;
  }
}
