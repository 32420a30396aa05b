/**
 * `__new__` and `__init__` of a metaclass, as the hook that each new class is given to: what
 * `type.__new__` gives is the class, which exists already where the hook runs.
 */
import { mapStatements, mapTree, type AnyNode } from "../../ast/map-tree.ts";
import type { Call, Expression, FunctionDef, Parameter, Statement } from "../../ast/python.ts";
import { forEachStatement } from "../../ast/walk.ts";
import type { Binding } from "../model.ts";
import { isType, isAbcMeta, type Metaclass, type ProgramNames } from "./find.ts";
import { attribute, callOf, name, Unconverted } from "./nodes.ts";

/** What a metaclass does with each class: statements, and the keywords that they take. */
export interface Creation {
  readonly parameters: readonly Parameter[];
  readonly statements: readonly Statement[];
  /** The statements use the tuple of bases. */
  readonly takesBases: boolean;
}

/** The name that the class has in the hook. */
export const CLASS = "cls";
/** How the hook reads what the body of the class has left behind. */
export const NAMESPACE = "__namespace__";
/** The keyword by which the hook gets the bases of the class. */
export const BASES = "bases";

/**
 * @throws Unconverted where the method does more than look at the class and change it
 */
export function creationOf(
  node: FunctionDef,
  metaclass: Metaclass,
  program: ProgramNames,
): Creation {
  return new CreationRewriter(node, metaclass, program).run();
}

class CreationRewriter {
  readonly #node: FunctionDef;
  readonly #metaclass: Metaclass;
  readonly #program: ProgramNames;
  readonly #allocates: boolean;
  /** What `cls = super().__new__(…)` is assigned to. */
  #made: Binding | undefined;
  #takesBases = false;
  #isStarred = false;

  constructor(node: FunctionDef, metaclass: Metaclass, program: ProgramNames) {
    this.#node = node;
    this.#metaclass = metaclass;
    this.#program = program;
    this.#allocates = node.name === "__new__";
  }

