/** Methods of values whose class run time tells: `methods.append(target, 1)`. */
import type { Attribute, Call, Expression } from "../../ast/python.ts";
import type { TsExpression, TsProperty } from "../../ast/typescript.ts";
import { builtinOwners } from "../../2-analyze/builtin-members.ts";
import { libraryClassOf } from "../../2-analyze/infer/attribute-types.ts";
import { parseSignature } from "../../2-analyze/signatures.ts";
import { membersOf, type Type } from "../../2-analyze/types.ts";
import { facades } from "../../generated/runtime-index.ts";
import { isEmptyForward } from "../../2-analyze/forwarded-keywords.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { isNoticed } from "../held.ts";
import { lowerExpression, lowerInto, lowerShown, namedFloat } from "../expressions.ts";
import { isMixedNumber } from "../representation.ts";
import { nameOfType, ownersDiffer } from "../visitors/missing-attribute.ts";
import { restArgument, spreadOf } from "./arguments.ts";
import { isSuperMember } from "./super.ts";

/** A name as Python has it, and as the program's own classes have it where that differs. */
const namesOf = (name: string, ctx: Context): TsExpression[] =>
  [...new Set([name, ctx.module.naming.attribute(name)])].map(b.str);

/** A call of a method that different classes have in different ways; otherwise nothing. */
export function dispatchedCall(node: Call, ctx: Context): TsExpression | undefined {
  const { func } = node;
  if (func.kind !== "Attribute" || !isDispatched(func, ctx)) return undefined;
  const { state } = ctx.module;
  const owner = state.typeOf(func.value);
  checkCovered(func, owner, ctx);
  const result = state.calls.get(node)?.result;
  const target = argumentType(owner, result);
  const args = node.args.map((argument) => restArgument(argument, target, ctx));
  const keywords = keywordArgument(node, target, ctx);
  if (keywords) args.push(keywords);
  const name = func.attribute;
  const value = namedFloat(lowerExpression(func.value, ctx), owner, ctx);
  const given = [...node.args, ...node.keywords.map((keyword) => keyword.value)];
  const receiver =
    (owner.kind === "union" || owner.kind === "unknown") &&
    given.some((argument) => isNoticed(argument, ctx))
      ? b.call(ctx.module.runtime("having"), [value, ...namesOf(name, ctx)])
      : value;
  const builtin =
    facades.methods?.exports[name] && !isHelper(name)
      ? b.member(ctx.module.runtime(name, "methods"), name)
      : undefined;
  const isLazy = [...state.classes.values()].some((cls) => {
    const method = cls.methods.get(name);
    return method?.isAsync === true && !method.isGenerator;
  });
  // A coroutine method that only run time finds makes an object that runs when it is awaited.
  if (isLazy) {
    const found =
      builtin === undefined
        ? b.call(ctx.module.runtime("getattr"), [
            receiver,
            b.str(ctx.module.naming.attribute(name)),
          ])
        : b.call(ctx.module.runtime("methodOf"), [receiver, builtin, ...namesOf(name, ctx)]);
    return b.call(ctx.module.runtime("callLazily"), [found, ...args]);
  }
  const call =
    builtin !== undefined
      ? b.call(builtin, [receiver, ...args])
      : b.call(b.member(ctx.module.runtime("callMethod", "methods"), "callMethod"), [
          receiver,
          b.str(ctx.module.naming.attribute(name)),
          ...args,
        ]);
  // What a library's method gives as a bare float must say that it is one where nothing else does.
  return (result === undefined || isMixedNumber(result)) && givesFloat(func, owner, ctx)
    ? b.call(ctx.module.runtime("float"), [call])
    : call;
}

/** A method that is not called at once takes its receiver along. */
export function dispatchedMethod(node: Attribute, ctx: Context): TsExpression | undefined {
  const { state } = ctx.module;
  const owner = state.typeOf(node.value);
  const name = node.attribute;
  if (!isDispatched(node, ctx) || !facades.methods?.exports[name] || isHelper(name))
    return undefined;
  const isMethod = membersOf(owner).some((member) => {
    const cls = libraryClassOf(member);
    return cls !== undefined && state.library.method(cls, name) !== undefined;
  });
  const isOwn = [...state.classes.values()].some(
    (cls) => cls.methods.has(name) || cls.attributes.has(name),
  );
  if (!isMethod && (owner.kind !== "unknown" || isOwn)) return undefined;
  const helper = b.member(ctx.module.runtime(name, "methods"), name);
  return b.call(b.member(helper, "bind"), [
    b.nullKeyword(),
    namedFloat(lowerExpression(node.value, ctx), owner, ctx),
  ]);
}

