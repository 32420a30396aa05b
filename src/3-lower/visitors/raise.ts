import type { Call, Expression, Raise } from "../../ast/python.ts";
import type { TsExpression, TsStatement } from "../../ast/typescript.ts";
import { findMethod, libraryBase } from "../../2-analyze/model.ts";
import { statementsOfKind, surveyModule } from "../../2-analyze/survey.ts";
import { every, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import { ofFunction } from "../calls/wrong-call.ts";
import type { Context } from "../context.ts";
import { inContext } from "../exception-context.ts";
import { lowerExpression } from "../expressions.ts";

export function lowerRaise(node: Raise, ctx: Context): TsStatement[] {
  if (node.exception === undefined) return [raisedAgain(node, ctx)];
  const wrong =
    wrongly(node.exception, "exceptions must derive from BaseException", ctx) ??
    (node.cause && wrongly(node.cause, "exception causes must derive from BaseException", ctx));
  if (wrong) return [b.throwStatement(inContext(wrong, ctx))];
  const exception = inContext(raised(node.exception, ctx), ctx);
  if (node.cause === undefined) return [b.throwStatement(exception)];
  const cause = raised(node.cause, ctx);
  return [b.throwStatement(b.call(ctx.module.runtime("withCause"), [exception, cause]))];
}

/** `raise` on its own: in a function without a handler it is what its caller is handling. */
function raisedAgain(node: Raise, ctx: Context): TsStatement {
  if (endsTry(node, ctx))
    ctx.module.report("unsupported-syntax", node.span, {
      construct: "a `raise` on its own in a `finally`, where another exception may be on its way,",
    });
  if (ctx.caught !== undefined) return b.throwStatement(b.id(ctx.caught));
  if (ctx.func !== undefined)
    ctx.module.report("unsupported-syntax", node.span, {
      construct: "a `raise` on its own outside of the handler whose exception it raises again",
    });
  const message = b.str("No active exception to reraise");
  return b.throwStatement(b.create(ctx.module.runtime("RuntimeError"), [message]));
}

/** Whether it stands in a `finally`, and not in a handler there. */
function endsTry({ span }: Raise, { module: { state } }: Context): boolean {
  const holds = (part: { readonly span: Raise["span"] } | undefined): boolean =>
    part !== undefined && part.span.start <= span.start && span.end <= part.span.end;
  const around = statementsOfKind(surveyModule(state.module), "Try")
    .map(({ node }) => node)
    .findLast(holds);
  return holds(around?.finalbody);
}

/** `raise ValueError` makes an instance, as Python does. */
export function raised(node: Expression, ctx: Context): TsExpression {
  const type = ctx.module.state.typeOf(node);
  const value = lowerExpression(node, ctx);
  const init = type.kind === "class" ? findMethod(type.cls, "__init__") : undefined;
  // `raise NotFound`, where its `__init__` needs arguments.
  const call: Call = { kind: "Call", span: node.span, func: node, args: [], keywords: [] };
  const wrong = init && ofFunction(call, init, true);
  if (wrong) return b.call(ctx.module.runtime("wrongCall"), [b.str(wrong)]);
  const isClass = type.kind === "class" || (type.kind === "library" && !type.self);
  return isClass ? b.create(value) : value;
}

/** The error of raising what is no exception: `raise "message"`, `raise NotImplemented`. */
function wrongly(node: Expression, message: string, ctx: Context): TsExpression | undefined {
  const type = ctx.module.state.typeOf(node);
  if (type.kind === "never" || !every(type, isNoException)) return undefined;
  const isConstant = ["Str", "Int", "Float", "True", "False", "Name"].includes(node.kind);
  return isConstant
    ? b.create(ctx.module.runtime("TypeError"), [b.str(message)])
    : b.call(ctx.module.runtime("wrongCall"), [b.str(message), lowerExpression(node, ctx)]);
}

const NO_EXCEPTIONS: ReadonlySet<Type["kind"]> = new Set([
  "bool",
  "int",
  "float",
  "str",
  "bytes",
  "tuple",
  "function",
  "notImplemented",
]);

const isNoException = (type: Type): boolean =>
  NO_EXCEPTIONS.has(type.kind) || (type.kind === "object" && libraryBase(type.cls) === undefined);
