/** The names that Python's get in TypeScript. */
import { someExpression, expressionsOf, innerBlocks } from "../ast/walk.ts";
import type { Block, Expression } from "../ast/python.ts";
import { namingHook } from "./descriptors.ts";
import { emissionScope, isNestedClass, runsBody } from "./class-bodies.ts";
import { heldMethods } from "./held-methods.ts";
import type { State } from "./infer/state.ts";
import { NAMESPACE } from "./metaclasses/creation.ts";
import { importedName } from "./infer/names.ts";
import { libraryBase, type ClassInfo, type Scope } from "./model.ts";
import { givesClass } from "./told-names.ts";
import { testNames } from "./unittest/test-classes.ts";
import { membersOf, type Type } from "./types.ts";

/** Words that cannot name a variable, and globals that the emitted code relies on. */
const TAKEN = new Set(
  (
    "abstract any arguments as async await boolean break case catch class const continue debugger declare default " +
    "delete do else enum eval export extends false finally for function if implements import in instanceof " +
    "interface let module namespace new null number object of package private protected public readonly return " +
    "static string super switch symbol this throw true try type typeof undefined unknown using var void while " +
    "with yield Array Boolean Date Error Function JSON Map Math Number Object Promise Proxy Reflect RegExp Set " +
    "String Symbol Uint8Array console document fetch globalThis process setTimeout then window Infinity NaN BigInt"
  ).split(" "),
);
/** Words of the list above that are no obstacle to naming a variable. */
const HARMLESS = new Set(
  "abstract any as async boolean declare module namespace number object of readonly string symbol type unknown using then document window".split(
    " ",
  ),
);

export const isTaken = (name: string): boolean => TAKEN.has(name) && !HARMLESS.has(name);

const SNAKE = /^(_*)(\p{L}[\p{L}\p{N}]*(?:_+[\p{L}\p{N}]+)+)(_*)$/u;

/** `dire_bonjour` → `direBonjour`; constants, classes and single words stay. */
export function camelCase(name: string): string {
  const match = SNAKE.exec(name);
  if (match === null) return name;
  const [, lead, words, trail] = match as unknown as [string, string, string, string];
  // `_generate_next_value_`: a name that the library gives a meaning.
  if (lead === "_" && trail === "_") return name;
  if (words === words.toUpperCase()) return name;
  if (words[0] === words[0].toUpperCase() && words[0] !== words[0].toLowerCase()) return name;
  const joined = words.replace(/_+([\p{L}\p{N}])/gu, (_, letter: string) => letter.toUpperCase());
  return lead + joined + trail;
}

/** What the runtime makes of a name that an error of the engine tells: `fullName` → `full_name`. */
export const snakeCase = (name: string): string =>
  /^_*\p{Lu}/u.test(name) ? name : name.replace(/\p{Lu}/gu, (letter) => `_${letter.toLowerCase()}`);

export interface Naming {
  /** Attribute and method names, the same for every class. */
  attribute(name: string): string;
  /** A name that the program uses without defining it. */
  local(name: string): string;
  readonly keepsFunctionNames: boolean;
}