const isHelper = (name: string): boolean => name === "callMethod" || name === "bindArguments";

/** Whether only run time knows which class's method an attribute is. */
export function isDispatched(node: Attribute, ctx: Context): boolean {
  if (ctx.module.lenient || isSuperMember(node) || /^__\w+__$/.test(node.attribute)) return false;
  const owner = ctx.module.state.typeOf(node.value);
  if (owner.kind === "unknown") return true;
  return ownersDiffer(node, ctx);
}

/** Where Python has a method that the maps lack, run time would wrongly find none. */
function checkCovered(node: Attribute, owner: Type, ctx: Context): void {
  const { library } = ctx.module.state;
  const possible =
    owner.kind === "unknown"
      ? builtinOwners(node.attribute).filter((cls) => occurringClasses(ctx).has(cls))
      : membersOf(owner).flatMap((member) => libraryClassOf(member) ?? []);
  const missing = possible.find(
    (cls) =>
      library.class(cls) &&
      builtinOwners(node.attribute).includes(cls) &&
      !library.method(cls, node.attribute) &&
      !library.attribute(cls, node.attribute),
  );
  if (missing !== undefined)
    ctx.module.report("unsupported-method", node.span, {
      type: owner.kind === "unknown" ? missing : membersOf(owner).map(nameOfType).join(" | "),
      name: node.attribute,
    });
}

/** The library classes that expressions of the module have; data from outside is of JSON's classes. */
const occurringClasses = (ctx: Context): ReadonlySet<string> => {
  const { state } = ctx.module;
  return state.once("classes that occur", () => {
    const found = new Set(["str", "int", "float", "bool", "list", "dict"]);
    for (const type of state.types.values())
      for (const member of membersOf(type)) found.add(libraryClassOf(member) ?? member.kind);
    return found;
  });
};

/** What the arguments go into: containers of known floats take them bare, and give them back so. */
function argumentType(owner: Type, result: Type | undefined): Type {
  const inside = membersOf(owner).flatMap((member) =>
    member.kind === "instance" ? member.args.map((slot) => slot.type) : [],
  );
  return owner.kind === "unknown" || [...inside, result ?? owner].some(isMixedNumber)
    ? { kind: "unknown" }
    : { kind: "never" };
}

/** `keywords({ sep: "-" })`, behind the other arguments; nothing where there are none. */
export function keywordArgument(node: Call, target: Type, ctx: Context): TsExpression | undefined {
  const { state } = ctx.module;
  const given = node.keywords.filter(
    ({ name, value }) => name !== undefined || !isEmptyForward(value, state),
  );
  if (given.length === 0) return undefined;
  const [only] = given;
  const whole: Expression | undefined =
    given.length === 1 && only.name === undefined ? only.value : undefined;
  const properties = given.map(
    ({ name, value }): TsProperty =>
      name === undefined
        ? spreadOf(lowerShown(value, ctx))
        : b.property(name, lowerInto(value, target, ctx)),
  );
  return b.call(ctx.module.runtime("keywords"), [
    whole ? lowerExpression(whole, ctx) : b.object(properties),
  ]);
}

/** Whether a library class that the receiver may be of gives a float: `delta.total_seconds()`. */
function givesFloat(node: Attribute, owner: Type, ctx: Context): boolean {
  const { library, classes } = ctx.module.state;
  if ([...classes.values()].some((cls) => cls.methods.has(node.attribute))) return false;
  const owners =
    owner.kind === "unknown"
      ? library.methodOwners(node.attribute)
      : membersOf(owner).flatMap((member) => libraryClassOf(member) ?? []);
  return owners.some((cls) => {
    const signature = library.method(cls, node.attribute)?.entry.signature ?? [];
    const texts = typeof signature === "string" ? [signature] : signature;
    return texts.some((text) => {
      const { returns } = parseSignature(text);
      return (
        returns.kind === "name" &&
        returns.name === "float" &&
        !builtinOwners(node.attribute).includes(cls)
      );
    });
  });
}
