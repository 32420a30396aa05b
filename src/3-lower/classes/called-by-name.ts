/** What the runtime must know of a class's parameters, where calls bind keywords at run time. */
import type { TsStatement } from "../../ast/typescript.ts";
import { initializesByMethod } from "../../2-analyze/construction.ts";
import type { ClassInfo } from "../../2-analyze/model.ts";
import * as b from "../builders.ts";
import { constructorParameters } from "../calls/construct-by-name.ts";
import type { Context } from "../context.ts";
import { describedClass } from "../functions/description.ts";
import { isMadeByName, methodsCalledByName } from "../functions/bound-at-run-time.ts";
import { parameterNames } from "../functions/keywords.ts";

/** `withParameters(Person.prototype.__init__, "name", "**")`, for methods that are called by name. */
export function parametersOfMethods(cls: ClassInfo, name: string, ctx: Context): TsStatement[] {
  const { state } = ctx.module;
  const found = methodsCalledByName(state);
  const methods = [...cls.methods.values()].flatMap((method) => {
    // What a decorator makes of a method tells its parameters where it is made.
    const isField = method.decorated !== undefined || method.cached;
    if (!found.has(method) || isField) return [];
    if (method.name === "__init__" && !initializesByMethod(cls)) return [];
    const owner = method.method === "instance" ? b.member(b.id(name), "prototype") : b.id(name);
    const bound = method.method === "static" ? 0 : 1;
    const parameters = parameterNames(method, state, bound);
    const target = b.member(owner, ctx.module.naming.attribute(method.name));
    return [
      b.exprStatement(
        b.call(ctx.module.runtime("withParameters"), [
          target,
          ...parameters.map((one) => b.str(one)),
        ]),
      ),
    ];
  });
  const description = describedClass(cls, b.id(name), ctx);
  return [
    ...describedConstructor(cls, name, ctx),
    ...methods,
    ...(description ? [b.exprStatement(description)] : []),
  ];
}

/** `withParameters(Person, "name", "age=")`, where run time binds the keywords of such a call. */
function describedConstructor(cls: ClassInfo, name: string, ctx: Context): TsStatement[] {
  const { state } = ctx.module;
  if (!isMadeByName(cls, state)) return [];
  const parameters = constructorParameters(cls, state);
  if (parameters === undefined) return [];
  return [
    b.exprStatement(
      b.call(ctx.module.runtime("withParameters"), [
        b.id(name),
        ...parameters.map((parameter) => b.str(parameter)),
      ]),
    ),
  ];
}
