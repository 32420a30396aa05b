/** `__context__`: what was being handled when an exception was raised, where the program asks for it. */
import type { TsBlock, TsExpression } from "../ast/typescript.ts";
import { expressionsOfKind, surveyModule } from "../2-analyze/survey.ts";
import * as b from "./builders.ts";
import type { Context } from "./context.ts";

const ASKS_CONTEXT = "whether the program asks for __context__";

const asksForContext = ({ module: { state } }: Context): boolean =>
  state.once(ASKS_CONTEXT, () =>
    expressionsOfKind(surveyModule(state.module), "Attribute").some(
      ({ node }) => node.attribute === "__context__",
    ),
  );

/** The exception that a `raise` statement raises while another is being handled. */
export function inContext(exception: TsExpression, ctx: Context): TsExpression {
  if (!asksForContext(ctx) || ctx.caught === undefined) return exception;
  return b.call(ctx.module.runtime("withContext"), [exception, b.id(ctx.caught)]);
}

/** The body of a handler: what its calls raise was raised while `caught` was being handled. */
export function handledInContext(body: TsBlock, caught: string, ctx: Context): TsBlock {
  const isRaise = body.body.length === 1 && body.body[0].kind === "Throw";
  if (!asksForContext(ctx) || isRaise || body.body.length === 0) return body;
  const raised = ctx.module.catchName("raised", ctx.scope, caught);
  const error = b.call(ctx.module.runtime("contextualized"), [b.id(raised), b.id(caught)]);
  return b.block([b.tryStatement(body, { parameter: raised, handler: [b.throwStatement(error)] })]);
}
