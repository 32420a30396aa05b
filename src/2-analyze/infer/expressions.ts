/** The type of every expression, at one point of the flow. */
import type {
  Attribute,
  Dict,
  DictComp,
  Expression,
  IntConstant,
  Lambda,
  ListComp,
  ListLike,
  Name,
  Subscript,
} from "../../ast/python.ts";
import { descendants, findMethod, libraryBase } from "../model.ts";
import { inferCall } from "./calls.ts";
import { asyncItemType, attributeOf, awaitedType, itemType, subscriptType, selfVariables, callSpecial } from "./elements.ts";
import { instantiate, observe } from "./match.ts";
import { importedName } from "./names.ts";
import { narrow } from "./narrow.ts";
import { binaryType, compareEffects, unaryType } from "./operators.ts";
import { parseSignatureType } from "../signatures.ts";
import type { Flow, State } from "./state.ts";
import { assignTarget, inferLambdaBody } from "./statements.ts";
import type {
  Slot} from "../types.ts";
import {
  BMP_STR,
  BOOL,
  BYTES,
  ELLIPSIS,
  FLOAT,
  FRACTION,
  NEVER,
  NONE,
  RecordCell,
  SOME_INT,
  STR,
  TupleCell,
  UNKNOWN,
  demoteRecord,
  intBetween,
  join,
  membersOf,
  without,
  type Type,
} from "../types.ts";

export function infer(state: State, node: Expression, flow: Flow, expected?: Type): Type {
  const type = compute(state, node, flow, expected);
  state.types.set(node, type);
  return type;
}

function compute(state: State, node: Expression, flow: Flow, expected: Type | undefined): Type {
  switch (node.kind) {
    case "Int":
      return intConstant(node);
    case "Float":
      return isFraction(node.value) ? FRACTION : FLOAT;
    case "Complex":
      return UNKNOWN;
    case "Str":
      return isBmp(node.value) ? BMP_STR : STR;
    case "Bytes":
      return BYTES;
    case "True":
    case "False":
      return BOOL;
    case "None":
      return NONE;
    case "Ellipsis":
      return ELLIPSIS;
    case "JoinedStr": {
      let bmp = true;
      for (const part of node.parts) {
        const type = infer(state, part, flow);
        if (!(type.kind === "str" && type.bmp)) bmp = false;
      }
      return bmp ? BMP_STR : STR;
    }
    case "FormattedValue": {
      const type = infer(state, node.value, flow);
      if (node.formatSpec) infer(state, node.formatSpec, flow);
      observe(state, type);
      if (type.kind === "str") return type;
      return ["int", "float", "bool", "None"].includes(type.kind) ? BMP_STR : STR;
    }
    case "Name":
      return nameType(state, node, flow);
    case "Attribute":
      return attributeType(state, node, flow);
    case "Subscript":
      return subscript(state, node, flow);
    case "Slice":
      for (const part of [node.lower, node.upper, node.step]) if (part) infer(state, part, flow);
      return UNKNOWN;
    case "Starred":
      return infer(state, node.value, flow);
    case "List":
    case "Tuple":
    case "Set":
      return listLike(state, node, flow, expected);
    case "Dict":
      return dict(state, node, flow);
    case "ListComp":
    case "SetComp":
    case "GeneratorExp":
    case "DictComp":
      return comprehension(state, node, flow);
    case "Lambda":
      return lambda(state, node, flow);
    case "IfExp": {
      infer(state, node.test, flow);
      const yes = flow.copy();
      narrow(state, node.test, true, yes);
      const no = flow.copy();
      narrow(state, node.test, false, no);
      return join(infer(state, node.body, yes, expected), infer(state, node.orelse, no, expected));
    }
    case "BoolOp": {
      const inner = flow.copy();
      const paths: Flow[] = [];
      let result: Type = NEVER;
      node.values.forEach((value, index) => {
        const type = infer(state, value, inner);
        const last = index === node.values.length - 1;
        const passes = node.operator === "or";
        // `x or y` gives x only where x is true.
        result = join(result, last ? type : passes ? truthyPart(type) : falsyPart(type));
        if (!last) {
          paths.push(inner.copy());
          narrow(state, value, !passes, inner);
        }
      });
      for (const binding of inner.bound) flow.bound.add(binding);
      for (const path of paths) {
        for (const binding of inner.bound) if (!path.bound.has(binding)) flow.bound.delete(binding);
      }
      return result;
    }
    case "UnaryOp":
      return unaryType(node.operator, infer(state, node.operand, flow));
    case "BinOp":
      return binaryType(state, node, infer(state, node.left, flow), infer(state, node.right, flow), node);
    case "Compare": {
      const types = [node.left, ...node.comparators].map((part) => infer(state, part, flow));
      compareEffects(state, node.operators, types);
      return BOOL;
    }
    case "NamedExpr": {
      const type = infer(state, node.value, flow);
      assignTarget(state, node.target, type, flow);
      return type;
    }
    case "Await":
      return awaitedType(state, infer(state, node.value, flow));
    case "Yield": {
      const type = node.value ? infer(state, node.value, flow) : NONE;
      flow.func?.yields.flow(type);
      return join(flow.func?.sends.type ?? NEVER, NONE);
    }
    case "YieldFrom": {
      const type = infer(state, node.value, flow);
      flow.func?.yields.flow(itemType(state, type));
      return type.kind === "instance" && type.name === "Generator" ? (type.args[2]?.type ?? NONE) : NONE;
    }
    case "Call":
      return inferCall(state, node, flow);
  }
}

