/** Library functions that the library calls: what they show or refuse tells which floats there are. */
import type { TsExpression } from "../../ast/typescript.ts";
import { overloadFor, positionalParameter } from "../../2-analyze/infer/call-function.ts";
import { itemType } from "../../2-analyze/infer/elements.ts";
import { fits } from "../../2-analyze/infer/fits.ts";
import { entryOf } from "../../2-analyze/infer/library-calls.ts";
import type { CallFact } from "../../2-analyze/infer/state.ts";
import {
  parseSignature,
  type SignatureParameter,
  type SignatureType,
} from "../../2-analyze/signatures.ts";
import { UNKNOWN, every, some, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { namedFloat, selfDescribing } from "../expressions.ts";
import { isBareFloat } from "../representation.ts";
import { namesMissing } from "./names-missing.ts";
import { unexpected } from "./expected-arguments.ts";
import { ASKING } from "./mixed-items.ts";

type LibraryFunction = Extract<Type, { kind: "library" }>;

/** `map(json.dumps, prices)` → `map((value) => json.dumps(float(value)), prices)` */
export function tellingLibrary(
  value: TsExpression,
  callee: LibraryFunction,
  patterns: readonly SignatureType[] | null,
  fact: CallFact,
  ctx: Context,
): TsExpression {
  const entry = entryOf(ctx.module.state, callee.name);
  if (entry === undefined || patterns === null) return value;
  const sources = patterns.map((pattern) =>
    pattern.kind === "name" ? fact.variables?.get(pattern.name)?.type : undefined,
  );
  if (SHOWING.has(callee.name) && sources[0]?.kind === "float" && isBareFloat(sources[0]))
    return ctx.module.runtime("floatRepr");
  const texts = typeof entry.signature === "string" ? [entry.signature] : entry.signature;
  const overloads = texts.map(parseSignature);
  // The receiver of `str.lower` comes first.
  const skip = Number(callee.name.includes("#") && callee.self === undefined);
  const given = sources.map((source) => source ?? UNKNOWN);
  const signature = overloadFor(ctx.module.state, overloads, given.slice(skip));
  const names = patterns.map((_, index) => (index === 0 ? "value" : `value${index + 1}`));
  const args = names.map((name, index) => {
    const source = sources[index];
    if (source === undefined) return b.id(name);
    if (index < skip) return receiver(b.id(name), source, callee, ctx);
    const parameter = positionalParameter(signature, index - skip);
    return parameter ? argument(b.id(name), source, parameter, callee, ctx) : b.id(name);
  });
  if (args.every(({ kind }) => kind === "Identifier")) return value;
  return b.arrow(names, b.call(value, args));
}

const isNumber = ({ kind }: Type): boolean => ["int", "float", "bool"].includes(kind);

/** Functions that give a float's text. */
const SHOWING = new Set(["str", "repr"]);

const receiver = (
  value: TsExpression,
  source: Type,
  { name }: LibraryFunction,
  ctx: Context,
): TsExpression => (name.startsWith("float#") ? value : namedFloat(value, source, ctx));

function argument(
  value: TsExpression,
  source: Type,
  parameter: SignatureParameter,
  { name }: LibraryFunction,
  ctx: Context,
): TsExpression {
  const { type } = parameter;
  const isShown = namesMissing(name, type) || (type.kind === "name" && type.name === "object");
  if (isShown) return selfDescribing(value, source, ctx);
  const { state } = ctx.module;
  if (fits(state, type, source)) {
    // What does not add up is named.
    const isOpen = name === "sum" && !every(itemType(state, source), isNumber);
    return isOpen ? selfDescribing(value, source, ctx) : value;
  }
  const told = some(source, isBareFloat) ? namedFloat(value, source, ctx) : value;
  const refused = unexpected(() => told, source, parameter, entryOf(state, name)!, name, ctx);
  if (refused) return refused;
  const iterates = type.kind === "name" && type.name === "Iterable" && !ASKING.test(name);
  return iterates ? b.call(ctx.module.runtime("iterate"), [told]) : told;
}
