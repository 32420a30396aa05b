/** Library functions that are used as values: `map(str, xs)`, `key=len`. */
import type { Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import type { Binding } from "../../../grammar-maps/template.ts";
import { entryOf } from "../../2-analyze/infer/library-calls.ts";
import {
  parseSignature,
  type Signature,
  type SignatureParameter,
} from "../../2-analyze/signatures.ts";
import { membersOf, type Type } from "../../2-analyze/types.ts";
import { tellsLibraryNames } from "../../2-analyze/told-names.ts";
import * as b from "../builders.ts";
import { mentionsName } from "../builders/mentions.ts";
import type { Context } from "../context.ts";
import { fromTemplate } from "./emit.ts";
import { callsWhateverComes, givesOnlyFloats } from "./gives-float.ts";
import { boundFacade, heldForm } from "./held-method.ts";
import { isReachedByName, keywordFunction } from "./keyword-function.ts";
import { givesNone, leavesValue } from "./none-result.ts";

/**
 * A library function or method as a value: an arrow that calls it. Where its caller is not known,
 * it takes all that Python's function takes by position.
 */
export function libraryFunctionValue(
  name: string,
  self: TsExpression | undefined,
  ctx: Context,
  handedOver?: Expression,
): TsExpression | undefined {
  const plain = functionValue(name, self, ctx, handedOver);
  // What the library takes to call it, it does not ask for its name.
  const isCallback = ctx.callback !== undefined && ctx.callback.node === handedOver;
  if (plain === undefined || isCallback) return plain;
  const { state } = ctx.module;
  const own = isReachedByName(name, ctx) ? keywordFunction(name, self, ctx) : undefined;
  if (own && !tellsLibraryNames(state)) return own;
  const made = own ?? plain;
  const value =
    givesOnlyFloats(name, ctx) && callsWhateverComes(state)
      ? b.call(ctx.module.runtime("givesFloat"), [made])
      : made;
  if (!tellsLibraryNames(state)) return value;
  const [owner, method] = name.split("#");
  const title = method ?? owner.split(".").at(-1)!;
  const emitted = made.kind === "Member" ? made.property : made.kind === "Identifier" && made.name;
  if (emitted === title) return value;
  const dotted = method === undefined ? [] : [b.str(`${owner.split(".").at(-1)!}.${method}`)];
  return b.call(ctx.module.runtime("named"), [value, b.str(title), ...dotted]);
}

function functionValue(
  name: string,
  self: TsExpression | undefined,
  ctx: Context,
  handedOver?: Expression,
): TsExpression | undefined {
  const entry = entryOf(ctx.module.state, name);
  if (entry === undefined) return undefined;
  const factory = FACTORIES[name];
  if (factory) return factory(ctx);
  const simple = VALUES[name];
  if (simple) return ctx.module.runtime(simple);
  const rules = typeof entry.emit === "string" ? [{ ts: entry.emit }] : entry.emit;
  // On a thread it waits for its turn.
  const isOnThread = handedOver !== undefined && ctx.module.colour.threadArguments.has(handedOver);
  const turns = isOnThread ? rules?.find(({ when }) => when?.threads !== undefined) : undefined;
  const rule = turns ?? rules?.at(-1);
  if (rule === undefined) return undefined;
  const texts = typeof entry.signature === "string" ? [entry.signature] : entry.signature;
  const isUnbound = name.includes("#") && self === undefined;
  const isCallback = ctx.callback !== undefined && ctx.callback.node === handedOver;
  const arity = isCallback ? ctx.callback.arity - (isUnbound ? 1 : 0) : undefined;
  const held = self && !isCallback ? heldForm(name, entry, ctx.module.state) : undefined;
  const bound = self && held?.isOpen ? boundFacade(name, self, ctx) : undefined;
  if (bound) return bound;
  // Where it is known how many arguments come, the form that takes as many.
  const signature =
    held?.signature ??
    texts.map(parseSignature).find(({ parameters: all }) => takes(all, arity)) ??
    parseSignature(texts[0]);
  const parameters = held?.parameters ?? positional(signature, isUnbound, handedOver, ctx);
  // `key.get`: the parameter of the function must not hide the object.
  const local = (parameter: string): string => {
    let own = ctx.module.naming.local(parameter);
    while (self && mentionsName(self, own)) own += "_";
    return own;
  };
  const bindings = new Map<string, Binding>(
    parameters.map(({ name: parameter }) => [parameter, b.id(local(parameter))]),
  );
  const [owner, method] = name.split("#");
  const isOpen = isCallback && ctx.callback.first && mayBeOther(owner, ctx.callback.first);
  // `str.lower`: the receiver is the first argument.
  const receiver = isUnbound
    ? b.parameter("value", { type: b.typeName(owner === "str" && !isOpen ? "string" : "any") })
    : undefined;
  if (self) bindings.set("self", self);
  else if (receiver) {
    const message = `descriptor '${method}' for '${owner}' objects doesn't apply to a '%T' object`;
    const asked = [b.id("value"), b.str(owner), b.str(message)];
    bindings.set("self", isOpen ? b.call(ctx.module.runtime("expected"), asked) : b.id("value"));
  }
  const variadic = signature.parameters.find(({ flavour }) => flavour === "var-positional");
  if (variadic) bindings.set(variadic.name, [b.spread(b.id(local(variadic.name)))]);
  const body = fromTemplate(rule.ts, bindings, ctx);
  const names = [
    ...(receiver ? ["value"] : []),
    ...parameters.map((parameter) => local(parameter.name)),
    ...(variadic ? [local(variadic.name)] : []),
  ];
  if (self === undefined && handsOn(body, names)) return body.callee;
  return b.arrow(
    [
      ...(receiver ? [receiver] : []),
      ...parameters.map(({ name: parameter, optional }) =>
        b.parameter(local(parameter), { type: b.typeName("any"), optional }),
      ),
      ...(variadic
        ? [b.parameter(local(variadic.name), { rest: true, type: b.arrayType(b.typeName("any")) })]
        : []),
    ],
    givesNone(signature) && leavesValue(body) ? b.unary("void", body) : body,
  );
}

/** Whether some of the values are known to be of another type than the builtin whose method it is. */
const mayBeOther = (owner: string, given: Type): boolean =>
  membersOf(given).some((member) => {
    const name = member.kind === "instance" ? member.name : member.kind;
    return name !== owner && BUILTINS.has(owner) && (BUILTINS.has(name) || name === "None");
  });

const BUILTINS = new Set("str bytes int float bool list tuple dict set frozenset".split(" "));

/** The parameters that a caller can fill: no more than the function that takes it fills. */
function positional(
  signature: Signature,
  isUnbound: boolean,
  handedOver: Expression | undefined,
  ctx: Context,
): readonly SignatureParameter[] {
  const known = ctx.callback !== undefined && ctx.callback.node === handedOver;
  const most = known ? ctx.callback.arity - (isUnbound ? 1 : 0) : Infinity;
  return signature.parameters.filter(
    ({ optional, flavour }, index) =>
      !flavour.startsWith("var-") && (!optional || (flavour !== "keyword-only" && index < most)),
  );
}

/** Whether a call with so many arguments fits. */
function takes(parameters: Signature["parameters"], arity: number | undefined): boolean {
  if (arity === undefined || parameters.some(({ flavour }) => flavour === "var-positional"))
    return true;
  const positional = parameters.filter(
    ({ flavour }) => flavour === "positional-only" || flavour === "normal",
  );
  const required = positional.filter(({ optional }) => !optional).length;
  return required <= arity && arity <= positional.length;
}

/** A call that only passes the parameters on: the function itself says the same. */
function handsOn(
  body: TsExpression,
  names: readonly string[],
): body is TsExpression & { kind: "Call" } {
  if (body.kind !== "Call" || body.args.length !== names.length) return false;
  const isFunction =
    (body.callee.kind === "Identifier" && !names.includes(body.callee.name)) ||
    (body.callee.kind === "Member" &&
      body.callee.object.kind === "Identifier" &&
      !names.includes(body.callee.object.name));
  return (
    isFunction &&
    body.args.every((argument, index) => {
      const value = argument.kind === "Spread" ? argument.argument : argument;
      return value.kind === "Identifier" && value.name === names[index];
    })
  );
}

/** Classes that are handed over to make empty values: `defaultdict(list)`. */
const FACTORIES: Readonly<Record<string, (ctx: Context) => TsExpression>> = {
  dict: (ctx) => ctx.module.runtime("dict"),
};

/** Functions that the runtime exports as such: they take and give values that tell what they are. */
export const VALUES: Readonly<Record<string, string>> = {
  print: "print",
  str: "str",
  repr: "repr",
  len: "len",
  int: "int",
  abs: "abs",
  hash: "hash",
  range: "range",
  round: "round",
  sum: "sum",
  format: "format",
  type: "typeOf",
  getattr: "getattr",
  isinstance: "isInstance",
};
