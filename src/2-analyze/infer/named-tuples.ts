/** What the classes of named tuples have, and what making others of their kind calls. */
import type { Call } from "../../ast/python.ts";
import { bindArguments } from "../bind.ts";
import { describeFloats } from "../dynamic-attributes.ts";
import type { ClassInfo } from "../model.ts";
import { NAMED_TUPLE, namedTupleFields, tupleView } from "../named-tuples.ts";
import { TupleCell, type Slot } from "../cells.ts";
import { inferArguments, record } from "./calls.ts";
import { itemType } from "./elements.ts";
import type { Flow, State } from "./state.ts";
import { BMP_STR, STR, UNKNOWN, membersOf, type Type } from "../types.ts";

/** Called when the body of a class has been inferred: floats of a class that holds its own kind tell what they are. */
export function inferTupleClass(cls: ClassInfo): void {
  const fields = namedTupleFields(cls) ?? [];
  const slots = fields.flatMap(({ owner, name }) => owner.attributes.get(name)?.slot ?? []);
  if (slots.some((slot) => holds(slot.type, cls, 0))) slots.forEach((slot) => describeFloats(slot));
}

const holds = (type: Type, cls: ClassInfo, depth: number): boolean =>
  depth < 4 &&
  membersOf(type).some((member) => {
    if (member.kind === "object" && member.cls === cls) return true;
    const view = tupleView(member);
    const parts = view.kind === "tuple" ? view.elements : view.kind === "instance" ? view.args : [];
    return parts.some((part) => holds(part.type, cls, depth + 1));
  });

/** `Point._fields`, `Point._make`: what the class has. */
export function memberOfTupleClass(state: State, cls: ClassInfo, name: string): Type | undefined {
  const fields = namedTupleFields(cls);
  if (fields === undefined) return undefined;
  if (name === "_make")
    return { kind: "library", name: `${NAMED_TUPLE}#_make`, self: { kind: "class", cls } };
  if (name === "_fields") {
    const slot = state.slotAt(cls.scope.bindings, 3);
    slot.flow(BMP_STR);
    const cell = state.once("names of fields", () => new TupleCell());
    cell.observe();
    return { kind: "tuple", elements: [slot], variadic: true, cell };
  }
  if (name === "_field_defaults") {
    const key = state.slotAt(cls.scope.bindings, 4);
    const value = state.slotAt(cls.scope.bindings, 5);
    key.flow(STR);
    for (const { name: field, owner } of fields)
      value.flow(owner.attributes.get(field)?.slot.type ?? UNKNOWN);
    describeFloats(value);
    return { kind: "instance", name: "dict", args: [key, value] };
  }
  return undefined;
}

/** `Point._make(values)`: the items go to the fields in order. */
export function makeTuple(state: State, node: Call, self: Type, flow: Flow): Type {
  const [values] = inferArguments(state, node, flow);
  const result: Type = self.kind === "class" ? { kind: "object", cls: self.cls } : UNKNOWN;
  const fields = self.kind === "class" ? (namedTupleFields(self.cls) ?? []) : [];
  const item = values && !partsOf(values) ? itemType(state, values) : UNKNOWN;
  const exact = values && partsOf(values);
  fields.forEach(({ name, owner }, index) => {
    const slot = owner.attributes.get(name)?.slot;
    slot?.flow(exact ? (exact[index]?.type ?? item) : item);
    // Floats that meet ints in a field must tell what they are before they come here.
    const isMixed = slot && membersOf(slot.type).some(({ kind }) => kind === "int");
    if (isMixed && values)
      for (const member of membersOf(values)) {
        if (member.kind === "instance") member.args.forEach((one) => describeFloats(one));
        if (member.kind === "tuple") member.elements.forEach((one) => describeFloats(one));
      }
  });
  const parameters = [{ name: "iterable", flavour: "normal", optional: false }] as const;
  const target = { kind: "library", name: `${NAMED_TUPLE}#_make`, overload: 0 } as const;
  return record(state, node, target, result, bindArguments(node, parameters));
}

/** The slots of the items of a tuple or list of known length. */
function partsOf(type: Type): readonly Slot[] | undefined {
  if (type.kind === "tuple" && !type.variadic) return type.elements;
  const record = type.kind === "instance" && type.name === "list" ? type.record?.find() : undefined;
  return record && !record.demoted ? [...record.fields.values()] : undefined;
}

/** `point._replace(x=1)`: the same tuple with other values. */
export function replaceInTuple(state: State, node: Call, self: Type, flow: Flow): Type {
  inferArguments(state, node, flow);
  const fields = self.kind === "object" ? (namedTupleFields(self.cls) ?? []) : [];
  for (const { name, value } of node.keywords) {
    const field = fields.find((one) => one.name === name);
    field?.owner.attributes.get(field.name)?.slot.flow(state.typeOf(value));
  }
  const parameters = [{ name: "changes", flavour: "var-keyword", optional: true }] as const;
  const target = { kind: "library", name: `${NAMED_TUPLE}#_replace`, overload: 0 } as const;
  return record(state, node, target, self, bindArguments(node, parameters));
}
