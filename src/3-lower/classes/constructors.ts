/** `__init__` as a constructor. */
import type { Call, FunctionDef, Statement } from "../../ast/python.ts";
import type { TsExpression, TsMethod, TsStatement } from "../../ast/typescript.ts";
import type { CallFact } from "../../2-analyze/infer/state.ts";
import { libraryBase, type ClassInfo, type FunctionInfo } from "../../2-analyze/model.ts";
import { isBaseInit, mentions, withoutReceiver } from "../../2-analyze/construction.ts";
import { UNKNOWN, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import { libraryArguments } from "../calls/inherited-construction.ts";
import { lowerArguments } from "../calls/arguments.ts";
import { constructorParameters } from "../calls/construct-by-name.ts";
import { argumentsByName } from "../calls/dynamic-call.ts";
import { keywordArgument } from "../calls/dispatch.ts";
import { classNameOf } from "../calls/super.ts";
import type { Context } from "../context.ts";
import { isEmptyForward } from "../../2-analyze/forwarded-keywords.ts";
import { lowerShown } from "../expressions.ts";
import { heldUntilSuper, holdsBeforeSuper } from "./before-super.ts";
import type { functionParts } from "../functions/function.ts";

/** `__init__` becomes the constructor; the base's constructor is called first, as JavaScript demands. */
export function constructor(
  node: FunctionDef,
  info: FunctionInfo,
  cls: ClassInfo,
  parts: ReturnType<typeof functionParts>,
  leading: TsMethod["leading"],
  outer: Context,
): TsMethod {
  const ctx = outer.within({ scope: info.scope, func: info });
  let body: TsStatement[] = [...parts.body.body];
  const call = baseInit(node, cls);
  // Where other statements come first, the call stays where it is written.
  if (cls.bases.length > 0 && !initializesInPlace(node, cls))
    body.splice(parts.keywordStatements, 0, superCall(node, info, cls, ctx));
  else if (call && holdsBeforeSuper(node, call)) body = heldUntilSuper(body, ctx);
  return {
    kind: "Method",
    key: "constructor",
    flavour: "constructor",
    parameters: parts.parameters,
    body: { ...parts.body, body },
    leading,
  };
}

export function superCall(
  node: FunctionDef,
  info: FunctionInfo,
  cls: ClassInfo,
  ctx: Context,
): TsStatement {
  const call = baseInit(node, cls);
  if (call === undefined) {
    // CPython's exceptions take their `args` before `__init__` runs.
    const library = libraryBase(cls);
    const isException =
      library !== undefined && ctx.module.state.library.isSubclass(library, "BaseException");
    const args = isException ? parts(info) : [];
    return b.exprStatement(b.call(b.superKeyword(), args));
  }
  const value = call.value as Call;
  return {
    ...b.exprStatement(b.call(b.superKeyword(), superArguments(value, cls, ctx))),
    origin: call.span.start,
  };
}

/** The statement of `__init__` that calls that of the base. */
const baseInit = (node: FunctionDef, cls: ClassInfo) =>
  node.body.statements.find(
    (statement): statement is Extract<Statement, { kind: "Expr" }> =>
      statement.kind === "Expr" && isBaseInit(statement.value, cls),
  );

/** Whether what stands before the base's `__init__` must run before it. */
export function initializesInPlace(node: FunctionDef, cls: ClassInfo): boolean {
  const call = baseInit(node, cls);
  if (call === undefined || cls.bases.length === 0) return false;
  const self = node.parameters[0]?.name ?? "self";
  const before = node.body.statements.slice(
    node.docstring === undefined ? 0 : 1,
    node.body.statements.indexOf(call),
  );
  return (
    before.length > 0 &&
    (!before.some((one) => mentions(one, self)) || holdsBeforeSuper(node, call))
  );
}

const parts = (info: FunctionInfo): TsExpression[] => {
  return info.parameters
    .slice(1)
    .filter(({ node }) => node.flavour !== "var-keyword")
    .map(({ node, binding }) =>
      node.flavour === "var-positional" ? b.spread(b.id(binding.emitted)) : b.id(binding.emitted),
    );
};

/** `super().__init__(**kwargs)` → `super(...argumentsFor(Base, [], kwargs))` */
function superArgumentsByName(
  call: Call,
  fact: CallFact,
  { owner }: FunctionInfo,
  ctx: Context,
): TsExpression[] | undefined {
  if (owner === undefined || isTakenWhole(withoutReceiver(call), fact, ctx)) return undefined;
  const names = constructorParameters(owner, ctx.module.state) ?? [];
  const base = b.call(ctx.module.runtime("withParameters"), [
    b.id(classNameOf(owner)),
    ...names.map((name) => b.str(name)),
  ]);
  const given = argumentsByName(withoutReceiver(call), ctx);
  return [b.spread(b.call(ctx.module.runtime("argumentsFor"), [base, ...given]))];
}

/** Whether the arguments of a call need not be bound by their names. */
function isTakenWhole(call: Call, { bound, target }: CallFact, ctx: Context): boolean {
  const { unpacked } = bound;
  if (unpacked === undefined || isEmptyForward(unpacked.value, ctx.module.state)) return true;
  const parameters = target.kind === "function" ? target.info.parameters.slice(1) : [];
  const collects = parameters.map(({ node }) => node.flavour);
  return (
    call.keywords.length === 1 &&
    collects.every((flavour) => flavour.startsWith("var-")) &&
    (call.args.length === 0 || collects.includes("var-positional"))
  );
}

function superArguments(call: Call, cls: ClassInfo, ctx: Context): TsExpression[] {
  const fact = ctx.module.state.calls.get(call);
  if (fact?.target.kind === "function")
    return (
      superArgumentsByName(call, fact, fact.target.info, ctx) ??
      lowerArguments(call, fact, fact.target.info, 1, ctx)
    );
  const base = libraryBase(cls);
  const given = withoutReceiver(call);
  for (const value of [...given.args, ...given.keywords.map((keyword) => keyword.value)]) {
    // JavaScript has no object yet.
    if (value.kind === "Attribute" && isBoundMethod(ctx.module.state.typeOf(value)))
      ctx.module.report("unsupported-syntax", value.span, {
        construct: "a method of the object that is an argument of `super().__init__()`",
      });
  }
  const bound = base ? libraryArguments(given, base, ctx) : undefined;
  if (bound) return bound;
  const args = given.args.map((argument) =>
    argument.kind === "Starred"
      ? b.spread(lowerShown(argument.value, ctx))
      : lowerShown(argument, ctx),
  );
  const keywords = base === undefined ? undefined : keywordArgument(given, UNKNOWN, ctx);
  if (keywords && base !== undefined && !TAKES_KEYWORDS.has(base))
    ctx.module.report("unsupported-call", call.span, { name: "super().__init__" });
  return keywords ? [...args, keywords] : args;
}

const isBoundMethod = (type: Type): boolean => type.kind === "function" && type.self !== undefined;

/** Classes of the library whose constructor finds keywords behind its arguments. */
const TAKES_KEYWORDS: ReadonlySet<string> = new Set(["dict", "collections.UserDict"]);
