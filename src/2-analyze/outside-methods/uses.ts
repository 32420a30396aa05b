/** What names of a module's own statements are defined and used as. */
import type { Block, ClassDef, Expression, FunctionDef, Statement } from "../../ast/python.ts";
import { isLiteral } from "../../ast/literals.ts";
import { mapTree } from "../../ast/map-tree.ts";

interface Named {
  readonly kind?: string;
  readonly id?: string;
  readonly attribute?: string;
  readonly value?: unknown;
}

/** How often each name, attribute and text stands in a tree. */
export class Uses {
  readonly #names: Map<string, number>;
  readonly #functions = new Map<string, FunctionDef>();
  readonly #counts = new Map<string, number>();

  constructor(block: Block) {
    this.#names = mentionsIn(block).names;
    for (const statement of block.statements) {
      for (const name of boundBy(statement))
        this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
      if (isFunction(statement)) this.#functions.set(statement.name, statement);
    }
  }

  /** How many statements of the module bind the name. */
  countOf(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  /** The one function of the module of that name. */
  functionOf(name: string): FunctionDef | undefined {
    return this.countOf(name) === 1 ? this.#functions.get(name) : undefined;
  }

  /** How often the name stands in expressions. */
  readsOf(name: string): number {
    return this.#names.get(name) ?? 0;
  }
}

export const isFunction = (statement: Statement): statement is FunctionDef =>
  statement.kind === "FunctionDef" || statement.kind === "AsyncFunctionDef";

export const isName = (node: Expression, name: string): boolean =>
  node.kind === "Name" && node.id === name;

function boundBy(statement: Statement): string[] {
  if (isFunction(statement) || statement.kind === "ClassDef") return [statement.name];
  if (statement.kind !== "Assign") return [];
  return statement.targets.flatMap((target) => (target.kind === "Name" ? [target.id] : []));
}

/** The names, attributes and texts that stand in a tree. */
export function mentionsIn(tree: unknown): {
  readonly names: Map<string, number>;
  readonly attributes: Set<string>;
  readonly texts: Set<string>;
} {
  const names = new Map<string, number>();
  const attributes = new Set<string>();
  const texts = new Set<string>();
  mapTree(tree, (node) => {
    const { kind, id, attribute, value } = node as Named;
    if (kind === "Name" && id !== undefined) names.set(id, (names.get(id) ?? 0) + 1);
    if (kind === "Attribute" && attribute !== undefined) attributes.add(attribute);
    if (kind === "Str" && typeof value === "string") texts.add(value);
    return undefined;
  });
  return { names, attributes, texts };
}

/**
 * Whether a function means the same inside a class: nothing of it is evaluated at its place, and it has
 * no private names, which belong to their class.
 */
export function mayMove(node: FunctionDef): boolean {
  const { attributes, names } = mentionsIn(node.body);
  return (
    node.decorators.length === 0 &&
    node.parameters.length > 0 &&
    node.parameters[0].flavour !== "keyword-only" &&
    node.parameters.every(({ default: value }) => value === undefined || isLiteral(value)) &&
    !names.has("super") &&
    !names.has("__class__") &&
    [...attributes, ...names.keys()].every((name) => !/^__\w*[^_]_?$/.test(name))
  );
}

/** Names that the class has of its own, or that change more than themselves. */
export function mayGet(cls: ClassDef, name: string): boolean {
  if (["__eq__", "__hash__", "__init__", "__new__", "__slots__", "__class__"].includes(name))
    return false;
  if (cls.keywords.length > 0 || cls.bases.some(isSpecialBase)) return false;
  const own = cls.body.statements.flatMap((statement) =>
    statement.kind === "AnnAssign" && statement.target.kind === "Name"
      ? [statement.target.id]
      : boundBy(statement),
  );
  return !own.includes(name);
}

/** Enumerations, named tuples and the like make something else of what stands in their body. */
const isSpecialBase = (base: Expression): boolean =>
  /Enum|Flag|Tuple|Protocol|TypedDict/.test(
    base.kind === "Name" ? base.id : base.kind === "Attribute" ? base.attribute : "",
  );
