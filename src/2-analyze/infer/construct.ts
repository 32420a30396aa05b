/** Calls of classes of the module. */
import type { Call } from "../../ast/python.ts";
import { constructorFields, initVariables, type DataclassField } from "../dataclasses.ts";
import { bindArguments, type BindableParameter } from "../bind.ts";
import { isEnum } from "../enums.ts";
import { decidesCalls } from "../construction.ts";
import { ancestry, findMethod, type ClassInfo, type FunctionInfo } from "../model.ts";
import { lookUp } from "./enum-classes.ts";
import { flowSelf, inheritedConstructor } from "./call-function.ts";
import { infer } from "./expressions.ts";
import { describe } from "./unknown-owner.ts";
import type { Flow, State } from "./state.ts";
import type { Type } from "../types.ts";
import { inferArguments, record, bindable } from "./calls.ts";
import { flowArguments } from "./flow-arguments.ts";
import { matchEntry } from "./library-calls.ts";

export function construct(state: State, node: Call, cls: ClassInfo, flow: Flow): Type {
  if (isEnum(cls)) return lookUp(state, node, cls, flow);
  const object: Type = { kind: "object", cls };
  const allocate = findMethod(cls, "__new__");
  const fields = constructorFields(cls);
  const init = fields ? undefined : (findMethod(cls, "__init__") ?? allocate);
  if (allocate) allocated(state, node, allocate, flow);
  const caller = [...ancestry(cls)].find(decidesCalls)?.methods.get("__call__");
  if (caller) allocated(state, node, caller, flow);
  if (init) {
    flowSelf(init, object);
    const bound = bindArguments(node, bindable(init, 1));
    flowArguments(state, node, init, bound, flow, 1);
    init.called = true;
    return record(state, node, { kind: "class", cls, init }, object, bound);
  }
  if (fields) return constructDataclass(state, node, cls, fields, flow);
  const inherited = inheritedConstructor(cls);
  const entry = inherited ? state.library.class(inherited)?.construct : undefined;
  if (entry) {
    const { bound } = matchEntry(state, node, entry, undefined, flow);
    return record(state, node, { kind: "class", cls }, object, bound);
  }
  inferArguments(state, node, flow);
  return record(state, node, { kind: "class", cls }, object, bindArguments(node, []));
}

/** `__new__` gets the arguments too, after the class. */
function allocated(state: State, node: Call, info: FunctionInfo, flow: Flow): void {
  info.called = true;
  const bound = bindArguments(node, bindable(info, 1));
  if (bound.error === undefined) flowArguments(state, node, info, bound, flow, 1);
}

/** The parameters of the constructor that `@dataclass` writes. */
export function dataclassParameters(
  _cls: ClassInfo,
  fields: readonly DataclassField[],
): BindableParameter[] {
  return fields.map(
    ({ name, default: value, factory, keywordOnly }): BindableParameter => ({
      name,
      flavour: keywordOnly === true ? "keyword-only" : "normal",
      optional: value !== undefined || factory !== undefined,
    }),
  );
}

/** The constructor that `@dataclass` writes takes the fields in order. */
function constructDataclass(
  state: State,
  node: Call,
  cls: ClassInfo,
  fields: readonly DataclassField[],
  flow: Flow,
): Type {
  const bound = bindArguments(node, dataclassParameters(cls, fields));
  inferArguments(state, node, flow);
  for (const { name, owner } of fields) {
    const argument = bound.named.get(name);
    const slot = owner.attributes.get(name)?.slot;
    if (argument) slot?.flow(infer(state, argument, flow, slot.type));
    else if (slot && bound.unpacked) describe(state, slot);
  }
  const object: Type = { kind: "object", cls };
  const after = findMethod(cls, "__post_init__");
  if (after) {
    after.called = true;
    flowSelf(after, object);
    for (const [index, { name, owner }] of initVariables(cls).entries()) {
      const slot = owner.attributes.get(name)?.slot;
      if (slot) after.parameters[index + 1]?.slot.flow(slot.type);
    }
  }
  return record(state, node, { kind: "class", cls }, object, bound);
}