function intConstant(node: IntConstant): Type {
  const value = Number(node.value);
  return Number.isSafeInteger(value) ? intBetween(value, value) : intBetween(-Infinity, Infinity);
}

/** Floats that JavaScript prints as Python does, and that no int looks like. */
export const isFraction = (value: number): boolean =>
  !Number.isInteger(value) && Math.abs(value) >= 1e-4 && Math.abs(value) < 1e16;

const isBmp = (text: string): boolean => !/[\u{10000}-\u{10FFFF}]/u.test(text);

const truthyPart = (type: Type): Type => without(type, (member) => member.kind === "None");
const falsyPart = (type: Type): Type =>
  without(type, (member) =>
    ["function", "class", "library", "module"].includes(member.kind) ||
    (member.kind === "object" && !findMethod(member.cls, "__bool__") && !findMethod(member.cls, "__len__")),
  );

// --------------------------------------------------------------------------------------- names

function nameType(state: State, node: Name, flow: Flow): Type {
  const binding = state.resolution.names.get(node);
  if (binding === undefined) return builtinType(state, node);
  const imported = importedName(binding);
  if (imported !== undefined) {
    flow.bound.add(binding);
    return libraryType(state, imported);
  }
  const local = binding.scope === flow.scope || sameFunction(state, binding.scope.node, flow);
  if (local && !flow.bound.has(binding)) state.maybeUnbound.add(node);
  else state.maybeUnbound.delete(node);
  return asStored(flow.types.get(binding), binding.slot.type);
}

/**
 * A variable that holds ints and floats keeps its floats boxed: what is known of it at one point
 * does not change what it looks like there.
 */
function asStored(narrowed: Type | undefined, stored: Type): Type {
  if (narrowed === undefined) return stored;
  const isBare = (member: Type): boolean => member.kind === "float" && !member.fraction;
  if (narrowed.kind === "unknown" || !membersOf(narrowed).some(isBare)) return narrowed;
  const isMixed = stored.kind === "unknown" || membersOf(stored).some(({ kind }) => kind === "int" || kind === "bool");
  return isMixed ? join(narrowed, SOME_INT) : narrowed;
}

function sameFunction(state: State, node: unknown, flow: Flow): boolean {
  return flow.func ? flow.func.node === node : node === state.module;
}

