/** `date(*parts)`: a library function that takes a certain number of arguments gets those of an iterable. */
import type { Call, Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import type { Entry } from "../../../grammar-maps/define.ts";
import type { Binding } from "../../../grammar-maps/template.ts";
import type { CallFact } from "../../2-analyze/infer/state.ts";
import type { Signature } from "../../2-analyze/signatures.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerReceiver } from "../expressions.ts";
import { fromTemplate } from "./emit.ts";
import { spreadOver } from "./fitted.ts";

/**
 * `new date(...fitted(date, "date", parts, "year", "month", "day"))`
 *
 * @returns nothing where the emission is more than a call with the arguments in their order
 */
export function spreadIntoLibrary(
  node: Call,
  entry: Entry,
  { parameters }: Signature,
  self: Expression | undefined,
  fact: CallFact,
  ctx: Context,
): TsExpression | undefined {
  const rules = typeof entry.emit === "string" ? [{ ts: entry.emit }] : (entry.emit ?? []);
  const template = rules.at(-1)?.ts;
  if (template === undefined || node.keywords.length > 0) return undefined;
  const positional = parameters.filter(
    ({ flavour }) => flavour === "positional-only" || flavour === "normal",
  );
  const variadic = parameters.find(({ flavour }) => flavour === "var-positional");
  // Each placeholder stands for itself: what the template makes of them can be read off.
  const bindings = new Map<string, Binding>(positional.map(({ name }) => [name, b.id(`$${name}`)]));
  if (variadic) bindings.set(variadic.name, [b.id(`$${variadic.name}`)]);
  if (self) bindings.set("self", lowerReceiver(self, ctx));
  const call = fromTemplate(template, bindings, ctx);
  if (call.kind !== "Call" && call.kind !== "New") return undefined;
  const names = call.args.map((argument) =>
    argument.kind === "Identifier" && argument.name.startsWith("$") ? argument.name.slice(1) : "",
  );
  const wanted = [...positional, ...(variadic ? [variadic] : [])].map(({ name }) => name);
  const isInOrder = wanted.every((name, index) => names[index] === name);
  const isMore = names.length > wanted.length;
  if (!isInOrder || isMore || !canRepeat(call.callee)) return undefined;
  const title = fact.target.kind === "library" ? fact.target.name : "";
  return {
    ...call,
    args: spreadOver(node, call.callee, title.split(/[.#]/).at(-1)!, parameters, ctx),
  };
}

/** What is called is written twice: it must be a name, or a member of one. */
const canRepeat = (callee: TsExpression): boolean =>
  callee.kind === "Identifier" ||
  callee.kind === "String" ||
  (callee.kind === "Literal" && callee.value === "this") ||
  (callee.kind === "Member" && canRepeat(callee.object));
