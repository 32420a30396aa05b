/**
 * `@singledispatch` becomes what one would write without it: the implementations are functions of
 * their own, and the generic function asks `isinstance` for the classes that they are registered for.
 * So they are typed, narrowed and emitted as any function is. What cannot be told from the source (a
 * class that is no name, a registration after the first call) stays, and is refused.
 */
import type {
  Block,
  Call,
  ClassDef,
  Expression,
  FunctionDef,
  Statement,
} from "../../ast/python.ts";
import { mapTree, type AnyNode } from "../../ast/map-tree.ts";
import { forEachStatement } from "../../ast/walk.ts";
import { mayCall } from "./calls-between.ts";
import { chain, type Implementation } from "./chain.ts";
import { dispatchedBy, dispatchOrder } from "./order.ts";
import { classNameOf, registrationIn, type Registration } from "./registrations.ts";

const DECORATORS = new Set(["singledispatch", "singledispatchmethod"]);

/** The block with its generic functions written out; the same block where there are none. */
export function rewriteSingleDispatch(block: Block): Block {
  const imported = new Set<string>();
  forEachStatement(block, (statement) => {
    if (statement.kind === "ImportFrom" && statement.module === "functools")
      for (const { name, asName } of statement.names)
        if (DECORATORS.has(name) && asName === undefined) imported.add(name);
    if (statement.kind === "Import" && statement.names.some(({ name }) => name === "functools"))
      imported.add("functools");
  });
  if (imported.size === 0 || !mentions(block, DECORATORS)) return block;
  const program = new Program(block);
  return program.withAnswers(program.rewrite(block) as Block);
}

class Program {
  readonly #block: Block;
  readonly #names = new Set<string>();
  readonly #classes = new Map<string, ClassDef>();
  readonly #functions = new Set<string>();
  /** What stands for `show.dispatch(int)`. */
  readonly #answers = new Map<object, Expression>();

  constructor(block: Block) {
    this.#block = block;
    mapTree(block, (node) => {
      for (const key of ["name", "id", "attribute"] as const) {
        const name = (node as Record<string, unknown>)[key];
        if (typeof name === "string") this.#names.add(name);
      }
      return undefined;
    });
    forEachStatement(block, (statement) => {
      if (statement.kind === "ClassDef") this.#classes.set(statement.name, statement);
      if (statement.kind === "FunctionDef" || statement.kind === "AsyncFunctionDef")
        this.#functions.add(statement.name);
    });
  }