/** Gives every binding its emitted name. */
export function nameBindings(state: State, style: "camel" | "preserve"): Naming {
  const observed = observations(state);
  const rename = (name: string): string => (style === "preserve" ? name : camelCase(name));
  for (const scope of state.resolution.scopes.values()) {
    const used = new Set<string>();
    for (const binding of scope.bindings.values()) {
      if (importedName(binding) !== undefined) continue;
      const isFunction = binding.definitions.some(({ kind }) => kind === "function");
      const wanted = isFunction && observed.functionNames ? binding.name : rename(binding.name);
      let name = isTaken(wanted) ? `${wanted}_` : wanted;
      if (name !== binding.name && scope.bindings.has(name)) name = binding.name;
      // `lambda n=n: n`: the default reads the variable around it.
      const around = defaultsToItself(scope, binding.name) ? outerName(scope, binding.name) : "";
      if (name === around) name += "_";
      while (used.has(name)) name += "_";
      used.add(name);
      binding.emitted = name;
    }
  }
  const statics = staticNames(state);
  const told = new Set([...observed.namesInStrings, ...namesTold(state)]);
  if (observed.functionNames) for (const { name } of heldMethods(state).keys()) told.add(name);
  nameNestedClasses(state);
  const member = (name: string): string => (statics.has(name) ? `${name}_` : safeMember(name));
  const attribute = (name: string): string => {
    if (name.startsWith("__") && name.endsWith("__")) return name;
    if (style === "preserve" || observed.attributeNames || told.has(name)) return member(name);
    return member(rename(name));
  };
  for (const cls of state.classes.values()) {
    if (!runsBody(cls.node)) continue;
    const name = cls.scope.parent?.bindings.get(cls.name)?.emitted ?? cls.name;
    for (const binding of cls.scope.bindings.values())
      if (cls.attributes.has(binding.name)) binding.emitted = `${name}.${attribute(binding.name)}`;
  }
  return {
    keepsFunctionNames: observed.functionNames || style === "preserve",
    local: (name) => (isTaken(rename(name)) ? `${rename(name)}_` : rename(name)),
    attribute,
  };
}

/** A class inside another one stands before it, under a name that is free there. */
function nameNestedClasses(state: State): void {
  for (const cls of state.classes.values()) {
    const { parent } = cls.scope;
    if (parent?.kind !== "class") continue;
    const binding = parent.bindings.get(cls.name);
    const outer = (parent.node as { readonly name: string }).name;
    if (binding === undefined || !isNestedClass(binding)) continue;
    const around = emissionScope(parent);
    const taken = new Set([...around.bindings.values()].map(({ emitted }) => emitted));
    const isFree =
      !taken.has(cls.name) &&
      !isTaken(cls.name) &&
      [...state.classes.values()].every((other) => other === cls || other.name !== cls.name);
    binding.emitted = isFree ? cls.name : `${outer}${cls.name}`;
  }
}

/** `lambda i=i: …`: JavaScript's default would read the parameter itself. */
const defaultsToItself = (scope: Scope, name: string): boolean =>
  scope.kind === "function" &&
  "parameters" in scope.node &&
  scope.node.parameters.some(
    (parameter) =>
      parameter.default !== undefined &&
      parameter.name === name &&
      someExpression(parameter.default, (part) => part.kind === "Name" && part.id === name),
  );

/** What a name of the scopes around this one is called. */
function outerName(scope: Scope, name: string): string | undefined {
  const parent = scope.parent;
  return parent === undefined
    ? name
    : (parent.bindings.get(name)?.emitted ?? outerName(parent, name));
}

/** What a class would hide of its own as a function, or inherit from nowhere: `class A: name = "a"`. */
function staticNames(state: State): Set<string> {
  const found = new Set<string>();
  for (const cls of state.classes.values()) {
    const isDataclass = cls.node.decorators.length > 0;
    for (const { name, classLevel } of cls.attributes.values())
      if (classLevel && !isDataclass) found.add(name);
    for (const { name, method } of cls.methods.values())
      if (method === "static" || method === "class") found.add(name);
  }
  const natives = [...state.classes.values()].flatMap((cls) => {
    const base = NATIVES[libraryBase(cls) ?? ""];
    return base
      ? [...cls.methods.keys(), ...cls.attributes.keys()].filter((name) => name in base)
      : [];
  });
  const own = ["name", "length", "caller", "arguments"].filter((name) => found.has(name));
  return new Set([...own, ...natives]);
}

/** What classes made from lists and dicts must not override by accident. */
const NATIVES: Readonly<Record<string, object>> = {
  list: Array.prototype,
  "typing.NamedTuple": Array.prototype,
  dict: Map.prototype,
  "collections.OrderedDict": Map.prototype,
  "collections.Counter": Map.prototype,
  "collections.defaultdict": Map.prototype,
};

