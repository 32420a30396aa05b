/** `__call__` of a metaclass: what calling one of its classes does. */
import { mapTree, type AnyNode } from "../../ast/map-tree.ts";
import type { Call, Expression, FunctionDef, Statement } from "../../ast/python.ts";
import { expressionsOf, forEachStatement, someExpression } from "../../ast/walk.ts";
import type { Binding } from "../model.ts";
import type { Metaclass, ProgramNames } from "./find.ts";
import { attribute, name, Unconverted } from "./nodes.ts";

/**
 * The method with `super().__call__(…)` written as `type.__call__(cls, …)`.
 *
 * @throws Unconverted where the result may be anything but an object of the class that is called
 */
export function callingOf(
  node: FunctionDef,
  metaclass: Metaclass,
  program: ProgramNames,
): FunctionDef {
  const scope = program.resolution.scopes.get(node)!;
  const cls = scope.bindings.get(node.parameters[0]?.name ?? "");
  if (cls === undefined || cls.definitions.length > 1)
    throw new Unconverted(node.span, "its `__call__` has no class of its own to look at");
  const own = new OwnObjects(node, cls, metaclass, program);
  let gives = false;
  forEachStatement(node.body, (statement) => {
    if (statement.kind !== "Return") return;
    gives = true;
    if (statement.value === undefined || !own.has(statement.value))
      throw new Unconverted(
        statement.span,
        "its `__call__` may give something else than an object of the class",
      );
  });
  if (!gives) throw new Unconverted(node.span, "its `__call__` gives nothing");
  const body = mapTree(node.body, (part) =>
    written(part, node.parameters[0].name),
  ) as typeof node.body;
  return { ...node, body };
}

function written(part: AnyNode, receiver: string): Expression | undefined {
  const node = part as Expression;
  if (node.kind !== "Call" || !isConstruction(node) || isTypeCall(node)) return undefined;
  const { span } = node;
  return {
    ...node,
    func: attribute(name("type", span), "__call__", span),
    args: [name(receiver, span), ...node.args],
    // Constructors take their keywords by position.
    keywords: node.keywords.filter(({ name: key }) => key !== undefined),
  };
}

const isTypeCall = ({ func }: Call): boolean =>
  func.kind === "Attribute" && func.value.kind === "Name" && func.value.id === "type";

/** `super().__call__(…)`, `type.__call__(cls, …)` */
function isConstruction(node: Expression): boolean {
  if (node.kind !== "Call" || node.func.kind !== "Attribute") return false;
  const { value, attribute: method } = node.func;
  if (method !== "__call__") return false;
  if (value.kind === "Name") return value.id === "type";
  return value.kind === "Call" && value.func.kind === "Name" && value.func.id === "super";
}

/** Which expressions of the method are certainly objects of the class that is called. */
class OwnObjects {
  readonly #node: FunctionDef;
  readonly #cls: Binding;
  readonly #metaclass: Metaclass;
  readonly #program: ProgramNames;
  readonly #open = new Set<Binding>();

  constructor(node: FunctionDef, cls: Binding, metaclass: Metaclass, program: ProgramNames) {
    this.#node = node;
    this.#cls = cls;
    this.#metaclass = metaclass;
    this.#program = program;
  }

  has(node: Expression): boolean {
    if (isConstruction(node)) return true;
    if (node.kind === "Name") return this.#isOwnName(node);
    if (node.kind === "IfExp") return this.has(node.body) && this.has(node.orelse);
    if (node.kind === "Subscript") return this.#isKeyedByClass(node.index);
    if (node.kind === "Attribute") return this.#isOfClass(node) && this.#isAlone();
    if (node.kind !== "Call" || node.func.kind !== "Attribute") return false;
    const { attribute: method } = node.func;
    return (
      (method === "get" || method === "setdefault") &&
      node.args[0] !== undefined &&
      this.#isKeyedByClass(node.args[0])
    );
  }

  #bindingOf = (node: Expression): Binding | undefined =>
    node.kind === "Name" ? this.#program.resolution.names.get(node) : undefined;

  /** A variable of the method that only ever holds such objects. */
  #isOwnName(node: Expression): boolean {
    const binding = this.#bindingOf(node);
    if (binding === undefined || binding.scope.node !== this.#node) return false;
    if (this.#open.has(binding)) return true;
    this.#open.add(binding);
    return binding.definitions.every(({ kind, node: statement }) => {
      const { value } = statement as { value?: Expression };
      if (value === undefined || (kind !== "assign" && kind !== "walrus")) return false;
      return value.kind === "None" || this.has(value);
    });
  }

  /** `cls`, `(cls, args)`, and names of such. */
  #isKeyedByClass(node: Expression): boolean {
    if (node.kind === "Tuple") return node.elements.some((one) => this.#isKeyedByClass(one));
    const binding = this.#bindingOf(node);
    if (binding === undefined) return false;
    if (binding === this.#cls) return true;
    const [only, ...others] = binding.definitions;
    if (others.length > 0 || only?.kind !== "assign") return false;
    return this.#isKeyedByClass((only.node as Extract<Statement, { kind: "Assign" }>).value);
  }

  #isOfClass({ value }: Extract<Expression, { kind: "Attribute" }>): boolean {
    return this.#bindingOf(value) === this.#cls;
  }

  /** A class that has no subclass finds no object of another one in its attributes. */
  #isAlone(): boolean {
    const { family, roots } = this.#metaclass;
    const sets = this.#metaclass.node.body.statements.some(
      (one) => one.kind === "FunctionDef" && one.name === "__init__",
    );
    return sets || family.length === roots.length;
  }
}

/** Whether the method looks at the arguments, instead of only handing them on. */
export function looksAtArguments(node: FunctionDef): boolean {
  const starred = new Set(node.parameters.slice(1).map(({ name: id }) => id));
  let reads = 0;
  let handed = 0;
  forEachStatement(node.body, (statement) => {
    for (const expression of expressionsOf(statement))
      someExpression(expression, (part) => {
        if (part.kind === "Name" && starred.has(part.id)) reads++;
        if (part.kind === "Call" && isConstruction(part))
          handed += part.args.length + part.keywords.length;
        return false;
      });
  });
  return reads > handed;
}
