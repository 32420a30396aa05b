/** Calls of classes of the module. */
import type { Call } from "../../ast/python.ts";
import { constructorFields, dataclassOption, type DataclassField } from "../dataclasses.ts";
import { bindArguments, type BindableParameter } from "../bind.ts";
import { findMethod, type ClassInfo } from "../model.ts";
import { flowSelf, inheritedConstructor } from "./call-function.ts";
import { infer } from "./expressions.ts";
import type { Flow, State } from "./state.ts";
import type { Type } from "../types.ts";
import { inferArguments, record, bindable, flowArguments } from "./calls.ts";
import { matchEntry } from "./library-calls.ts";

export function construct(state: State, node: Call, cls: ClassInfo, flow: Flow): Type {
  const object: Type = { kind: "object", cls };
  const init = findMethod(cls, "__init__");
  if (init) {
    flowSelf(init, object);
    const bound = bindArguments(node, bindable(init, 1));
    flowArguments(state, node, init, bound, flow, 1);
    init.called = true;
    return record(state, node, { kind: "class", cls, init }, object, bound);
  }
  const fields = constructorFields(cls);
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

/** The constructor that `@dataclass` writes takes the fields in order. */
function constructDataclass(
  state: State,
  node: Call,
  cls: ClassInfo,
  fields: readonly DataclassField[],
  flow: Flow,
): Type {
  const keywordOnly = dataclassOption(cls, "kw_only") === true;
  const parameters = fields.map(
    ({ name, default: value, factory }): BindableParameter => ({
      name,
      flavour: keywordOnly ? "keyword-only" : "normal",
      optional: value !== undefined || factory !== undefined,
    }),
  );
  const bound = bindArguments(node, parameters);
  inferArguments(state, node, flow);
  for (const { name, owner } of fields) {
    const argument = bound.named.get(name);
    const slot = owner.attributes.get(name)?.slot;
    if (argument) slot?.flow(infer(state, argument, flow, slot.type));
  }
  const object: Type = { kind: "object", cls };
  const after = findMethod(cls, "__post_init__");
  if (after) {
    after.called = true;
    flowSelf(after, object);
  }
  return record(state, node, { kind: "class", cls }, object, bound);
}
