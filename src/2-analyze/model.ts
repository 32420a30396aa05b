/** The things that inference learns about: modules, scopes, bindings, functions, classes. */
import type {
  ClassDef,
  Expression,
  FunctionDef,
  Lambda,
  ListComp,
  DictComp,
  Module,
  Parameter,
} from "../ast/python.ts";
import type { Slot } from "./cells.ts";
import type { Answers } from "./optional-decorators.ts";
import { resolutionOrder } from "./resolution-order.ts";
import type { Type } from "./types.ts";

export type ScopeNode = Module | FunctionDef | ClassDef | Lambda | ListComp | DictComp;

/** A name in one scope. */
export interface Binding {
  readonly name: string;
  readonly scope: Scope;
  /** Everything that binds the name, in source order. */
  readonly definitions: Definition[];
  /** Every read, with the scope that it stands in. */
  readonly reads: { readonly node: Expression; readonly scope: Scope }[];
  /** The join of all that is ever assigned. */
  readonly slot: Slot;
  annotation?: Expression;
  /** Read or assigned by a function nested in the binding's own scope. */
  captured: boolean;
  /** Assigned by a nested function (`nonlocal`, `global`). */
  assignedElsewhere: boolean;
  /** The name in TypeScript. */
  emitted: string;
}

export interface Definition {
  readonly kind:
    | "assign"
    | "augment"
    | "annotation"
    | "for"
    | "with"
    | "except"
    | "import"
    | "function"
    | "class"
    | "parameter"
    | "walrus"
    | "delete"
    | "pattern"
    | "comprehension";
  /** The statement (or expression) that binds. */
  readonly node: unknown;
  readonly at: number;
  readonly scope: Scope;
}

export interface Scope {
  readonly kind: "module" | "function" | "class" | "comprehension";
  readonly node: ScopeNode;
  readonly parent?: Scope;
  readonly bindings: Map<string, Binding>;
  /** Names declared `global` or `nonlocal` here. */
  readonly outer: Map<string, "global" | "nonlocal">;
}

export interface ParameterInfo {
  readonly node: Parameter;
  readonly binding: Binding;
  /** What callers pass, joined; the binding's slot also sees assignments in the body. */
  readonly slot: Slot;
}

/** `T` of a class or function: what its types call the values that take its place. */
export interface TypeVariable {
  /** The name in Python, and in TypeScript. */
  readonly id: string;
  readonly name: string;
  /** The class or function that it belongs to. */
  readonly node: ClassDef | FunctionDef;
  /** A `ParamSpec`: the parameters of a function. */
  readonly isParameters: boolean;
  readonly bound?: Expression;
  /** The join of all that takes its place. */
  readonly cover: Slot;
  /** Whether TypeScript's types may mention it: nothing is done to its values that only some allow. */
  usable: boolean;
}

export interface FunctionInfo {
  readonly id: number;
  readonly name: string;
  readonly node: FunctionDef | Lambda;
  readonly scope: Scope;
  readonly parameters: readonly ParameterInfo[];
  readonly returns: Slot;
  /** What a generator yields. */
  readonly yields: Slot;
  /** What `send` passes in. */
  readonly sends: Slot;
  readonly isAsync: boolean;
  readonly isGenerator: boolean;
  /** The class that the function is a method of. */
  readonly owner?: ClassInfo;
  readonly method?: "instance" | "class" | "static" | "property" | "setter" | "deleter";
  /** An abstract method without a body of its own, which Python never runs. */
  neverRuns?: boolean;
  /** Falls off its end on some path, or has a bare `return`. */
  fallsThrough: boolean;
  /** Has a `return` with a value. */
  returnsValue: boolean;
  /** Somebody calls it, or it is handed to somebody who may. */
  called: boolean;
  /** Used as a value with callers unknown: its parameters fall back to their annotations. */
  escapes: boolean;
  /** A sync function that must wait: emitted `async`, and its callers await it. */
  coloured: boolean;
  /** A decorator put a wrapper around it that hands on any arguments. */
  wrapped?: boolean;
  /** Some call of a wrapper hands it arguments that it does not take. */
  misfits?: boolean;
  /** The functions around which it was put, as such a wrapper. */
  wrapping?: Set<FunctionInfo>;
  /** Some call passes keyword arguments that its `**` parameter collects. */
  collectsKeywords?: boolean;
  /** Runs on an executor's thread: its blocking calls become waits. */
  threaded: boolean;
  /** The type of the name after decoration, when decorators change it. */
  decorated?: Slot;
  /** The same for a function that is no method. */
  named?: Type;
  /** A decorator that takes options as well: what it gives without a function, and with one. */
  answers?: Answers;
  /** `@lru_cache` remembers its results, by the arguments as they are written. */
  cached?: boolean;
  /** The type variables that its own annotations introduce. */
  typeVariables?: readonly TypeVariable[];
}

