/** `"{} of {}".format(a, b)` and `"%s of %d" % (a, b)` as the template literals that say the same. */
import type { BinOp, Call, Expression, FormattedValue, JoinedStr } from "../ast/python.ts";
import type { TsExpression } from "../ast/typescript.ts";
import { every, isSmall, type Type } from "../2-analyze/types.ts";
import type { Context } from "./context.ts";
import { changesBefore, hasEffect } from "./held.ts";
import { lowerJoinedStr } from "./visitors/joined-str.ts";

type Parts = JoinedStr["parts"][number][];

/** One value of the template: which argument, and how it is written. */
interface Field {
  readonly value: Expression;
  readonly conversion?: FormattedValue["conversion"];
  readonly spec?: string;
}

/** `"{0} is {name:>8}".format(x, name=y)`; nothing where run time must read the format. */
export function templateOfFormat(node: Call, ctx: Context): TsExpression | undefined {
  const { func } = node;
  if (func.kind !== "Attribute" || func.value.kind !== "Str") return undefined;
  if (node.args.some(({ kind }) => kind === "Starred")) return undefined;
  if (node.keywords.some(({ name }) => name === undefined)) return undefined;
  let next = 0;
  let explicit = false;
  const pieces: (string | Field)[] = [];
  let end = 0;
  for (const match of func.value.value.matchAll(/\{\{|\}\}|\{([^{}]*)\}|[{}]/g)) {
    pieces.push(func.value.value.slice(end, match.index));
    end = match.index + match[0].length;
    if (match[0] === "{{" || match[0] === "}}") {
      pieces.push(match[0][0]);
      continue;
    }
    const field = /^(\w*)(?:!([rsa]))?(?::(.*))?$/su.exec(match[1] ?? "!");
    if (field === null) return undefined;
    const [, key, conversion, spec] = field;
    const isAutomatic = key === "";
    const isNumber = /^\d+$/.test(key);
    if ((isAutomatic && explicit) || (isNumber && next > 0)) return undefined;
    explicit ||= isNumber;
    const value =
      isAutomatic || isNumber
        ? node.args[isAutomatic ? next++ : Number(key)]
        : node.keywords.find(({ name }) => name === key)?.value;
    if (value === undefined) return undefined;
    pieces.push({ value, conversion: conversion as Field["conversion"], spec });
  }
  pieces.push(func.value.value.slice(end));
  return template(node, pieces, [...node.args, ...node.keywords.map(({ value }) => value)], ctx);
}

