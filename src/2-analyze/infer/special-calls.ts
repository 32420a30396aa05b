/** The few calls whose result type a signature cannot say. */
import type { Call } from "../../ast/python.ts";
import { bindArguments } from "../bind.ts";
import { mainBase } from "../mixins.ts";
import { constructorFields } from "../dataclasses.ts";
import { descriptorOf } from "../descriptors.ts";
import { describeFloats } from "../dynamic-attributes.ts";
import { ancestry, descendants, isLibraryClass } from "../model.ts";
import { setAttribute } from "./attributes.ts";
import { superOwner } from "../super-targets.ts";
import { cacheCall } from "./cache-calls.ts";
import { callWithTypes } from "./call-function.ts";
import { callLibrary } from "./library-calls.ts";
import { inferArguments } from "./calls.ts";
import { awaitedType } from "./elements.ts";
import { enterOnStack } from "./entered.ts";
import { viewAs } from "../abstract-bases.ts";
import { allocation, autoType } from "./enum-classes.ts";
import { infer } from "./expressions.ts";
import { makeTuple, replaceInTuple } from "./named-tuples.ts";
import { division, floatOf, rounded, selection, sum, whole } from "./number-calls.ts";
import { NAMED_TUPLE } from "../named-tuples.ts";
import { instanceCall } from "./instance-calls.ts";
import { observe } from "./match.ts";
import { DECLARING, declareArguments } from "./parsed-arguments.ts";
import type { Flow, State } from "./state.ts";
import { readUnknownAttribute } from "./unknown-owner.ts";
import {
  NEVER,
  SOME_INT,
  UNKNOWN,
  intBetween,
  isSmall,
  membersOf,
  type IntType,
  type Type,
} from "../types.ts";
import { RecordCell, type Slot } from "../cells.ts";

export function specialCall(state: State, node: Call, callee: Type, flow: Flow): Type | undefined {
  const cached = cacheCall(state, node, callee, flow);
  if (cached) return cached;
  if (callee.kind !== "library") return undefined;
  if (DECLARING.test(callee.name)) return declareArguments(state, node, callee, flow);
  switch (callee.name) {
    case "asyncio.gather":
      return gather(state, node, flow);
    case "range":
      return range(state, node, flow);
    case "sum":
      return sum(state, node, flow);
    case "abs":
    case "min":
    case "max":
      return selection(state, node, callee.name, flow);
    case "divmod":
      return division(state, node, flow);
    case `${NAMED_TUPLE}#_make`:
      return makeTuple(state, node, callee.self ?? UNKNOWN, flow);
    case `${NAMED_TUPLE}#_replace`:
      return replaceInTuple(state, node, callee.self ?? UNKNOWN, flow);
    case "object#__new__":
    case "int#__new__":
    case "str#__new__":
    case "float#__new__":
    case "type#__call__":
      return allocation(state, node, callee.name, flow);
    case "enum.auto":
      return autoType(state, node, flow);
    case "dataclasses.replace":
      return replaceFields(state, node, flow);
    case "dataclasses.field":
      return dataclassField(state, node, flow);
    case "round":
      return rounded(state, node, flow) ?? whole(state, node, callee.name, flow);
    case "float":
      return floatOf(state, node, flow);
    case "int":
    case "math.floor":
    case "math.ceil":
    case "math.trunc":
    case "math.isqrt":
      return whole(state, node, callee.name, flow);
    case "isinstance":
      return instanceCall(state, node, flow);
    case "type":
      return typeCall(state, node, flow);
    case "getattr":
      return getAttributeCall(state, node, flow);
    case "setattr":
    case "object#__setattr__":
      return setAttributeCall(state, node, callee.name, flow);
    case "types.MappingProxyType":
    case "collections.ChainMap":
      return viewed(state, node, callee.name, flow);
    case "copy.copy":
    case "copy.deepcopy":
      return copied(state, node, callee.name, flow);
    case "contextlib.ExitStack#enter_context":
    case "contextlib.AsyncExitStack#enter_context":
    case "contextlib.AsyncExitStack#enter_async_context":
      return enterOnStack(state, node, callee, flow);
    case "super":
      return superCall(state, node, flow);
    default:
      return undefined;
  }
}