export interface ClassInfo {
  readonly id: number;
  readonly name: string;
  readonly node: ClassDef;
  readonly scope: Scope;
  readonly bases: (ClassInfo | LibraryClass)[];
  readonly subclasses: ClassInfo[];
  /** Handed to where nobody knows who makes objects of it. */
  escapes: boolean;
  readonly methods: Map<string, FunctionInfo>;
  readonly setters: Map<string, FunctionInfo>;
  readonly deleters: Map<string, FunctionInfo>;
  /** `__rmul__ = __mul__`, `size = property(get_size)`: what the names stand for. */
  readonly aliases: Map<string, MethodAlias>;
  /** Instance attributes and class attributes. */
  readonly attributes: Map<string, AttributeInfo>;
  /** `T` of `class Stack(Generic[T])`. */
  typeVariables?: readonly TypeVariable[];
  /** Some value of unknown type may be an object of it. */
  isForgotten?: boolean;
}

/** A name of a class body that is given a method of the class, or a property made of some. */
export interface MethodAlias {
  readonly get: FunctionInfo;
  readonly set?: FunctionInfo;
  readonly isProperty: boolean;
}

export interface AttributeInfo {
  readonly name: string;
  readonly slot: Slot;
  /** Declared in the class body. */
  classLevel: boolean;
  /** Assigned through an instance. */
  instanceLevel: boolean;
  /** Assigned through the class, after its body. */
  classAssigned?: boolean;
  annotation?: Expression;
  /** What `self.name: list[T] = []` declares. */
  declared?: Expression;
  /** Assigned in `__init__` on every path before use, as far as the first statements tell. */
  inInit: boolean;
}

export interface LibraryClass {
  readonly kind: "library-class";
  readonly name: string;
}

export const isLibraryClass = (base: ClassInfo | LibraryClass): base is LibraryClass =>
  "kind" in base;

/** The classes that attribute lookup walks, in the order of the MRO. */
export function* ancestry(cls: ClassInfo): Generator<ClassInfo> {
  for (const one of resolutionOrder(cls)) if (!isLibraryClass(one)) yield one;
}

export function* descendants(cls: ClassInfo): Generator<ClassInfo> {
  for (const sub of cls.subclasses) {
    yield sub;
    yield* descendants(sub);
  }
}

export function findMethod(cls: ClassInfo, name: string): FunctionInfo | undefined {
  for (const ancestor of ancestry(cls)) {
    const method = ancestor.methods.get(name);
    if (method) return method;
  }
  return undefined;
}

export function findAttribute(cls: ClassInfo, name: string): AttributeInfo | undefined {
  for (const ancestor of ancestry(cls)) {
    const attribute = ancestor.attributes.get(name);
    if (attribute) return attribute;
  }
  return undefined;
}

/** The library class that a user class ultimately inherits from (`Exception`, …). */
export function libraryBase(cls: ClassInfo): string | undefined {
  for (const ancestor of ancestry(cls)) {
    for (const base of ancestor.bases) if (isLibraryClass(base)) return base.name;
  }
  return undefined;
}

export type CallTarget =
  | { readonly kind: "function"; readonly info: FunctionInfo; readonly self?: Type }
  | { readonly kind: "class"; readonly cls: ClassInfo; readonly init?: FunctionInfo }
  | { readonly kind: "library"; readonly name: string; readonly overload: number }
  | { readonly kind: "dynamic" };
