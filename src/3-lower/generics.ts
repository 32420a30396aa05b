/** Type variables in the types of TypeScript: `T` where an annotation says so and the code may. */
import type { Expression } from "../ast/python.ts";
import type { TsParameter, TsType, TsTypeParameter } from "../ast/typescript.ts";
import { alternatives, argumentsOf, genericClass, typingName } from "../2-analyze/generics/mark.ts";
import { unquoted } from "../2-analyze/generics/quoted.ts";
import type { State } from "../2-analyze/infer/state.ts";
import type { ClassInfo, FunctionInfo, Scope, TypeVariable } from "../2-analyze/model.ts";
import { arrayType, functionType, typeName, unionType } from "./builders/types.ts";

/** How types written in a scope call the variable; `undefined` where they do not know it. */
export function variableName(
  state: State,
  variable: TypeVariable,
  from: Scope,
): string | undefined {
  if (!variable.usable) return undefined;
  let isStatic = false;
  for (let scope: Scope | undefined = from; scope; scope = scope.parent) {
    if (scope.node === variable.node) return isStatic ? undefined : variable.name;
    if (scope.kind === "class" && !isStatic) {
      const cls = state.classes.get(scope.node as ClassInfo["node"]);
      const given = cls && givenBySubclass(state, cls, variable);
      if (given?.usable) return given.name;
    }
    if (scope.kind === "function") {
      const method = state.functions.get(scope.node as FunctionInfo["node"])?.method;
      isStatic ||= method === "static" || method === "class";
    }
  }
  return undefined;
}

/** What a class calls the variable of one of its bases: `class Cache(Store[K, V])`. */
function givenBySubclass(
  state: State,
  cls: ClassInfo,
  variable: TypeVariable,
): TypeVariable | undefined {
  for (const base of cls.node.bases) {
    if (base.kind !== "Subscript") continue;
    const parent = genericClass(state, base.value);
    if (parent === undefined || !cls.bases.includes(parent)) continue;
    const wanted =
      parent.node === variable.node ? variable : givenBySubclass(state, parent, variable);
    const index = wanted ? (parent.typeVariables ?? []).indexOf(wanted) : -1;
    const arg = index < 0 ? undefined : argumentsOf(base)[index];
    const given = arg && state.typeVariables.get(arg);
    if (given) return given;
  }
  return undefined;
}

/** The variables of a function or class that its types may mention. */
export const usable = (variables: readonly TypeVariable[] | undefined): readonly TypeVariable[] =>
  (variables ?? []).filter((one) => one.usable);

/** `<T, P extends unknown[]>` of a definition, as far as its text mentions them. */
export function typeParameters(
  variables: readonly TypeVariable[] | undefined,
  text: unknown,
  constraint: (variable: TypeVariable) => TsType | undefined,
): readonly TsTypeParameter[] {
  const shown = usable(variables);
  if (shown.length === 0) return [];
  const json = JSON.stringify(text);
  return shown
    .filter(({ name }) => json.includes(`"kind":"TypeName","name":"${name}"`))
    .map((variable) => {
      const limit = variable.isParameters ? arrayType(typeName("any")) : constraint(variable);
      return { name: variable.name, ...(limit && { constraint: limit }) };
    });
}

const ITERABLES = new Set(["Iterable", "Iterator", "Sequence", "Collection"]);

/** Puts the variables that an annotation names, and the arguments of generic classes, into the type. */
export class Annotated {
  readonly #state: State;
  readonly #scope: Scope;
  /** A type argument as it is written: `int`. */
  readonly #written: (node: Expression | undefined, plain: TsType) => TsType;

  constructor(
    state: State,
    scope: Scope,
    written: (node: Expression | undefined, plain: TsType) => TsType,
  ) {
    this.#state = state;
    this.#scope = scope;
    this.#written = written;
  }

