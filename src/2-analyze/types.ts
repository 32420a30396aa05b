/**
 * The types of inference. Scalars are values; everything that can be aliased (a list's elements, a
 * dict's values, a task's result) is a `Slot`: a union-find cell whose type only grows. Two
 * containers that may be the same object share their slots, so a write through one alias is seen
 * through the other.
 */
import type { Binding, ClassInfo, FunctionInfo, TypeVariable } from "./model.ts";
import type { TupleCell, RecordCell, Slot } from "./cells.ts";
import { markedLike, sameMarks } from "./marks.ts";
import { tupleView } from "./named-tuples.ts";
import { forgetType } from "./observed.ts";

/** The type variables in whose places a value stands: see `generics/mark.ts`. */
interface Marks {
  readonly variables?: readonly TypeVariable[];
}

export type Type = TypeShape & Marks;

type TypeShape =
  | { readonly kind: "never" }
  | { readonly kind: "unknown" }
  | { readonly kind: "None" }
  | { readonly kind: "bool" }
  | IntType
  | FloatType
  /** `bmp`: proven free of characters beyond U+FFFF, so UTF-16 units are code points. */
  | { readonly kind: "str"; readonly bmp: boolean }
  | { readonly kind: "bytes" }
  | { readonly kind: "ellipsis" }
  | { readonly kind: "notImplemented" }
  | InstanceType
  | TupleType
  | { readonly kind: "object"; readonly cls: ClassInfo }
  | { readonly kind: "class"; readonly cls: ClassInfo }
  /** `wraps`: the function that a decorator's wrapper of any arguments hands them to. */
  | {
      readonly kind: "function";
      readonly info: FunctionInfo;
      readonly self?: Type;
      readonly wraps?: Type;
    }
  /** A callable of unknown origin: a builtin's callback, a partial, a decorator's result. */
  | CallableType
  /** A library function, method or class, by qualified name. */
  | { readonly kind: "library"; readonly name: string; readonly self?: Type }
  | { readonly kind: "module"; readonly name: string }
  /** `END = object()`: a value of its own, told by identity. */
  | { readonly kind: "sentinel"; readonly binding: Binding }
  | { readonly kind: "union"; readonly members: readonly Type[] };

/**
 * `fraction`: only non-integral literals, which print the same in both languages. `huge`: it may lie
 * beyond the safe range, so that its whole part is an int of any size.
 */
export interface FloatType {
  readonly kind: "float";
  readonly fraction: boolean;
  readonly huge?: boolean;
}
/** Bounds are inclusive; an infinite bound means that the int may leave the safe range. */
export interface IntType {
  readonly kind: "int";
  readonly lo: number;
  readonly hi: number;
}
export interface InstanceType {
  readonly kind: "instance";
  readonly name: string;
  readonly args: readonly Slot[];
  /** On `dict`: the keys of a literal that is used as a record. */
  readonly record?: RecordCell;
}
export interface TupleType {
  readonly kind: "tuple";
  /** One slot an element; a single slot where `variadic`. */
  readonly elements: readonly Slot[];
  readonly variadic: boolean;
  readonly cell: TupleCell;
}
export interface CallableType {
  readonly kind: "callable";
  readonly parameters: readonly Slot[] | null;
  readonly returns: Slot;
  /** The function whose parameters it takes: a library decorator's result. */
  readonly wraps?: FunctionInfo;
  /** What `partial(report, "->")` calls, and how many of its parameters are given. */
  readonly partial?: { readonly info: FunctionInfo; readonly given: number };
  /** It shows what it is given: a partial of `print`. */
  readonly shows?: boolean;
}

/** Growth by steps of at most this much is counting: no run that ends leaves the safe range. */
export const COUNTING_STEP = 2 ** 20;

// ------------------------------------------------------------------------------- constructors