function builtinType(state: State, node: Name): Type {
  if (node.id === "__name__" || node.id === "__file__" || node.id === "__doc__") return BMP_STR;
  if (node.id === "NotImplemented") return UNKNOWN;
  return state.library.has(node.id) ? libraryType(state, node.id) : UNKNOWN;
}

/** The type of a library name used as a value. */
export function libraryType(state: State, name: string): Type {
  const canonical = state.library.canonical(name);
  const constant = state.library.constant(canonical);
  if (constant) {
    return instantiate(state, parseSignatureType(constant.type), new Map(), `constant ${canonical}`, UNKNOWN);
  }
  if (state.library.function(canonical) || state.library.class(canonical)) {
    return { kind: "library", name: canonical };
  }
  if (state.library.hasModule(canonical)) return { kind: "module", name: canonical };
  return UNKNOWN;
}

// ---------------------------------------------------------------------------------- attributes

function attributeType(state: State, node: Attribute, flow: Flow): Type {
  const owner = infer(state, node.value, flow);
  const path = pathOf(state, node);
  const narrowed = path === undefined ? undefined : flow.types.get(path);
  if (owner.kind === "never") return narrowed ?? NEVER;
  if (narrowed && !membersOf(narrowed).some(({ kind }) => kind === "float")) return narrowed;
  const stored = membersOf(owner)
    .filter((member) => member.kind !== "None" || membersOf(owner).length === 1)
    .map((member) => memberAttribute(state, node, member))
    .reduce(join, NEVER);
  return asStored(narrowed, stored);
}

function memberAttribute(state: State, node: Attribute, owner: Type): Type {
  const name = node.attribute;
  switch (owner.kind) {
    case "module":
      return libraryType(state, `${owner.name}.${name}`);
    case "object": {
      const method = findMethod(owner.cls, name);
      if (method?.method === "property") {
        method.called = true;
        method.parameters[0]?.slot.flow(owner);
        return method.isAsync || method.isGenerator ? UNKNOWN : method.returns.type;
      }
      if (method) return methodType(method, owner);
      const attribute = attributeOf(owner.cls, name);
      if (attribute) return attribute;
      // A method of the classes that the class is made for: mixins, templates.
      const below = [...descendants(owner.cls)].map((sub) => findMethod(sub, name)).find((found) => found !== undefined);
      if (below && below.method === "instance") return { kind: "function", info: below, self: owner };
      const base = libraryBase(owner.cls);
      if (base) return libraryMember(state, { kind: "instance", name: base, args: [] }, name);
      if (name === "__class__") return { kind: "class", cls: owner.cls };
      const dynamic = callSpecial(owner.cls, "__getattr__");
      return dynamic ? dynamic.returns.type : UNKNOWN;
    }
    case "class": {
      if (name === "__name__" || name === "__qualname__") return BMP_STR;
      const method = findMethod(owner.cls, name);
      if (method) {
        if (method.method === "class") return { kind: "function", info: method, self: owner };
        return { kind: "function", info: method };
      }
      return attributeOf(owner.cls, name) ?? UNKNOWN;
    }
    case "function":
    case "library":
      if (name === "__name__" || name === "__qualname__") return BMP_STR;
      if (owner.kind === "library" && !owner.self) {
        const nested = libraryType(state, `${owner.name}.${name}`);
        if (nested.kind !== "unknown") return nested;
        const method = state.library.method(owner.name, name);
        if (method) return { kind: "library", name: `${owner.name}#${name}` };
      }
      return UNKNOWN;
    case "instance":
    case "str":
    case "bytes":
    case "int":
    case "float":
    case "bool":
    case "tuple":
      return libraryMember(state, owner, name);
    default:
      return UNKNOWN;
  }
}

const methodType = (method: import("../model.ts").FunctionInfo, self: Type): Type =>
  method.method === "static" ? { kind: "function", info: method } : (method.decorated?.type ?? { kind: "function", info: method, self });

