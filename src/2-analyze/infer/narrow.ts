/** What a condition tells about the types of names, where TypeScript draws the same conclusion. */
import type { Call, Compare, Expression } from "../../ast/python.ts";
import { ancestry, libraryBase, type ClassInfo } from "../model.ts";
import { pathOf } from "./expressions.ts";
import { qualifiedName } from "./names.ts";
import { builtinNumbers } from "../number-kinds.ts";
import { isProtocol } from "../protocols.ts";
import type { Flow, State } from "./state.ts";
import {
  NEVER,
  join,
  BOOL,
  BYTES,
  FLOAT,
  NONE,
  SOME_INT,
  STR,
  UNKNOWN,
  membersOf,
  some,
  without,
  type Type,
} from "../types.ts";

/** Narrows `flow` as if `test` had turned out to be `outcome`. */
export function narrow(state: State, test: Expression, outcome: boolean, flow: Flow): void {
  switch (test.kind) {
    case "UnaryOp":
      if (test.operator === "not") narrow(state, test.operand, !outcome, flow);
      return;
    case "BoolOp":
      if ((test.operator === "and") === outcome) {
        for (const value of test.values) narrow(state, value, outcome, flow);
      }
      return;
    case "Compare":
      narrowCompare(state, test, outcome, flow);
      return;
    case "Call":
      narrowIsInstance(state, test, outcome, flow);
      return;
    case "NamedExpr":
      narrow(state, test.target, outcome, flow);
      return;
    case "Name":
    case "Attribute":
      if (outcome)
        replace(state, test, flow, (type) => without(type, (member) => member.kind === "None"));
      else {
        // What is false among objects without `__bool__` and `__len__` is only None.
        replace(state, test, flow, (type) =>
          without(
            type,
            (member) =>
              ["object", "function", "class"].includes(member.kind) && !mayBeFalse(member),
          ),
        );
      }
      return;
    default:
      return;
  }
}

const mayBeFalse = (type: Type): boolean =>
  type.kind === "object" &&
  [...ancestry(type.cls)].some((cls) => cls.methods.has("__bool__") || cls.methods.has("__len__"));

function replace(
  state: State,
  node: Expression,
  flow: Flow,
  change: (type: Type) => Type,
  knows = false,
): void {
  if (node.kind === "NamedExpr") return replace(state, node.target, flow, change, knows);
  const before = state.typeOf(node);
  if (before.kind === "never" || (before.kind === "unknown" && !knows)) return;
  const after = change(before);
  // Nothing is left: the branch cannot be reached with what the program passes.
  if (after === before) return;
  if (node.kind === "Name") {
    const binding = state.resolution.names.get(node);
    if (binding) flow.types.set(binding, after);
  } else {
    const path = pathOf(state, node);
    if (path !== undefined) flow.types.set(path, after);
  }
}

function narrowCompare(state: State, test: Compare, outcome: boolean, flow: Flow): void {
  if (test.operators.length !== 1) return;
  const operator = test.operators[0];
  const right = test.comparators[0];
  const same = operator === "is" || operator === "==";
  if (!same && operator !== "is not" && operator !== "!=") return;
  const mark = state.typeOf(right);
  if (mark.kind === "sentinel") {
    replace(state, test.left, flow, (type) =>
      same === outcome
        ? mark
        : without(type, (member) => member.kind === "sentinel" && member.binding === mark.binding),
    );
    return;
  }
  if (right.kind !== "None") return;
  const isNone = same === outcome;
  replace(state, test.left, flow, (type) =>
    isNone
      ? some(type, (member) => member.kind === "None")
        ? NONE
        : type
      : without(type, (member) => member.kind === "None"),
  );
}

function narrowIsInstance(state: State, test: Call, outcome: boolean, flow: Flow): void {
  if (test.func.kind !== "Name" || test.func.id !== "isinstance") return;
  if (state.resolution.names.has(test.func) || test.args.length !== 2) return;
  const [value, cls] = test.args as [Expression, Expression];
  narrowToClasses(state, value, cls.kind === "Tuple" ? cls.elements : [cls], outcome, flow);
}

/** Narrows `flow` as if the value had turned out to be an object of one of the classes, or of none. */
export function narrowToClasses(
  state: State,
  value: Expression,
  classes: readonly Expression[],
  outcome: boolean,
  flow: Flow,
): void {
  const change = (type: Type): Type => {
    // Any class may belong to an abstract one: TypeScript learns nothing.
    if (classes.some((one) => isAbstractType(state, one, type))) return type;
    if (type.kind === "unknown") return (outcome && objectsOf(state, classes)) || type;
    if (!outcome)
      return without(type, (member) => classes.some((one) => always(state, member, one)));
    const kept = membersOf(type).filter((member) => classes.some((one) => may(state, member, one)));
    if (kept.length > 0) {
      return kept.length === 1
        ? narrowed(state, kept[0], classes)
        : { kind: "union", members: kept };
    }
    return type;
  };
  replace(state, value, flow, change, true);
}

