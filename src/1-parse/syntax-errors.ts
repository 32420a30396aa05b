import type { Expression, Span } from "../ast/python.ts";
import { DiagnosticBag } from "../diagnostics/bag.ts";
import * as syntax from "../diagnostics/syntax.ts";
import { hardKeywords, namedChildren } from "./context.ts";
import type { Context } from "./context.ts";
import { convertExpression } from "./expressions.ts";
import type { PlainNode } from "./plain-tree.ts";
import { expressionName } from "./targets.ts";

type ParseTree = (text: string) => PlainNode;

/**
 * Reports the first place where tree-sitter could not follow the grammar. Like CPython, one
 * error is enough: those behind it are often its echo.
 */
export function reportTreeErrors(tree: PlainNode, ctx: Context, parseTree: ParseTree): void {
  const node = firstError(tree);
  const line = logicalLine(ctx.source, node);
  if (reportKeyword(line, ctx)) return;
  if (reportColon(line, node, ctx)) return;
  if (reportCondition(line, ctx)) return;
  if (reportAssignment(line, ctx, parseTree)) return;
  if (reportNumber(line, ctx)) return;
  if (node.isMissing && !node.named && /^\S+$/.test(node.type)) {
    ctx.bag.report(syntax.missingToken, markAt(node, ctx), { token: node.type });
    return;
  }
  ctx.bag.report(syntax.invalidSyntax, markAt(node, ctx), { problem: "invalid syntax" });
}

function firstError(node: PlainNode): PlainNode {
  for (const child of node.children) {
    if (child.hasError) return firstError(child);
  }
  return node;
}

/** The marked text stays on one line, and is never empty. */
function markAt(node: PlainNode, ctx: Context): Span {
  const lineEnd = ctx.source.indexOf("\n", node.start);
  const limit = lineEnd === -1 ? ctx.source.length : lineEnd;
  return { start: node.start, end: Math.max(node.start, Math.min(node.end, limit)) };
}

interface Line extends Span {
  readonly text: string;
}

/** The physical line of an error; a big error node is narrowed to its first line. */
function logicalLine(source: string, node: PlainNode): Line {
  const start = source.lastIndexOf("\n", Math.max(0, node.start - 1)) + 1;
  const found = source.indexOf("\n", node.start);
  const end = found === -1 ? source.length : found;
  return { start, end, text: source.slice(start, end).replace(/\r$/, "") };
}

const opensBlock =
  /^\s*(?:async\s+)?(?:if|elif|else|for|while|try|except|finally|with|def|class|match|case)\b/;

