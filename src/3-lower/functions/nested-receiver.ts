import type { Expression } from "../../ast/python.ts";
import type { State } from "../../2-analyze/infer/state.ts";
import type { FunctionInfo, Scope } from "../../2-analyze/model.ts";

/** Whether a function inside the method uses its receiver, in its body or in a default. */
export function usesReceiverInside(info: FunctionInfo, state: State): boolean {
  const defaults = [...state.functions.values()].flatMap(({ node, scope }) =>
    node.kind !== "Lambda" && scope.parent === info.scope
      ? node.parameters.flatMap(({ default: value }) => value ?? [])
      : [],
  );
  return info.parameters[0].binding.reads.some(
    ({ node, scope }) =>
      isInside(scope, info.scope) || defaults.some((value) => holds(value, node)),
  );
}

/** Whether a scope runs in another function than the method: lambdas share its `this`. */
function isInside(scope: Scope, method: Scope): boolean {
  for (let current = scope; current !== method; current = current.parent!) {
    if (!current.parent) return false;
    const { kind } = current.node as { readonly kind: string };
    if (current.kind === "function" && kind !== "Lambda") return true;
    if (current.kind === "comprehension" && kind === "GeneratorExp") return true;
  }
  return false;
}

const holds = (outer: Expression, { span }: Expression): boolean =>
  outer.span.start <= span.start && span.end <= outer.span.end;
