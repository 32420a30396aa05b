/** The types of operators, with the bounds of ints. */
import { unmarked } from "../marks.ts";
import type { BinaryOperator, UnaryOperator } from "../../ast/python.ts";
import { asEnumData, isFlag } from "../enums.ts";
import { tupleView } from "../named-tuples.ts";
import { itemType, selfVariables } from "./elements.ts";
import { fits } from "./fits.ts";
import { instantiate } from "./instantiate.ts";
import { observe } from "./match.ts";
import { parseSignature } from "../signatures.ts";
import type { State } from "./state.ts";
import {
  BOOL,
  FLOAT,
  HUGE_FLOAT,
  NEVER,
  SOME_INT,
  STR,
  UNKNOWN,
  demoteRecord,
  intBetween,
  join,
  membersOf,
  mixesNumbers,
  type InstanceType,
  type Type,
  isBytesLike,
} from "../types.ts";
import { type Slot, TupleCell } from "../cells.ts";
import { describeFloats } from "../dynamic-attributes.ts";
import { asInt, negated, intOperator } from "./int-ranges.ts";
import { answered, declines, special } from "./own-operators.ts";

export function unaryType(
  state: State,
  node: { readonly operator: UnaryOperator },
  operand: Type,
): Type {
  const { operator } = node;
  if (operator === "not") return BOOL;
  return membersOf(operand)
    .map((member): Type => {
      const value = asInt(member);
      if (value) {
        if (operator === "+") return value;
        if (operator === "~") return intBetween(-value.hi - 1, -value.lo - 1);
        return negated(value);
      }
      if (member.kind === "float") return member;
      // The error names its type.
      if (member.kind === "tuple") observe(state, member);
      const name = { "-": "__neg__", "+": "__pos__", "~": "__invert__" }[operator];
      if (member.kind === "object") {
        const own = special(member, name);
        if (own) return own;
        if (operator === "~" && isFlag(member.cls)) return member;
        const data = asEnumData(state, member);
        return data ? unaryType(state, node, data) : UNKNOWN;
      }
      const method =
        member.kind === "instance" ? state.library.method(member.name, name) : undefined;
      return method ? libraryOperator(state, method.entry.signature, member, NEVER, node) : UNKNOWN;
    })
    .reduce(join, NEVER);
}

export const METHODS: Readonly<Record<BinaryOperator, [string, string]>> = {
  "+": ["__add__", "__radd__"],
  "-": ["__sub__", "__rsub__"],
  "*": ["__mul__", "__rmul__"],
  "/": ["__truediv__", "__rtruediv__"],
  "//": ["__floordiv__", "__rfloordiv__"],
  "%": ["__mod__", "__rmod__"],
  "**": ["__pow__", "__rpow__"],
  "@": ["__matmul__", "__rmatmul__"],
  "<<": ["__lshift__", "__rlshift__"],
  ">>": ["__rshift__", "__rrshift__"],
  "&": ["__and__", "__rand__"],
  "|": ["__or__", "__ror__"],
  "^": ["__xor__", "__rxor__"],
};

export function binaryType(
  state: State,
  node: { readonly operator: BinaryOperator },
  left: Type,
  right: Type,
  site: unknown,
): Type {
  let result: Type = NEVER;
  // Where only run time knows the operands, their looks tell a tuple from a list.
  if (left.kind === "union" || right.kind === "union")
    for (const type of [left, right]) observe(state, type);
  // Merging treats a dict as the mapping that it is, whatever the other operand turns out to be.
  if (node.operator === "|")
    for (const member of [...membersOf(left), ...membersOf(right)])
      if (member.kind === "instance") demoteRecord(member);
  for (const a of membersOf(left)) {
    for (const b of membersOf(right)) {
      result = join(result, pair(state, node.operator, a, b, site));
    }
  }
  // The helper that decides at run time gives floats that tell what they are.
  if (result.kind !== "union" || !result.members.some(isBareFloat)) return result;
  for (const member of result.members) slotsOf(member).forEach((slot) => describeFloats(slot));
  return mixesNumbers(result) ? result : join(result, SOME_INT);
}

