import type { Call, Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import type { Entry } from "../../../grammar-maps/define.ts";
import { bindArguments } from "../../2-analyze/bind.ts";
import type { CallFact, State } from "../../2-analyze/infer/state.ts";
import { findAttribute } from "../../2-analyze/model.ts";
import { membersOf } from "../../2-analyze/types.ts";
import { isBuiltinClass } from "../../2-analyze/builtin-members.ts";
import { facades } from "../../generated/runtime-index.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { parseSignature, type Signature } from "../../2-analyze/signatures.ts";
import { lowerExpression, lowerReceiver } from "../expressions.ts";
import { toTs } from "../types.ts";
import { restArgument } from "./arguments.ts";
import { keywordArgument } from "./dispatch.ts";
import { lowerArgument } from "./emit.ts";
import { callsWhateverComes } from "./gives-float.ts";
import { widest } from "./keyword-function.ts";

/**
 * The receiver of a method that is kept: Python evaluates it once, when the method is read. What may
 * be another object later is the argument of a function around: `((items) => (x) => items.push(x))(make())`.
 */
export function heldReceiver(
  node: Expression,
  ctx: Context,
  method: (receiver: TsExpression) => TsExpression | undefined,
): TsExpression | undefined {
  const receiver = lowerReceiver(node, ctx);
  if (isSteady(node, ctx)) return method(receiver);
  const name = ctx.module.fresh("target", ctx.scope);
  const value = method(b.id(name));
  const parameter = b.parameter(name, { type: toTs(ctx, ctx.module.state.typeOf(node)) });
  return value && b.call(b.arrow([parameter], value), [receiver]);
}

function isSteady(node: Expression, ctx: Context): boolean {
  if (node.kind === "Attribute") return ctx.callback !== undefined && isSteady(node.value, ctx);
  if (node.kind !== "Name") return ["Str", "Bytes", "Int", "Float"].includes(node.kind);
  const binding = ctx.module.state.resolution.names.get(node);
  return binding === undefined || !ctx.module.declarations.mutable.has(binding);
}

/** Whether a method is called on its object: `stack.push(x)` calls what an attribute of the program's own holds. */
export function isMethodCall({ func }: Call, name: string, state: State): boolean {
  if (!name.includes("#") || func.kind !== "Attribute") return false;
  return membersOf(state.typeOf(func.value)).every((owner) => {
    if (owner.kind === "module") return false;
    if (owner.kind !== "object" && owner.kind !== "class") return true;
    return findAttribute(owner.cls, func.attribute) === undefined;
  });
}

/** How a method that is kept is called: by position, or as the runtime's function for any value. */
export interface HeldForm {
  readonly signature: Signature;
  /** Those that a call may fill by position; `*args` is not among them. */
  readonly parameters: Signature["parameters"];
  readonly isOpen: boolean;
}

/** The form of a method that takes what the calls of the program give it, wherever it is kept. */
export function heldForm(name: string, entry: Entry, state: State): HeldForm {
  const texts = typeof entry.signature === "string" ? [entry.signature] : entry.signature;
  const forms = texts.map(parseSignature);
  const calls = heldCalls(state).get(name) ?? [];
  const isSpread = calls.some(({ args }) => args.some(({ kind }) => kind === "Starred"));
  const fitting = forms.find(({ parameters }) =>
    calls.every((call) => fitsByPosition(call, parameters)),
  );
  // What else calls it may give it all that it takes.
  const all = calls.length === 0 || callsWhateverComes(state) ? widest(forms) : undefined;
  const signature = (fitting && all) ?? fitting ?? widest(forms) ?? forms[0];
  const named = new Set(calls.flatMap(({ keywords }) => keywords.map((keyword) => keyword.name)));
  const parameters = signature.parameters.filter(
    ({ name: own, flavour }) =>
      !flavour.startsWith("var-") && (flavour !== "keyword-only" || named.has(own)),
  );
  // Of what reaches it nothing is known: the runtime's function looks at its arguments.
  const isAsked =
    calls.length === 0 &&
    callsWhateverComes(state) &&
    !name.startsWith("tuple#") &&
    parameters.some(isOfOneType);
  return { signature, parameters, isOpen: fitting === undefined || isSpread || isAsked };
}

const isOfOneType = ({ type }: Signature["parameters"][number]): boolean =>
  (type.kind === "name" && ONE_TYPE.has(type.name)) ||
  (type.kind === "union" && type.members.every((part) => isOfOneType({ type: part } as never)));

const ONE_TYPE = new Set(["str", "int", "float", "bytes", "None"]);

/** `methods.get.bind(null, table)`: the runtime's function of the method, which takes keywords too. */
export function boundFacade(
  name: string,
  self: TsExpression,
  ctx: Context,
): TsExpression | undefined {
  const method = name.split("#")[1];
  if (!hasFacade(name)) return undefined;
  const helper = b.member(ctx.module.runtime(method, "methods"), method);
  return b.call(b.member(helper, "bind"), [b.nullKeyword(), self]);
}

const hasFacade = (name: string): boolean => {
  const [owner, method] = name.split("#");
  return isBuiltinClass(owner) && facades.methods?.exports[method] !== undefined;
};

const fitsByPosition = (call: Call, parameters: Signature["parameters"]): boolean => {
  const { error, extraKeywords, unpacked } = bindArguments(call, parameters);
  return error === undefined && extraKeywords.length === 0 && unpacked === undefined;
};

const heldCalls = (state: State): ReadonlyMap<string, readonly Call[]> =>
  state.once(HELD, () => {
    const found = new Map<string, Call[]>();
    for (const [call, { target }] of state.calls) {
      if (target.kind !== "library" || !target.name.includes("#")) continue;
      if (isMethodCall(call, target.name, state)) continue;
      found.set(target.name, [...(found.get(target.name) ?? []), call]);
    }
    return found;
  });

const HELD = "calls of methods that are kept";

/** `push = stack.append`, `push(x)`: the value is a function that knows its object. */
export function heldMethodCall(
  node: Call,
  name: string,
  entry: Entry,
  fact: CallFact,
  ctx: Context,
): TsExpression {
  const { signature, parameters, isOpen } = heldForm(name, entry, ctx.module.state);
  const callee = lowerExpression(node.func, ctx);
  if (isOpen) {
    if (!hasFacade(name))
      ctx.module.report("unsupported-call", node.span, { name: "a method kept in a variable" });
    const args = node.args.map((argument) => restArgument(argument, fact.result, ctx));
    const keywords = keywordArgument(node, fact.result, ctx);
    return b.call(callee, keywords ? [...args, keywords] : args);
  }
  const bound = bindArguments(node, signature.parameters);
  const args = parameters.map(({ name: parameter, type }) => {
    const given = bound.named.get(parameter);
    // The parameters of the function that is kept do not tell TypeScript those of a lambda.
    if (given?.kind === "Lambda") return lowerExpression(given, ctx);
    return given && lowerArgument(given, type, fact, ctx);
  });
  const variadic = signature.parameters.find(({ flavour }) => flavour === "var-positional");
  if (variadic) args.push(...bound.rest.map((one) => lowerArgument(one, variadic.type, fact, ctx)));
  while (args.length > 0 && args.at(-1) === undefined) args.pop();
  return b.call(
    callee,
    args.map((argument) => argument ?? b.undefinedKeyword()),
  );
}
