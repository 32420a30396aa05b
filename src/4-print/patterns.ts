/** Targets of assignments and declarations, and parameters. */
import type {
  TsExpression,
  TsParameter,
  TsPattern,
  TsPatternElement,
  TsTypeParameter,
} from "../ast/typescript.ts";
import { separated } from "./collections.ts";
import { hasComments, withComments } from "./comments.ts";
import { type Doc, group, ifBreak, indent, line, onOneLine, softline, willBreak } from "./doc.ts";
import { printExpression } from "./expressions.ts";
import { isIdentifierName, stringLiteral } from "./literals.ts";
import { CannotHug, type Path, at } from "./path.ts";
import { isTestCall } from "./shapes.ts";
import { printType, printTypeParameters } from "./types.ts";

type ArrayPattern = TsPattern & { kind: "ArrayPattern" };
type ObjectPattern = TsPattern & { kind: "ObjectPattern" };

/** A target with its type; an object pattern breaks together with its annotation. */
export function printPattern(
  path: Path,
  target: TsPattern | TsExpression,
  role: string,
  annotation: Doc = "",
): Doc {
  switch (target.kind) {
    case "ArrayPattern":
      return withAnnotation(printArrayPattern(at(path, target, role), target), annotation);
    case "ObjectPattern":
      return printObjectPattern(at(path, target, role), target, annotation);
    default:
      return withAnnotation(printExpression(path, target, role), annotation);
  }
}

function withAnnotation(doc: Doc, annotation: Doc): Doc {
  return annotation === "" ? doc : [doc, annotation];
}

function printElement(path: Path, element: TsPatternElement): Doc {
  const target = printPattern(path, element.target, "elements");
  if (element.rest) return ["...", target];
  if (!element.default) return target;
  return [target, " = ", printExpression(path, element.default, "default")];
}

function printArrayPattern(path: Path, node: ArrayPattern): Doc {
  const { elements } = node;
  if (elements.length === 0) return "[]";
  const isRest = elements.at(-1)?.rest;
  const trailing = elements.at(-1) === null ? "," : isRest ? "" : ifBreak(",");
  const docs = elements.map((element) => (element ? group(printElement(path, element)) : ""));
  return group(["[", indent([softline, separated(docs), trailing]), softline, "]"]);
}

/** Prettier opens up a destructuring that nests another one. */
function isNested(path: Path, node: ObjectPattern): boolean {
  const parent = path.parent?.node.kind ?? "";
  if (["Function", "FunctionExpression", "Arrow", "Method", "Try"].includes(parent)) return false;
  if (path.role === "parameter") return false;
  return node.properties.some(
    ({ value }) =>
      !value.default &&
      (value.target.kind === "ObjectPattern" || value.target.kind === "ArrayPattern"),
  );
}

function printObjectPattern(path: Path, node: ObjectPattern, annotation: Doc): Doc {
  const docs = node.properties.map(({ key, value }): Doc => {
    const element = printElement(path, value);
    if (value.target.kind === "Identifier" && value.target.name === key) return group(element);
    return group([isIdentifierName(key) ? key : stringLiteral(key), ": ", element]);
  });
  if (node.rest) docs.push(["...", printPattern(path, node.rest, "elements")]);
  if (docs.length === 0) return ["{}", annotation];
  const nested = isNested(path, node);
  const doc: Doc = [
    "{",
    indent([line, separated(docs)]),
    node.rest ? "" : ifBreak(","),
    line,
    "}",
    annotation,
  ];
  const parent = path.parent?.node.kind;
  const bare =
    path.role === "hugged" ||
    (!nested && (parent === "Assignment" || (parent === "Variable" && path.role === "target")));
  return bare ? doc : group(doc, { shouldBreak: nested });
}

/** The only parameter is a pattern or an object type, which the parentheses hug. */
export function hugsOnlyParameter(parameters: readonly TsParameter[]): boolean {
  if (parameters.length !== 1) return false;
  const [only] = parameters;
  if (hasComments(only) || only.rest || only.modifiers?.length) return false;
  if (only.target.kind === "Identifier") return !only.default && only.type?.kind === "ObjectType";
  if (!only.default) return true;
  return (
    only.default.kind === "Identifier" ||
    (only.default.kind === "Object" && only.default.properties.length === 0) ||
    (only.default.kind === "Array" && only.default.elements.length === 0)
  );
}

function printParameter(path: Path, parameter: TsParameter, hugged: boolean): Doc {
  const parts: Doc[] = (parameter.modifiers ?? []).map((modifier) => `${modifier} `);
  if (parameter.rest) parts.push("...");
  const role = hugged && !parameter.default ? "hugged" : "parameter";
  const annotation: Doc[] = parameter.optional ? ["?"] : [];
  if (parameter.type) {
    annotation.push(": ", printType(path, parameter.type, hugged ? "hugged" : "annotation"));
  }
  parts.push(printPattern(path, parameter.target, role, annotation.length > 0 ? annotation : ""));
  if (parameter.default) parts.push(" = ", printExpression(path, parameter.default, "default"));
  return withComments(parameter, parts);
}

interface Signature {
  readonly typeParameters?: readonly TsTypeParameter[];
  readonly parameters: readonly TsParameter[];
}

/**
 * `<T>(a, b)`. With `hugging`, the parameters must fit on the call's line, or the call is told
 * that it cannot hug the function.
 */
export function printParameters(path: Path, signature: Signature, hugging = false): Doc {
  const { parameters } = signature;
  const types = printTypeParameters(path, signature.typeParameters);
  if (parameters.length === 0) return [types, "()"];
  const hugged = hugsOnlyParameter(parameters);
  const docs = parameters.map((parameter) => printParameter(path, parameter, hugged));
  const joined = separated(docs);
  if (hugging) {
    if (willBreak(types) || willBreak(joined)) throw new CannotHug();
    return group([onOneLine(types), "(", onOneLine(joined), ")"]);
  }
  if (hugged) return [types, "(", joined, ")"];
  if (path.parent && isTestCall(path.parent.node)) return [types, "(", onOneLine(joined), ")"];
  const trailing = parameters.at(-1)?.rest ? "" : ifBreak(",");
  return [types, "(", indent([softline, joined]), trailing, softline, ")"];
}