/** `"%s: %5.2f" % (name, price)`; nothing where a value may not be what its directive wants. */
export function templateOfPercent(node: BinOp, ctx: Context): TsExpression | undefined {
  if (node.left.kind !== "Str") return undefined;
  const values = node.right.kind === "Tuple" ? node.right.elements : [node.right];
  if (values.some(({ kind }) => kind === "Starred")) return undefined;
  const isOne = every(
    ctx.module.state.typeOf(node.right),
    (type) => ALONE.has(type.kind) || (type.kind === "instance" && CONTAINERS.has(type.name)),
  );
  if (node.right.kind !== "Tuple" && !isOne) return undefined;
  let next = 0;
  const pieces: (string | Field)[] = [];
  let end = 0;
  for (const match of node.left.value.matchAll(/%(?:%|([-+ 0]*)(\d*)(?:\.(\d+))?(.))?/gsu)) {
    pieces.push(node.left.value.slice(end, match.index));
    end = match.index + match[0].length;
    if (match[0] === "%%") {
      pieces.push("%");
      continue;
    }
    const value = values.at(next++);
    if (value === undefined || next > values.length) return undefined;
    const [, flags = "", width = "", precision, directive = ""] = match;
    const type = ctx.module.state.typeOf(value);
    const field = directiveField(value, type, flags, width, precision, directive);
    if (field === undefined) return undefined;
    pieces.push(field);
  }
  pieces.push(node.left.value.slice(end));
  // CPython compiles these as it does f-strings; with any other directive it makes the tuple first.
  const formatsEach =
    node.right.kind === "Tuple" && !/%[^%sra]*[^-+ #0-9.%sra]/u.test(node.left.value);
  return next === values.length ? template(node, pieces, values, ctx, formatsEach) : undefined;
}

/** Values that stand for themselves where they are not in a tuple. */
const ALONE: ReadonlySet<Type["kind"]> = new Set(["str", "int", "float", "bool", "None"]);

const CONTAINERS = new Set(["list", "dict", "set"]);

function directiveField(
  value: Expression,
  type: Type,
  flags: string,
  width: string,
  precision: string | undefined,
  directive: string,
): Field | undefined {
  const isInt = every(type, (member) => member.kind === "int" && isSmall(member));
  const isNumber = every(type, ({ kind }) => kind === "int" || kind === "float");
  const isLeft = flags.includes("-");
  const sign = flags.includes("+") ? "+" : flags.includes(" ") ? " " : "";
  if (directive === "s" || directive === "r") {
    if (/[0+ ]/.test(flags)) return undefined;
    const conversion = directive === "r" ? "r" : every(type, isStr) ? undefined : "s";
    const align = width !== "" && !isLeft ? ">" : "";
    const spec = `${align}${width}${precision === undefined ? "" : `.${precision}`}`;
    return { value, conversion: spec === "" && conversion === "s" ? undefined : conversion, spec };
  }
  const isFixed = "feEgG".includes(directive) && directive !== "";
  const isWhole = "diuxXo".includes(directive) && directive !== "";
  if (!(isFixed && isNumber) && !(isWhole && isInt && precision === undefined)) return undefined;
  const fill = isLeft && width !== "" ? "<" : "";
  const zero = !isLeft && flags.includes("0") ? "0" : "";
  const kind = isFixed
    ? `.${precision ?? "6"}${directive}`
    : "diu".includes(directive)
      ? ""
      : directive;
  return { value, spec: `${fill}${sign}${zero}${width}${kind}` };
}

const isStr = ({ kind }: Type): boolean => kind === "str";

/** Whether a value may be of a type that its format is not for. */
function mayRefuse({ value, spec }: Field, ctx: Context): boolean {
  if (spec === undefined || spec === "") return false;
  const type = ctx.module.state.typeOf(value);
  const code = /[a-z%]$/iu.exec(spec)?.[0] ?? "";
  const isText = code === "" || code === "s";
  const isNumber = ({ kind }: Type): boolean => kind === "int" || kind === "float";
  return !every(type, (member) => (isStr(member) ? isText : isNumber(member) && code !== "s"));
}

/** The arguments are evaluated where they stand: each once, and nothing may tell in which order. */
function template(
  node: Expression,
  pieces: readonly (string | Field)[],
  values: readonly Expression[],
  ctx: Context,
  /** Python, too, writes each value before it evaluates the next. */
  formatsEach = false,
): TsExpression | undefined {
  const fields = pieces.filter((piece) => typeof piece !== "string");
  const inOrder =
    fields.length === values.length && fields.every(({ value }, index) => value === values[index]);
  const { state } = ctx.module;
  const isPlain = values.every((value) =>
    every(state.typeOf(value), ({ kind }) => ALONE.has(kind)),
  );
  const effects = values.filter((value) => hasEffect(value, ctx)).length;
  if (!inOrder && effects > 0) return undefined;
  if (!inOrder && !fields.every(({ value }) => value.kind === "Name" || isConstant(value)))
    return undefined;
  // `str.format` has all its arguments before the first is written, which may fail.
  if (
    !formatsEach &&
    fields.some((field, index) => mayRefuse(field, ctx) && index < fields.length - 1)
  )
    return undefined;
  const isTold = (effects > 1 && !isPlain) || changesBefore(values, ctx);
  if (isTold && !formatsEach) return undefined;
  const parts = pieces.flatMap((piece): Parts => {
    if (typeof piece === "string")
      return piece === "" ? [] : [{ kind: "Str", value: piece, span: node.span }];
    const { value, conversion, spec } = piece;
    return [
      {
        kind: "FormattedValue",
        value,
        span: value.span,
        ...(conversion && { conversion }),
        ...(spec && { formatSpec: { kind: "JoinedStr", span: node.span, parts: literal(spec) } }),
      },
    ];
  });
  return lowerJoinedStr({ kind: "JoinedStr", span: node.span, parts }, ctx);

  function literal(value: string): Parts {
    return [{ kind: "Str", value, span: node.span }];
  }
}

const isConstant = ({ kind }: Expression): boolean => kind === "Str" || kind === "Int";
