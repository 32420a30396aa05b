/** `Task(**values)`: which parameters the values are for is known at run time only. */
import type { Call } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { constructorFields } from "../../2-analyze/dataclasses.ts";
import { dataclassParameters } from "../../2-analyze/infer/construct.ts";
import type { CallFact, State } from "../../2-analyze/infer/state.ts";
import { namedTupleFields } from "../../2-analyze/named-tuples.ts";
import { qualifiedNameOf } from "../../2-analyze/qualified-names.ts";
import { findMethod, type ClassInfo, type FunctionInfo } from "../../2-analyze/model.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { isEmptyForward } from "../../2-analyze/forwarded-keywords.ts";
import { parameterNames } from "../functions/keywords.ts";
import { callByName } from "./dynamic-call.ts";

/** How the runtime is told of what the constructor of a class takes. */
export function constructorParameters(cls: ClassInfo, state: State): string[] | undefined {
  const init = findMethod(cls, "__init__");
  if (init) {
    const names = parameterNames(init, state, 1);
    const owner = init.owner === cls ? undefined : init.owner;
    return owner
      ? [`${qualifiedNameOf({ kind: "class", cls: owner })}.__init__()`, ...names]
      : names;
  }
  const fields = constructorFields(cls);
  if (fields === undefined) return undefined;
  const isTuple = namedTupleFields(cls) !== undefined;
  const parameters = dataclassParameters(cls, fields);
  const keywordOnly = parameters.findIndex(({ flavour }) => flavour === "keyword-only");
  const names = parameters.map(({ name, optional }) => (optional ? `${name}=` : name));
  if (keywordOnly >= 0) names.splice(keywordOnly, 0, "*");
  return isTuple ? [`${cls.name}.__new__()`, ...names] : names;
}

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
  // What only collects keywords takes the mapping as it is.
  const takesAll =
    init && init.parameters.slice(1).every(({ node }) => node.flavour.startsWith("var-"));
  if (takesAll && node.keywords.length === 1) return undefined;
  const names = constructorParameters(cls, state);
  const call = callByName(node, ctx);
  if (names === undefined || call.kind !== "Call") return undefined;
  const [callee, ...rest] = call.args;
  const described = b.call(ctx.module.runtime("withParameters"), [
    callee,
    ...names.map((name) => b.str(name)),
  ]);
  return b.call(call.callee, [described, ...rest]);
}
