/** `**kwargs` that is only handed on to other functions, and so may never hold anything. */
import type { Call, Expression } from "../ast/python.ts";
import { keywordOwner } from "./infer/flow-arguments.ts";
import type { CallFact, State } from "./infer/state.ts";
import type { FunctionInfo, ParameterInfo } from "./model.ts";

/** Whether the `**` parameter is there at run time: somebody passes keywords, or reads them. */
export function keepsKeywords(info: FunctionInfo, state: State): boolean {
  const last = info.parameters.at(-1);
  if (last?.node.flavour !== "var-keyword") return false;
  return info.collectsKeywords === true || !isOnlyForwarded(last, state);
}

/** All reads are `**kwargs` in a call. */
function isOnlyForwarded(parameter: ParameterInfo, state: State): boolean {
  let forwards = 0;
  for (const call of state.calls.keys()) {
    for (const { name, value } of call.keywords) {
      const isOwn =
        name === undefined &&
        value.kind === "Name" &&
        state.resolution.names.get(value) === parameter.binding;
      if (isOwn) forwards++;
    }
  }
  const { definitions, reads } = parameter.binding;
  return definitions.length === 1 && forwards === reads.length;
}

/** A `**kwargs` argument that never holds anything. */
export function isEmptyForward(node: Expression, state: State): boolean {
  const owner = node.kind === "Name" ? keywordOwner(state, node) : undefined;
  return owner !== undefined && !keepsKeywords(owner, state);
}

/** Whether a call passes keywords. */
export const passesKeywords = ({ keywords }: Call, state: State): boolean =>
  keywords.some(({ name, value }) => name !== undefined || !isEmptyForward(value, state));

/** The call without a `**kwargs` that never holds anything. */
export function withoutEmptyForward(fact: CallFact, state: State): CallFact {
  const { unpacked } = fact.bound;
  return unpacked !== undefined && isEmptyForward(unpacked.value, state)
    ? { ...fact, bound: { ...fact.bound, unpacked: undefined } }
    : fact;
}