  run(): Creation {
    const { parameters, span } = this.#node;
    if (parameters.slice(1).every((one) => one.flavour.startsWith("var-"))) return this.#starred();
    const [first, title, bases, namespace, ...others] = parameters;
    if (namespace === undefined || parameters.slice(0, 4).some((one) => isStarred(one)))
      throw new Unconverted(span, `its \`${this.#node.name}\` has other parameters`);
    if (others.some(({ flavour }) => flavour === "var-positional"))
      throw new Unconverted(span, `its \`${this.#node.name}\` has other parameters`);
    this.#made = this.#allocates ? this.#madeBinding() : this.#binding(first);
    const body = mapStatements(this.#node.body, (statement) => this.#withoutCreation(statement));
    const statements = this.#withoutDocstring(body.statements);
    const titled = this.#binding(title);
    const isKept = titled !== undefined && titled.definitions.length > 1;
    for (const one of [bases, namespace])
      if ((this.#binding(one)?.definitions.length ?? 0) > 1)
        throw new Unconverted(one.span, `it assigns \`${one.name}\` anew`);
    const replaced = new Map<Binding | undefined, () => Expression>([
      [this.#binding(bases), () => this.#bases()],
      [this.#binding(namespace), () => this.#namespace()],
    ]);
    if (!isKept) replaced.set(titled, () => this.#title());
    const rewritten = this.#renamed(statements, replaced);
    const head: Statement[] = isKept
      ? [
          {
            kind: "Assign",
            targets: [name(title.name, span)],
            value: this.#title(),
            span,
            leading: [],
          },
        ]
      : [];
    return {
      parameters: others,
      statements: [...head, ...rewritten],
      takesBases: this.#takesBases,
    };
  }

  /** `def __init__(cls, *args, **kwargs)`, which only hands its arguments on. */
  #starred(): Creation {
    const { parameters, span } = this.#node;
    const stars = parameters.slice(1);
    const isRead = stars.some((one) => (this.#binding(one)?.reads.length ?? 0) > 1);
    if (isRead || stars.length === 0)
      throw new Unconverted(span, `its \`${this.#node.name}\` has other parameters`);
    this.#isStarred = true;
    this.#made = this.#allocates ? this.#madeBinding() : this.#binding(parameters[0]);
    const body = mapStatements(this.#node.body, (statement) => this.#withoutCreation(statement));
    const statements = this.#withoutDocstring(body.statements);
    return {
      parameters: stars.slice(1),
      statements: this.#renamed(statements, new Map()),
      takesBases: false,
    };
  }

  /** The statements with other expressions for some names: the class, the metaclass, the parameters. */
  #renamed(
    statements: readonly Statement[],
    replaced: Map<Binding | undefined, () => Expression>,
  ): Statement[] {
    const first = this.#binding(this.#node.parameters[0]);
    if (this.#made) replaced.set(this.#made, () => this.#class());
    if (this.#allocates && first !== this.#made)
      replaced.set(first, () => name(this.#metaclass.node.name, this.#node.span));
    replaced.delete(undefined);
    return mapTree(statements, (node: AnyNode): unknown => {
      const expression = node as Expression;
      if (expression.kind !== "Name") return undefined;
      return replaced.get(this.#program.resolution.names.get(expression))?.();
    }) as Statement[];
  }

  #class = (): Expression => name(CLASS, this.#node.span);
  #title = (): Expression => attribute(this.#class(), "__name__");
  #namespace = (): Expression => attribute(this.#class(), NAMESPACE);
  #bases(): Expression {
    this.#takesBases = true;
    return name(BASES, this.#node.span);
  }

  #binding(parameter: Parameter): Binding | undefined {
    return this.#program.resolution.scopes.get(this.#node)?.bindings.get(parameter.name);
  }

  #withoutDocstring(statements: readonly Statement[]): readonly Statement[] {
    return this.#node.docstring === undefined ? statements : statements.slice(1);
  }

  #madeBinding(): Binding | undefined {
    let made: Binding | undefined;
    forEachStatement(this.#node.body, (statement) => {
      if (statement.kind !== "Assign" || !this.#isCreation(statement.value)) return;
      const [target, ...others] = statement.targets;
      const isTopLevel = this.#node.body.statements.includes(statement);
      if (target.kind !== "Name" || others.length > 0 || made || !isTopLevel)
        throw new Unconverted(statement.span, "it makes the class in a way of its own");
      made = this.#program.resolution.names.get(target);
    });
    if (made === undefined) return undefined;
    const isReceiver = made === this.#binding(this.#node.parameters[0]);
    if (made.definitions.length > (isReceiver ? 2 : 1))
      throw new Unconverted(this.#node.span, "it assigns the class anew");
    // `cls = super().__new__(cls, …)`: before it, the name means the metaclass.
    if (isReceiver) {
      const start = this.#node.body.statements.findIndex(
        (one) => one.kind === "Assign" && this.#isCreation(one.value),
      );
      const at = this.#node.body.statements[start].span.start;
      if (made.reads.some(({ node: { span } }) => span.start < at))
        throw new Unconverted(this.#node.span, "it uses the metaclass under the name of the class");
    }
    return made;
  }

  /** A statement without the call that makes or initializes the class; `undefined`: as it is. */
  #withoutCreation(statement: Statement): Statement[] | undefined {
    const { span, leading } = statement;
    if (statement.kind === "Assign" && this.#isCreation(statement.value)) return [];
    if (statement.kind === "Expr" && this.#isCreation(statement.value)) {
      if (this.#allocates) throw new Unconverted(span, "it makes a class that it does not return");
      return [];
    }
    if (statement.kind === "Return" && this.#allocates) {
      const { value } = statement;
      const isClass =
        value?.kind === "Name" && this.#program.resolution.names.get(value) === this.#made;
      if (value === undefined || !(isClass || this.#isCreation(value)))
        throw new Unconverted(span, "its `__new__` may give something else than a new class");
      const isLast = this.#node.body.statements.at(-1)?.span === span;
      return isLast ? [] : [{ kind: "Return", span, leading }];
    }
    return this.#changed(statement);
  }

  /** `namespace["x"] = value` and `del namespace["x"]` change the class. */
  #changed(statement: Statement): Statement[] | undefined {
    const { span, leading } = statement;
    const key = (target: Expression): Expression | undefined =>
      target.kind === "Subscript" &&
      target.value.kind === "Name" &&
      this.#program.resolution.names.get(target.value) === this.#binding(this.#node.parameters[3])
        ? target.index
        : undefined;
    const run = (value: Expression): Statement => ({ kind: "Expr", value, span, leading: [] });
    if (statement.kind === "Delete" && statement.targets.length === 1) {
      const index = key(statement.targets[0]);
      return index && [run(callOf("delattr", [this.#class(), index], span))];
    }
    const target = statement.kind === "Assign" ? statement.targets.find(key) : undefined;
    if (statement.kind !== "Assign" || target === undefined) return undefined;
    const index = key(target)!;
    if (statement.targets.length > 1)
      throw new Unconverted(span, "it assigns to the namespace and something else at once");
    if (index.kind === "Str") {
      const member = attribute(this.#class(), index.value, span);
      return [{ kind: "Assign", targets: [member], value: statement.value, span, leading }];
    }
    return [run(callOf("setattr", [this.#class(), index, statement.value], span))];
  }

  /** `super().__new__(mcs, name, bases, namespace)`, `type.__init__(cls, name, bases, namespace)`. */
  #isCreation(node: Expression): boolean {
    if (node.kind !== "Call" || node.func.kind !== "Attribute") return false;
    const { value, attribute: method } = node.func;
    if (method !== this.#node.name) return false;
    const isSuper =
      value.kind === "Call" && value.func.kind === "Name" && value.func.id === "super";
    if (!isSuper && !isType(value, this.#program) && !isAbcMeta(value, this.#program)) return false;
    this.#checkArguments(node, this.#allocates || !isSuper ? node.args.slice(1) : node.args);
    return true;
  }

  /** The class must be made of what the class statement says. */
  #checkArguments(node: Call, args: readonly Expression[]): void {
    if (this.#isStarred && args.every(({ kind }) => kind === "Starred")) return;
    const given = this.#node.parameters.slice(1, 4);
    const isPlain = given.every((parameter, index) => {
      const argument = args[index];
      const copied =
        index === 2 &&
        argument?.kind === "Call" &&
        argument.func.kind === "Name" &&
        argument.func.id === "dict"
          ? argument.args[0]
          : argument;
      return (
        copied?.kind === "Name" &&
        this.#program.resolution.names.get(copied) === this.#binding(parameter)
      );
    });
    if (!isPlain || args.length > 3)
      throw new Unconverted(node.span, "it makes the class of another name, bases or namespace");
    if (this.#allocates && node.keywords.length > 0 && this.#hasKeywords())
      throw new Unconverted(node.span, "it hands the keywords of the class on");
  }

  #hasKeywords = (): boolean =>
    this.#metaclass.family.some(({ keywords }) =>
      keywords.some(({ name: key }) => key !== "metaclass"),
    );
}

const isStarred = ({ flavour }: Parameter): boolean =>
  flavour !== "normal" && flavour !== "positional-only";
