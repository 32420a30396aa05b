/** Any statement. */
import type {
  TsExpression,
  TsStatement,
  TsSwitch,
  TsTypeAlias,
  TsVariable,
} from "../ast/typescript.ts";
import { fluid, printAssignment } from "./assignments.ts";
import { addStatements, hasCode, printOpenBlock } from "./blocks.ts";
import { printClass } from "./classes.ts";
import { hasLeadingComments, Lines } from "./comments.ts";
import {
  printDoWhile,
  printFor,
  printForOf,
  printIf,
  printTry,
  printWhile,
} from "./control-flow.ts";
import { type Doc, group, hardline, ifBreak, indent, line, softline } from "./doc.ts";
import { printExpression } from "./expressions.ts";
import { printFunction } from "./functions.ts";
import { printExport, printImport } from "./imports.ts";
import { printInterface } from "./interfaces.ts";
import { type Path, at } from "./path.ts";
import { printPattern } from "./patterns.ts";
import { printType, printTypeParameters } from "./types.ts";

export function printStatement(path: Path, node: TsStatement): Doc {
  switch (node.kind) {
    case "Block":
      return printOpenBlock(path, node);
    case "Variable":
      return printVariable(path, node);
    case "Function":
      return printFunction(path, node);
    case "Class":
      return printClass(path, node);
    case "ExpressionStatement":
      return [printExpression(path, node.expression, "expression"), ";"];
    case "Return":
      return node.argument ? ["return ", printReturned(path, node.argument), ";"] : "return;";
    case "Throw":
      return ["throw ", printReturned(path, node.argument), ";"];
    case "If":
      return printIf(path, node);
    case "While":
      return [labelled(node.label), printWhile(path, node)];
    case "DoWhile":
      return [labelled(node.label), printDoWhile(path, node)];
    case "ForOf":
      return [labelled(node.label), printForOf(path, node)];
    case "For":
      return [labelled(node.label), printFor(path, node)];
    case "Break":
    case "Continue":
      return [node.kind.toLowerCase(), node.label ? ` ${node.label}` : "", ";"];
    case "Labeled":
      return [labelled(node.label), printStatement(at(path, node.body, "body"), node.body)];
    case "Try":
      return printTry(path, node);
    case "Switch":
      return printSwitch(path, node);
    case "Import":
      return printImport(node);
    case "Export":
      return printExport(node);
    case "TypeAlias":
      return printTypeAlias(path, node);
    case "Interface":
      return printInterface(path, node);
    case "Empty":
      return "";
  }
}

function labelled(label: string | undefined): Doc {
  return label ? `${label}: ` : "";
}

/** The leftmost operand is where a comment before the whole expression ends up. */
function startsWithComment(node: TsExpression): boolean {
  if (hasLeadingComments(node)) return true;
  switch (node.kind) {
    case "Binary":
      return startsWithComment(node.left);
    case "Member":
    case "Index":
      return startsWithComment(node.object);
    case "Call":
      return startsWithComment(node.callee);
    case "Conditional":
      return startsWithComment(node.test);
    case "As":
    case "NonNull":
      return startsWithComment(node.expression);
    case "Sequence":
      return startsWithComment(node.expressions[0]);
    default:
      return false;
  }
}

/** A line break after `return` would end the statement: parentheses hold the operand. */
function printReturned(path: Path, argument: TsExpression): Doc {
  const doc = printExpression(path, argument, "argument");
  if (startsWithComment(argument)) return ["(", indent([hardline, doc]), hardline, ")"];
  if (argument.kind !== "Binary") return doc;
  return group([ifBreak("("), indent([softline, doc]), softline, ifBreak(")")]);
}

/** A declaration without what ends it: `for (let i = 0; …)` shares it. */
export function printDeclaration(path: Path, node: TsVariable): Doc {
  const docs = node.declarators.map(({ target, definite, type, init }): Doc => {
    const role = init?.kind === "Arrow" ? "arrow-annotation" : "declared";
    const annotation: Doc = type ? [definite ? "!: " : ": ", printType(path, type, role)] : "";
    return printAssignment(path, {
      left: printPattern(path, target, "target", annotation),
      operator: " =",
      value: init,
      role: "init",
      target,
      type,
    });
  });
  const inLoop = path.role === "init";
  const hasInit = node.declarators.some(({ init }) => init);
  const [first, ...rest] = docs;
  return [
    node.exported ? "export " : "",
    node.declare ? "declare " : "",
    `${node.declaration} `,
    rest.length > 0 ? indent(first) : first,
    indent(rest.map((doc): Doc => [",", hasInit && !inLoop ? hardline : line, doc])),
  ];
}

function printVariable(path: Path, node: TsVariable): Doc {
  return group([printDeclaration(path, node), ";"]);
}

function printSwitch(path: Path, node: TsSwitch): Doc {
  const head = group([
    "switch (",
    indent([softline, printExpression(path, node.discriminant, "discriminant")]),
    softline,
    ")",
  ]);
  const lines = new Lines();
  for (const { test, body, leading } of node.cases) {
    lines.trivia(leading);
    const label: Doc = test ? ["case ", printExpression(path, test, "test"), ":"] : "default:";
    // Comments after the last statement belong, to prettier, to the next case.
    const code = body.filter((statement) => statement.kind !== "Empty");
    const last = body.at(-1);
    const hoisted = last?.kind === "Empty" ? last.leading : undefined;
    const inner = new Lines();
    addStatements(inner, path, hoisted ? body.slice(0, -1) : body);
    const single = code.length === 1 && code[0].kind === "Block" && inner.items.length === 1;
    if (inner.items.length === 0) lines.push(label);
    else if (single) lines.push([label, " ", inner.doc()]);
    else lines.push([label, indent([hardline, inner.doc(hasCode(body))])]);
    lines.trivia(hoisted);
  }
  if (lines.items.length === 0) return [head, " {", hardline, "}"];
  return [head, " {", indent([hardline, lines.doc()]), hardline, "}"];
}

function printTypeAlias(path: Path, node: TsTypeAlias): Doc {
  const left: Doc = [
    node.exported ? "export " : "",
    "type ",
    node.name,
    printTypeParameters(path, node.typeParameters),
  ];
  const { type } = node;
  const right = printType(path, type, "alias");
  const complex =
    (node.typeParameters?.length ?? 0) > 1 &&
    node.typeParameters?.some((parameter) => parameter.constraint || parameter.default);
  return [complex ? group([left, " = ", group(right)]) : fluid(left, " =", right), ";"];
}
