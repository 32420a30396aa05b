/** Types. */
import type { TsType, TsTypeMember, TsTypeParameter } from "../ast/typescript.ts";
import { openMark, separated } from "./collections.ts";
import {
  type Doc,
  align,
  group,
  ifBreak,
  indent,
  indentIfBreak,
  join,
  line,
  lineSuffixBoundary,
  softline,
} from "./doc.ts";
import { printExpression } from "./expressions.ts";
import { groupsParameters } from "./functions.ts";
import { isIdentifierName, numberLiteral, stringLiteral } from "./literals.ts";
import { type Path, at } from "./path.ts";
import { printParameters } from "./patterns.ts";
import { canHugType, isNullableUnion } from "./type-shapes.ts";

/** A union within a union, or an intersection within one, is part of it. */
function flattened(node: TsType): TsType {
  if (node.kind !== "UnionType" && node.kind !== "IntersectionType") return node;
  const types = node.types.flatMap((part) => {
    const flat = flattened(part);
    return flat.kind === node.kind ? flat.types : [flat];
  });
  return types.length === 1 ? types[0] : { ...node, types };
}

export function printType(parent: Path, given: TsType, role: string): Doc {
  const node = flattened(given);
  const path = at(parent, node, role);
  const doc = printBareType(path, node);
  if (node.kind === "UnionType") return doc;
  return typeNeedsParentheses(path, node) ? ["(", doc, ")"] : doc;
}

function isReadonly(node: TsType): boolean {
  return (node.kind === "ArrayType" || node.kind === "TupleType") && Boolean(node.readonly);
}

function typeNeedsParentheses(path: Path, node: TsType): boolean {
  const parent = path.parent?.node.kind;
  const isHead =
    (parent === "ArrayType" && path.role === "element") ||
    (parent === "IndexedType" && path.role === "object");
  switch (node.kind) {
    case "FunctionType":
      if (parent === "Arrow" && path.role === "returns") return true;
      return (
        isHead || parent === "RestType" || parent === "UnionType" || parent === "IntersectionType"
      );
    case "UnionType":
    case "IntersectionType":
      return (
        isHead || parent === "RestType" || parent === "UnionType" || parent === "IntersectionType"
      );
    case "TypeofType":
      return isHead;
    default:
      return isReadonly(node) && (isHead || parent === "RestType");
  }
}

function printBareType(path: Path, node: TsType): Doc {
  switch (node.kind) {
    case "TypeName":
      return [node.name, printTypeArguments(path, node.args)];
    case "ArrayType":
      return [node.readonly ? "readonly " : "", printType(path, node.element, "element"), "[]"];
    case "TupleType": {
      const keyword = node.readonly ? "readonly " : "";
      if (node.elements.length === 0) return [keyword, "[]"];
      const docs = node.elements.map((element) => group(printType(path, element, "elements")));
      const trailing = ifBreak(",");
      return [keyword, group(["[", indent([softline, separated(docs), trailing]), softline, "]"])];
    }
    case "NamedElement":
      return [node.name, node.optional ? "?: " : ": ", printType(path, node.type, "type")];
    case "RestType":
      return ["...", printType(path, node.type, "type")];
    case "UnionType":
      return printUnion(path, node);
    case "IntersectionType":
      return printIntersection(path, node.types);
    case "FunctionType": {
      const parameters = printParameters(path, node);
      const returns: Doc = [" => ", printType(path, node.returns, "returns")];
      return group([groupsParameters(node, returns) ? group(parameters) : parameters, returns]);
    }
    case "ObjectType":
      return printObjectType(path, node);
    case "LiteralType":
      if (typeof node.value === "string") return stringLiteral(node.value);
      return typeof node.value === "number" ? numberLiteral(node.value) : String(node.value);
    case "TypeofType":
      return ["typeof ", printExpression(path, node.expression, "typeof")];
    case "IndexedType":
      return [
        printType(path, node.object, "object"),
        "[",
        printType(path, node.index, "index"),
        "]",
      ];
    case "PredicateType":
      return [node.name, " is ", printType(path, node.type, "type")];
  }
}