const isBareFloat = (type: Type): boolean => type.kind === "float" && !type.fraction;

const slotsOf = (type: Type): readonly Slot[] =>
  type.kind === "instance" ? type.args : type.kind === "tuple" ? type.elements : [];

function pair(state: State, operator: BinaryOperator, a: Type, b: Type, site: unknown): Type {
  if (a.kind === "object" || b.kind === "object") {
    const own = ownOperator(operator, a, b) ?? flagOperator(operator, a, b);
    if (own) return own;
    const [x, y] = [asPlain(state, a), asPlain(state, b)];
    if (x || y) return binaryType(state, { operator }, x ?? a, y ?? b, site);
    for (const type of [a, b]) observe(state, type);
    return UNKNOWN;
  }
  const [x, y] = [asInt(a), asInt(b)];
  if (a.kind === "bool" && b.kind === "bool" && ["&", "|", "^"].includes(operator)) return BOOL;
  if (x && y) return intOperator(operator, x, y);
  const numeric = (type: Type): boolean => asInt(type) !== undefined || type.kind === "float";
  if (numeric(a) && numeric(b)) {
    const isHuge = (type: Type): boolean => type.kind === "float" && type.huge === true;
    return isHuge(a) || isHuge(b) ? HUGE_FLOAT : FLOAT;
  }
  if (operator === "%" && a.kind === "str") {
    observe(state, b);
    return STR;
  }
  if (operator === "%" && a.kind === "bytes") return a;
  if (operator === "+" && isBytesLike(a) && isBytesLike(b)) return a;
  if (operator === "+" && a.kind === b.kind) {
    if (a.kind === "str" && b.kind === "str") return unmarked(a.bmp ? b : a);
    if (a.kind === "tuple" && b.kind === "tuple") return concatenated(state, a, b, site);
    if (a.kind === "instance" && b.kind === "instance" && a.name === b.name) {
      [a, b].forEach(demoteRecord);
      return fresh(state, a, [a, b], site);
    }
  }
  if (operator === "*") {
    const [sequence, count] = x ? [b, x] : [a, y];
    if (count && ["str", "bytes"].includes(sequence.kind)) return unmarked(sequence);
    if (count && sequence.kind === "instance" && REPEATED.has(sequence.name))
      return fresh(state, sequence, [sequence], site);
    if (count && sequence.kind === "tuple") {
      const slot = state.slotAt(site, 60);
      for (const element of sequence.elements) slot.flow(element.type);
      if (mixesNumbers(slot.type)) sequence.elements.forEach((element) => describeFloats(element));
      return {
        kind: "tuple",
        elements: [slot],
        variadic: true,
        // The copy is a tuple where what it repeats is one.
        cell: sequence.cell,
      };
    }
  }
  if (a.kind === "instance" && SET_LIKE.has(a.name) && ["|", "&", "-", "^"].includes(operator)) {
    const others = b.kind === "instance" && b.name !== "list" ? [a, b] : [a];
    const item = others.length === 1 && a.name === "dict" ? itemType(state, b) : NEVER;
    // `options |= [("debug", True)]`
    if (item.kind === "tuple" && !item.variadic && item.elements.length === 2)
      item.elements.forEach((slot, index) => a.args[index]?.flow(slot.type));
    observe(state, b.kind === "tuple" ? b : NEVER);
    others.forEach(demoteRecord);
    const made = fresh(state, a, others, site);
    // `defaults | json.loads(text)`: floats of the one stand beside ints of the other.
    if (b.kind === "unknown" && operator !== "-") {
      a.args.forEach((slot) => describeFloats(slot));
      made.args.forEach((slot) => slot.flow(UNKNOWN));
    }
    return made;
  }
  if (a.kind === "instance") {
    const method = state.library.method(a.name, METHODS[operator][0]);
    if (method) {
      const result = libraryOperator(state, method.entry.signature, a, b, site);
      if (result.kind !== "unknown") return result;
    }
  }
  if (b.kind === "instance") {
    const method = state.library.method(b.name, METHODS[operator][1]);
    if (method) return libraryOperator(state, method.entry.signature, b, a, site);
  }
  // What the operator refuses is told by its type.
  observe(state, a);
  observe(state, b);
  return SCALARS.has(a.kind) && SCALARS.has(b.kind) ? NEVER : UNKNOWN;
}

