import type { Block, ExceptHandler, Expression, Try } from "../../ast/python.ts";
import { forEachStatement } from "../../ast/walk.ts";
import type { TsBlock, TsExpression, TsIf, TsStatement } from "../../ast/typescript.ts";
import { lowerBlock, trivia } from "../block.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { handledInContext } from "../exception-context.ts";
import { lowerExpression } from "../expressions.ts";
import { qualifiedName } from "../../2-analyze/infer/names.ts";
import { unbound } from "./delete.ts";
import { lowerTryStar } from "./try-star.ts";

/** `try` with handlers becomes one `catch` that tests the classes and rethrows what none of them takes. */
export function lowerTry(node: Try, ctx: Context): TsStatement[] {
  if (node.isStar) return lowerTryStar(node, ctx);
  const finalizer = node.finalbody && lowerBlock(node.finalbody, ctx);
  if (node.handlers.length === 0) {
    const body = lowerBlock(node.body, ctx);
    const rest = node.orelse ? lowerBlock(node.orelse, ctx).body : [];
    return [{ kind: "Try", block: { ...body, body: [...body.body, ...rest] }, finalizer }];
  }
  const body = lowerBlock(node.body, ctx.within({ handling: ctx.func }));
  const { parameter, handler } = catchClause(node.handlers, ctx);
  if (node.orelse === undefined) {
    return [
      {
        kind: "Try",
        block: body,
        parameter: parameter ? b.id(parameter) : undefined,
        handler,
        finalizer,
      },
    ];
  }
  return withElse(node.orelse, body, parameter, handler, finalizer, ctx);
}

/** `else` runs outside the reach of the handlers. */
function withElse(
  orelse: Block,
  body: TsBlock,
  parameter: string | undefined,
  handler: TsBlock,
  finalizer: TsBlock | undefined,
  ctx: Context,
): TsStatement[] {
  const after = lowerBlock(orelse, ctx);
  const target = parameter ? b.id(parameter) : undefined;
  let guarded: TsStatement[];
  if (leaves(handler)) {
    guarded = [{ kind: "Try", block: body, parameter: target, handler }, ...after.body];
  } else {
    const flag = ctx.module.fresh("succeeded", ctx.scope);
    const block = { ...body, body: [...body.body, b.assignStatement(b.id(flag), b.bool(true))] };
    guarded = [
      b.letDecl(flag, b.bool(false)),
      { kind: "Try", block, parameter: target, handler },
      b.ifStatement(b.id(flag), after),
    ];
  }
  return finalizer ? [{ kind: "Try", block: b.block(guarded), finalizer }] : guarded;
}

/** Whether every way through the block leaves it for good. */
function leaves(block: TsBlock): boolean {
  const last = block.body.at(-1);
  if (last === undefined) return false;
  if (["Return", "Throw", "Break", "Continue"].includes(last.kind)) return true;
  if (last.kind === "If" && last.alternate) {
    const first = last.consequent.kind === "Block" ? leaves(last.consequent) : false;
    const rest =
      last.alternate.kind === "Block" ? leaves(last.alternate) : leaves(b.block([last.alternate]));
    return first && rest;
  }
  if (last.kind === "Try") {
    const { block: tried, handler, finalizer } = last;
    return (leaves(tried) && (!handler || leaves(handler))) || (!!finalizer && leaves(finalizer));
  }
  return false;
}

