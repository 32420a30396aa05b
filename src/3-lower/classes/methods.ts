import type { FunctionDef } from "../../ast/python.ts";
import type {
  TsExpression,
  TsField,
  TsMethod,
  TsParameter,
  TsStaticBlock,
} from "../../ast/typescript.ts";
import {
  descendants,
  findAttribute,
  findMethod,
  isLibraryClass,
  type ClassInfo,
  type FunctionInfo,
} from "../../2-analyze/model.ts";
import { mainBase } from "../../2-analyze/mixins.ts";
import { qualifiedName } from "../../2-analyze/infer/names.ts";
import type { State } from "../../2-analyze/infer/state.ts";
import { expressionsOfKind, surveyModule } from "../../2-analyze/survey.ts";
import { descriptorOf } from "../../2-analyze/descriptors.ts";
import { descriptorMembers } from "./descriptors.ts";
import { initializesByMethod } from "../../2-analyze/construction.ts";
import { writesInit } from "../../2-analyze/dataclasses.ts";
import { isEnum } from "../../2-analyze/enums.ts";
import { toTs } from "../types.ts";
import { membersOf } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression } from "../expressions.ts";
import {
  applyDecorator,
  carriedDocstring,
  docComment,
  functionParts,
  isContextManager,
  isErasedDecorator,
} from "../functions/function.ts";
import { defaultsOf } from "../functions/defaults.ts";
import { methodsCalledByName } from "../functions/bound-at-run-time.ts";
import { parameterNames } from "../functions/keywords.ts";
import { receiving } from "./receiving-methods.ts";
import { takesReceiver } from "../../2-analyze/decorated-methods.ts";
import { isDelicate } from "../functions/delicate.ts";
import { receivers } from "../visitors/names.ts";
import { abstractMethod } from "./abstract-methods.ts";
import { constructor } from "./constructors.ts";
import { givesCoroutine } from "./coroutine-methods.ts";

export type Member = TsMethod | TsField | TsStaticBlock;

const BUILT_IN = new Set(["staticmethod", "classmethod", "property"]);

const PROPERTIES = new Set([
  "functools.cached_property",
  "abc.abstractproperty",
  "abc.abstractclassmethod",
  "abc.abstractstaticmethod",
]);

export function lowerMethod(node: FunctionDef, cls: ClassInfo, ctx: Context): Member[] {
  const method = methodMembers(node, cls, ctx);
  return [...defaultsOf(cls, ctx).splice(0), ...method];
}

