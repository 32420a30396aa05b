/** `abstract area(): number;`, for methods that only subclasses fill. */
import type { TsMethod, TsParameter } from "../../ast/typescript.ts";
import { abstractClasses } from "../../2-analyze/abstract.ts";
import { generatorsBehind } from "../../2-analyze/infer/call-function.ts";
import type { ClassInfo, FunctionInfo } from "../../2-analyze/model.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { type FunctionParts, resultType } from "../functions/function.ts";
import { toTs } from "../types.ts";
import { isInterface } from "./interface.ts";
import { overrides } from "./methods.ts";

/** The method without a body; where TypeScript has objects of the class, one that raises. */
export function abstractMethod(
  info: FunctionInfo,
  cls: ClassInfo,
  parts: FunctionParts,
  method: Pick<TsMethod, "key" | "flavour" | "leading">,
  ctx: Context,
): TsMethod {
  const [first, ...others] = generatorsBehind(info).map((one) => resultType(one, ctx));
  const shared = {
    kind: "Method",
    ...method,
    override: overrides(cls, info.name),
    typeParameters: parts.typeParameters,
    returns: first ? b.unionType([first, ...others]) : parts.returns,
  } as const;
  if (abstractClasses(ctx.module.state).has(cls) || isInterface(cls, ctx))
    return {
      ...shared,
      abstract: true,
      parameters:
        info.parameters.slice(1).length === parts.parameters.length
          ? parts.parameters.map((one, index) => declared(one, info, index, ctx))
          : parts.parameters,
    };
  const error = b.create(ctx.module.runtime("NotImplementedError"), []);
  return { ...shared, parameters: parts.parameters, body: b.block([b.throwStatement(error)]) };
}

/** A declaration has no defaults. */
function declared(
  { default: value, ...parameter }: TsParameter,
  info: FunctionInfo,
  index: number,
  ctx: Context,
): TsParameter {
  if (value === undefined) return parameter;
  const type = parameter.type ?? toTs(ctx, info.parameters[index + 1].slot.type);
  return { ...parameter, type, optional: true };
}
