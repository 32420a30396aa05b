import type { Call, FunctionDef, Statement } from "../../ast/python.ts";
import type { TsExpression, TsField, TsMethod, TsStatement } from "../../ast/typescript.ts";
import {
  findAttribute,
  findMethod,
  isLibraryClass,
  libraryBase,
  type ClassInfo,
  type FunctionInfo,
} from "../../2-analyze/model.ts";
import { mainBase } from "../../2-analyze/mixins.ts";
import { someExpression, expressionsOf } from "../../ast/walk.ts";
import * as b from "../builders.ts";
import { lowerArguments } from "../calls/arguments.ts";
import type { Context } from "../context.ts";
import { lowerShown } from "../expressions.ts";
import {
  applyDecorator,
  docComment,
  functionParts,
  isContextManager,
  isErasedDecorator,
} from "../functions/function.ts";
import { isDelicate } from "../functions/delicate.ts";
import { receivers } from "../visitors/names.ts";
import { isSuperInit } from "../visitors/simple.ts";

export type Member = TsMethod | TsField;

const BUILT_IN = new Set(["staticmethod", "classmethod", "property"]);

export function lowerMethod(node: FunctionDef, cls: ClassInfo, ctx: Context): Member[] {
  const info = ctx.module.state.functions.get(node)!;
  const isStatic = info.method === "static" || info.method === "class";
  const skip = info.method === "static" ? 0 : 1;
  if (skip === 1 && info.parameters[0]) receivers.set(info.parameters[0].binding, info);
  const parts = functionParts(node, info, ctx, skip);
  const leading = docComment(node.docstring);
  if (node.name === "__init__") return [constructor(node, info, cls, parts, leading, ctx)];
  const key = ctx.module.naming.attribute(node.name);
  const decorators = node.decorators.filter((decorator) => {
    if (isErasedDecorator(decorator, ctx)) return false;
    if (decorator.kind === "Name" && BUILT_IN.has(decorator.id)) return false;
    return !(
      decorator.kind === "Attribute" &&
      ["setter", "getter", "abstractmethod"].includes(decorator.attribute)
    );
  });
  const wrapped = isDelicate(info, ctx) && !isContextManager(node, ctx);
  if (decorators.length > 0 || wrapped)
    return [decorated(info, parts, decorators, wrapped, key, leading, ctx)];
  const flavour =
    info.method === "property"
      ? ("get" as const)
      : info.method === "setter"
        ? ("set" as const)
        : undefined;
  const { returns, ...rest } = parts;
  const method: TsMethod = {
    kind: "Method",
    key:
      key === "__iter__" && info.isGenerator
        ? iteratorKey("iterator")
        : key === "__aiter__" && info.isGenerator
          ? iteratorKey("asyncIterator")
          : key,
    flavour,
    static: isStatic,
    override: overrides(cls, node.name),
    ...rest,
    ...(flavour === "set"
      ? {}
      : {
          returns:
            node.name === "__iter__" || node.name === "__aiter__"
              ? selfReturn(node, returns)
              : returns,
        }),
    leading,
  };
  return [method, ...protocol(node, info, ctx)];
}

/** Whether the class of the program that this one extends has the member; mixins do not count. */
export function overrides(cls: ClassInfo, name: string): boolean {
  const base = mainBase(cls);
  if (base === undefined || isLibraryClass(base)) return false;
  return findMethod(base, name) !== undefined || findAttribute(base, name)?.classLevel === true;
}

/** A method that ends in `return self` gives `this`. */
function selfReturn(node: FunctionDef, returns: TsMethod["returns"]): TsMethod["returns"] {
  const last = node.body.statements.at(-1);
  return last?.kind === "Return" && last.value?.kind === "Name" && last.value.id === "self"
    ? b.typeName("this")
    : returns;
}

const iteratorKey = (name: string): TsExpression => b.member(b.id("Symbol"), name);

/** JavaScript's protocols, answered by Python's special methods. */
function protocol(node: FunctionDef, info: FunctionInfo, ctx: Context): TsMethod[] {
  const adapter = (symbol: string, helper: string, method: string): TsMethod => ({
    kind: "Method",
    key: iteratorKey(symbol),
    parameters: [],
    body: b.block([
      b.returnStatement(
        b.call(ctx.module.runtime(helper), [b.methodCall(b.thisKeyword(), method)]),
      ),
    ]),
  });
  if (node.name === "__iter__" && !info.isGenerator)
    return [adapter("iterator", "iterator", "__iter__")];
  if (node.name === "__aiter__" && !info.isGenerator)
    return [adapter("asyncIterator", "asyncIterator", "__aiter__")];
  return [];
}