/** An attribute or a bound method of a value of a library class. */
function libraryMember(state: State, owner: Type, name: string): Type {
  const cls = libraryClassOf(owner);
  if (cls === undefined) return UNKNOWN;
  const attribute = state.library.attribute(cls, name);
  if (attribute) {
    return instantiate(
      state,
      parseSignatureType(attribute.type),
      selfVariables(state, owner),
      `${cls}.${name}`,
      owner,
    );
  }
  if (state.library.method(cls, name)) return { kind: "library", name: `${cls}#${name}`, self: owner };
  return UNKNOWN;
}

/** The grammar-map class of a value's type. */
export function libraryClassOf(type: Type): string | undefined {
  switch (type.kind) {
    case "instance":
      return type.name;
    case "str":
    case "bytes":
    case "int":
    case "float":
    case "bool":
    case "tuple":
      return type.kind;
    default:
      return undefined;
  }
}

/** The flow's key for `name.attribute`: paths of one attribute only. */
export function pathOf(state: State, node: Expression): string | undefined {
  if (node.kind !== "Attribute" || node.value.kind !== "Name") return undefined;
  const binding = state.resolution.names.get(node.value);
  return binding === undefined ? undefined : `${state.idOf(binding)}.${node.attribute}`;
}

// ---------------------------------------------------------------------------------- subscripts

export function constantKey(node: Expression): string | number | undefined {
  if (node.kind === "Str") return node.value;
  if (node.kind === "Int") return Number(node.value);
  if (node.kind === "UnaryOp" && node.operator === "-" && node.operand.kind === "Int") {
    return -Number(node.operand.value);
  }
  return undefined;
}

function subscript(state: State, node: Subscript, flow: Flow): Type {
  const owner = infer(state, node.value, flow);
  const index = infer(state, node.index, flow);
  if (owner.kind === "class" || owner.kind === "library") return owner;
  observe(state, index);
  return subscriptType(state, owner, index, constantKey(node.index), node.index.kind === "Slice");
}

// ------------------------------------------------------------------------------------ displays

function listLike(state: State, node: ListLike, flow: Flow, expected: Type | undefined): Type {
  if (node.kind === "Tuple" && !node.elements.some((element) => element.kind === "Starred")) {
    const wanted = expected?.kind === "tuple" && !expected.variadic ? expected.elements : [];
    const slots = state.slotsAt(node, node.elements.length).slice(0, node.elements.length);
    node.elements.forEach((element, index) => {
      slots[index].flow(infer(state, element, flow, wanted[index]?.type));
    });
    return { kind: "tuple", elements: slots, variadic: false, cell: state.once(node, () => new TupleCell()) };
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
    return { kind: "tuple", elements: [slot], variadic: true, cell: state.once(node, () => new TupleCell()) };
  }
  return { kind: "instance", name: node.kind === "List" ? "list" : "set", args: [slot] };
}

const FIELD = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;

function dict(state: State, node: Dict, flow: Flow): Type {
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
        }
      }
    }
  }
  return { kind: "instance", name: "dict", args: [key, value] };
}

// ------------------------------------------------------------------------------ comprehensions

function comprehension(state: State, node: ListComp | DictComp, flow: Flow): Type {
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
    const isAsync = node.generators.some((generator) => generator.isAsync);
    return isAsync
      ? { kind: "instance", name: "AsyncGenerator", args: [slot, state.slotAt(node, 1)] }
      : { kind: "instance", name: "Generator", args: [slot, state.slotAt(node, 1), state.slotAt(node, 2)] };
  }
  return { kind: "instance", name: node.kind === "SetComp" ? "set" : "list", args: [slot] };
}

function lambda(state: State, node: Lambda, flow: Flow): Type {
  for (const parameter of node.parameters) {
    if (parameter.default) infer(state, parameter.default, flow);
  }
  const info = state.functions.get(node)!;
  inferLambdaBody(state, node, info, flow);
  return { kind: "function", info };
}