function printUnion(path: Path, node: TsType & { kind: "UnionType" }): Doc {
  const hugged = isNullableUnion(node);
  const docs = node.types.map((part) => {
    const doc = printType(path, part, "types");
    return hugged ? doc : align(2, doc);
  });
  const parenthesised = typeNeedsParentheses(path, node);
  if (hugged) {
    const joined = join(" | ", docs);
    return parenthesised ? ["(", joined, ")"] : joined;
  }
  const parent = path.parent?.node;
  const indented = path.role !== "arguments" && parent?.kind !== "TupleType";
  const code: Doc = [ifBreak([indented ? line : "", "| "]), join([line, "| "], docs)];
  if (parenthesised) return ["(", group([indent(code), softline]), ")"];
  if (
    parent?.kind === "TupleType" &&
    (parent as TsType & { kind: "TupleType" }).elements.length > 1
  ) {
    return group([indent([ifBreak(["(", softline]), group(code)]), softline, ifBreak(")")]);
  }
  return group(indented ? indent(code) : code);
}

function printIntersection(path: Path, types: readonly TsType[]): Doc {
  const isObject = (type: TsType) => type.kind === "ObjectType";
  let indentsObjects = false;
  return group(
    types.map((type, index): Doc => {
      const doc = printType(path, type, "types");
      if (index === 0) return doc;
      const [before, here] = [isObject(types[index - 1]), isObject(type)];
      if (before && here) return [" & ", indentsObjects ? indent(doc) : doc];
      if (!before && !here) return indent([" &", line, doc]);
      if (index > 1) indentsObjects = true;
      return [" & ", index > 1 ? indent(doc) : doc];
    }),
  );
}

/** `readonly name?: T`, without what ends it. */
export function printTypeMember(path: Path, member: TsTypeMember): Doc {
  const name =
    isIdentifierName(member.name) || member.name.startsWith("[")
      ? member.name
      : stringLiteral(member.name);
  return [
    member.readonly ? "readonly " : "",
    name,
    member.optional ? "?" : "",
    ": ",
    printType(path, member.type, "annotation"),
  ];
}

function printObjectType(path: Path, node: TsType & { kind: "ObjectType" }): Doc {
  const { members } = node;
  if (members.length === 0) return "{}";
  const docs = members.map((member, index): Doc => {
    const doc = printTypeMember(path, member);
    return index < members.length - 1 ? [doc, ";", line] : [doc, ifBreak(";")];
  });
  const doc: Doc = ["{", openMark(path, node), indent([line, ...docs]), line, "}"];
  return path.role === "hugged" ? doc : group(doc, { shouldBreak: path.state.opened.has(node) });
}

export function printTypeArguments(path: Path, args: readonly TsType[] | undefined): Doc {
  if (!args?.length) return "";
  const docs = args.map((argument) => printType(path, argument, "arguments"));
  // Prettier lets the annotation of an arrow function's variable break.
  const breakable = path.role === "arrow-annotation" && args[0].kind !== "ObjectType";
  if (args.length === 1 && !breakable && canHugType(flattened(args[0]))) return ["<", docs[0], ">"];
  return group(["<", indent([softline, join([",", line], docs)]), softline, ">"]);
}

export function printTypeParameters(
  path: Path,
  parameters: readonly TsTypeParameter[] | undefined,
): Doc {
  if (!parameters?.length) return "";
  const docs = parameters.map((parameter): Doc => {
    const parts: Doc[] = [parameter.name];
    const clause = (keyword: string, type: TsType) => {
      const id = Symbol(keyword);
      parts.push(
        ` ${keyword}`,
        group(indent(line), { id }),
        lineSuffixBoundary,
        indentIfBreak(printType(path, type, "clause"), { groupId: id }),
      );
    };
    if (parameter.constraint) clause("extends", parameter.constraint);
    if (parameter.default) clause("=", parameter.default);
    return group(parts);
  });
  return group(["<", indent([softline, join([",", line], docs)]), ifBreak(","), softline, ">"]);
}
