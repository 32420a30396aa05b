/** Calls whose arguments cannot fit: Python raises TypeError when it gets there, and so does the emitted code. */
import type { Call, Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { REPEATED, bindArguments, type BindableParameter } from "../../2-analyze/bind.ts";
import { namedTupleFields } from "../../2-analyze/named-tuples.ts";
import { constructorFields } from "../../2-analyze/dataclasses.ts";
import { dataclassParameters } from "../../2-analyze/infer/construct.ts";
import { bindable } from "../../2-analyze/infer/calls.ts";
import type { CallFact } from "../../2-analyze/infer/state.ts";
import { libraryBase, type FunctionInfo } from "../../2-analyze/model.ts";
import { qualifiedNameOf } from "../../2-analyze/qualified-names.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression } from "../expressions.ts";
import { starredItems } from "../visitors/iteration.ts";

/** `wrongCall("greet() missing 1 required positional argument: 'name'", …)` */
export function lowerWrongCall(node: Call, fact: CallFact, ctx: Context): TsExpression {
  const message = messageOf(node, fact);
  if (message === undefined) {
    const name = writtenName(node.func);
    // The library's function may take more than is converted, and has words of its own.
    if (fact.target.kind === "library" && fact.bound.error !== undefined)
      ctx.module.report("unfitting-arguments", node.span, { name, error: fact.bound.error });
    else ctx.module.report("unsupported-call", node.span, { name });
    return b.nullKeyword();
  }
  ctx.module.report("wrong-arguments", node.span, { error: message });
  const isEvaluated = node.func.kind === "Attribute" && node.func.value.kind === "Call";
  const evaluated = [
    ...(isEvaluated ? [lowerExpression((node.func as { value: Expression }).value, ctx)] : []),
    ...node.args.map((argument) =>
      argument.kind === "Starred"
        ? b.spread(starredItems(lowerExpression(argument.value, ctx), argument, ctx))
        : lowerExpression(argument, ctx),
    ),
    ...node.keywords.map(({ value }) => lowerExpression(value, ctx)),
  ];
  return b.call(ctx.module.runtime("wrongCall"), [b.str(message), ...evaluated]);
}

/** What CPython says; nothing where it is not known. */
function messageOf(node: Call, fact: CallFact): string | undefined {
  const { target } = fact;
  switch (target.kind) {
    case "function": {
      const bound = target.self !== undefined && target.info.owner !== undefined;
      return ofFunction(node, target.info, bound && target.info.method !== "static");
    }
    case "class": {
      if (target.init) return ofFunction(node, target.init, true);
      const name = qualifiedNameOf({ kind: "class", cls: target.cls })!;
      const fields = constructorFields(target.cls);
      if (fields) {
        const parameters = [SELF, ...dataclassParameters(target.cls, fields)];
        const { error } = bindArguments(withSelf(node), parameters);
        const method = namedTupleFields(target.cls) ? "__new__" : "__init__";
        return error && `${name}.${method}() ${error}`;
      }
      return libraryBase(target.cls) === undefined ? `${name}() takes no arguments` : undefined;
    }
    case "library":
    case "dynamic":
      return undefined;
  }
}

export function ofFunction(
  node: Call,
  info: FunctionInfo,
  hasReceiver: boolean,
): string | undefined {
  const { error } = bindArguments(hasReceiver ? withSelf(node) : node, bindable(info, 0));
  const plain = info.decorated ? { ...info, decorated: undefined } : info;
  const name =
    info.node.kind === "Lambda"
      ? lambdaName(info)
      : qualifiedNameOf({ kind: "function", info: plain });
  // The one message that names the function with its module.
  const module = error?.startsWith(REPEATED) ? "__main__." : "";
  return error && `${module}${name}() ${error}`;
}

const lambdaName = (info: FunctionInfo): string => {
  const around: string[] = [];
  for (let scope = info.scope.parent; scope; scope = scope.parent) {
    const { name } = scope.node as { name?: string };
    if (scope.kind === "function") around.unshift(`${name ?? "<lambda>"}.<locals>`);
    else if (scope.kind === "class") around.unshift(name ?? "");
  }
  return [...around, "<lambda>"].join(".");
};

const SELF: BindableParameter = { name: "self", flavour: "positional-only", optional: false };

const withSelf = (node: Call): Call => ({
  ...node,
  args: [{ kind: "None", span: node.span }, ...node.args],
});

const writtenName = (node: Expression): string =>
  node.kind === "Name" ? node.id : node.kind === "Attribute" ? node.attribute : "the function";