/** Members that JavaScript gives a meaning of its own. */
const safeMember = (name: string): string =>
  [
    "constructor",
    "prototype",
    "__proto__",
    "then",
    "name",
    "length",
    "caller",
    "arguments",
  ].includes(name) &&
  (name === "constructor" || name === "then" || name === "prototype" || name === "__proto__")
    ? `${name}_`
    : name;

/** The names of class attributes whose values are told them, by `__set_name__`, and of tests. */
const namesTold = (state: State): string[] =>
  [...state.classes.values()].flatMap((cls) => [
    ...[...cls.scope.bindings.keys()].filter((name) => namingHook(cls, name) !== undefined),
    ...[...cls.methods.keys()].filter((name) => isCalledByLibrary(state, cls, name)),
    ...testNames(cls),
  ]);

/** A method of a class of the library under its own name, which that class calls. */
function isCalledByLibrary(state: State, cls: ClassInfo, name: string): boolean {
  const base = name.includes("_") ? libraryBase(cls) : undefined;
  const emit = base && state.library.method(base, name)?.entry.emit;
  return typeof emit === "string" && emit.startsWith(`$self.${name}(`);
}

/** Functions that take the name of an attribute, and where among their arguments it stands. */
const BY_NAME: Readonly<Record<string, number>> = {
  getattr: 1,
  setattr: 1,
  hasattr: 1,
  delattr: 1,
  __getattribute__: -1,
  __setattr__: -2,
  __delattr__: -1,
};

const LISTINGS = new Set(["vars", "dir", "locals", "globals"]);

interface Observations {
  readonly functionNames: boolean;
  readonly attributeNames: boolean;
  /** Names of attributes that the program writes as texts: `getattr(job, "max_size")`. */
  readonly namesInStrings: ReadonlySet<string>;
}

/** What the program can see of the names of functions and attributes at run time. */
function observations(state: State): Observations {
  const namesInStrings = new Set<string>();
  let functionNames = false;
  let attributeNames = false;
  const look = (node: Expression): void => {
    someExpression(node, (inner) => {
      if (inner.kind === "Attribute") {
        if (inner.attribute === "__qualname__" || inner.attribute === "get_coro")
          functionNames = true;
        // `type(error).__name__` tells of no function.
        if (inner.attribute === "__name__" && mayBeFunction(inner.value, state))
          functionNames = true;
        if (inner.attribute === "__dict__" || inner.attribute === NAMESPACE) attributeNames = true;
      }
      if (inner.kind === "Call") {
        const { func, args } = inner;
        const name =
          func.kind === "Name" ? func.id : func.kind === "Attribute" ? func.attribute : "";
        const place = Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : undefined;
        const key = place === undefined ? undefined : args.at(place);
        if (key?.kind === "Str") namesInStrings.add(key.value);
        const isDynamic = place !== undefined && func.kind === "Name" && key?.kind !== "Str";
        const isListing = func.kind === "Name" && LISTINGS.has(name);
        if (isDynamic || isListing) attributeNames = true;
      }
      return false;
    });
  };
  const walk = (block: Block): void => {
    for (const statement of block.statements) {
      // The error of one that is not there names it.
      for (const target of statement.kind === "Delete" ? statement.targets : [])
        if (target.kind === "Attribute") namesInStrings.add(target.attribute);
      expressionsOf(statement).forEach(look);
      innerBlocks(statement).forEach(walk);
      if (
        "body" in statement &&
        ["FunctionDef", "AsyncFunctionDef", "ClassDef"].includes(statement.kind)
      ) {
        walk(statement.body);
      }
    }
  };
  walk(state.module.body);
  return { functionNames, attributeNames, namesInStrings };
}

const NO_FUNCTIONS: ReadonlySet<Type["kind"]> = new Set(["class", "object", "library", "module"]);

const mayBeFunction = (node: Expression, state: State): boolean => {
  const type = state.typeOf(node);
  if (givesClass(node)) return false;
  return type.kind === "never" || membersOf(type).some(({ kind }) => !NO_FUNCTIONS.has(kind));
};
