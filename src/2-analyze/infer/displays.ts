/** List, set and dict displays, and comprehensions. */
import type { Dict, DictComp, Expression, ListComp, ListLike } from "../../ast/python.ts";
import { childExpressions } from "../../ast/walk.ts";
import { asyncItemType, itemType } from "./elements.ts";
import { mappingParts } from "./mapping-objects.ts";
import { observe } from "./match.ts";
import { narrow } from "./narrow.ts";
import type { Flow, State } from "./state.ts";
import { assignTarget } from "./assignments.ts";
import { type Slot, RecordCell, TupleCell } from "../cells.ts";
import { UNKNOWN, demoteRecord, membersOf, type Type } from "../types.ts";
import { infer } from "./expressions.ts";

// ------------------------------------------------------------------------------------ displays

export function listLike(
  state: State,
  node: ListLike,
  flow: Flow,
  expected: Type | undefined,
): Type {
  if (node.kind === "Tuple" && !node.elements.some((element) => element.kind === "Starred")) {
    const wanted = expected?.kind === "tuple" && !expected.variadic ? expected.elements : [];
    const slots = state.slotsAt(node, node.elements.length).slice(0, node.elements.length);
    node.elements.forEach((element, index) => {
      slots[index].flow(infer(state, element, flow, wanted[index]?.type));
    });
    return {
      kind: "tuple",
      elements: slots,
      variadic: false,
      cell: state.once(node, () => new TupleCell("written")),
    };
  }
  const slot = state.slotAt(node);
  for (const element of node.elements) {
    const type =
      element.kind === "Starred"
        ? itemType(state, infer(state, element, flow))
        : infer(state, element, flow);
    if (node.kind === "Set") observe(state, type);
    slot.flow(type);
  }
  if (node.kind === "Tuple") {
    return {
      kind: "tuple",
      elements: [slot],
      variadic: true,
      cell: state.once(node, () => new TupleCell("written")),
    };
  }
  return { kind: "instance", name: node.kind === "List" ? "list" : "set", args: [slot] };
}

const FIELD = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;

export function dict(state: State, node: Dict, flow: Flow): Type {
  const [key, value] = state.slotsAt(node, 2) as [Slot, Slot];
  const isRecord =
    node.entries.length > 0 &&
    node.entries.every(({ key: name }) => name?.kind === "Str" && FIELD.test(name.value)) &&
    !node.entries.some(({ key: name }) => name?.kind === "Str" && name.value === "__proto__") &&
    new Set(node.entries.map(({ key: name }) => (name as { value: string }).value)).size ===
      node.entries.length;
  if (isRecord) {
    const fields = state.slotsAt(node, 2 + node.entries.length).slice(2);
    const record = state.once(node, () => {
      const named = node.entries.map(({ key: name }, index): [string, Slot] => [
        (name as { value: string }).value,
        fields[index],
      ]);
      return new RecordCell(new Map(named));
    });
    node.entries.forEach((entry, index) => {
      infer(state, entry.key!, flow);
      fields[index].flow(infer(state, entry.value, flow));
    });
    const type: Type = { kind: "instance", name: "dict", args: [key, value], record };
    if (record.demoted) demoteRecord(type);
    return type;
  }
  for (const entry of node.entries) {
    const type = infer(state, entry.value, flow);
    if (entry.key) {
      const keyType = infer(state, entry.key, flow);
      observe(state, keyType);
      key.flow(keyType);
      value.flow(type);
    } else {
      for (const member of membersOf(type)) {
        if (member.kind === "instance" && member.args.length === 2) {
          demoteRecord(member);
          key.flow(member.args[0].type);
          value.flow(member.args[1].type);
        } else if (member.kind === "tuple") observe(state, member);
        else if (member.kind === "object") {
          const parts = mappingParts(state, member);
          key.flow(parts?.key ?? UNKNOWN);
          value.flow(parts?.value ?? UNKNOWN);
        }
      }
    }
  }
  return { kind: "instance", name: "dict", args: [key, value] };
}

// ------------------------------------------------------------------------------ comprehensions

/**
 * Whether a generator expression makes an asynchronous generator: it awaits outside of its first
 * iterable, which is evaluated where it stands.
 */
function isAsyncGenerator({ element, generators }: ListComp): boolean {
  const [first] = generators;
  const parts = generators.flatMap((one) => [...(one === first ? [] : [one.iter]), ...one.ifs]);
  return generators.some(({ isAsync }) => isAsync) || [element, ...parts].some(awaits);
}

function awaits(node: Expression): boolean {
  if (node.kind === "Await") return true;
  if (node.kind === "Lambda") return false;
  if (node.kind === "GeneratorExp") return awaits(node.generators[0].iter);
  if ("generators" in node && node.generators.some(({ isAsync }) => isAsync)) return true;
  return childExpressions(node).some(awaits);
}

export function comprehension(state: State, node: ListComp | DictComp, flow: Flow): Type {
  const scope = state.resolution.scopes.get(node)!;
  const inner = flow.copy().within(scope);
  for (const generator of node.generators) {
    const iterable = infer(state, generator.iter, inner);
    const item = generator.isAsync ? asyncItemType(state, iterable) : itemType(state, iterable);
    state.elements.set(generator.target, item);
    assignTarget(state, generator.target, item, inner);
    for (const test of generator.ifs) {
      infer(state, test, inner);
      narrow(state, test, true, inner);
    }
  }
  if (node.kind === "DictComp") {
    const [key, value] = state.slotsAt(node, 2) as [Slot, Slot];
    const keyType = infer(state, node.key, inner);
    observe(state, keyType);
    key.flow(keyType);
    value.flow(infer(state, node.value, inner));
    return { kind: "instance", name: "dict", args: [key, value] };
  }
  const slot = state.slotAt(node);
  const element = infer(state, node.element, inner);
  if (node.kind === "SetComp") observe(state, element);
  slot.flow(element);
  if (node.kind === "GeneratorExp") {
    return isAsyncGenerator(node)
      ? { kind: "instance", name: "AsyncGenerator", args: [slot, state.slotAt(node, 1)] }
      : {
          kind: "instance",
          name: "Generator",
          args: [slot, state.slotAt(node, 1), state.slotAt(node, 2)],
        };
  }
  return { kind: "instance", name: node.kind === "SetComp" ? "set" : "list", args: [slot] };
}