/** `replace(point, x=1)` makes another object of the class. */
function replaceFields(state: State, node: Call, flow: Flow): Type {
  const result = callLibrary(state, node, "dataclasses.replace", undefined, flow);
  const [object] = node.args;
  for (const owner of membersOf(object ? state.typeOf(object) : NEVER)) {
    const fields = owner.kind === "object" ? (constructorFields(owner.cls) ?? []) : [];
    for (const { name, value } of node.keywords) {
      const field = fields.find((one) => one.name === name);
      field?.owner.attributes.get(field.name)?.slot.flow(state.typeOf(value));
    }
  }
  return result;
}

/** `field(default_factory=list)` in a dataclass stands for what the factory makes. */
function dataclassField(state: State, node: Call, flow: Flow): Type {
  callLibrary(state, node, "dataclasses.field", undefined, flow);
  const option = (name: string) => node.keywords.find((keyword) => keyword.name === name)?.value;
  const [value, factory] = [option("default"), option("default_factory")];
  if (value) return infer(state, value, flow);
  if (factory === undefined) return NEVER;
  const made = infer(state, factory, flow);
  if (made.kind === "library" && EMPTY[made.name]) {
    return { kind: "instance", name: made.name, args: state.slotsAt(factory, EMPTY[made.name]) };
  }
  return callWithTypes(state, made, [], factory);
}

/** Containers that a factory makes empty, with the number of their type arguments. */
const EMPTY: Readonly<Record<string, number>> = { list: 1, dict: 2, set: 1 };

/** `gather(a(), b())` gives a list of known length, each item with its own type. */
function gather(state: State, node: Call, flow: Flow): Type {
  const result = callLibrary(state, node, "asyncio.gather", undefined, flow);
  const keeps = node.keywords.find(({ name }) => name === "return_exceptions");
  if (keeps && keeps.value.kind !== "False") {
    const list = awaitedType(state, result);
    if (list.kind === "instance") {
      list.args[0].flow({ kind: "instance", name: "BaseException", args: [] });
    }
    return result;
  }
  if (node.args.length === 0 || node.args.some((argument) => argument.kind === "Starred"))
    return result;
  const fields = state.slotsAt(
    state.once(node.args, () => ({})),
    node.args.length,
  );
  node.args.forEach((argument, index) => {
    fields[index].flow(awaitedType(state, infer(state, argument, flow)));
  });
  const record = state.once(fields, () => {
    return new RecordCell(
      new Map(fields.map((slot, index): [string, Slot] => [String(index), slot])),
    );
  });
  const [outer, item] = state.slotsAt(record, 2) as [Slot, Slot];
  outer.flow({ kind: "instance", name: "list", args: [item], record });
  const future: Type = { kind: "instance", name: "asyncio.Future", args: [outer] };
  const fact = state.calls.get(node);
  if (fact) state.calls.set(node, { ...fact, result: future });
  return future;
}

function range(state: State, node: Call, flow: Flow): Type {
  const result = callLibrary(state, node, "range", undefined, flow);
  const bounds = node.args.map((argument) => infer(state, argument, flow));
  if (result.kind === "instance" && bounds.length > 0) result.args[0]?.flow(rangeItem(bounds));
  return result;
}

/**
 * A loop that counts from a safe int by safe steps never leaves the safe ints, whatever its bound:
 * it would not end. Bounds of unknown type count as ints that a lesson bounds.
 */