/** A block header without its colon. */
function reportColon(line: Line, node: PlainNode, ctx: Context): boolean {
  const code = line.text.replace(/\s*(?:#.*)?$/, "");
  if (!opensBlock.test(code) || code.includes(":") || code.endsWith("\\")) return false;
  if (/[([{]/.test(code) && !/[)\]}]$/.test(code)) return false;
  if (node.isMissing && node.type !== ":") return false;
  const end = line.start + code.length;
  ctx.bag.report(syntax.missingToken, { start: end, end }, { token: ":" });
  return true;
}

/** `f() = 1`, `1 += x`: what stands left of each sign is read alone, to be named. */
function reportAssignment(line: Line, ctx: Context, parseTree: ParseTree): boolean {
  const loop = /^\s*(?:async\s+)?for\s+(.+?)\s+in\b/.exec(line.text);
  if (loop !== null) return reportTarget(loop[1], "loop");
  const augmented = /^\s*(.+?)\s*(?:\*\*|\/\/|<<|>>|[-+*/%&|^@])=/.exec(line.text);
  if (augmented !== null) return reportTarget(augmented[1], "augmented");
  const parts = line.text.split(/(?<![=!<>:])=(?!=)/).slice(0, -1);
  return parts.some((part) => reportTarget(part.trim(), parts.length === 1 ? "single" : "chain"));

  function reportTarget(left: string, form: "loop" | "augmented" | "single" | "chain"): boolean {
    if (left === "") return false;
    const text = `(${left})`;
    const tree = parseTree(text);
    const statement = namedChildren(tree)[0];
    if (tree.hasError || statement?.type !== "expression_statement") return false;
    const bag = new DiagnosticBag(ctx.bag.file);
    const whole = convertExpression(namedChildren(statement)[0], { ...ctx, source: text, bag });
    const target = offender(whole);
    if (target === undefined || bag.hasErrors) return false;
    const name = expressionName(target);
    let problem = `cannot assign to ${name}`;
    if (form === "augmented") {
      problem = `'${name}' is an illegal expression for augmented assignment`;
    } else if (form === "single" && target === whole && !plainlyRefused.has(target.kind)) {
      problem += " here. Maybe you meant '==' instead of '='?";
    }
    const start = line.start + line.text.indexOf(left) + target.span.start - 1;
    const end = start + target.span.end - target.span.start;
    ctx.bag.report(syntax.invalidTarget, { start, end }, { problem });
    return true;
  }
}

/** CPython offers no `==` for these. */
const plainlyRefused: ReadonlySet<string> = new Set(["True", "False", "None", "Compare"]);

/** The part of a target that cannot be assigned to. */
function offender(target: Expression): Expression | undefined {
  switch (target.kind) {
    case "Name":
    case "Attribute":
    case "Subscript":
      return undefined;
    case "Starred":
      return offender(target.value);
    case "List":
    case "Tuple":
      return target.elements.map(offender).find((element) => element !== undefined);
    default:
      return target;
  }
}

/** `if x = 1:` */
function reportCondition(line: Line, ctx: Context): boolean {
  const match = /^\s*(?:if|elif|while)\s+[\w.[\]]+\s*(=)(?!=)/.exec(line.text);
  if (match === null) return false;
  const start = line.start + match[0].length - 1;
  const problem = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";
  ctx.bag.report(syntax.invalidSyntax, { start, end: start + 1 }, { problem });
  return true;
}

/** `1abc`, `0b12`, `1__0`. */
function reportNumber(line: Line, ctx: Context): boolean {
  for (const match of line.text.matchAll(/(?<![\w.'"])\d\w*/g)) {
    const [word] = match;
    if (/^(?:0[xX](?:_?[\da-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+)$/.test(word)) continue;
    if (/^\d(?:_?\d)*(?:[eE](?:\d(?:_?\d)*)?)?[jJ]?$/.test(word)) continue;
    const base = { x: "hexadecimal", o: "octal", b: "binary" }[word[1]?.toLowerCase()];
    const digit = base === undefined ? null : /^0[oObB][0-7_]*?([2-9])/.exec(word);
    const problem =
      digit === null || base === "hexadecimal"
        ? `invalid ${base ?? "decimal"} literal`
        : `invalid digit '${/^0[bB]/.test(word) ? digit[1] : (/[89]/.exec(word)?.[0] ?? digit[1])}' in ${base} literal`;
    const start = line.start + match.index;
    ctx.bag.report(syntax.invalidNumber, { start, end: start + word.length }, { problem });
    return true;
  }
  return false;
}

/** `class = 1`, `def with():`, `import from`. */
function reportKeyword(line: Line, ctx: Context): boolean {
  const match =
    /^(\s*(?:(?:async\s+)?def\s+|class\s+|import\s+)?)([A-Za-z]+)\s*(?:=(?!=)|\(.*\)\s*:|$)/.exec(
      line.text,
    );
  if (match === null || !hardKeywords.has(match[2])) return false;
  // A statement that stops behind its keyword names nothing.
  if (line.text.trim() === match[2]) return false;
  const start = line.start + match[1].length;
  const span = { start, end: start + match[2].length };
  if (/^(?:True|False|None)$/.test(match[2])) {
    ctx.bag.report(syntax.invalidTarget, span, { problem: `cannot assign to ${match[2]}` });
  } else ctx.bag.report(syntax.keywordAsName, span, { name: match[2] });
  return true;
}
