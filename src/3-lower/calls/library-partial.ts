/** `partial(int, base=2)`: an arrow function calls the library with what is given now and later. */
import type { Call, Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import type { Binding } from "../../../grammar-maps/template.ts";
import { entryOf } from "../../2-analyze/infer/library-calls.ts";
import { parseSignature, type Signature } from "../../2-analyze/signatures.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression, lowerShown } from "../expressions.ts";
import { fromTemplate } from "./emit.ts";

/** @returns nothing where the library's signature does not tell which arguments are still to come */
export function partialOfLibrary(
  node: Call,
  func: Expression,
  given: readonly Expression[],
  ctx: Context,
): TsExpression | undefined {
  const type = ctx.module.state.typeOf(func);
  if (type.kind !== "library" || type.self) return undefined;
  const anything = { type: b.arrayType(b.typeName("any")), rest: true };
  const rest = b.spread(b.id("args"));
  if (node.keywords.some(({ name }) => name === undefined)) return undefined;
  if (given.some(({ kind }) => kind === "Starred")) return undefined;
  if (type.name === "print") {
    const options = b.object(
      node.keywords.map(({ name, value }) => b.property(name!, lowerExpression(value, ctx))),
    );
    const shown = given.map((argument) => lowerShown(argument, ctx));
    const call = b.call(ctx.module.runtime("printTo"), [options, ...shown, rest]);
    return b.arrow([b.parameter("args", anything)], call);
  }
  const entry = entryOf(ctx.module.state, type.name);
  const rules = typeof entry?.emit === "string" ? [{ ts: entry.emit }] : (entry?.emit ?? []);
  if (entry === undefined || rules.length === 0) return undefined;
  const texts = typeof entry.signature === "string" ? [entry.signature] : entry.signature;
  const signature = texts.map(parseSignature).find((one) => takes(one, node, given.length));
  if (signature === undefined) return undefined;
  const bindings = new Map<string, Binding>();
  const open: string[] = [];
  let position = 0;
  for (const { name, flavour, optional } of signature.parameters) {
    const keyword = node.keywords.find((one) => one.name === name)?.value;
    const isPositional = flavour === "positional-only" || flavour === "normal";
    const value = isPositional && position < given.length ? given[position++] : keyword;
    if (value) bindings.set(name, lowerExpression(value, ctx));
    else if (isPositional && !optional) {
      bindings.set(name, b.id(name));
      open.push(name);
    } else if (flavour === "var-positional") {
      const more = given.slice(position).map((argument) => lowerExpression(argument, ctx));
      bindings.set(name, [...more, rest]);
      open.push("args");
    }
  }
  const rule = rules.find(({ when }) =>
    Object.entries(when ?? {}).every(([name, condition]) =>
      condition === "given"
        ? bindings.has(name)
        : condition === "absent"
          ? !bindings.has(name)
          : false,
    ),
  );
  if (rule === undefined) return undefined;
  return b.arrow(
    open.map((name) => b.parameter(name, name === "args" ? anything : { type: b.typeName("any") })),
    fromTemplate(rule.ts, bindings, ctx),
  );
}

/** Whether a signature has all the keywords, and room for the arguments. */
function takes({ parameters }: Signature, node: Call, count: number): boolean {
  const positional = parameters.filter(
    ({ flavour }) => flavour === "positional-only" || flavour === "normal",
  );
  const isVariadic = parameters.some(({ flavour }) => flavour === "var-positional");
  return (
    (isVariadic || count <= positional.length) &&
    node.keywords.every(({ name }) =>
      parameters.some(
        (parameter) =>
          parameter.name === name &&
          (parameter.flavour === "normal" || parameter.flavour === "keyword-only"),
      ),
    )
  );
}