  type(annotation: Expression | undefined, plain: TsType): TsType {
    if (annotation === undefined) return plain;
    const node = unquoted(this.#state, annotation);
    if (isMotley(plain) && typingName(this.#state, node) === "Any") return typeName("any");
    const variable = this.#state.typeVariables.get(node);
    if (variable) {
      const name = variable.isParameters ? undefined : this.#name(variable);
      if (name === undefined) return plain;
      const type = typeName(name);
      const hasNone = plain.kind === "UnionType" && plain.types.some((one) => isNamed(one, "null"));
      return hasNone ? unionType([type, typeName("null")]) : type;
    }
    const parts = alternatives(this.#state, node);
    const others = parts.filter(({ kind }) => kind !== "None");
    if (parts.length > 1 || isOptional(this.#state, node)) return this.#union(others, parts, plain);
    if (node.kind === "Subscript") return this.#subscript(node, plain);
    const cls = genericClass(this.#state, node);
    return cls ? this.#class(cls, [], plain) : plain;
  }

  #name(variable: TypeVariable): string | undefined {
    return variableName(this.#state, variable, this.#scope);
  }

  #union(others: readonly Expression[], parts: readonly Expression[], plain: TsType): TsType {
    if (isNamed(plain, "any") && !this.#isVariable(others[0])) return plain;
    const nothing = typeName("null");
    const isNone = (type: TsType): boolean => isNamed(type, "null") || isNamed(type, "void");
    const members = plain.kind === "UnionType" ? plain.types : [plain];
    const hasNone = members.some(isNone) || isNamed(plain, "any");
    const rest = unionType(members.filter((one) => !isNone(one)));
    if (others.length === 1) {
      const inner = this.type(others[0], rest);
      return hasNone || (others.length < parts.length && this.#isVariable(others[0]))
        ? unionType([inner, nothing])
        : inner;
    }
    return plain;
  }

  readonly #isVariable = (node: Expression | undefined): boolean => {
    const variable = node && this.#state.typeVariables.get(node);
    return variable !== undefined && this.#name(variable) !== undefined;
  };

  #subscript(node: Extract<Expression, { kind: "Subscript" }>, plain: TsType): TsType {
    const args = argumentsOf(node);
    const cls = genericClass(this.#state, node.value);
    if (cls) return this.#class(cls, args, plain);
    const name = typingName(this.#state, node.value);
    if (name === "Callable") return this.#callable(args, plain);
    if (name === "Coroutine" || name === "Awaitable") {
      const awaited = promised(plain);
      if (awaited.kind !== "TypeName" || awaited.args?.length !== 1) return plain;
      const result = this.type(args.at(-1), awaited.args[0]);
      return result === awaited.args[0] ? plain : { ...awaited, args: [result] };
    }
    switch (plain.kind) {
      case "ArrayType":
        return { ...plain, element: this.type(args[0], plain.element) };
      case "TupleType":
        return args.length === plain.elements.length
          ? { ...plain, elements: plain.elements.map((one, index) => this.type(args[index], one)) }
          : plain;
      case "TypeName":
        return plain.args
          ? { ...plain, args: plain.args.map((one, index) => this.type(args[index], one)) }
          : plain;
      case "UnionType":
        return name !== undefined && ITERABLES.has(name) && this.#isVariable(args[0])
          ? typeName("Iterable", [this.type(args[0], plain)])
          : plain;
      default:
        return plain;
    }
  }

  /** `Stack[T]` → `Stack<T>`, where the type mentions the class with other arguments. */
  #class(cls: ClassInfo, args: readonly Expression[], plain: TsType): TsType {
    const variables = cls.typeVariables ?? [];
    const shown = usable(variables);
    if (plain.kind !== "TypeName" || shown.length === 0 || plain.args?.length !== shown.length)
      return plain;
    if (plain.name !== cls.scope.parent?.bindings.get(cls.name)?.emitted) return plain;
    const given = plain.args;
    return {
      ...plain,
      // A generic class without arguments is one of anything.
      args: shown.map((variable, index) =>
        args.length === 0
          ? typeName("any")
          : this.#written(args[variables.indexOf(variable)], given[index]),
      ),
    };
  }

  #callable([taken, given]: readonly Expression[], plain: TsType): TsType {
    const parameters = taken && this.#state.typeVariables.get(taken);
    const name = parameters?.isParameters ? this.#name(parameters) : undefined;
    if (name !== undefined) {
      const returns = plain.kind === "FunctionType" ? plain.returns : typeName("any");
      return functionType([restOf(name)], this.type(given, returns));
    }
    if (plain.kind !== "FunctionType") return plain;
    const elements = taken?.kind === "List" ? taken.elements : [];
    const isOpen = plain.parameters.length === 1 && plain.parameters[0].rest;
    if (isOpen && elements.length > 0 && elements.every(this.#isVariable)) {
      const parameters = elements.map((one, index): TsParameter => {
        const target = { kind: "Identifier", name: `arg${index}` } as const;
        return { target, type: this.type(one, typeName("any")) };
      });
      return functionType(parameters, this.type(given, plain.returns));
    }
    return {
      ...plain,
      parameters: plain.parameters.map((parameter, index) =>
        parameter.type && !parameter.rest
          ? { ...parameter, type: this.type(elements[index], parameter.type) }
          : parameter,
      ),
      returns: this.type(given, plain.returns),
    };
  }
}

/** What an async function gives, among other awaitables, is a promise to TypeScript. */
function promised(plain: TsType): TsType {
  if (plain.kind !== "UnionType") return plain;
  const isAwaitable = (type: TsType): boolean =>
    type.kind === "TypeName" && ["Promise", "Awaitable", "Coroutine"].includes(type.name);
  const promise = plain.types.find((type) => type.kind === "TypeName" && type.name === "Promise");
  return promise && plain.types.every(isAwaitable) ? promise : plain;
}

/** `...args: P` */
const restOf = (name: string): TsParameter => ({
  target: { kind: "Identifier", name: "args" },
  type: typeName(name),
  rest: true,
});

const isNamed = (type: TsType, name: string): boolean =>
  type.kind === "TypeName" && type.name === name && type.args === undefined;

const isOptional = (state: State, node: Expression): boolean =>
  node.kind === "Subscript" && typingName(state, node.value) === "Optional";

/** Values of so many kinds that `Any` says it shorter, where the program says so. */
const isMotley = (plain: TsType): boolean => plain.kind === "UnionType" && plain.types.length > 2;

/** The class's own variables seen from a scope inside it, `undefined` outside. */
export function isInside(cls: ClassInfo, state: State, from: Scope): boolean {
  const [first] = usable(cls.typeVariables);
  return first !== undefined && variableName(state, first, from) !== undefined;
}

/** The class of the program that the class extends, with the arguments that it is given. */
export function baseArguments(
  cls: ClassInfo,
  main: ClassInfo,
  state: State,
): readonly (Expression | undefined)[] {
  const base = cls.node.bases.find(
    (one) => one.kind === "Subscript" && genericClass(state, one.value) === main,
  );
  const args = base?.kind === "Subscript" ? argumentsOf(base) : [];
  const variables = main.typeVariables ?? [];
  return usable(variables).map((one) => args[variables.indexOf(one)]);
}
