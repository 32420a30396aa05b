/** Classes: the head with its heritage, then the members. */
import type { TsClass, TsField, TsMethod, TsStaticBlock } from "../ast/typescript.ts";
import { printAssignment } from "./assignments.ts";
import { printBlock, withTrailing } from "./blocks.ts";
import { printKey } from "./collections.ts";
import { Lines } from "./comments.ts";
import { type Doc, group, hardline, ifBreak, indent, join, line } from "./doc.ts";
import { printExpression } from "./expressions.ts";
import { printMethod } from "./methods.ts";
import { type Path, at } from "./path.ts";
import { printType, printTypeArguments, printTypeParameters } from "./types.ts";

type Member = TsMethod | TsField | TsStaticBlock;

/** Whether the clauses of the head may break apart. */
function groupsHead(path: Path, node: TsClass): boolean {
  const { superClass, implements: interfaces = [] } = node;
  if ((superClass ? 1 : 0) + interfaces.length > 1) return true;
  if (superClass) {
    return (
      path.parent?.node.kind !== "Assignment" &&
      !node.superTypeArguments?.length &&
      (superClass.kind === "Member" || superClass.kind === "Index")
    );
  }
  const [first] = interfaces;
  return first?.kind === "TypeName" && first.name.includes(".") && !first.args?.length;
}

export function printClass(given: Path, node: TsClass): Doc {
  const path = at(given.parent ?? given, node, given.role);
  const grouped = groupsHead(given, node);
  const name = node.name ? [" ", node.name, printTypeParameters(path, node.typeParameters)] : [];
  const clauses: Doc[] = [];
  if (node.superClass) {
    const base: Doc = [
      "extends ",
      printExpression(path, node.superClass, "superClass"),
      printTypeArguments(path, node.superTypeArguments),
    ];
    clauses.push(grouped ? [line, group(base)] : [" ", base]);
  }
  clauses.push(printHeritage(path, "implements", node, grouped));
  const id = Symbol("heritage");
  const lines = memberLines(path, node);
  return [
    node.exported ? "export " : "",
    node.abstract ? "abstract " : "",
    "class",
    grouped ? group([...name, indent(clauses)], { id }) : [...name, ...clauses],
    grouped && node.members.length > 0 ? ifBreak(hardline, " ", { groupId: id }) : " ",
    "{",
    lines.items.length > 0
      ? [indent([hardline, lines.doc(node.members.length > 0)]), hardline]
      : "",
    "}",
  ];
}

function printHeritage(path: Path, keyword: "implements", node: TsClass, grouped: boolean): Doc {
  const interfaces = node[keyword] ?? [];
  if (interfaces.length === 0) return "";
  const joined = join(
    [",", line],
    interfaces.map((type) => printType(path, type, keyword)),
  );
  if ((node.superClass ? 1 : 0) + interfaces.length > 1) {
    return [line, keyword, group(indent([line, joined]))];
  }
  const clause: Doc = [`${keyword} `, joined];
  return grouped ? [line, group(clause)] : [" ", clause];
}

const hasBody = (member: Member): boolean =>
  member.kind === "StaticBlock" || (member.kind === "Method" && member.body !== undefined);

/** Members with a body stand apart from their neighbours. */
function memberLines(path: Path, node: TsClass): Lines {
  const lines = new Lines();
  let previous: Member | undefined;
  for (const member of node.members) {
    if (previous && (hasBody(previous) || hasBody(member))) lines.blankLine();
    lines.trivia(member.leading);
    lines.push(printMember(path, member));
    previous = member;
  }
  lines.trivia(node.dangling);
  return lines;
}

function printMember(path: Path, member: Member): Doc {
  switch (member.kind) {
    case "Method":
      return printMethod(path, member);
    case "Field":
      return withTrailing(printField(at(path, member, "members"), member), member.trailing);
    case "StaticBlock":
      return ["static ", printBlock(at(path, member, "members"), member.body)];
  }
}

function printField(path: Path, node: TsField): Doc {
  const left: Doc[] = [
    node.declare ? "declare " : "",
    node.static ? "static " : "",
    node.override ? "override " : "",
    node.readonly ? "readonly " : "",
    printKey(path, node.key),
    node.optional ? "?" : node.definite ? "!" : "",
    node.type ? [": ", printType(path, node.type, "annotation")] : "",
  ];
  return [printAssignment(path, { left, operator: " =", value: node.init, role: "init" }), ";"];
}