/** Kinds whose operators are all known by now: any other pair of them raises TypeError. */
const SCALARS = new Set(["None", "bool", "int", "float", "str"]);

/** Library classes whose values `*` repeats as it does lists. */
export const REPEATED: ReadonlySet<string> = new Set([
  "list",
  "bytearray",
  "collections.deque",
  "collections.UserList",
]);

const SET_LIKE = new Set([
  "set",
  "frozenset",
  "dict",
  "collections.Counter",
  "collections.OrderedDict",
  "collections.defaultdict",
]);

/** The result of a library class's operator, by the overload that the operand fits. */
function libraryOperator(
  state: State,
  signature: string | readonly string[],
  a: Type,
  b: Type,
  site: unknown,
): Type {
  const overloads = (typeof signature === "string" ? [signature] : signature).map(parseSignature);
  const chosen = overloads.find(
    ({ parameters: [parameter] }) => parameter === undefined || fits(state, parameter.type, b),
  );
  if (chosen === undefined) return UNKNOWN;
  return instantiate(
    state,
    chosen.returns,
    selfVariables(state, a),
    state.placeOf(site, chosen),
    a,
  );
}

/** A new container of the same kind that holds what the operands hold. */
function fresh(
  state: State,
  like: Extract<Type, { kind: "instance" }>,
  operands: readonly Extract<Type, { kind: "instance" }>[],
  site: unknown,
): InstanceType {
  const slots = like.args.map((_, index) => {
    const slot = state.slotAt(site, 61 + index);
    for (const operand of operands) if (operand.args[index]) slot.flow(operand.args[index].type);
    return slot;
  });
  return { kind: "instance", name: like.name, args: slots };
}

/** `path += (node,)` in a recursion grows for ever: a longer sum is a tuple of any length. */
const LONGEST_SUM = 8;

function concatenated(
  state: State,
  a: Extract<Type, { kind: "tuple" }>,
  b: Extract<Type, { kind: "tuple" }>,
  site: unknown,
): Type {
  const cell = state.once(site, () => new TupleCell());
  const count = a.elements.length + b.elements.length;
  if (!a.variadic && !b.variadic && count <= LONGEST_SUM) {
    return { kind: "tuple", elements: [...a.elements, ...b.elements], variadic: false, cell };
  }
  const slot = state.slotAt(site, 60);
  const elements = [...a.elements, ...b.elements];
  for (const element of elements) slot.flow(element.type);
  if (mixesNumbers(slot.type)) elements.forEach((element) => describeFloats(element));
  return { kind: "tuple", elements: [slot], variadic: true, cell };
}

/** A member of an `IntEnum` as an int, a named tuple as a tuple. */
function asPlain(state: State, type: Type): Type | undefined {
  const view = tupleView(type);
  return view === type ? asEnumData(state, type) : view;
}

function ownOperator(operator: BinaryOperator, a: Type, b: Type): Type | undefined {
  const [name, reflected] = METHODS[operator];
  const own = special(a, name, b);
  const other = own === undefined || declines(own) ? special(b, reflected, a) : undefined;
  if (own === undefined && other === undefined) return undefined;
  return join(answered(own ?? NEVER), answered(other ?? NEVER));
}

/** `Permission.READ | Permission.WRITE`: flags combine to one of their class. */
function flagOperator(operator: BinaryOperator, a: Type, b: Type): Type | undefined {
  if (operator !== "|" && operator !== "&" && operator !== "^") return undefined;
  if (a.kind === "object" && isFlag(a.cls)) return a;
  return b.kind === "object" && isFlag(b.cls) ? b : undefined;
}
