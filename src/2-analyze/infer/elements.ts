/** What iteration, subscripts and awaiting find inside a value. */
import { unmarked } from "../marks.ts";
import {
  descendants,
  findAttribute,
  findMethod,
  type ClassInfo,
  type FunctionInfo,
} from "../model.ts";
import { asEnumData, isEnum, isFlag } from "../enums.ts";
import { tupleView } from "../named-tuples.ts";
import { describeItems, isMixed, itemsOfFields, ownSubscript } from "./tuple-items.ts";
import type { State } from "./state.ts";
import { instantiate } from "./instantiate.ts";
import { matchType } from "./match.ts";
import { parseSignature } from "../signatures.ts";
import {
  NEVER,
  UNKNOWN,
  demoteRecord,
  intBetween,
  join,
  membersOf,
  mixesNumbers,
  type Type,
} from "../types.ts";
import { describeFloats } from "../dynamic-attributes.ts";
import type { Slot } from "../cells.ts";

/** The type of the items of a `for` loop over the value. */
export function itemType(state: State, type: Type): Type {
  const members = membersOf(type).map(tupleView);
  const item = members.map((member) => itemOf(state, member)).reduce(join, NEVER);
  // A tuple is a container of several kinds too: each of its elements has a type of its own.
  const differs = members.length > 1 || members[0]?.kind === "tuple";
  if (differs && isMixed(item)) members.forEach(describeItems);
  return item;
}

function itemOf(state: State, type: Type): Type {
  switch (type.kind) {
    case "str":
      return unmarked(type);
    case "bytes":
      return intBetween(0, 255);
    case "tuple":
      return type.elements.map((slot) => slot.type).reduce(join, NEVER);
    case "instance": {
      demoteRecord(type);
      const found = state.library.method(type.name, "__iter__");
      return found
        ? iterated(methodReturn(state, type, "__iter__"))
        : (type.args[0]?.type ?? UNKNOWN);
    }
    case "object": {
      const iter = callSpecial(type.cls, "__iter__");
      if (iter) {
        if (iter.isGenerator) return iter.yields.type;
        return membersOf(iter.returns.type)
          .map((member) => nextOf(state, member))
          .reduce(join, NEVER);
      }
      const getItem = callSpecial(type.cls, "__getitem__");
      if (getItem) return getItem.returns.type;
      if (isFlag(type.cls)) return type;
      const data = asEnumData(state, type);
      return data ? itemOf(state, data) : UNKNOWN;
    }
    case "class":
      return isEnum(type.cls) ? { kind: "object", cls: type.cls } : UNKNOWN;
    case "None":
      // Iterating None raises: no item comes of it.
      return NEVER;
    default:
      return UNKNOWN;
  }
}

/** What the next item of an iterator is. */
function nextOf(state: State, iterator: Type): Type {
  if (iterator.kind !== "object") return itemOf(state, iterator);
  const next = callSpecial(iterator.cls, "__next__");
  if (next) return next.returns.type;
  // Iterating over what is no iterator raises.
  return findMethod(iterator.cls, "__iter__") ? NEVER : itemOf(state, iterator);
}

const iterated = (type: Type): Type =>
  type.kind === "instance" && type.args[0] ? type.args[0].type : UNKNOWN;

/** The type of the items of an `async for` over the value. */
export function asyncItemType(state: State, type: Type): Type {
  return membersOf(type)
    .map((member): Type => {
      if (member.kind === "instance") {
        const found = state.library.method(member.name, "__aiter__");
        return found
          ? iterated(methodReturn(state, member, "__aiter__"))
          : (member.args[0]?.type ?? UNKNOWN);
      }
      if (member.kind === "None") return NEVER;
      if (member.kind !== "object") return UNKNOWN;
      const iter = callSpecial(member.cls, "__aiter__");
      if (iter?.isGenerator) return iter.yields.type;
      if (iter === undefined) return UNKNOWN;
      return membersOf(iter.returns.type)
        .map((iterator) =>
          iterator.kind === "object"
            ? (callSpecial(iterator.cls, "__anext__")?.returns.type ?? UNKNOWN)
            : asyncItemType(state, iterator),
        )
        .reduce(join, NEVER);
    })
    .reduce(join, NEVER);
}

/** A special method, marked as called. */
export function callSpecial(cls: ClassInfo, name: string): FunctionInfo | undefined {
  const method = findMethod(cls, name);
  if (method) method.called = true;
  return method;
}

/** The type that a library class's method without arguments returns. */
export function methodReturn(state: State, type: Type, method: string): Type {
  if (type.kind !== "instance") return UNKNOWN;
  const found = state.library.method(type.name, method);
  if (found === undefined) return UNKNOWN;
  const text = found.entry.signature;
  const signature = parseSignature(typeof text === "string" ? text : text[0]);
  const variables = selfVariables(state, type);
  const site = state.once(`${method} of ${type.name}`, () => new Map<unknown, object>());
  const key = type.args[0]?.find() ?? type.name;
  let place = site.get(key);
  if (place === undefined) site.set(key, (place = {}));
  return instantiate(state, signature.returns, variables, place, type);
}

/** An object of a class of the program, seen as one of the library class that it inherits from. */
export function libraryView(state: State, name: string): Extract<Type, { kind: "instance" }> {
  const count = state.library.class(name)?.typeParameters?.length ?? 0;
  const args = state.slotsAt(`items of a subclass of ${name}`, count);
  for (const slot of args) slot.flow(UNKNOWN);
  return { kind: "instance", name, args };
}