function catchClause(
  handlers: readonly ExceptHandler[],
  ctx: Context,
): { parameter: string | undefined; handler: TsBlock } {
  const named = handlers.map(({ name }) => name).filter((name) => name !== undefined);
  const sole = new Set(named).size === 1 ? named[0] : undefined;
  const binding = sole === undefined ? undefined : ctx.scope.bindings.get(sole);
  const wanted = binding?.emitted ?? "error";
  const hoisted =
    binding !== undefined && binding.definitions.some(({ kind }) => kind !== "except");
  const parameter =
    binding && !hoisted ? wanted : ctx.module.catchName("error", ctx.scope, ctx.caught);
  const inner = ctx.within({ caught: parameter });
  const branches = handlers.map((handler) => {
    const body = handledInContext(lowerBlock(handler.body, inner), parameter, inner);
    const alias =
      handler.name && (handler.name !== sole || hoisted) ? aliasOf(handler, parameter, ctx) : [];
    return {
      test: handler.type ? handlerTest(handler.type, parameter, ctx) : undefined,
      body: unbinding(handler, { ...body, body: [...alias, ...body.body] }, ctx),
      leading: trivia(handler.leading).filter(({ kind }) => kind !== "blank"),
    };
  });
  const last = branches.at(-1)!;
  const rethrow: TsStatement = b.throwStatement(b.id(parameter));
  if (branches.length === 1) {
    const only = branches[0];
    const comments =
      only.leading.length > 0 ? [{ kind: "Empty" as const, leading: only.leading }] : [];
    if (only.test === undefined)
      return {
        parameter: uses(only.body, parameter) ? parameter : undefined,
        handler: { ...only.body, body: [...comments, ...only.body.body] },
      };
    const guard: TsStatement = { kind: "If", test: b.not(only.test), consequent: rethrow };
    return { parameter, handler: { ...only.body, body: [...comments, guard, ...only.body.body] } };
  }
  let chain: TsBlock | TsIf =
    last.test === undefined
      ? { ...last.body, leading: last.leading }
      : {
          kind: "If",
          test: last.test,
          consequent: last.body,
          alternate: b.block([rethrow]),
          leading: last.leading,
        };
  for (const branch of branches.slice(0, -1).reverse()) {
    chain = {
      kind: "If",
      test: branch.test!,
      consequent: branch.body,
      alternate: chain,
      leading: branch.leading,
    };
  }
  return { parameter, handler: b.block([chain]) };
}

function aliasOf(handler: ExceptHandler, parameter: string, ctx: Context): TsStatement[] {
  const binding = ctx.scope.bindings.get(handler.name!);
  if (binding === undefined) return [];
  const hoisted = binding.definitions.some(({ kind }) => kind !== "except");
  // Of several handlers with names of their own one may have the parameter's.
  if (!hoisted && binding.emitted === parameter) return [];
  return [
    hoisted
      ? b.assignStatement(b.id(binding.emitted), b.id(parameter))
      : b.constDecl(binding.emitted, b.id(parameter)),
  ];
}

/** Python deletes the handler's name at its end; that is seen where the name has other values too. */
function unbinding(handler: ExceptHandler, body: TsBlock, ctx: Context): TsBlock {
  const binding = handler.name === undefined ? undefined : ctx.scope.bindings.get(handler.name);
  const { maybeUnbound } = ctx.module.state;
  const isSeen = binding?.reads.some(({ node }) => node.kind === "Name" && maybeUnbound.has(node));
  const hoisted = binding?.definitions.some(({ kind }) => kind !== "except");
  if (binding === undefined || !isSeen || !hoisted) return body;
  const unset = unbound(binding);
  if (!jumps(handler.body)) return { ...body, body: [...body.body, unset] };
  return b.block([{ kind: "Try", block: body, finalizer: b.block([unset]) }]);
}

/** Whether something in the block may end it before its last statement. */
function jumps(block: Block): boolean {
  let found = false;
  forEachStatement(block, ({ kind }) => {
    if (["Return", "Raise", "Break", "Continue"].includes(kind)) found = true;
  });
  return found;
}

const uses = (node: unknown, name: string): boolean => {
  if (Array.isArray(node)) return node.some((item) => uses(item, name));
  if (typeof node !== "object" || node === null) return false;
  const { kind, name: own } = node as { kind?: string; name?: string };
  if (kind === "Identifier" && own === name) return true;
  return Object.values(node).some((value) => uses(value, name));
};

/** `except (A, B)` → `error instanceof A || error instanceof B` */
export function handlerTest(type: Expression, parameter: string, ctx: Context): TsExpression {
  const classes = type.kind === "Tuple" ? type.elements : [type];
  const tests = classes.map((cls): TsExpression => {
    const kind = ctx.module.state.typeOf(cls).kind;
    if (kind === "tuple" || kind === "union" || kind === "unknown") {
      const known = qualifiedName(ctx.module.state, cls);
      if (
        kind !== "unknown" ||
        known === undefined ||
        ctx.module.state.resolution.names.has(cls as never)
      ) {
        return b.call(ctx.module.runtime("isException"), [
          b.id(parameter),
          lowerExpression(cls, ctx),
        ]);
      }
    }
    return b.binary("instanceof", b.id(parameter), lowerExpression(cls, ctx));
  });
  return tests.reduce((left, right) => b.binary("||", left, right));
}
