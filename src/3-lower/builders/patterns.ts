/** Parameters and destructuring. */
import type { TsParameter, TsPattern, TsPatternElement } from "../../ast/typescript.ts";
import { id } from "./literals.ts";

/** A parameter by its name or pattern. */
export function parameter(
  target: string | TsPattern,
  options: Omit<TsParameter, "target"> = {},
): TsParameter {
  return { target: typeof target === "string" ? id(target) : target, ...options };
}
export const parametersOf = (parameters: readonly (string | TsParameter)[]): TsParameter[] =>
  parameters.map((one) => (typeof one === "string" ? parameter(one) : one));

type Target = TsPatternElement["target"];
export const element = (
  target: Target,
  options: Omit<TsPatternElement, "target"> = {},
): TsPatternElement => ({ target, ...options });
export const arrayPattern = (
  elements: readonly (Target | TsPatternElement | null)[],
): TsPattern => ({
  kind: "ArrayPattern",
  elements: elements.map((one) => (one === null || "target" in one ? one : element(one))),
});
export const objectPattern = (
  entries: readonly (readonly [key: string, target: Target])[],
  rest?: TsPattern,
): TsPattern => ({
  kind: "ObjectPattern",
  properties: entries.map(([key, target]) => ({ key, value: element(target) })),
  ...(rest && { rest }),
});