  withAnswers(block: Block): Block {
    if (this.#answers.size === 0) return block;
    return mapTree(block, (node) => this.#answers.get(node)) as Block;
  }

  /** The statements of a block or class body, with its own generic functions and those inside. */
  rewrite(node: AnyNode, owner?: ClassDef): unknown {
    if (node.kind === "ClassDef") {
      const cls = node as ClassDef;
      const body = this.rewrite(cls.body, cls) as Block;
      return { ...cls, body };
    }
    const block = node as Block;
    let statements = block.statements;
    for (const statement of block.statements)
      if (isGeneric(statement, owner)) statements = this.#written(statement, statements, owner);
    const inner = statements.map(
      (statement) =>
        (statement.kind === "ClassDef"
          ? this.rewrite(statement)
          : Object.fromEntries(
              Object.entries(statement).map(([key, value]) => [
                key,
                mapTree(value, (one) =>
                  one.kind === "Block" || one.kind === "ClassDef" ? this.rewrite(one) : undefined,
                ),
              ]),
            )) as Statement,
    );
    return { ...block, statements: inner };
  }

  #written(
    generic: FunctionDef,
    statements: readonly Statement[],
    owner: ClassDef | undefined,
  ): readonly Statement[] {
    const found = new Map<Statement, Registration>();
    for (const statement of statements) {
      const registration = registrationIn(statement, generic.name);
      if (registration) found.set(statement, registration);
    }
    const from = statements.indexOf(generic);
    const last = Math.max(from, ...[...found.keys()].map((one) => statements.indexOf(one)));
    const between = statements.slice(from + 1, last).filter((one) => !found.has(one));
    if (between.some((one) => mayCall(one, this.#functions, this.#classes))) return statements;
    if (isCalledBare(this.#block, generic.name)) return statements;
    const asked = owner ? [] : dispatchCalls(this.#block, generic.name);
    const explained = uses([...found.keys()], generic.name) + asked.length;
    if (uses(this.#block, generic.name) !== explained) return statements;
    if (owner !== undefined && found.size > 0 && this.#isOverridden(generic.name, owner))
      return statements;

    const types = new Map<string, { type: Expression; to: Implementation }>();
    const replaced = new Map<Statement, Statement | undefined>();
    for (const [statement, { types: given, definition, callee }] of found) {
      const name = definition === undefined ? callee! : this.#nameFor(definition, generic, given);
      const to: Implementation = { name, definition: definition ?? this.#function(name) };
      for (const type of given) {
        const cls = classNameOf(type);
        if (cls === undefined) return statements;
        types.set(cls, { type, to });
      }
      replaced.set(statement, definition && named(definition, name, generic.name));
    }
    const order = dispatchOrder([...types.keys()], this.#classes);
    const body =
      order &&
      chain(
        generic,
        order.map((cls) => types.get(cls)!),
        owner?.name,
      );
    if (body === undefined) return statements;
    const answers = asked.map((call): [object, Expression] | undefined => {
      const cls = classNameOf(call.args[0]);
      const by = cls && dispatchedBy(cls, [...types.keys()], this.#classes);
      const to = by && types.get(by)!.to;
      // A function that got another name here would tell it.
      const isItself = to && (to.definition === undefined || to.definition.name === to.name);
      return isItself ? [call, { kind: "Name", id: to.name, span: call.span }] : undefined;
    });
    if (!answers.every((answer) => answer !== undefined)) return statements;
    for (const [call, answer] of answers) this.#answers.set(call, answer);
    return statements.flatMap((statement): Statement[] => {
      if (statement === generic)
        return [{ ...generic, decorators: generic.decorators.slice(1), body }];
      if (!replaced.has(statement)) return [statement];
      const other = replaced.get(statement);
      return other === undefined ? [] : [other];
    });
  }

  #isOverridden(name: string, owner: ClassDef): boolean {
    return [...this.#classes.values()].some(
      (cls) =>
        cls !== owner &&
        uses(cls, name) > 0 &&
        !cls.body.statements.some((one) => isGeneric(one, cls) && one.name === name),
    );
  }

  #function(name: string): FunctionDef | undefined {
    let result: FunctionDef | undefined;
    forEachStatement(this.#block, (statement) => {
      if (statement.kind === "FunctionDef" && statement.name === name) result = statement;
    });
    return result;
  }

  /** `_`, which each implementation may be called, becomes a name that tells what it is for. */
  #nameFor(definition: FunctionDef, generic: FunctionDef, types: readonly Expression[]): string {
    if (!/^_+$/.test(definition.name)) return definition.name;
    const kinds = types.map((type) => (classNameOf(type) ?? "other").toLowerCase());
    let name = `${generic.name}_${kinds.join("_or_")}`;
    while (this.#names.has(name)) name += "_";
    this.#names.add(name);
    return name;
  }
}

/** A function whose only decorator of this kind stands first: what is below belongs to the function. */
function isGeneric(statement: Statement, owner: ClassDef | undefined): statement is FunctionDef {
  if (statement.kind !== "FunctionDef" && statement.kind !== "AsyncFunctionDef") return false;
  const [first, ...others] = statement.decorators;
  const name = decoratorName(first);
  if (name !== (owner ? "singledispatchmethod" : "singledispatch")) return false;
  return others.every((one) => one.kind === "Name" && /^(static|class)method$/.test(one.id));
}

const decoratorName = (node: Expression | undefined): string | undefined =>
  node?.kind === "Name"
    ? node.id
    : node?.kind === "Attribute" && node.value.kind === "Name" && node.value.id === "functools"
      ? node.attribute
      : undefined;

const named = (definition: FunctionDef, name: string, generic: string): FunctionDef => ({
  ...definition,
  name,
  decorators: definition.decorators.filter((one) => uses(one, generic) === 0),
});

/** How often `name.register`, `name.dispatch` and their like stand in the tree. */
function uses(tree: unknown, name: string): number {
  let count = 0;
  mapTree(tree, (node) => {
    const { kind, attribute, value } = node as {
      kind?: string;
      attribute?: string;
      value?: { kind: string; id?: string; attribute?: string };
    };
    const isOf = value?.id === name || (value?.kind === "Attribute" && value.attribute === name);
    if (kind === "Attribute" && isOf && GENERIC.has(attribute!)) count++;
    return undefined;
  });
  return count;
}

/** `show.dispatch(int)`, wherever it stands. */
function dispatchCalls(tree: unknown, name: string): Call[] {
  const calls: Call[] = [];
  mapTree(tree, (node) => {
    const { kind, func, args } = node as Call;
    const isDispatch =
      kind === "Call" &&
      func.kind === "Attribute" &&
      func.attribute === "dispatch" &&
      func.value.kind === "Name" &&
      func.value.id === name;
    if (isDispatch && args.length === 1) calls.push(node as Call);
    return undefined;
  });
  return calls;
}

/** `show()` and `show(value=1)` raise an error of their own. */
function isCalledBare(tree: unknown, name: string): boolean {
  let found = false;
  mapTree(tree, (node) => {
    const { kind, func, args } = node as Call;
    const called =
      kind !== "Call"
        ? ""
        : func.kind === "Name"
          ? func.id
          : func.kind === "Attribute"
            ? func.attribute
            : "";
    if (called === name && args.length === 0) found = true;
    return undefined;
  });
  return found;
}

const GENERIC = new Set(["register", "dispatch", "registry", "_clear_cache", "dispatcher"]);

function mentions(tree: unknown, names: ReadonlySet<string>): boolean {
  let found = false;
  mapTree(tree, (node) => {
    const { id, attribute, name } = node as Record<string, string | undefined>;
    if ([id, attribute, name].some((one) => one !== undefined && names.has(one))) found = true;
    return undefined;
  });
  return found;
}
