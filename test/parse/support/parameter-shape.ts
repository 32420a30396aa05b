import type { Parameter } from "../../../src/ast/python.ts";
import { all, shapeOf } from "./common-shape.ts";
import type { Shape } from "./common-shape.ts";

/** A parameter list as CPython's `arguments` node. */
export function parameters(list: readonly Parameter[]): Shape {
  const arg = (parameter: Parameter | undefined): Shape =>
    parameter === undefined
      ? null
      : { _: "arg", arg: parameter.name, annotation: shapeOf(parameter.annotation) };
  const of = (flavour: Parameter["flavour"]): Parameter[] =>
    list.filter((parameter) => parameter.flavour === flavour);
  const positional = [...of("positional-only"), ...of("normal")];
  return {
    _: "arguments",
    posonlyargs: of("positional-only").map(arg),
    args: of("normal").map(arg),
    vararg: arg(of("var-positional")[0]),
    kwonlyargs: of("keyword-only").map(arg),
    kw_defaults: all(of("keyword-only").map((parameter) => parameter.default)),
    kwarg: arg(of("var-keyword")[0]),
    defaults: all(positional.flatMap((parameter) => parameter.default ?? [])),
  };
}
