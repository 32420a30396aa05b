/** List and object literals, and their patterns' common layout. */
import type { TsArray, TsExpression, TsObject, TsProperty } from "../ast/typescript.ts";
import { printAssignment } from "./assignments.ts";
import { withComments } from "./comments.ts";
import { type Doc, fill, group, hardline, ifBreak, indent, line, softline } from "./doc.ts";
import { printExpression } from "./expressions.ts";
import { isIdentifierName, stringLiteral } from "./literals.ts";
import { printMethod } from "./methods.ts";
import { openedMark } from "./origins.ts";
import { type Path, at } from "./path.ts";
import { isNumberList } from "./shapes.ts";

/** A name as a key: quoted where it must be, in brackets where it is computed. */
export function printKey(path: Path, key: string | TsExpression): Doc {
  if (typeof key !== "string") return ["[", printExpression(path, key, "key"), "]"];
  return isIdentifierName(key) || key.startsWith("#") ? key : stringLiteral(key);
}

function sizeOf(node: TsExpression): number {
  if (node.kind === "Array") return node.elements.length;
  return node.kind === "Object" ? node.properties.length : 0;
}

export function printArray(path: Path, node: TsArray): Doc {
  const { elements } = node;
  if (elements.length === 0) return "[]";
  const isTable =
    elements.length > 1 &&
    elements.every((element) => element.kind === elements[0].kind && sizeOf(element) > 1);
  const docs = elements.map((element) => printExpression(path, element, "elements"));
  if (isNumberList(node)) {
    const id = Symbol("numbers");
    const parts: Doc[] = [];
    for (const [index, doc] of docs.entries()) {
      const isLast = index === docs.length - 1;
      parts.push([doc, isLast ? ifBreak(",", "", { groupId: id }) : ","]);
      if (isLast) continue;
      parts.push(
        elements[index + 1].leadingComments?.some((c) => c.kind === "line") ? hardline : line,
      );
    }
    return group(["[", indent([softline, fill(parts)]), softline, "]"], { id });
  }
  return group(
    [
      "[",
      indent([softline, separated(docs.map((doc) => group(doc)))]),
      ifBreak(","),
      softline,
      "]",
    ],
    {
      shouldBreak: isTable,
    },
  );
}

/** `a, b, c`, breaking after each comma. */
export function separated(docs: readonly Doc[]): Doc {
  return docs.map((doc, index): Doc => (index < docs.length - 1 ? [doc, ",", line] : doc));
}

/**
 * Prettier keeps an object open that it finds open, which can change the layout of the calls
 * around it. Objects within arguments and object types are therefore marked, to lay out anew what they change.
 */
export function openMark(path: Path, node: { readonly kind: string }): Doc {
  const isType = node.kind === "ObjectType";
  const { marked, opened } = path.state;
  if (opened.has(node)) return "";
  for (let current: Path | null = path; current; current = current.parent) {
    if (current.role === "args" || isType) {
      const number = marked.indexOf(node);
      return ifBreak(openedMark(number === -1 ? marked.push(node) - 1 : number), "");
    }
    if (current.node.kind === "Block") return "";
  }
  return "";
}

export function printObject(path: Path, node: TsObject): Doc {
  if (node.properties.length === 0) return "{}";
  const docs = node.properties.map((property) => group(printProperty(path, property)));
  const mark = openMark(path, node);
  return group(["{", mark, indent([line, separated(docs)]), ifBreak(","), line, "}"], {
    shouldBreak: path.state.opened.has(node),
  });
}

function printProperty(path: Path, property: TsProperty): Doc {
  if (property.kind === "MethodProperty") {
    return printMethod(at(path, property, "properties"), property.method);
  }
  const here = at(path, property, "properties");
  if (property.kind === "SpreadProperty") {
    return ["...", printExpression(here, property.value, "argument")];
  }
  if (property.shorthand)
    return withComments(property, printExpression(here, property.value, "shorthand"));
  // Written plainly, `__proto__` would set the prototype rather than make a key.
  const key: Doc = property.key === "__proto__" ? '["__proto__"]' : printKey(here, property.key);
  return withComments(
    property,
    printAssignment(here, { left: key, operator: ":", value: property.value, role: "value", key }),
  );
}