/** The class's own type variables, bound to the receiver's slots. */
export function selfVariables(state: State, type: Type): Map<string, Slot> {
  const variables = new Map<string, Slot>();
  if (type.kind !== "instance") return variables;
  const entry = state.library.class(type.name);
  entry?.typeParameters?.forEach((name, index) => {
    const slot = type.args[index];
    if (slot) variables.set(name, slot);
  });
  return variables;
}

/** What `await value` gives. */
export function awaitedType(state: State, type: Type): Type {
  return membersOf(type)
    .map((member): Type => {
      if (member.kind === "instance") {
        if (["Coroutine", "asyncio.Task", "asyncio.Future", "Awaitable"].includes(member.name)) {
          return member.args[0]?.type ?? UNKNOWN;
        }
        if (state.library.method(member.name, "__await__")) {
          return iterated(methodReturn(state, member, "__await__"));
        }
        return member.args[0]?.type ?? UNKNOWN;
      }
      if (member.kind === "object") {
        const method = callSpecial(member.cls, "__await__");
        return method ? method.returns.type : UNKNOWN;
      }
      return UNKNOWN;
    })
    .reduce(join, NEVER);
}

/** `value[index]`, `constant` where the index is a literal. */
export function subscriptType(
  state: State,
  type: Type,
  index: Type,
  constant: string | number | undefined,
  isSlice: boolean,
): Type {
  const members = membersOf(type).map((one) => (ownSubscript(one) ? one : tupleView(one)));
  const item = members
    .map((member, place): Type => {
      const one = membersOf(type)[place];
      switch (member.kind) {
        case "str":
        case "bytes":
          return member.kind === "bytes" && !isSlice ? intBetween(0, 255) : unmarked(member);
        case "tuple":
          if (isSlice) {
            const items =
              one.kind === "object"
                ? itemsOfFields(state, one.cls, member.elements)
                : joinedSlot(state, member.elements);
            return {
              kind: "tuple",
              variadic: true,
              elements: [items],
              cell: member.cell,
            };
          }
          if (typeof constant === "number" && !member.variadic) {
            const at = constant < 0 ? constant + member.elements.length : constant;
            return member.elements[at]?.type ?? NEVER;
          }
          return itemType(state, member);
        case "instance":
          return instanceItem(state, member, index, constant, isSlice);
        case "class": {
          const method = callSpecial(member.cls, "__class_getitem__");
          method?.parameters[1]?.slot.flow(index);
          return method ? method.returns.type : member;
        }
        case "object": {
          const method = callSpecial(member.cls, "__getitem__");
          if (method === undefined) return UNKNOWN;
          method.parameters[1]?.slot.flow(index);
          return method.returns.type;
        }
        case "None":
        case "int":
        case "float":
        case "bool":
          // A subscript of these raises: no item comes of it.
          return NEVER;
        default:
          return UNKNOWN;
      }
    })
    .reduce(join, NEVER);
  // A pair of a float and an int beside a list of ints.
  if (members.length > 1 && isMixed(item)) members.forEach(describeItems);
  return item;
}

function joinedSlot(state: State, slots: readonly Slot[]): Slot {
  const [first, ...rest] = slots;
  if (first === undefined) return state.slotAt("empty tuple");
  for (const slot of rest) first.unify(slot);
  return first;
}

function instanceItem(
  state: State,
  type: Extract<Type, { kind: "instance" }>,
  index: Type,
  constant: string | number | undefined,
  isSlice: boolean,
): Type {
  if (isSlice) {
    demoteRecord(type);
    return type;
  }
  const record = type.record?.find();
  if (record && !record.demoted) {
    const key = record.fields.has(String(constant)) ? String(constant) : undefined;
    if (key !== undefined && constant !== undefined) return record.fields.get(key)!.type;
    demoteRecord(type);
  }
  if (type.name === "list") return type.args[0].type;
  if (type.name === "bytearray") return intBetween(0, 255);
  const found = state.library.method(type.name, "__getitem__");
  if (found) {
    const signature = parseSignature(
      typeof found.entry.signature === "string" ? found.entry.signature : found.entry.signature[0],
    );
    const variables = selfVariables(state, type);
    const parameter = signature.parameters[0];
    if (parameter) matchType(state, parameter.type, index, variables, type.name);
    return methodReturn(state, type, "__getitem__");
  }
  if (type.args.length === 2) {
    type.args[0].flow(index);
    return type.args[1].type;
  }
  return type.args[0]?.type ?? UNKNOWN;
}

/** The declared type of an attribute of a user class, and of what its subclasses make of it. */
export function attributeOf(cls: ClassInfo, name: string): Type | undefined {
  const own = findAttribute(cls, name);
  const others = [...descendants(cls)]
    .map((sub) => findAttribute(sub, name))
    .filter((a) => a !== undefined);
  if (own === undefined && others.length === 0) return undefined;
  const slots = [...(own ? [own] : []), ...others].map(({ slot }) => slot);
  const joined = slots.map(({ type }) => type).reduce(join, NEVER);
  // `rate = 2.0` of one class and `rate = 1` of another: the float tells that it is one.
  if (slots.length > 1 && mixesNumbers(joined)) slots.forEach((slot) => describeFloats(slot));
  return joined;
}
