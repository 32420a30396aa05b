/**
 * How the objects of a class come to be. A JavaScript constructor must call that of its parent, first
 * of all and once. Where `__init__` does anything else (several bases that call each other with
 * `super()`, work on `self` before `super().__init__()`, a `__new__`), the whole family of classes
 * keeps `__init__` as a method, which the constructor of its root calls.
 */
import type { Call, Expression, FunctionDef, Statement } from "../ast/python.ts";
import { expressionsOf, forEachStatement, someExpression } from "../ast/walk.ts";
import { dataclassOption, writesInit } from "./dataclasses.ts";
import { isEnum } from "./enums.ts";
import { mainBase, mixinsOf } from "./mixins.ts";
import {
  ancestry,
  descendants,
  findMethod,
  isLibraryClass,
  type ClassInfo,
  type FunctionInfo,
} from "./model.ts";

/** The classes of the program that are connected by inheritance. */
export function familyOf(cls: ClassInfo): ReadonlySet<ClassInfo> {
  const found = new Set([cls]);
  for (const one of found) {
    for (const base of one.bases) if (!isLibraryClass(base)) found.add(base);
    for (const sub of one.subclasses) found.add(sub);
  }
  return found;
}

const byMethod = new WeakMap<ClassInfo, boolean>();

/** Whether `__init__` stays a method, in the class and in all that are related to it. */
export function initializesByMethod(cls: ClassInfo): boolean {
  let known = byMethod.get(cls);
  if (known === undefined) {
    const family = [...familyOf(cls)];
    known = family.some((one) => isEnum(one) || needsMethod(one) || writesApart(one));
    for (const one of family) byMethod.set(one, known);
  }
  return known;
}

const needsMethod = (cls: ClassInfo): boolean =>
  cls.methods.has("__new__") ||
  decidesCalls(cls) ||
  initializesAside(cls) ||
  initializesFreely(cls) ||
  [...cls.methods.values()].some((method) => initializesAgain(method, cls));

/** A metaclass with `__call__`: calling one of its classes calls that. */
export const decidesCalls = (cls: ClassInfo): boolean =>
  cls.node.isMetaclass === true && cls.methods.has("__call__");

/** `self.__init__()` outside of `__init__`: the object exists already. */
function initializesAgain({ name, node, parameters }: FunctionInfo, cls: ClassInfo): boolean {
  if (node.kind === "Lambda") return false;
  const self = parameters[0]?.node.name;
  let found = false;
  forEachStatement(node.body, (statement) => {
    for (const expression of expressionsOf(statement))
      found ||= someExpression(expression, (part) => {
        if (part.kind !== "Call" || part.func.kind !== "Attribute") return false;
        const { attribute, value } = part.func;
        if (attribute !== "__init__") return false;
        const isSelf = value.kind === "Name" && value.id === self;
        return isSelf || (name !== "__init__" && isBaseInit(part, cls));
      });
  });
  return found;
}

/** A dataclass whose own `__init__` would not do as a constructor: it calls none of its bases. */
function writesApart(cls: ClassInfo): boolean {
  if (!writesInit(cls)) return false;
  if ([...ancestry(cls)].some((one) => one.methods.has("__init__"))) return true;
  const finishes =
    dataclassOption(cls, "frozen") === true || findMethod(cls, "__post_init__") !== undefined;
  const below = [...descendants(cls)];
  return finishes && below.some(writesInit) && !below.every(writesInit);
}

/** The chain of classes that the emitted class extends, itself first. */
export function* extendedClasses(cls: ClassInfo): Generator<ClassInfo> {
  yield cls;
  const main = mainBase(cls);
  if (main && !isLibraryClass(main)) yield* extendedClasses(main);
}

/** Some base has an `__init__` that the chain of constructors does not pass. */
function initializesAside(cls: ClassInfo): boolean {
  if (cls.bases.length < 2) return false;
  const chain = new Set(extendedClasses(cls));
  return [...ancestry(cls)].some((one) => !chain.has(one) && one.methods.has("__init__"));
}

/** An `__init__` that does not call its base's once, at its top level, before it uses `self`. */
function initializesFreely(cls: ClassInfo): boolean {
  const init = cls.methods.get("__init__");
  if (init === undefined) return false;
  const { body } = init.node as FunctionDef;
  const inherited = [...ancestry(cls)]
    .slice(1)
    .some((one) => one.methods.has("__init__") || writesInit(one));
  const hasLibraryBase = [...ancestry(cls)].some((one) => one.bases.some(isLibraryClass));
  if (!inherited && !hasLibraryBase) return false;
  let count = 0;
  forEachStatement(body, (statement) => {
    for (const expression of expressionsOf(statement))
      someExpression(expression, (part) => {
        if (isBaseInit(part, cls)) count++;
        return false;
      });
  });
  if (count === 0) return inherited;
  const at = body.statements.findIndex((one) => one.kind === "Expr" && isBaseInit(one.value, cls));
  if (at < 0 || count > 1) return true;
  const self = init.parameters[0]?.node.name ?? "self";
  return inherited && body.statements.slice(0, at).some((one) => mentions(one, self));
}

/** Whether anything in the statement reads or assigns the name. */
export function mentions(statement: Statement, name: string): boolean {
  let found = false;
  const look = (one: Statement): void => {
    for (const expression of expressionsOf(one))
      found ||= someExpression(expression, (part) => part.kind === "Name" && part.id === name);
  };
  look(statement);
  forEachStatement({ statements: [statement], dangling: [] } as never, look);
  return found;
}

/** `super().__init__(…)`, `super(Own, self).__init__(…)`, or `Base.__init__(self, …)` of the only base. */
export function isBaseInit(node: Expression, cls: ClassInfo): boolean {
  if (node.kind !== "Call" || node.func.kind !== "Attribute") return false;
  const { attribute, value } = node.func;
  if (attribute !== "__init__") return false;
  if (isSuperCall(value)) return true;
  const [base, ...others] = cls.bases;
  if (base === undefined || others.length > 0) return false;
  const name = isLibraryClass(base) ? base.name : base.name;
  return value.kind === "Name" && value.id === name && node.args[0]?.kind === "Name";
}

/** The call without the `self` that `Base.__init__(self, …)` names. */
export const withoutReceiver = (call: Call): Call =>
  call.func.kind === "Attribute" && isSuperCall(call.func.value)
    ? call
    : { ...call, args: call.args.slice(1) };

export const isSuperCall = (node: Expression): boolean =>
  node.kind === "Call" && node.func.kind === "Name" && node.func.id === "super";

/** Whether the class has several bases that are more than mixins. */
export const isCooperative = (cls: ClassInfo): boolean =>
  cls.bases.length > 1 && mixinsOf(cls) === undefined;