function rangeItem(bounds: readonly Type[]): Type {
  const ints = bounds.map((type) => (type.kind === "int" ? type : SOME_INT)) as IntType[];
  const [start, stop] = ints.length === 1 ? [ZERO, ints[0]] : [ints[0], ints[1]];
  const step = ints[2] ?? ONE;
  const clamp = (value: number): number => Math.max(-(2 ** 50), Math.min(2 ** 50, value));
  const counts = isSmall(start) && isSmall(step);
  const kept = counts ? clamp : (value: number): number => value;
  if (step.lo > 0) return intBetween(kept(start.lo), kept(stop.hi));
  const lowest = Math.min(stop.lo, start.lo);
  if (step.hi < 0) return intBetween(kept(lowest), kept(start.hi));
  return intBetween(kept(lowest), kept(Math.max(stop.hi, start.hi)));
}

const ZERO = intBetween(0, 0) as IntType;
const ONE = intBetween(1, 1) as IntType;

/** `getattr(item, "price", 0)` gives a value whose type nothing tells. */
function getAttributeCall(state: State, node: Call, flow: Flow): Type {
  const result = callLibrary(state, node, "getattr", undefined, flow);
  const [, name, fallback] = node.args;
  if (name?.kind === "Str") readUnknownAttribute(state, name.value);
  if (fallback) observe(state, state.typeOf(fallback));
  return result;
}

/** `setattr(self, "name", value)` assigns as a statement would; another name may be that of any attribute. */
function setAttributeCall(state: State, node: Call, library: string, flow: Flow): Type {
  const result = callLibrary(state, node, library, undefined, flow);
  const [object, name, value] = node.args;
  if (object === undefined || name === undefined || value === undefined) return result;
  const type = state.typeOf(value);
  for (const owner of membersOf(state.typeOf(object))) {
    if (name.kind === "Str") setAttribute(state, owner, name.value, type, flow);
    else if (owner.kind === "object" || owner.kind === "class")
      for (const cls of new Set([...ancestry(owner.cls), ...descendants(owner.cls)]))
        for (const attribute of cls.attributes.values()) {
          if (descriptorOf(cls, attribute.name)) continue;
          // The object gets a value of its own, whatever its class has.
          if (owner.kind === "object") attribute.instanceLevel = true;
          else if (!attribute.instanceLevel) continue;
          attribute.slot.flow(type);
          describeFloats(attribute.slot);
        }
  }
  return result;
}

/** A view of mappings shows their values, whose types it does not know. */
function viewed(state: State, node: Call, name: string, flow: Flow): Type {
  const result = callLibrary(state, node, name, undefined, flow);
  for (const type of [result, ...node.args.map((argument) => infer(state, argument, flow))])
    if (type.kind === "instance" && type.args[1]) describeFloats(type.args[1]);
  return result;
}

/** The copy of a tuple may be the tuple itself, where that of a list never is. */
function copied(state: State, node: Call, name: string, flow: Flow): Type {
  const result = callLibrary(state, node, name, undefined, flow);
  observe(state, result);
  return result;
}

/** `type(self)`: the class, or a subclass of it. */
function typeCall(state: State, node: Call, flow: Flow): Type | undefined {
  const [value, ...others] = node.args;
  if (value === undefined || value.kind === "Starred" || others.length > 0) return undefined;
  const type = infer(state, value, flow);
  if (type.kind !== "object") return undefined;
  callLibrary(state, node, "type", undefined, flow);
  const result: Type = { kind: "class", cls: type.cls };
  state.calls.set(node, { ...state.calls.get(node)!, result });
  return result;
}

/** `super()`: the methods of the class after the current one. */
function superCall(state: State, node: Call, flow: Flow): Type {
  inferArguments(state, node, flow);
  const owner = superOwner(state, node, flow.scope);
  if (owner === undefined) return UNKNOWN;
  const base = mainBase(owner) ?? owner;
  const isClass = flow.func?.owner !== undefined && flow.func.method === "class";
  const type: Type = isLibraryClass(base)
    ? viewAs(state, owner, base.name)
    : { kind: isClass ? "class" : "object", cls: base };
  state.calls.set(node, {
    target: { kind: "library", name: "super", overload: 0 },
    bound: bindArguments(node, []),
    result: type,
  });
  return type;
}