export const NEVER: Type = { kind: "never" };
export const UNKNOWN: Type = { kind: "unknown" };
export const NONE: Type = { kind: "None" };
export const BOOL: Type = { kind: "bool" };
export const FLOAT: Type = { kind: "float", fraction: false };
export const HUGE_FLOAT: Type = { kind: "float", fraction: false, huge: true };
export const FRACTION: Type = { kind: "float", fraction: true };
export const STR: Type = { kind: "str", bmp: false };
export const BMP_STR: Type = { kind: "str", bmp: true };
export const BYTES: Type = { kind: "bytes" };
export const ELLIPSIS: Type = { kind: "ellipsis" };
export const NOT_IMPLEMENTED: Type = { kind: "notImplemented" };
/** An int about whose size nothing is known. */
export const BIG_INT: Type = { kind: "int", lo: -Infinity, hi: Infinity };
/** An int from a source that a lesson bounds: a parsed number, a parameter nobody passes. */
export const SOME_INT: Type = { kind: "int", lo: -(2 ** 50), hi: 2 ** 50 };
export const LENGTH: Type = { kind: "int", lo: 0, hi: COUNTING_STEP };

export const intBetween = (lo: number, hi: number): Type => ({ kind: "int", lo, hi });

export const isSmall = (type: IntType): boolean =>
  type.lo >= -Number.MAX_SAFE_INTEGER && type.hi <= Number.MAX_SAFE_INTEGER;

export const isSmallInt = (type: Type): type is IntType => type.kind === "int" && isSmall(type);

export const hasFloat = (type: Type): boolean => some(type, ({ kind }) => kind === "float");

/** Floats may stand beside ints here: they tell what they are. */
export const mixesNumbers = (type: Type): boolean =>
  type.kind === "unknown" ||
  (hasFloat(type) && some(type, ({ kind }) => kind === "int" || kind === "bool"));

/** bytes or a bytearray. */
export const isBytesLike = (type: Type): boolean =>
  type.kind === "bytes" || (type.kind === "instance" && type.name === "bytearray");

// --------------------------------------------------------------------------------------- joins

export const membersOf = (type: Type): readonly Type[] =>
  type.kind === "union" ? type.members : type.kind === "never" ? [] : [type];

/** Types with the same key are merged in a union. */
function keyOf(type: Type): string {
  switch (type.kind) {
    case "instance":
      return `instance ${type.name}`;
    case "object":
      return `object ${type.cls.id}`;
    case "class":
      return `class ${type.cls.id}`;
    case "function":
      return `function ${type.info.id}${type.wraps ? ` around ${keyOf(type.wraps)}` : ""}`;
    case "library":
      return `library ${type.name}`;
    case "module":
      return `module ${type.name}`;
    case "callable":
      if (type.partial) return `partial ${type.partial.info.id} ${type.partial.given}`;
      if (type.shows) return "callable that shows";
      return type.wraps ? `callable ${type.wraps.id}` : "callable";
    case "sentinel":
      return `sentinel ${type.binding.name}`;
    case "tuple":
      return `tuple ${type.variadic ? "..." : type.elements.length}`;
    default:
      return type.kind;
  }
}

export function join(a: Type, b: Type): Type {
  if (a === b || b.kind === "never") return a;
  if (a.kind === "never") return b;
  if (a.kind === "unknown" || b.kind === "unknown") {
    const open = taint(a.kind === "unknown" ? b : a);
    return [...membersOf(a), ...membersOf(b)].reduce(markedLike, open);
  }
  const merged = new Map<string, Type>();
  for (const member of [...membersOf(a), ...membersOf(b)]) {
    const key = keyOf(member);
    const present = merged.get(key);
    merged.set(
      key,
      present === undefined
        ? member
        : markedLike(markedLike(merge(present, member), present), member),
    );
  }
  const members = [...merged.values()];
  return members.length === 1 ? members[0] : { kind: "union", members };
}