/** A decorated method is a field that holds the decorator's result. */
function decorated(
  info: FunctionInfo,
  parts: ReturnType<typeof functionParts>,
  decorators: readonly FunctionDef["decorators"][number][],
  wrapped: boolean,
  key: string,
  leading: TsMethod["leading"],
  ctx: Context,
): Member {
  const isGenerator = info.isGenerator;
  let value: TsExpression = isGenerator
    ? {
        kind: "FunctionExpression",
        ...parts,
        parameters: [
          { target: b.id("this"), type: b.typeName(ctx.cls!.name) },
          ...parts.parameters,
        ],
      }
    : {
        kind: "Arrow",
        async: parts.async,
        parameters: parts.parameters,
        returns: parts.returns,
        body: parts.body,
      };
  if (isGenerator) value = b.call(b.member(value, "bind"), [b.thisKeyword()]);
  if (wrapped) value = b.call(ctx.module.runtime("asyncGenerator"), [value]);
  for (const decorator of [...decorators].reverse()) value = applyDecorator(decorator, value, ctx);
  return {
    kind: "Field",
    key,
    init: value,
    leading,
    static: info.method === "static" || info.method === "class",
    override: overrides(ctx.cls!, info.name),
  };
}

/** `__init__` becomes the constructor; the base's constructor is called first, as JavaScript demands. */
function constructor(
  node: FunctionDef,
  info: FunctionInfo,
  cls: ClassInfo,
  parts: ReturnType<typeof functionParts>,
  leading: TsMethod["leading"],
  outer: Context,
): TsMethod {
  const ctx = outer.within({ scope: info.scope, func: info });
  const body: TsStatement[] = [...parts.body.body];
  if (cls.bases.length > 0) body.unshift(superCall(node, info, cls, ctx));
  return {
    kind: "Method",
    key: "constructor",
    flavour: "constructor",
    parameters: parts.parameters,
    body: { ...parts.body, body },
    leading,
  };
}

function superCall(
  node: FunctionDef,
  info: FunctionInfo,
  cls: ClassInfo,
  ctx: Context,
): TsStatement {
  const call = node.body.statements.find(
    (statement): statement is Extract<Statement, { kind: "Expr" }> =>
      statement.kind === "Expr" && isSuperInit(statement.value),
  );
  if (call === undefined) {
    // CPython's exceptions take their `args` before `__init__` runs.
    const isException = libraryBase(cls) !== undefined;
    const args = isException ? parts(info) : [];
    return b.exprStatement(b.call(b.superKeyword(), args));
  }
  const before = node.body.statements.slice(0, node.body.statements.indexOf(call));
  const value = call.value as Call;
  if (before.length > 0 && (readsSelf(value, info) || before.some(hasEffects))) {
    ctx.module.report("unsupported-syntax", call.span, {
      construct: "super().__init__() after statements with effects (call it first)",
    });
  }
  return {
    ...b.exprStatement(b.call(b.superKeyword(), superArguments(value, ctx))),
    origin: call.span.start,
  };
}

const parts = (info: FunctionInfo): TsExpression[] => {
  return info.parameters
    .slice(1)
    .filter(({ node }) => node.flavour !== "var-keyword")
    .map(({ node, binding }) =>
      node.flavour === "var-positional" ? b.spread(b.id(binding.emitted)) : b.id(binding.emitted),
    );
};

function superArguments(call: Call, ctx: Context): TsExpression[] {
  const fact = ctx.module.state.calls.get(call);
  if (fact?.target.kind === "function") return lowerArguments(call, fact, fact.target.info, 1, ctx);
  return call.args.map((argument) =>
    argument.kind === "Starred"
      ? b.spread(lowerShown(argument.value, ctx))
      : lowerShown(argument, ctx),
  );
}

const readsSelf = (call: Call, info: FunctionInfo): boolean =>
  [...call.args, ...call.keywords.map(({ value }) => value)].some((argument) =>
    someExpression(
      argument,
      (part) => part.kind === "Name" && part.id === info.parameters[0]?.node.name,
    ),
  );

/** Anything but `self.x = <a value without calls>`. */
const hasEffects = (node: Statement): boolean => {
  if (node.kind === "Expr" && node.value.kind === "Str") return false;
  if (node.kind !== "Assign" && node.kind !== "AnnAssign") return true;
  return expressionsOf(node).some((part) =>
    someExpression(part, ({ kind }) => kind === "Call" || kind === "Await"),
  );
};
