/** Functions of the library that calls reach with keywords that only run time knows. */
import type { Call, Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import type { Entry } from "../../../grammar-maps/define.ts";
import type { Binding } from "../../../grammar-maps/template.ts";
import { entryOf } from "../../2-analyze/infer/library-calls.ts";
import type { CallFact } from "../../2-analyze/infer/state.ts";
import { parseSignature, type Signature } from "../../2-analyze/signatures.ts";
import { membersOf, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { isEmptyForward } from "../../2-analyze/forwarded-keywords.ts";
import { calledByName } from "../functions/bound-at-run-time.ts";
import { lowerReceiver } from "../expressions.ts";
import { describedResult } from "./described-result.ts";
import { argumentsByName } from "./dynamic-call.ts";
import { fromTemplate, signatureOf } from "./emit.ts";
import { VALUES } from "./function-value.ts";
import { givesNone, leavesValue } from "./none-result.ts";

/** Functions whose forms differ by more than what the last of their templates says. */
const OWN: Readonly<Record<string, readonly [name: string, facade?: string]>> = {
  print: ["printFunction"],
  max: ["maxFunction"],
  min: ["minFunction"],
  sorted: ["sortedFunction"],
  "json.dumps": ["dumpsFunction", "json"],
};

/** Classes that the runtime's `convertWith` calls. */
const CONVERTED = new Set(["bool", "dict", "float", "int", "list", "set", "str", "tuple"]);

/**
 * `json.dumps` → `withParameters((obj, …, indent) => json.dumps(obj, { …, indent }), "obj", "*", …, "indent=")`
 *
 * @returns nothing where no one template says what the function does with all that it takes
 */
export function keywordFunction(
  name: string,
  self: TsExpression | undefined,
  ctx: Context,
): TsExpression | undefined {
  if (Object.hasOwn(OWN, name)) {
    const [own, facade] = OWN[name];
    const helper = ctx.module.runtime(own, facade);
    return facade === undefined ? helper : b.member(helper, own);
  }
  const entry = entryOf(ctx.module.state, name);
  if (entry === undefined || ctx.module.state.library.class(name)) return undefined;
  const texts = typeof entry.signature === "string" ? [entry.signature] : entry.signature;
  const signature = widest(texts.map(parseSignature));
  if (signature === undefined) return undefined;
  const title = name.split(/[.#]/).at(-1)!;
  const describe = (value: TsExpression, names: readonly string[]): TsExpression =>
    b.call(ctx.module.runtime("withParameters"), [
      value,
      ...[`${title}()`, ...names, ...told(signature)].map((one) => b.str(one)),
    ]);
  if (Object.hasOwn(VALUES, name)) return describe(ctx.module.runtime(VALUES[name]), []);
  const { parameters } = signature;
  const rules = typeof entry.emit === "string" ? [{ ts: entry.emit }] : entry.emit;
  const template = rules?.at(-1)?.ts;
  if (template === undefined || parameters.some(({ flavour }) => flavour.startsWith("var-")))
    return undefined;
  // What no template mentions changes nothing; what only another one does, this one would drop.
  const texted = rules!.map(({ ts }) => ts).join(" ");
  if (parameters.some(({ name: own }) => says(texted, own) && !says(template, own)))
    return undefined;
  const isUnbound = name.includes("#") && self === undefined;
  const bindings = new Map<string, Binding>(
    parameters.map(({ name: parameter }) => [parameter, b.id(ctx.module.naming.local(parameter))]),
  );
  if (self) bindings.set("self", self);
  else if (isUnbound) bindings.set("self", b.id("value"));
  const any = b.typeName("any");
  const body = fromTemplate(template, bindings, ctx);
  const value = b.arrow(
    [
      ...(isUnbound ? [b.parameter("value", { type: any })] : []),
      ...parameters.map(({ name: parameter, optional }) =>
        b.parameter(ctx.module.naming.local(parameter), { type: any, optional }),
      ),
    ],
    givesNone(signature) && leavesValue(body) ? b.unary("void", body) : body,
  );
  return describe(value, isUnbound ? ["/value"] : []);
}

/** `json.dumps(value, **options)`: run time tells which parameters the keywords are for. */
export function callLibraryByName(
  node: Call,
  entry: Entry,
  fact: CallFact,
  self: Expression | undefined,
  ctx: Context,
): TsExpression | undefined {
  const { parameters, returns } = signatureOf(entry, fact);
  const { unpacked } = fact.bound;
  if (fact.target.kind !== "library" || !unpacked) return undefined;
  if (isEmptyForward(unpacked.value, ctx.module.state)) return undefined;
  if (parameters.every(({ flavour }) => !/^(?:normal|keyword-only)$/.test(flavour)))
    return undefined;
  const receiver = self && lowerReceiver(self, ctx);
  const callee = keywordFunction(fact.target.name, receiver, ctx);
  if (callee === undefined) {
    ctx.module.report("unsupported-syntax", node.span, {
      construct: "`**` in a call of a library function",
    });
    return b.nullKeyword();
  }
  const made = b.call(ctx.module.runtime("callWith"), [callee, ...argumentsByName(node, ctx)]);
  return describedResult(made, returns, fact.result, ctx);
}

/** Whether a template makes anything of a parameter. */
const says = (template: string, name: string): boolean =>
  new RegExp(`\\$${name}(?!\\w)`).test(template);

/** The form of a function that takes all that the others take, under the same names. */
export function widest(forms: readonly Signature[]): Signature | undefined {
  const most = forms.reduce((one, other) =>
    other.parameters.length > one.parameters.length ? other : one,
  );
  const names = new Set(most.parameters.map(({ name }) => name));
  return forms.every(({ parameters }) => parameters.every(({ name }) => names.has(name)))
    ? withOptional(most, forms)
    : undefined;
}

/** What one of the forms does without, a call may leave out. */
const withOptional = (most: Signature, forms: readonly Signature[]): Signature => ({
  ...most,
  parameters: most.parameters.map((parameter) => ({
    ...parameter,
    optional:
      parameter.optional ||
      !forms.every(({ parameters }) => parameters.some(({ name }) => name === parameter.name)),
  })),
});

/** How the runtime is told of the parameters. */
const told = ({ parameters }: Signature): string[] =>
  parameters.flatMap(({ name, flavour, optional }, index) => {
    const isFirst = flavour === "keyword-only" && parameters[index - 1]?.flavour !== "keyword-only";
    const own = `${flavour === "positional-only" ? "/" : ""}${name}${optional ? "=" : ""}`;
    return isFirst ? ["*", own] : [own];
  });

/** Whether a library function has parameters that may be named. */
export const takesKeywords = (name: string, ctx: Context): boolean => {
  const { signature = [] } = entryOf(ctx.module.state, name) ?? {};
  return (typeof signature === "string" ? [signature] : signature).some((text) =>
    parseSignature(text).parameters.some(({ flavour }) =>
      /^(?:normal|keyword-only|var-keyword)$/.test(flavour),
    ),
  );
};

/** Whether a call with keywords that run time binds may reach a library function that is a value. */
export function isReachedByName(name: string, ctx: Context): boolean {
  if (!takesKeywords(name, ctx)) return false;
  return calledByName(ctx.module.state).some(
    (type) =>
      type.kind === "unknown" ||
      type.kind === "callable" ||
      (type.kind === "library" && type.name === name),
  );
}

/** Whether the runtime can call all that the callee may be by the names of its parameters. */
export const isCallableByName = (callee: Type, ctx: Context): boolean =>
  membersOf(callee).every(
    (member) =>
      member.kind !== "library" ||
      CONVERTED.has(member.name) ||
      !takesKeywords(member.name, ctx) ||
      keywordFunction(member.name, member.self && b.id("self"), ctx) !== undefined,
  );

/** Whether one of the callees is a class that only the runtime's own functions call. */
export const isConverted = (callee: Type): boolean =>
  membersOf(callee).some(({ kind, ...member }) =>
    kind === "library" ? CONVERTED.has((member as { name: string }).name) : false,
  );