/** Joins two types of one key. */
function merge(a: Type, b: Type): Type {
  if (a.kind === "int" && b.kind === "int") {
    return a.lo <= b.lo && a.hi >= b.hi
      ? a
      : intBetween(Math.min(a.lo, b.lo), Math.max(a.hi, b.hi));
  }
  if (a.kind === "float" && b.kind === "float") {
    if (a.huge || b.huge) return HUGE_FLOAT;
    return a.fraction ? b : a;
  }
  if (a.kind === "str" && b.kind === "str") return a.bmp ? b : a;
  if (a.kind === "instance" && b.kind === "instance") {
    a.args.forEach((slot, index) => b.args[index] && slot.unify(b.args[index]));
    return { ...a, record: joinRecords(a, b) };
  }
  if (a.kind === "tuple" && b.kind === "tuple") {
    a.elements.forEach((slot, index) => slot.unify(b.elements[index]));
    a.cell.merge(b.cell);
    return a;
  }
  if (a.kind === "callable" && b.kind === "callable") {
    a.returns.unify(b.returns);
    a.parameters?.forEach(
      (slot, index) => b.parameters?.[index] && slot.unify(b.parameters[index]),
    );
    return a;
  }
  return a;
}

function joinRecords(a: InstanceType, b: InstanceType): RecordCell | undefined {
  const [left, right] = [a.record?.find(), b.record?.find()];
  if (left === right) return left;
  if (left && right && sameKeys(left.fields, right.fields) && !left.demoted && !right.demoted) {
    for (const [name, slot] of left.fields) slot.unify(right.fields.get(name)!);
    left.link(right);
    return left;
  }
  for (const side of [a, b]) demoteRecord(side);
  return left ?? right;
}

const sameKeys = (a: Map<string, Slot>, b: Map<string, Slot>): boolean =>
  a.size === b.size && [...a.keys()].every((key) => b.has(key));

/** From now on the dict is a mapping (or a list of known length any list): what stood in its fields stands in its value slot. */
export function demoteRecord(type: InstanceType): void {
  const record = type.record?.find();
  if (record === undefined) return;
  const item = type.args.at(-1)!;
  if (record.demote()) item.progress.changed = true;
  if (type.name === "dict") type.args[0].flow(BMP_STR);
  // A dict may hold itself: what its fields hold can lead back here.
  if (record.isSpreading) return;
  record.isSpreading = true;
  for (const field of record.fields.values()) item.flow(field.type);
  record.isSpreading = false;
}

/** A value whose type is forgotten must describe itself, and so must all that it holds. */
export function taint(type: Type): Type {
  for (const member of membersOf(type)) {
    if (member.kind === "instance") {
      if (member.record) demoteRecord(member);
      for (const slot of member.args) if (slot.type.kind !== "unknown") slot.flow(UNKNOWN);
    } else if (member.kind === "tuple") {
      if (member.cell.observe() && member.elements[0]) member.elements[0].progress.changed = true;
      for (const slot of member.elements) if (slot.type.kind !== "unknown") slot.flow(UNKNOWN);
    } else {
      if (member.kind === "object") forgetType(member.cls);
      // A named tuple keeps its types; its floats tell what they are.
      const view = tupleView(member);
      if (view.kind !== "tuple") continue;
      for (const slot of view.elements)
        if (membersOf(slot.type).some((one) => one.kind === "float" && !one.fraction))
          slot.flow(SOME_INT);
    }
  }
  return UNKNOWN;
}

export function sameType(a: Type, b: Type): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind) return false;
  if (a.kind === "union" && b.kind === "union") {
    return (
      a.members.length === b.members.length &&
      a.members.every((member, index) => sameType(member, b.members[index]))
    );
  }
  if (!sameMarks(a, b)) return false;
  if (a.kind === "int" && b.kind === "int") return a.lo === b.lo && a.hi === b.hi;
  if (a.kind === "float" && b.kind === "float")
    return a.fraction === b.fraction && a.huge === b.huge;
  if (a.kind === "str" && b.kind === "str") return a.bmp === b.bmp;
  return keyOf(a) === keyOf(b);
}

// ------------------------------------------------------------------------------------- queries

export const without = (type: Type, drop: (member: Type) => boolean): Type => {
  const members = membersOf(type).filter((member) => !drop(member));
  if (members.length === 0) return NEVER;
  return members.length === 1 ? members[0] : { kind: "union", members };
};

export const every = (type: Type, test: (member: Type) => boolean): boolean =>
  type.kind !== "never" && membersOf(type).every(test);
export const some = (type: Type, test: (member: Type) => boolean): boolean =>
  membersOf(type).some(test);
