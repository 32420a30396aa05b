import type { Lambda, Span } from "../../ast/python.ts";
import type { TsExpression, TsStatement } from "../../ast/typescript.ts";
import { someExpression } from "../../ast/walk.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerInto } from "../expressions.ts";
import { voided } from "../calls/none-result.ts";
import type { FunctionInfo } from "../../2-analyze/model.ts";
import { calledByName, frozenRest, resultType } from "../functions/function.ts";
import { tellsItsName } from "../../2-analyze/told-names.ts";
import { keywordPrologue, parameterNames } from "../functions/keywords.ts";
import { lowerParameters } from "../functions/parameters.ts";
import { toTs } from "../types.ts";

export function lowerLambda(node: Lambda, ctx: Context): TsExpression {
  const info = ctx.module.state.functions.get(node)!;
  if (someExpression(node.body, ({ kind }) => kind === "Yield" || kind === "YieldFrom"))
    ctx.module.report("unsupported-syntax", node.span, { construct: "a lambda that yields" });
  const inner = ctx.within({ scope: info.scope, func: info, prelude: undefined });
  const body = voided(lowerInto(node.body, info.returns.type, inner));
  // Its arguments may have to be taken apart first, as a function's are.
  const defaults: TsStatement[] = [];
  const parameters = lowerParameters(info, inner, 0, defaults);
  const prologue = [
    ...keywordPrologue(info, inner, defaults),
    ...frozenRest(info),
    ...ownVariables(info, inner),
  ];
  const bare = b.arrow(
    parameters,
    prologue.length > 0 ? b.block([...prologue, b.returnStatement(body)]) : body,
    {
      ...(info.coloured && { async: true }),
      // What is made with `new` tells its type.
      ...(body.kind !== "New" &&
        readsLaterNames(node, inner) && { returns: resultType(info, inner) }),
    },
  );
  const arrow = tellsItsName(info, ctx.module.state)
    ? b.call(ctx.module.runtime("named"), [bare, b.str(node.pythonName ?? "<lambda>")])
    : bare;
  if (!calledByName(ctx).has(info)) return withDefaults(defaults, arrow);
  const names = parameterNames(info, ctx.module.state).map((name) => b.str(name));
  const told = b.call(ctx.module.runtime("withParameters"), [arrow, ...names]);
  return withDefaults(defaults, told);
}

/** `lambda n=n: n` → `((nDefault) => (n = nDefault) => n)(n)`: the defaults are evaluated here and now. */
function withDefaults(defaults: readonly TsStatement[], value: TsExpression): TsExpression {
  const constants = defaults.flatMap((one) => (one.kind === "Variable" ? one.declarators : []));
  if (constants.length === 0) return value;
  const parameters = constants.map(({ target, type }) => b.parameter(target, { type }));
  return b.call(
    b.arrow(parameters, value),
    constants.map(({ init }) => init!),
  );
}

/** What `:=` assigns in a lambda is the lambda's own. */
const ownVariables = (info: FunctionInfo, ctx: Context): TsStatement[] =>
  [...info.scope.bindings.values()]
    .filter(({ definitions }) => definitions.every(({ kind }) => kind === "walrus"))
    .map(({ emitted, slot }) => b.letDecl(emitted, undefined, toTs(ctx, slot.type)));

/** `fact = lambda n: n * fact(n - 1)`: TypeScript infers no result that goes by itself. */
const readsLaterNames = ({ body, span }: Lambda, ctx: Context): boolean =>
  someExpression(body, (part) => {
    const binding = part.kind === "Name" ? ctx.module.state.resolution.names.get(part) : undefined;
    return (
      binding !== undefined &&
      binding.scope !== ctx.scope &&
      binding.definitions.some(
        ({ kind, at, node }) =>
          kind === "assign" && (at >= span.start || isWithin(node as { span: Span }, span)),
      )
    );
  });

const isWithin = (outer: { readonly span: Span }, { start, end }: Span): boolean =>
  outer.span.start <= start && end <= outer.span.end;