const isAbstractType = (state: State, cls: Expression, of: Type): boolean => {
  const type = state.typeOf(cls);
  if (type.kind !== "library" || !/^(collections\.abc|numbers)\./.test(type.name)) return false;
  return builtinNumbers(state, cls, of) === undefined;
};

/** What a value of unknown type is that is of one of the classes: objects keep what their classes say. */
function objectsOf(state: State, classes: readonly Expression[]): Type | undefined {
  const types = classes.map((one) => state.typeOf(one));
  const isPlain = (type: Type): boolean =>
    type.kind === "class" && libraryBase(type.cls) === undefined && !takesOthers(state, type.cls);
  if (types.length === 0 || !types.every(isPlain)) return undefined;
  return types
    .map((type): Type => (type.kind === "class" ? { kind: "object", cls: type.cls } : type))
    .reduce(join);
}

/** Objects of any class that has its methods count as the class's own. */
const takesOthers = (state: State, cls: ClassInfo): boolean =>
  cls.methods.has("__subclasshook__") || isProtocol(state, cls);

/** A base class's value becomes the class that was asked for. */
function narrowed(state: State, member: Type, classes: readonly Expression[]): Type {
  if (classes.length !== 1) return member;
  const asked = state.typeOf(classes[0]);
  if (member.kind === "object" && asked.kind === "class") {
    return [...ancestry(member.cls)].includes(asked.cls)
      ? member
      : { kind: "object", cls: asked.cls };
  }
  if (member.kind === "instance" && asked.kind === "class")
    return { kind: "object", cls: asked.cls };
  if (
    member.kind === "instance" &&
    asked.kind === "library" &&
    !always(state, member, classes[0])
  ) {
    return instanceOf(state, asked.name);
  }
  return member;
}

function always(state: State, member: Type, cls: Expression): boolean {
  const asked = state.typeOf(cls);
  if (asked.kind === "class") {
    return member.kind === "object" && [...ancestry(member.cls)].includes(asked.cls);
  }
  const name = asked.kind === "library" ? asked.name : qualifiedName(state, cls);
  if (name === undefined) return false;
  const numbers = builtinNumbers(state, cls, member);
  if (numbers) return numbers.includes(member.kind === "bool" ? "int" : member.kind);
  switch (member.kind) {
    case "int":
    case "float":
    case "str":
    case "bytes":
    case "tuple":
      return name === member.kind;
    case "bool":
      return name === "bool" || name === "int";
    case "instance":
      return state.library.isSubclass(member.name, name);
    case "object": {
      const base = libraryBase(member.cls);
      return base !== undefined && state.library.isSubclass(base, name);
    }
    default:
      return false;
  }
}

function may(state: State, member: Type, cls: Expression): boolean {
  if (always(state, member, cls)) return true;
  const asked = state.typeOf(cls);
  if (member.kind === "unknown") return true;
  if (asked.kind === "class") {
    if (member.kind === "object") return [...ancestry(asked.cls)].includes(member.cls);
    const base = libraryBase(asked.cls);
    return (
      member.kind === "instance" &&
      base !== undefined &&
      state.library.isSubclass(base, member.name)
    );
  }
  return (
    asked.kind === "library" &&
    member.kind === "instance" &&
    state.library.isSubclass(asked.name, member.name)
  );
}

/** A value of a library class about which nothing else is known. */
export function instanceOf(state: State, name: string): Type {
  switch (name) {
    case "int":
      return SOME_INT;
    case "float":
      return FLOAT;
    case "str":
      return STR;
    case "bool":
      return BOOL;
    case "bytes":
      return BYTES;
    default: {
      const entry = state.library.class(name);
      const generic = entry === undefined || (entry.typeParameters?.length ?? 0) > 0;
      return generic || name === "tuple" || name === "object" || name === "type"
        ? UNKNOWN
        : { kind: "instance", name, args: [] };
    }
  }
}

/** The type that `except X as name` gives the name. */
export function caughtType(state: State, node: Expression | undefined): Type {
  if (node === undefined) return { kind: "instance", name: "BaseException", args: [] };
  const classes = node.kind === "Tuple" ? node.elements : [node];
  const members = classes.map((cls): Type => {
    const type = state.typeOf(cls);
    if (type.kind === "class") return { kind: "object", cls: type.cls };
    if (type.kind === "library") return { kind: "instance", name: type.name, args: [] };
    return { kind: "instance", name: "BaseException", args: [] };
  });
  if (members.every(({ kind }) => kind === "object")) return members.reduce(join, NEVER);
  if (members.length === 1) return members[0];
  return { kind: "instance", name: commonBase(state, members), args: [] };
}

function commonBase(state: State, members: readonly Type[]): string {
  const chains = members.map((member) => {
    const start =
      member.kind === "instance"
        ? member.name
        : member.kind === "object"
          ? (libraryBase(member.cls) ?? "BaseException")
          : "BaseException";
    return [...state.library.ancestry(start)].map(({ name }) => name);
  });
  return (
    chains[0]?.find((name) => chains.every((chain) => chain.includes(name))) ?? "BaseException"
  );
}
