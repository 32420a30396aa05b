/** `f(*values)` where how many values there are is known at run time only. */
import type { Call, Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import type { BindableParameter } from "../../2-analyze/bind.ts";
import type { Slot } from "../../2-analyze/cells.ts";
import type { DataclassField } from "../../2-analyze/dataclasses.ts";
import { dataclassParameters } from "../../2-analyze/infer/construct.ts";
import { isUncounted } from "../../2-analyze/refusals/arguments.ts";
import type { CallFact } from "../../2-analyze/infer/state.ts";
import type { ClassInfo, FunctionInfo } from "../../2-analyze/model.ts";
import { qualifiedNameOf } from "../../2-analyze/qualified-names.ts";
import { NEVER, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression } from "../expressions.ts";
import { isMixedNumber } from "../representation.ts";
import { restArgument, shownItems } from "./arguments.ts";

/** `f(...fitted(f, "f", values, "a", "b="))`: the runtime counts as Python does. */
export function fittedArguments(
  node: Call,
  fact: CallFact,
  info: FunctionInfo,
  hasReceiver: boolean,
  callee: TsExpression,
  ctx: Context,
): TsExpression[] | undefined {
  if (!isUncounted(node, fact, info, ctx.module.state)) return undefined;
  const plain = info.decorated ? { ...info, decorated: undefined } : info;
  const name = qualifiedNameOf({ kind: "function", info: plain }) ?? info.name;
  const parameters = info.parameters.map(
    ({ node: { name: parameter, flavour, default: value } }): BindableParameter => ({
      name: parameter,
      flavour,
      optional: value !== undefined,
    }),
  );
  const values = valuesOf(node, mixedAmong(info.parameters.map(({ slot }) => slot)), ctx);
  return [spread(values, callee, name, parameters, hasReceiver, ctx)];
}

/** The same for a constructor that `@dataclass` writes. */
export const fittedFields = (
  node: Call,
  callee: TsExpression,
  cls: ClassInfo,
  fields: readonly DataclassField[],
  ctx: Context,
): TsExpression[] => {
  const self: BindableParameter = { name: "self", flavour: "normal", optional: false };
  const slots = fields.flatMap(({ name, owner }) => owner.attributes.get(name)?.slot ?? []);
  const parameters = [self, ...dataclassParameters(cls, fields)];
  const values = valuesOf(node, mixedAmong(slots), ctx);
  return [spread(values, callee, `${cls.name}.__init__`, parameters, true, ctx)];
};

/** What a place holds where ints and floats meet, if there is one: floats that may go there tell what they are. */
const mixedAmong = (slots: readonly Slot[]): Type =>
  slots.find(({ type }) => isMixedNumber(type))?.type ?? NEVER;

/** The same for a function of the library. */
export const spreadOver = (
  node: Call,
  callee: TsExpression,
  name: string,
  parameters: readonly BindableParameter[],
  ctx: Context,
): TsExpression[] => {
  const lengths = node.args.map((argument) => countOf(argument, ctx));
  const positional = parameters.filter(
    ({ flavour }) => flavour === "normal" || flavour === "positional-only",
  );
  const required = positional.filter(({ optional }) => !optional).length;
  const count = lengths.reduce((sum, length) => sum + length, 0);
  // Tuples of known lengths: TypeScript counts.
  if (count >= required && count <= positional.length)
    return (
      valuesOf(node, NEVER, ctx) as Extract<TsExpression, { kind: "Array" }>
    ).elements.slice();
  return [spread(valuesOf(node, NEVER, ctx), callee, name, parameters, false, ctx)];
};

function countOf(argument: Call["args"][number], ctx: Context): number {
  if (argument.kind !== "Starred") return 1;
  const type = ctx.module.state.typeOf(argument.value);
  return type.kind === "tuple" && !type.variadic ? type.elements.length : Infinity;
}

function spread(
  values: TsExpression,
  callee: TsExpression,
  name: string,
  parameters: readonly BindableParameter[],
  hasReceiver: boolean,
  ctx: Context,
): TsExpression {
  const described = parameters
    .filter(({ flavour }) => flavour !== "var-keyword" && flavour !== "keyword-only")
    .map((parameter, index) =>
      hasReceiver && index === 0
        ? `(${parameter.name})`
        : parameter.flavour === "var-positional"
          ? `*${parameter.name}`
          : `${parameter.name}${parameter.optional ? "=" : ""}`,
    );
  return b.spread(
    b.call(ctx.module.runtime("fitted"), [
      callee,
      b.str(name),
      values,
      ...described.map((parameter) => b.str(parameter)),
    ]),
  );
}

function valuesOf(node: Call, type: Type, ctx: Context): TsExpression {
  const [only] = node.args;
  if (node.args.length === 1 && only.kind === "Starred" && isVariadicName(only.value, ctx))
    return isMixedNumber(type) ? shownItems(only.value, ctx) : lowerExpression(only.value, ctx);
  return b.array(node.args.map((argument) => restArgument(argument, type, ctx)));
}

/** `*args` of the function around. */
const isVariadicName = (node: Expression, ctx: Context): boolean => {
  if (node.kind !== "Name") return false;
  const [definition] = ctx.module.state.resolution.names.get(node)?.definitions ?? [];
  return (
    definition?.kind === "parameter" &&
    (definition.node as { flavour: string }).flavour === "var-positional"
  );
};