function methodMembers(node: FunctionDef, cls: ClassInfo, ctx: Context): Member[] {
  const info = ctx.module.state.functions.get(node)!;
  const isStatic = info.method === "static" || info.method === "class";
  const isWrapped = descriptorOf(cls, node.name) !== undefined;
  // A descriptor is handed the object: the receiver is a parameter like any other.
  const isReceiving = takesReceiver(info);
  const skip = info.method === "static" || isWrapped || isReceiving ? 0 : 1;
  if (skip === 1 && info.parameters[0]) receivers.set(info.parameters[0].binding, info);
  const own = givesCoroutine(functionParts(node, info, ctx, skip), info, cls, ctx);
  const parts = { ...own, parameters: [...metaclassReceiver(info, ctx), ...own.parameters] };
  const leading = docComment(node.docstring);
  if (node.name === "__init__" && !initializesByMethod(cls))
    return [constructor(node, info, cls, parts, leading, ctx)];
  const name = ctx.module.naming.attribute(node.name);
  const key = info.method === "deleter" ? deleterName(name) : name;
  const decorators = node.decorators.filter((decorator) => {
    if (isErasedDecorator(decorator, ctx)) return false;
    if (decorator.kind === "Name" && BUILT_IN.has(decorator.id)) return false;
    if (PROPERTIES.has(qualifiedName(ctx.module.state, decorator) ?? "")) return false;
    return !(
      decorator.kind === "Attribute" &&
      ["setter", "getter", "deleter", "abstractmethod"].includes(decorator.attribute)
    );
  });
  if (isWrapped) {
    const value = decorators.reduceRight<TsExpression>(
      (inner, decorator) =>
        ctx.module.state.typeOf(decorator).kind === "class"
          ? b.create(lowerExpression(decorator, ctx), [inner])
          : applyDecorator(decorator, inner, ctx),
      { kind: "FunctionExpression", name: node.name, ...parts },
    );
    return descriptorMembers(node.name, value, cls, ctx);
  }
  if (isReceiving) return receiving(node, info, parts, decorators, key, leading, ctx);
  const wrapped = isDelicate(info, ctx) && !isContextManager(node, ctx);
  if (decorators.length > 0 && info.method !== undefined && ACCESSORS.has(info.method))
    ctx.module.report("unsupported-syntax", node.span, {
      construct: "a property made of what such a decorator returns",
    });
  if (decorators.length > 0 || wrapped)
    return [decorated(info, parts, decorators, wrapped, key, leading, ctx)];
  const flavour =
    info.method === "property"
      ? ("get" as const)
      : info.method === "setter"
        ? ("set" as const)
        : undefined;
  if (info.neverRuns) return [abstractMethod(info, cls, parts, { key, flavour, leading }, ctx)];
  const { returns, ...rest } = isCached(node, ctx) ? remembered(parts, key, ctx) : parts;
  const method: TsMethod = {
    kind: "Method",
    key: isProtocol(node, info, ctx) ? iteratorKey(PROTOCOLS[node.name]) : key,
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
  return [...openSignature(node.name, cls), method, ...protocol(node, info, ctx)];
}

/** `this: typeof Plugin`: a metaclass's methods are called for the classes that have it. */
function metaclassReceiver(info: FunctionInfo, ctx: Context): TsParameter[] {
  const { owner, method, parameters } = info;
  if (!owner?.node.isMetaclass || method !== "class" || owner.subclasses.length === 0) return [];
  return [b.parameter("this", { type: toTs(ctx, parameters[0].slot.type) })];
}

const ACCESSORS: ReadonlySet<string> = new Set(["property", "setter", "deleter"]);

/** An `__init__` that the root's constructor calls, or that subclasses replace, takes any arguments. */
export function openSignature(name: string, cls: ClassInfo): TsMethod[] {
  if (name !== "__init__" || isEnum(cls)) return [];
  const isRoot = cls.bases.every(isLibraryClass);
  const isReplaced = [...descendants(cls)].some(
    (sub) => sub.methods.has("__init__") || writesInit(sub),
  );
  if (!isRoot && !isReplaced) return [];
  const any = b.parameter("args", { rest: true, type: b.arrayType(b.typeName("any")) });
  return [{ kind: "Method", key: "__init__", parameters: [any], returns: b.typeName("void") }];
}

/** What `del temperature.celsius` calls, where the property has a deleter. */
export const deleterName = (name: string): string => `__delete_${name}__`;

const isCached = (node: FunctionDef, ctx: Context): boolean =>
  node.decorators.some(
    (one) => qualifiedName(ctx.module.state, one) === "functools.cached_property",
  );

/** `@cached_property`: computed at the first use, then kept on the object. */
function remembered(
  parts: ReturnType<typeof functionParts>,
  key: string,
  ctx: Context,
): ReturnType<typeof functionParts> {
  const compute: TsExpression = { kind: "Arrow", parameters: [], body: parts.body };
  const value = b.call(ctx.module.runtime("cachedProperty"), [
    b.thisKeyword(),
    b.str(key),
    compute,
  ]);
  return { ...parts, body: b.block([b.returnStatement(value)]) };
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
    static: info.method === "class",
    parameters: metaclassReceiver(info, ctx),
    // An object that is its own iterator, and is none: TypeScript would go round in circles.
    ...(givesItself(info) && {
      returns: b.typeName("IterableIterator", [b.typeName("any")]),
    }),
    body: b.block([
      b.returnStatement(
        b.call(ctx.module.runtime(helper), [b.methodCall(b.thisKeyword(), method)]),
      ),
    ]),
  });
  const symbol = PROTOCOLS[node.name];
  return symbol === undefined || isProtocol(node, info, ctx)
    ? []
    : [adapter(symbol, symbol, node.name)];
}

const givesItself = ({ name, owner, returns }: FunctionInfo): boolean =>
  name === "__iter__" &&
  owner !== undefined &&
  findMethod(owner, "__next__") === undefined &&
  membersOf(returns.type).some((one) => one.kind === "object" && one.cls === owner);

const PROTOCOLS: Readonly<Record<string, string>> = {
  __iter__: "iterator",
  __aiter__: "asyncIterator",
};

/** Whether the method is JavaScript's own: a generator that nobody calls by its Python name. */
const isProtocol = ({ name }: FunctionDef, info: FunctionInfo, ctx: Context): boolean =>
  PROTOCOLS[name] !== undefined && info.isGenerator && !isNamedInProgram(name, ctx.module.state);

const isNamedInProgram = (name: string, state: State): boolean =>
  state
    .once(NAMED, () => {
      const attributes = expressionsOfKind(surveyModule(state.module), "Attribute");
      return new Set(attributes.map(({ node }) => node.attribute));
    })
    .has(name);

const NAMED = "the attributes that the program names";

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
  const { state } = ctx.module;
  if (decorators.length > 0 && methodsCalledByName(state).has(info)) {
    const names = parameterNames(info, state, info.method === "static" ? 0 : 1);
    value = b.call(ctx.module.runtime("withParameters"), [
      value,
      ...names.map((name) => b.str(name)),
    ]);
  }
  const docstring = carriedDocstring(info.node as FunctionDef, ctx);
  if (docstring) value = b.call(ctx.module.runtime("documented"), [value, docstring]);
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
