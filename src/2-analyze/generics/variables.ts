/** The type variables of a program: whose they are, and where annotations name them. */
import type {
  Block,
  Call,
  ClassDef,
  Expression,
  FunctionDef,
  Name,
  Statement,
  TypeParameter,
} from "../../ast/python.ts";
import { childExpressions, expressionsOf, innerBlocks } from "../../ast/walk.ts";
import { Slot } from "../cells.ts";
import { qualifiedName } from "../infer/names.ts";
import type { State } from "../infer/state.ts";
import { quoted } from "./quoted.ts";
import type { Binding, ClassInfo, TypeVariable } from "../model.ts";

const MAKERS = new Set(["typing.TypeVar", "typing.ParamSpec"]);
const GENERIC_BASES = new Set(["typing.Generic", "typing.Protocol", "Generic", "Protocol"]);

type Visible = ReadonlyMap<string, TypeVariable>;

/** Gives every class and function its type variables, and every name of one in an annotation its own. */
export function declareTypeVariables(state: State): void {
  new Declarer(state).block(state.module.body, new Map(), undefined);
}

class Declarer {
  readonly #state: State;
  constructor(state: State) {
    this.#state = state;
  }

  block(body: Block, visible: Visible, owner: ClassInfo | undefined): void {
    for (const node of body.statements) this.#statement(node, visible, owner);
  }

  #statement(node: Statement, visible: Visible, owner: ClassInfo | undefined): void {
    if (node.kind === "ClassDef") this.#class(node, visible);
    else if (node.kind === "FunctionDef" || node.kind === "AsyncFunctionDef")
      this.#function(node, visible, owner);
    else {
      for (const part of expressionsOf(node)) this.#note(part, visible);
      if (node.kind === "AnnAssign") {
        this.#note(node.annotation, visible);
        this.#state.annotated.push({ node, owner });
      }
      for (const inner of innerBlocks(node)) this.block(inner, visible, owner);
    }
  }

  #class(node: ClassDef, visible: Visible): void {
    const cls = this.#state.classes.get(node)!;
    const own = node.typeParameters.map((one) => this.#written(one, node));
    const subscripts = node.bases.filter((base) => base.kind === "Subscript");
    const listed = subscripts.find((base) =>
      GENERIC_BASES.has(qualifiedName(this.#state, base.value) ?? ""),
    );
    for (const base of listed ? [listed] : subscripts)
      own.push(...this.#found(base.index, node, visible, own));
    cls.typeVariables = own;
    const inside = withAll(visible, own);
    for (const part of expressionsOf(node)) this.#note(part, inside);
    this.block(node.body, inside, cls);
  }

  #function(node: FunctionDef, visible: Visible, owner: ClassInfo | undefined): void {
    const info = this.#state.functions.get(node)!;
    // What belongs to a class itself knows nothing of what its objects are of.
    const isStatic = info.method === "static" || info.method === "class";
    const outer = isStatic ? without(visible, owner?.typeVariables ?? []) : visible;
    const own = node.typeParameters.map((one) => this.#written(one, node));
    // What only the result names belongs to the function that is given back: a decorator of its own.
    for (const { annotation } of node.parameters)
      if (annotation) own.push(...this.#found(annotation, node, outer, own));
    info.typeVariables = own;
    const inside = withAll(outer, own);
    for (const decorator of node.decorators) this.#note(decorator, visible);
    for (const part of expressionsOf(node))
      if (!node.decorators.includes(part)) this.#note(part, inside);
    this.block(node.body, inside, undefined);
  }

  /** The variables made by `TypeVar` that an expression names, and that are nobody's yet. */
  #found(
    node: Expression,
    home: ClassDef | FunctionDef,
    visible: Visible,
    before: readonly TypeVariable[],
  ): TypeVariable[] {
    const found: TypeVariable[] = [];
    const visit = (part: Expression): void => {
      const maker = part.kind === "Name" ? this.#maker(part) : undefined;
      if (part.kind === "Name" && maker && !visible.has(part.id)) {
        if (![...before, ...found].some(({ id }) => id === part.id))
          found.push(this.#made(part, maker, home));
      }
      childrenOf(this.#state, part).forEach(visit);
    };
    visit(node);
    return found;
  }

  #note(node: Expression, visible: Visible): void {
    if (visible.size === 0) return;
    if (node.kind === "Name") {
      const variable = visible.get(node.id);
      const binding = this.#state.resolution.names.get(node);
      if (variable && (binding === undefined || makerOf(this.#state, binding)))
        this.#state.typeVariables.set(node, variable);
    }
    for (const part of childrenOf(this.#state, node)) this.#note(part, visible);
  }

  #maker(node: Name): Call | undefined {
    const binding = this.#state.resolution.names.get(node);
    return binding && makerOf(this.#state, binding);
  }

  /** `T = TypeVar("T", bound=Shape)` */
  #made(node: Name, maker: Call, home: ClassDef | FunctionDef): TypeVariable {
    const bound = maker.keywords.find(({ name }) => name === "bound")?.value;
    const isParameters = qualifiedName(this.#state, maker.func) === "typing.ParamSpec";
    return this.#variable(node.id, home, isParameters, bound, maker.args.length < 2);
  }

  /** `def first[T: Shape]` */
  #written(node: TypeParameter, home: ClassDef | FunctionDef): TypeVariable {
    const isOne = node.flavour !== "typevartuple" && node.bound?.kind !== "Tuple";
    return this.#variable(node.name, home, node.flavour === "paramspec", node.bound, isOne);
  }

  #variable(
    id: string,
    node: ClassDef | FunctionDef,
    isParameters: boolean,
    bound: Expression | undefined,
    usable: boolean,
  ): TypeVariable {
    const short = id.replace(/^_+/, "").replace(/_(co|contra)$/, "");
    const isTaken = this.#state.resolution.modules.some(({ bindings }) => bindings.has(short));
    const name = short === "" || (isTaken && short !== id) ? id : short;
    return { id, name, node, isParameters, bound, usable, cover: new Slot(this.#state.progress) };
  }
}

const childrenOf = (state: State, node: Expression): Expression[] => {
  const inner = node.kind === "Str" && node.value.length < 200 ? quoted(state, node) : undefined;
  return inner ? [inner] : childExpressions(node);
};

function makerOf(state: State, { definitions }: Binding): Call | undefined {
  const [definition] = definitions;
  if (definitions.length !== 1 || definition.kind !== "assign") return undefined;
  const statement = definition.node as Statement;
  if (statement.kind !== "Assign" || statement.value.kind !== "Call") return undefined;
  return MAKERS.has(qualifiedName(state, statement.value.func) ?? "") ? statement.value : undefined;
}

const withAll = (visible: Visible, own: readonly TypeVariable[]): Visible =>
  own.length === 0 ? visible : new Map([...visible, ...own.map((one) => [one.id, one] as const)]);

const without = (visible: Visible, gone: readonly TypeVariable[]): Visible =>
  new Map([...visible].filter(([, variable]) => !gone.includes(variable)));
