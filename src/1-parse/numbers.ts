import type { Expression } from "../ast/python.ts";
import * as syntax from "../diagnostics/syntax.ts";
import { placeholder, spanOf, textOf } from "./context.ts";
import type { Context } from "./context.ts";
import type { PlainNode } from "./plain-tree.ts";

// https://docs.python.org/3/reference/lexical_analysis.html#numeric-literals
const digits = String.raw`\d(?:_?\d)*`;
const exponent = `[eE][+-]?${digits}`;
const decimalInteger = /^(?:0(?:_?0)*|[1-9](?:_?\d)*)$/;
const basedInteger = /^0(?:[xX](?:_?[0-9a-fA-F])+|[oO](?:_?[0-7])+|[bB](?:_?[01])+)$/;
const float = new RegExp(
  `^(?:(?:${digits})?\\.${digits}(?:${exponent})?|${digits}\\.(?:${exponent})?|${digits}${exponent})$`,
);
const digitsOnly = new RegExp(`^${digits}$`);

/** CPython's default for `sys.set_int_max_str_digits`, which holds for literals too. */
const longestDecimal = 4300;

/** An integer, float or imaginary literal. */
export function convertNumber(node: PlainNode, ctx: Context): Expression {
  const span = spanOf(node);
  const raw = textOf(node, ctx);
  const plain = raw.replaceAll("_", "");
  if (decimalInteger.test(raw) && plain.length > longestDecimal) {
    return refuse(
      `Exceeds the limit (${longestDecimal} digits) for integer string conversion: value has ${plain.length} digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.`,
    );
  }
  if (decimalInteger.test(raw) || basedInteger.test(raw)) {
    return { kind: "Int", span, value: BigInt(plain), raw };
  }
  if (float.test(raw)) return { kind: "Float", span, value: Number(plain), raw };
  if (/[jJ]$/.test(raw)) {
    const part = raw.slice(0, -1);
    if (digitsOnly.test(part) || float.test(part)) {
      return { kind: "Complex", span, value: Number(plain.slice(0, -1)) };
    }
  }
  if (/[lL]$/.test(raw)) {
    ctx.bag.report(
      syntax.pythonTwo,
      span,
      { problem: "invalid decimal literal" },
      "Python 3 has one kind of int: drop the `L`",
    );
    return placeholder(span);
  }
  if (/^0\d/.test(raw)) {
    return refuse(
      "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
    );
  }
  const base = { x: "hexadecimal", o: "octal", b: "binary" }[raw[1]?.toLowerCase()] ?? "decimal";
  return refuse(`invalid ${base} literal`);

  function refuse(problem: string): Expression {
    ctx.bag.report(syntax.invalidNumber, span, { problem });
    return placeholder(span);
  }
}
