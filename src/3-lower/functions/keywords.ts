/**
 * Keyword arguments. Where they can be bound when the program is converted, they become positional.
 * A function that also takes `*args` gets what stands after it as one object, last of its arguments:
 * `report("x", 1, 2, keywords({ sep: "-" }))`, and takes it off the end of its rest parameter.
 */
import type { Call, Expression } from "../../ast/python.ts";
import type { TsPattern, TsProperty, TsStatement } from "../../ast/typescript.ts";
import { isWrittenOut } from "../../2-analyze/bind.ts";
import { isEmptyForward, keepsKeywords } from "../../2-analyze/forwarded-keywords.ts";
import type { CallFact, State } from "../../2-analyze/infer/state.ts";
import {
  ancestry,
  findMethod,
  type ClassInfo,
  type FunctionInfo,
  type ParameterInfo,
} from "../../2-analyze/model.ts";
import { isSuperCall } from "../../2-analyze/construction.ts";
import { candidatesDiffer, constructorsDiffer } from "../../2-analyze/refusals/arguments.ts";
import { lookedUpMethods, methodsFoundByName } from "../../2-analyze/looked-up-methods.ts";
import { qualifiedNameOf } from "../../2-analyze/qualified-names.ts";
import { membersOf, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import { annotatedType } from "../annotated-types.ts";
import type { Context } from "../context.ts";
import { evaluatedOnce } from "./defaults.ts";
import { lowerInto } from "../expressions.ts";
import { handedWithKeywords } from "./handed-keywords.ts";

/** Whether the function's keywords travel in an object at the end. */
export function takesKeywordsLast(info: FunctionInfo, state: State): boolean {
  const { parameters } = info;
  if (!parameters.some(({ node }) => node.flavour === "var-positional")) return false;
  return (
    parameters.some(({ node }) => node.flavour === "keyword-only") || keepsKeywords(info, state)
  );
}

/** The statements at the head of such a function: its keyword-only parameters and its `**` parameter. */
export function keywordPrologue(
  info: FunctionInfo,
  ctx: Context,
  prelude?: TsStatement[],
): TsStatement[] {
  const { state } = ctx.module;
  if (!takesKeywordsLast(info, state)) return [];
  const rest = b.id(
    info.parameters.find(({ node }) => node.flavour === "var-positional")!.binding.emitted,
  );
  const named = info.parameters.filter(({ node }) => node.flavour === "keyword-only");
  const collected = keepsKeywords(info, state) ? info.parameters.at(-1)! : undefined;
  const assigned = (parameter: ParameterInfo): boolean => parameter.binding.definitions.length > 1;
  const declare = [...named, ...(collected ? [collected] : [])].some(assigned)
    ? b.letDecl
    : b.constDecl;
  if (collected && named.length === 0) {
    return [declare(collected.binding.emitted, b.call(ctx.module.runtime("keywordDict"), [rest]))];
  }
  const others = ctx.module.fresh("others", ctx.scope);
  const pattern: TsPattern = {
    kind: "ObjectPattern",
    properties: named.map(({ node, binding, slot }) => ({
      key: node.name,
      value: {
        target: b.id(binding.emitted),
        ...(node.default && {
          default: evaluatedOnce(
            node.default,
            binding,
            lowerInto(node.default, slot.type, ctx),
            annotatedType(ctx, slot.type, node.annotation),
            ctx,
            prelude,
          ),
        }),
      },
    })),
    ...(collected && { rest: b.id(others) }),
  };
  const statements: TsStatement[] = [
    declare(pattern, b.call(ctx.module.runtime("takeKeywords"), [rest])),
  ];
  if (collected) {
    const entries = b.call(b.member(b.id("Object"), "entries"), [b.id(others)]);
    statements.push(declare(collected.binding.emitted, b.create("Map", [entries])));
  }
  return statements;
}

/** The properties of `keywords({ … })` in a call of such a function. */
export function keywordProperties(
  named: readonly (readonly [ParameterInfo, Expression])[],
  extra: Call["keywords"],
  collected: ParameterInfo | undefined,
  ctx: Context,
): TsProperty[] {
  return [
    ...named.map(([{ node, slot }, value]) =>
      b.property(node.name, lowerInto(value, slot.type, ctx)),
    ),
    ...extra.map(({ name, value }) =>
      b.property(
        name!,
        collected
          ? lowerInto(value, collected.slot.type, ctx)
          : lowerInto(value, { kind: "unknown" }, ctx),
      ),
    ),
  ];
}

/** The functions that a call reaches whose keywords are known at run time only. */
export function functionsCalledByName(state: State): Set<FunctionInfo> {
  const found = new Set<FunctionInfo>();
  if (callsUnknownByName(state)) {
    for (const info of state.functions.values())
      if (info.owner === undefined && (info.escapes || isValue(info, state))) found.add(info);
  }
  for (const [call, fact] of state.calls) {
    const unpacked = call.keywords.some(
      ({ name, value }) =>
        name === undefined && !isWrittenOut(value) && !isEmptyForward(value, state),
    );
    const carries = call.keywords.some(
      ({ name, value }) => name !== undefined || !isEmptyForward(value, state),
    );
    const dynamic = (carries || candidatesDiffer(call, state)) && fact.target.kind === "dynamic";
    const cached = carries && fact.target.kind === "function" && fact.target.info.cached;
    const handed = handedWithKeywords(fact) ?? openPartial(call, fact, state);
    if (!unpacked && !dynamic && !cached && !handed) continue;
    const lookedUp = dynamic ? lookedUpMethods(call.func, state) : [];
    for (const member of [...lookedUp, ...membersOf(state.typeOf(handed ?? call.func))]) {
      const info =
        member.kind === "function"
          ? member.info
          : member.kind === "object"
            ? findMethod(member.cls, "__call__")
            : undefined;
      if (info) found.add(info);
    }
  }
  return found;
}

/** `partial(handler, level=2)`: what is called, where more than one function may be. */
function openPartial(call: Call, { target }: CallFact, state: State): Expression | undefined {
  const [func] = call.args;
  const isPartial = target.kind === "library" && target.name === "functools.partial";
  if (!isPartial || func === undefined || call.keywords.length === 0) return undefined;
  const [only, ...more] = membersOf(state.typeOf(func));
  const isOne = only?.kind === "function" && more.length === 0;
  return isOne && !takesKeywordsLast(only.info, state) ? undefined : func;
}

/** Whether some call with keywords may reach any function that is a value. */
export const callsUnknownByName = (state: State): boolean =>
  calledByName(state).some(({ kind }) => kind === "unknown" || kind === "callable");

/** Whether some call with keywords that run time binds may make an object of the class. */
export const isMadeByName = (cls: ClassInfo, state: State): boolean => {
  const lineage = new Set(ancestry(cls));
  return calledByName(state).some(
    (type) =>
      type.kind === "unknown" ||
      type.kind === "callable" ||
      (type.kind === "class" && lineage.has(type.cls)),
  );
};

/** What the calls call whose keywords are bound at run time. */
export const calledByName = (state: State): readonly Type[] =>
  state.once(CALLED_BY_NAME, () =>
    [...state.calls].flatMap(([call, fact]) => {
      const { target } = fact;
      const handed = handedWithKeywords(fact);
      if (handed) return membersOf(state.typeOf(handed));
      const carries = call.keywords.some(
        ({ name, value }) => name !== undefined || !isEmptyForward(value, state),
      );
      if (target.kind === "dynamic" && isLibraryInit(call, state)) return [];
      const isCounted = target.kind === "dynamic" && constructorsDiffer(call, state);
      if (!carries && !isCounted) return [];
      const [first] = call.args;
      const isPartial = target.kind === "library" && target.name === "functools.partial";
      const callee = isPartial && first ? first : target.kind === "dynamic" ? call.func : undefined;
      const members = callee === undefined ? [] : membersOf(state.typeOf(callee));
      // A partial of a function of the library is bound where it is made.
      return isPartial ? members.filter(({ kind }) => kind !== "library") : members;
    }),
  );

/** `super().__init__(name="x")` of a class of the library, which calls none of the program's. */
const isLibraryInit = ({ func }: Call, state: State): boolean =>
  func.kind === "Attribute" &&
  func.attribute === "__init__" &&
  isSuperCall(func.value) &&
  membersOf(state.typeOf(func)).every(({ kind }) => kind !== "function");

/** A function that stands somewhere without being called there. */
function isValue(info: FunctionInfo, state: State): boolean {
  const values = state.once(VALUES, () => {
    const called = new Set<Expression>([...state.calls.keys()].map(({ func }) => func));
    const found = new Set<FunctionInfo>();
    for (const [node, type] of state.types)
      if (!called.has(node))
        for (const member of membersOf(type))
          if (member.kind === "function") found.add(member.info);
    return found;
  });
  return values.has(info);
}

const CALLED_BY_NAME = "what calls by name call";
const VALUES = "functions that are values";

/** The methods that a call reaches whose keywords are known at run time only. */
export function methodsCalledByName(state: State): Set<FunctionInfo> {
  return state.once(BY_NAME, () => {
    const found = new Set<FunctionInfo>();
    if (callsUnknownByName(state)) {
      for (const info of state.functions.values())
        if (info.owner && (info.name === "__call__" || isValue(info, state))) found.add(info);
      for (const info of methodsFoundByName(state)) found.add(info);
    }
    for (const info of functionsCalledByName(state)) if (info.owner) found.add(info);
    for (const [call, fact] of state.calls) {
      if (call.func.kind !== "Attribute") continue;
      if (!isSuperCall(call.func.value)) {
        const { attribute, value } = call.func;
        // Of values of several types the method is looked up at run time.
        const isLookedUp = membersOf(state.typeOf(value)).length > 1;
        if (call.keywords.length === 0 || (fact.target.kind !== "dynamic" && !isLookedUp)) continue;
        for (const cls of state.classes.values()) {
          const method = cls.methods.get(attribute);
          if (method) found.add(method);
        }
        continue;
      }
      const carries = call.keywords.some(
        ({ name, value }) => name !== undefined || !isEmptyForward(value, state),
      );
      const unpacks = call.keywords.some(
        ({ name, value }) => name === undefined && !isEmptyForward(value, state),
      );
      if (!unpacks && !(carries && fact.target.kind === "dynamic")) continue;
      for (const member of membersOf(state.typeOf(call.func)))
        if (member.kind === "function") found.add(member.info);
    }
    return found;
  });
}

const BY_NAME = "methods that super() calls by name";

/**
 * How the runtime is told of a function's parameters: what errors call it, where its own name does not
 * say, and the names, without the receiver where something else fills it.
 */
export function parameterNames(info: FunctionInfo, state: State, skip = 0): string[] {
  const names = info.parameters.slice(skip).flatMap(({ node }, index, all) => {
    switch (node.flavour) {
      case "var-positional":
        return [`*${node.name}`];
      case "var-keyword":
        return keepsKeywords(info, state) ? [`**${node.name}`] : [];
      default: {
        const isPositional = node.flavour === "positional-only";
        const isFirst = node.flavour === "keyword-only" && isFirstKeyword(all, index);
        const name = `${isPositional ? "/" : ""}${node.name}${node.default ? "=" : ""}`;
        return isFirst ? ["*", name] : [name];
      }
    }
  });
  const takesAll = names.every((name) => name.startsWith("*") && name !== "*");
  const title = takesAll && names.length > 1 ? undefined : titleOf(info, skip);
  return title === undefined ? names : [title, ...names];
}

/** Whether a bare `*` stands before the parameter. */
const isFirstKeyword = (parameters: readonly ParameterInfo[], index: number): boolean =>
  parameters
    .slice(0, index)
    .every(({ node: { flavour } }) => flavour === "normal" || flavour === "positional-only");

/** `outer.<locals>.inner()`; what a method is called is seen when it is bound. */
function titleOf(info: FunctionInfo, skip: number): string | undefined {
  const { node, scope } = info;
  const name = qualifiedNameOf({ kind: "function", info: { ...info, decorated: undefined } });
  const emitted = scope.parent?.bindings.get(info.name)?.emitted;
  const isPlain = node.kind === "Lambda" || skip > 0 || (name === info.name && emitted === name);
  return isPlain ? undefined : `${name}()`;
}
