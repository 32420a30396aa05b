/** The type of every expression, at one point of the flow. */
import type { Expression, IntConstant, Lambda, Subscript } from "../../ast/python.ts";
import { isBig } from "./big-ints.ts";
import { isEnum } from "../enums.ts";
import { findMethod } from "../model.ts";
import { inferCall } from "./calls.ts";
import { awaitedType, itemType, subscriptType } from "./elements.ts";
import { observe } from "./match.ts";
import { observeBesideLists } from "../observed.ts";
import { narrow } from "./narrow.ts";
import { compareEffects, compareType } from "./comparisons.ts";
import { binaryType, unaryType } from "./operators.ts";
import type { Flow, State } from "./state.ts";
import { assignTarget } from "./assignments.ts";
import { inferLambdaBody } from "./definitions.ts";
import {
  BMP_STR,
  BOOL,
  BYTES,
  ELLIPSIS,
  FLOAT,
  FRACTION,
  HUGE_FLOAT,
  NEVER,
  NONE,
  STR,
  intBetween,
  join,
  without,
  type Type,
  membersOf,
} from "../types.ts";
import { nameType } from "./variables.ts";
import { attributeType } from "./attribute-types.ts";
import { listLike, dict, comprehension } from "./displays.ts";

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
      if (isBig(node.value)) return HUGE_FLOAT;
      return isFraction(node.value) ? FRACTION : FLOAT;
    case "Complex":
      return { kind: "instance", name: "complex", args: [] };
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
      return SLICE;
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
      return unaryType(state, node, infer(state, node.operand, flow));
    case "BinOp":
      return binaryType(
        state,
        node,
        infer(state, node.left, flow),
        infer(state, node.right, flow),
        node,
      );
    case "Compare": {
      const types = [node.left, ...node.comparators].map((part) => infer(state, part, flow));
      compareEffects(state, node.operators, types);
      return compareType(state, node.operators, types);
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
      // What is sent goes on to the generator that it delegates to.
      if (flow.func && type.kind === "instance" && type.name === "Generator")
        type.args[1]?.flow(flow.func.sends.type);
      return type.kind === "instance" && type.name === "Generator"
        ? (type.args[2]?.type ?? NONE)
        : NONE;
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

const SLICE: Type = { kind: "instance", name: "slice", args: [] };

const isBmp = (text: string): boolean => !/[\u{10000}-\u{10FFFF}]/u.test(text);

const truthyPart = (type: Type): Type => without(type, (member) => member.kind === "None");
const falsyPart = (type: Type): Type =>
  without(
    type,
    (member) =>
      ["function", "class", "library", "module"].includes(member.kind) ||
      (member.kind === "object" &&
        !findMethod(member.cls, "__bool__") &&
        !findMethod(member.cls, "__len__")),
  );

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
  // `Color["RED"]`: the member of a name.
  if (owner.kind === "class" && isEnum(owner.cls)) return { kind: "object", cls: owner.cls };
  if (owner.kind === "class" || owner.kind === "library") return owner;
  observe(state, index);
  observeBesideLists(state.progress, owner);
  const indices = membersOf(index);
  const slices = indices.filter(isSlice).length;
  const key = constantKey(node.index);
  const part = slices > 0 ? subscriptType(state, owner, index, key, true) : NEVER;
  return slices > 0 && slices === indices.length
    ? part
    : join(part, subscriptType(state, owner, index, key, false));
}

const isSlice = (type: Type): boolean => type.kind === "instance" && type.name === "slice";

function lambda(state: State, node: Lambda, flow: Flow): Type {
  for (const parameter of node.parameters) {
    if (parameter.default) infer(state, parameter.default, flow);
  }
  const info = state.functions.get(node)!;
  inferLambdaBody(state, node, info, flow);
  return { kind: "function", info };
}
