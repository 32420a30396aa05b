/** `Task(**values)`: which parameters the values are for is known at run time only. */
import type { Call } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { constructorFields } from "../../2-analyze/dataclasses.ts";
import { dataclassParameters } from "../../2-analyze/infer/construct.ts";
import type { CallFact } from "../../2-analyze/infer/state.ts";
import type { ClassInfo, FunctionInfo } from "../../2-analyze/model.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { isEmptyForward, parameterNames } from "../functions/keywords.ts";
import { callByName } from "./dynamic-call.ts";

/** `callWith(withParameters(Task, "title", "done="), [], values)`, where a mapping is unpacked. */
export function constructByName(
  node: Call,
  fact: CallFact,
  cls: ClassInfo,
  init: FunctionInfo | undefined,
  ctx: Context,
): TsExpression | undefined {
  const { state } = ctx.module;
  const { unpacked } = fact.bound;
  if (unpacked === undefined || isEmptyForward(unpacked.value, state)) return undefined;
  // What collects keywords takes the mapping as it is.
  if (init?.parameters.some(({ node: { flavour } }) => flavour === "var-keyword")) return undefined;
  const fields = init ? undefined : constructorFields(cls);
  const names = init
    ? parameterNames(init, state).slice(1)
    : fields &&
      dataclassParameters(cls, fields).map(({ name, optional }) => (optional ? `${name}=` : name));
  const call = callByName(node, ctx);
  if (names === undefined || call.kind !== "Call") return undefined;
  const [callee, ...rest] = call.args;
  const described = b.call(ctx.module.runtime("withParameters"), [
    callee,
    ...names.map((name) => b.str(name)),
  ]);
  return b.call(call.callee, [described, ...rest]);
}
