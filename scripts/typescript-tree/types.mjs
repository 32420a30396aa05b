/** TypeScript's syntax tree → the tree of `src/ast/typescript.ts`: types. */
import { ts } from "ts-morph";
import { Unsupported, compact, expressionOf, parameterOf } from "./expressions.mjs";

const { SyntaxKind: Kind } = ts;

const list = (nodes) => (nodes && nodes.length > 0 ? nodes.map(typeOf) : undefined);

export function typeParametersOf(parameters) {
  return parameters?.map((parameter) =>
    compact({
      name: parameter.name.text,
      constraint: parameter.constraint && typeOf(parameter.constraint),
      default: parameter.default && typeOf(parameter.default),
    }),
  );
}

export function typeMemberOf(node) {
  const isReadonly = node.modifiers?.some(({ kind }) => kind === Kind.ReadonlyKeyword) ?? false;
  if (ts.isIndexSignatureDeclaration(node)) {
    const [parameter] = node.parameters;
    return compact({
      name: `[${parameter.getText()}]`,
      type: typeOf(node.type),
      readonly: isReadonly,
    });
  }
  if (!ts.isPropertySignature(node)) throw new Unsupported(node);
  return compact({
    name: node.name.text ?? node.name.getText(),
    type: typeOf(node.type),
    optional: Boolean(node.questionToken),
    readonly: isReadonly,
  });
}

function literalOf(node) {
  const { literal } = node;
  if (literal.kind === Kind.NullKeyword) return { kind: "TypeName", name: "null" };
  if (literal.kind === Kind.TrueKeyword) return { kind: "LiteralType", value: true };
  if (literal.kind === Kind.FalseKeyword) return { kind: "LiteralType", value: false };
  if (ts.isStringLiteral(literal)) return { kind: "LiteralType", value: literal.text };
  return { kind: "LiteralType", value: Number(literal.getText()) };
}

export function typeOf(node) {
  if (ts.isParenthesizedTypeNode(node)) return typeOf(node.type);
  if (ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node)) {
    const name = (node.typeName ?? node.expression).getText();
    return compact({ kind: "TypeName", name, args: list(node.typeArguments) });
  }
  if (ts.isArrayTypeNode(node)) return { kind: "ArrayType", element: typeOf(node.elementType) };
  if (ts.isTupleTypeNode(node)) return { kind: "TupleType", elements: node.elements.map(typeOf) };
  if (ts.isRestTypeNode(node)) return { kind: "RestType", type: typeOf(node.type) };
  if (ts.isTypeOperatorNode(node) && node.operator === Kind.ReadonlyKeyword) {
    return { ...typeOf(node.type), readonly: true };
  }
  if (ts.isUnionTypeNode(node)) return { kind: "UnionType", types: node.types.map(typeOf) };
  if (ts.isIntersectionTypeNode(node)) {
    return { kind: "IntersectionType", types: node.types.map(typeOf) };
  }
  if (ts.isFunctionTypeNode(node) && !node.typeParameters) {
    return {
      kind: "FunctionType",
      parameters: node.parameters.map(parameterOf),
      returns: typeOf(node.type),
    };
  }
  if (ts.isTypeLiteralNode(node)) {
    return { kind: "ObjectType", members: node.members.map(typeMemberOf) };
  }
  if (ts.isLiteralTypeNode(node)) return literalOf(node);
  if (ts.isTypeQueryNode(node) && !node.typeArguments) {
    return { kind: "TypeofType", expression: entityOf(node.exprName) };
  }
  if (ts.isIndexedAccessTypeNode(node)) {
    return { kind: "IndexedType", object: typeOf(node.objectType), index: typeOf(node.indexType) };
  }
  if (ts.isTypePredicateNode(node) && node.type && !node.assertsModifier) {
    return { kind: "PredicateType", name: node.parameterName.getText(), type: typeOf(node.type) };
  }
  const keyword = ts.tokenToString(node.kind);
  if (keyword) return { kind: "TypeName", name: keyword };
  if (ts.isThisTypeNode(node)) return { kind: "TypeName", name: "this" };
  throw new Unsupported(node);
}

function entityOf(name) {
  if (ts.isQualifiedName(name)) {
    return { kind: "Member", object: entityOf(name.left), property: name.right.text };
  }
  return expressionOf(name);
}
