/** Where values lie that conditions speak of: variables, and attributes of what variables hold. */
import type { Attribute, Expression } from "../../ast/python.ts";
import type { State } from "../infer/state.ts";
import {
  ancestry,
  type Binding,
  type ClassInfo,
  descendants,
  findAttribute,
  findMethod,
} from "../model.ts";
import { NEVER, type Type } from "../types.ts";
import { settledIn } from "./settled.ts";

/** `xs`, `self.items`. */
export interface Place {
  /** The same for the same place. */
  readonly key: string;
  readonly binding: Binding;
  readonly attribute?: string;
  /** What lies there where it was first met. */
  readonly type: Type;
}

/** The place that an expression reads, if only the code around it can change what lies there. */
export function placeOf(node: Expression, state: State): Place | undefined {
  if (node.kind === "Name") {
    const binding = state.resolution.names.get(node);
    if (binding === undefined || binding.assignedElsewhere || binding.scope.kind === "class")
      return undefined;
    if (!settledIn(state).isStill(binding, node)) return undefined;
    return { key: `${state.idOf(binding)}`, binding, type: state.typeOf(node) };
  }
  if (node.kind !== "Attribute" || !isPlainAttribute(node, state)) return undefined;
  const owner = placeOf(node.value, state);
  if (owner === undefined || owner.attribute !== undefined) return undefined;
  return {
    key: `${owner.key}.${node.attribute}`,
    binding: owner.binding,
    attribute: node.attribute,
    type: state.typeOf(node),
  };
}

/** Whether reading the attribute runs nothing: the objects themselves hold it. */
export function isPlainAttribute(node: Attribute, state: State): boolean {
  const owner = state.typeOf(node.value);
  if (owner.kind !== "object") return false;
  const { cls } = owner;
  const attribute = findAttribute(cls, node.attribute);
  if (attribute === undefined || !attribute.instanceLevel) return false;
  return ![...ancestry(cls), ...descendants(cls)].some((one) => computes(one, node.attribute));
}

const computes = (cls: ClassInfo, name: string): boolean =>
  cls.methods.has(name) ||
  cls.aliases.has(name) ||
  ["__getattribute__", "__setattr__"].some((method) => findMethod(cls, method) !== undefined);

/**
 * What TypeScript narrows when it is compared with a literal: a variable, and any path of attributes
 * and constant positions from there, getters among them.
 */
export function referenceOf(node: Expression, state: State): Place | undefined {
  if (node.kind === "Name") {
    const binding = state.resolution.names.get(node);
    return binding && { key: `@${state.idOf(binding)}`, binding, type: NEVER };
  }
  if (node.kind !== "Attribute" && node.kind !== "Subscript") return undefined;
  const owner = referenceOf(node.value, state);
  if (owner === undefined) return undefined;
  if (node.kind === "Attribute")
    return { ...owner, key: `${owner.key}.${node.attribute}`, attribute: node.attribute };
  return node.index.kind === "Int" || node.index.kind === "Str"
    ? { ...owner, key: `${owner.key}[${node.index.value}]` }
    : undefined;
}
