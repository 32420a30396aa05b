/** The types of an enum's members, and what making and finding them calls. */
import type { Attribute, Call } from "../../ast/python.ts";
import { asEnumData, autoValue, enumMembers, enumValue, isEnum, valuesSlot } from "../enums.ts";
import { isAuto } from "../enum-auto.ts";
import { ancestry, findMethod, type ClassInfo } from "../model.ts";
import { bindArguments } from "../bind.ts";
import { describeFloats, seesAttributes } from "../dynamic-attributes.ts";
import { inferArguments, record } from "./calls.ts";
import { callSpecial } from "./elements.ts";
import { observe } from "./match.ts";
import type { Flow, State } from "./state.ts";
import {
  BMP_STR,
  LENGTH,
  NEVER,
  SOME_INT,
  STR,
  UNKNOWN,
  intBetween,
  join,
  membersOf,
  type Type,
} from "../types.ts";

/** Called when the body of a class has been inferred. */
export function inferEnum(state: State, cls: ClassInfo): void {
  if (!isEnum(cls)) return;
  const object: Type = { kind: "object", cls };
  const init = callSpecial(cls, "__init__");
  const make = callSpecial(cls, "__new__");
  const isOwnValue = make !== undefined && assignsValue(cls);
  for (const { name, value } of enumMembers(cls)) {
    cls.attributes.get(name)?.slot.flow(object);
    const given = state.typeOf(value);
    observe(state, given);
    if (!isOwnValue) valuesSlot(state, cls).flow(given);
    for (const method of [init, make]) {
      if (method === undefined) continue;
      const parameters = method.parameters.slice(1);
      const parts = given.kind === "tuple" && !given.variadic ? given.elements : undefined;
      parameters.forEach((parameter, index) => {
        if (parameter.node.flavour === "var-positional")
          for (const part of parts?.slice(index) ?? []) parameter.slot.flow(part.type);
        else if (parts) {
          parameter.slot.flow(parts[index]?.type ?? NEVER);
          // A whole float among ints tells what it is, in the tuple already.
          if (parts[index] && isMixed(parameter.slot.type)) parts[index].flow(SOME_INT);
        } else if (index === 0) parameter.slot.flow(given);
      });
    }
  }
  if (seesAttributes(state)) describeFloats(valuesSlot(state, cls));
  const next = callSpecial(cls, "_generate_next_value_");
  if (next) {
    const last = state.slotAt(next.node, 7);
    last.flow(UNKNOWN);
    const given = [
      BMP_STR,
      intBetween(1, 1),
      LENGTH,
      { kind: "instance", name: "list", args: [last] },
    ];
    next.parameters.forEach(({ slot }, index) => slot.flow((given[index] as Type) ?? UNKNOWN));
  }
  const missing = callSpecial(cls, "_missing_");
  if (missing) {
    missing.parameters[0]?.slot.flow({ kind: "class", cls });
    missing.parameters[1]?.slot.flow(UNKNOWN);
  }
}

const isMixed = (type: Type): boolean =>
  type.kind === "unknown" || membersOf(type).some(({ kind }) => kind === "int" || kind === "bool");

/** Whether `__new__` or `__init__` gives members a value of its own. */
const assignsValue = (cls: ClassInfo): boolean =>
  [...ancestry(cls)].some((one) => one.attributes.has("_value_"));

/** `Color(1)`: the member of a value. */
export function lookUp(state: State, node: Call, cls: ClassInfo, flow: Flow): Type {
  for (const type of inferArguments(state, node, flow)) observe(state, type);
  const parameters = [{ name: "value", flavour: "normal", optional: false }] as const;
  return record(
    state,
    node,
    { kind: "class", cls },
    { kind: "object", cls },
    bindArguments(node, parameters),
  );
}

/** `object.__new__(cls)`: a bare object of the class. */
export function allocation(state: State, node: Call, name: string, flow: Flow): Type {
  const types = inferArguments(state, node, flow);
  const made = membersOf(types[0] ?? UNKNOWN)
    .map((one): Type => (one.kind === "class" ? { kind: "object", cls: one.cls } : UNKNOWN))
    .reduce(join, NEVER);
  const parameters = [
    { name: "cls", flavour: "normal", optional: false },
    { name: "args", flavour: "var-positional", optional: true },
  ] as const;
  const target = { kind: "library", name, overload: 0 } as const;
  return record(state, node, target, made, bindArguments(node, parameters));
}

/** What `auto()` stands for in the body of the class. */
export function autoType(state: State, node: Call, flow: Flow): Type {
  const cls = [...state.classes.values()].find((one) => one.scope === flow.scope);
  const target = { kind: "library", name: "enum.auto", overload: 0 } as const;
  record(state, node, target, UNKNOWN, bindArguments(node, []));
  if (cls === undefined || !isAuto(node)) return UNKNOWN;
  const value = autoValue(cls, node);
  if (typeof value === "number") return intBetween(value, value);
  if (typeof value === "string") return BMP_STR;
  return findMethod(cls, "_generate_next_value_")?.returns.type ?? intBetween(0, 2 ** 40);
}

/** `color.name`, `color.value`: what every member has. */
export function memberOfEnum(state: State, cls: ClassInfo, name: string): Type | undefined {
  if (!isEnum(cls)) return undefined;
  if (name === "name" || name === "_name_") return BMP_STR;
  if (name === "value" || name === "_value_") return enumValue(state, cls);
  return undefined;
}

/** `Color.__members__` and its like: what the class has. */
export function memberOfEnumClass(state: State, node: Attribute, cls: ClassInfo): Type | undefined {
  if (!isEnum(cls) || !ENUM_TABLES.has(node.attribute)) return undefined;
  const [key, value] = state.slotsAt(node, 2);
  if (node.attribute === "_member_names_") {
    key.flow(STR);
    return { kind: "instance", name: "list", args: [key] };
  }
  key.flow(node.attribute === "_value2member_map_" ? enumValue(state, cls) : STR);
  value.flow({ kind: "object", cls });
  return { kind: "instance", name: "dict", args: [key, value] };
}

/** The tables of a class's members, and the methods that give them. */
export const ENUM_TABLES: ReadonlyMap<string, string> = new Map([
  ["__members__", "byName"],
  ["_member_map_", "byName"],
  ["_value2member_map_", "byValue"],
  ["_member_names_", "memberNames"],
]);

/** The members of a union that are ints or strings at heart, as these. */
export const withEnumData = (state: State, type: Type): Type =>
  membersOf(type)
    .map((member) => asEnumData(state, member) ?? member)
    .reduce(join, NEVER);
