/** TypeScript's syntax tree → the tree of `src/ast/typescript.ts`: expressions and patterns. */
import { ts } from "ts-morph";
import { blockOf, classOf } from "./statements.mjs";
import { typeOf, typeParametersOf } from "./types.mjs";

const { SyntaxKind: Kind } = ts;

/** Thrown for syntax that the tree has no node for. */
export class Unsupported extends Error {
  constructor(node) {
    super(`no node for ${Kind[node.kind]}: ${node.getText().slice(0, 60)}`);
    this.position = node.getStart();
  }
}

const KEYWORDS = new Map([
  [Kind.TrueKeyword, "true"],
  [Kind.FalseKeyword, "false"],
  [Kind.NullKeyword, "null"],
  [Kind.ThisKeyword, "this"],
  [Kind.SuperKeyword, "super"],
]);

const has = (node, kind) => node.modifiers?.some((modifier) => modifier.kind === kind) ?? false;

/** Leaves out what is absent, so that the trees compare and print shortly. */
export function compact(node) {
  return Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) =>
        value !== undefined && value !== false && !(Array.isArray(value) && value.omit),
    ),
  );
}

const list = (nodes, convert) => (nodes && nodes.length > 0 ? nodes.map(convert) : undefined);

export function keyOf(name) {
  if (ts.isComputedPropertyName(name)) return expressionOf(name.expression);
  return name.text;
}

export function patternOf(node) {
  if (ts.isArrayBindingPattern(node)) {
    const elements = node.elements.map((element) =>
      ts.isOmittedExpression(element) ? null : bindingOf(element),
    );
    return { kind: "ArrayPattern", elements };
  }
  if (ts.isObjectBindingPattern(node)) {
    const properties = [];
    let rest;
    for (const element of node.elements) {
      if (element.dotDotDotToken) rest = patternOf(element.name);
      else {
        const key = keyOf(element.propertyName ?? element.name);
        properties.push({ key, value: bindingOf(element) });
      }
    }
    return compact({ kind: "ObjectPattern", properties, rest });
  }
  return expressionOf(node);
}

function bindingOf(element) {
  return compact({
    target: patternOf(element.name),
    default: element.initializer && expressionOf(element.initializer),
    rest: Boolean(element.dotDotDotToken),
  });
}

/** `[a, b] = …` and `({ a } = …)`: literals that stand for patterns. */
export function targetOf(node) {
  if (ts.isParenthesizedExpression(node)) return targetOf(node.expression);
  if (ts.isArrayLiteralExpression(node)) {
    return {
      kind: "ArrayPattern",
      elements: node.elements.map((element) =>
        ts.isOmittedExpression(element) ? null : targetElementOf(element),
      ),
    };
  }
  if (ts.isObjectLiteralExpression(node)) {
    const properties = [];
    let rest;
    for (const property of node.properties) {
      if (ts.isSpreadAssignment(property)) rest = targetOf(property.expression);
      else if (ts.isShorthandPropertyAssignment(property)) {
        const initializer = property.objectAssignmentInitializer;
        const value = compact({
          target: expressionOf(property.name),
          default: initializer && expressionOf(initializer),
        });
        properties.push({ key: property.name.text, value });
      } else if (ts.isPropertyAssignment(property)) {
        properties.push({
          key: keyOf(property.name),
          value: targetElementOf(property.initializer),
        });
      } else throw new Unsupported(property);
    }
    return compact({ kind: "ObjectPattern", properties, rest });
  }
  return expressionOf(node);
}

function targetElementOf(node) {
  if (ts.isSpreadElement(node)) return { target: targetOf(node.expression), rest: true };
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === Kind.EqualsToken) {
    return { target: targetOf(node.left), default: expressionOf(node.right) };
  }
  return { target: targetOf(node) };
}

export function parameterOf(node) {
  return compact({
    target: patternOf(node.name),
    type: node.type && typeOf(node.type),
    optional: Boolean(node.questionToken),
    default: node.initializer && expressionOf(node.initializer),
    rest: Boolean(node.dotDotDotToken),
    modifiers: list(node.modifiers, (modifier) => modifier.getText()),
  });
}

export function signatureOf(node) {
  return {
    typeParameters: typeParametersOf(node.typeParameters),
    parameters: node.parameters.map(parameterOf),
    returns: node.type && typeOf(node.type),
  };
}

export function methodOf(node) {
  const flavour = ts.isGetAccessor(node)
    ? "get"
    : ts.isSetAccessor(node)
      ? "set"
      : ts.isConstructorDeclaration(node)
        ? "constructor"
        : undefined;
  return compact({
    kind: "Method",
    key: flavour === "constructor" ? "constructor" : keyOf(node.name),
    flavour,
    static: has(node, Kind.StaticKeyword),
    abstract: has(node, Kind.AbstractKeyword),
    override: has(node, Kind.OverrideKeyword),
    async: has(node, Kind.AsyncKeyword),
    generator: Boolean(node.asteriskToken),
    ...signatureOf(node),
    body: node.body && blockOf(node.body),
  });
}

function propertyOf(node) {
  if (ts.isSpreadAssignment(node)) {
    return { kind: "SpreadProperty", value: expressionOf(node.expression) };
  }
  if (ts.isShorthandPropertyAssignment(node)) {
    const value = expressionOf(node.name);
    return { kind: "Property", key: node.name.text, value, shorthand: true };
  }
  if (ts.isPropertyAssignment(node)) {
    return { kind: "Property", key: keyOf(node.name), value: expressionOf(node.initializer) };
  }
  return { kind: "MethodProperty", method: methodOf(node) };
}

const PREFIX = new Map([
  [Kind.ExclamationToken, "!"],
  [Kind.MinusToken, "-"],
  [Kind.PlusToken, "+"],
  [Kind.TildeToken, "~"],
]);

function unaryOf(operator, argument) {
  return { kind: "Unary", operator, argument: expressionOf(argument) };
}

function binaryOf(node) {
  const operator = node.operatorToken.getText();
  if (operator === ",") {
    const left = expressionOf(node.left);
    const before =
      left.kind === "Sequence" && !ts.isParenthesizedExpression(node.left)
        ? left.expressions
        : [left];
    return { kind: "Sequence", expressions: [...before, expressionOf(node.right)] };
  }
  if (ts.isAssignmentOperator(node.operatorToken.kind)) {
    return {
      kind: "Assignment",
      operator,
      target: targetOf(node.left),
      value: expressionOf(node.right),
    };
  }
  return {
    kind: "Binary",
    operator,
    left: expressionOf(node.left),
    right: expressionOf(node.right),
  };
}

function templateOf(node) {
  if (ts.isNoSubstitutionTemplateLiteral(node)) {
    return { kind: "Template", strings: [node.text], expressions: [] };
  }
  return {
    kind: "Template",
    strings: [node.head.text, ...node.templateSpans.map((span) => span.literal.text)],
    expressions: node.templateSpans.map((span) => expressionOf(span.expression)),
  };
}

export function expressionOf(node) {
  if (ts.isParenthesizedExpression(node)) return expressionOf(node.expression);
  const keyword = KEYWORDS.get(node.kind);
  if (keyword) return { kind: "Literal", value: keyword };
  if (ts.isIdentifier(node)) {
    if (node.text === "undefined") return { kind: "Literal", value: "undefined" };
    return { kind: "Identifier", name: node.text };
  }
  if (ts.isStringLiteral(node)) return { kind: "String", value: node.text };
  if (ts.isNumericLiteral(node)) {
    const raw = node.getText();
    return compact({
      kind: "Number",
      value: Number(node.text),
      raw: raw === String(Number(node.text)) ? undefined : raw,
    });
  }
  if (ts.isBigIntLiteral(node)) return { kind: "BigInt", value: BigInt(node.text.slice(0, -1)) };
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf("/");
    return { kind: "RegExp", pattern: node.text.slice(1, end), flags: node.text.slice(end + 1) };
  }
  if (ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node))
    return templateOf(node);
  if (ts.isArrayLiteralExpression(node))
    return { kind: "Array", elements: node.elements.map(expressionOf) };
  if (ts.isObjectLiteralExpression(node))
    return { kind: "Object", properties: node.properties.map(propertyOf) };
  if (ts.isSpreadElement(node)) return { kind: "Spread", argument: expressionOf(node.expression) };
  if (ts.isMetaProperty(node)) return { kind: "Literal", value: "import.meta" };
  if (ts.isPropertyAccessExpression(node)) {
    return compact({
      kind: "Member",
      object: expressionOf(node.expression),
      property: node.name.text,
      optional: Boolean(node.questionDotToken),
    });
  }
  if (ts.isElementAccessExpression(node)) {
    return compact({
      kind: "Index",
      object: expressionOf(node.expression),
      index: expressionOf(node.argumentExpression),
      optional: Boolean(node.questionDotToken),
    });
  }
  if (ts.isCallExpression(node)) {
    return compact({
      kind: "Call",
      callee: expressionOf(node.expression),
      typeArguments: list(node.typeArguments, typeOf),
      args: node.arguments.map(expressionOf),
      optional: Boolean(node.questionDotToken),
    });
  }
  if (ts.isNewExpression(node)) {
    return compact({
      kind: "New",
      callee: expressionOf(node.expression),
      typeArguments: list(node.typeArguments, typeOf),
      args: (node.arguments ?? []).map(expressionOf),
    });
  }
  if (ts.isPrefixUnaryExpression(node)) {
    const operator = PREFIX.get(node.operator);
    if (operator) return unaryOf(operator, node.operand);
    return {
      kind: "Update",
      operator: node.operator === Kind.PlusPlusToken ? "++" : "--",
      prefix: true,
      argument: expressionOf(node.operand),
    };
  }
  if (ts.isPostfixUnaryExpression(node)) {
    return {
      kind: "Update",
      operator: node.operator === Kind.PlusPlusToken ? "++" : "--",
      prefix: false,
      argument: expressionOf(node.operand),
    };
  }
  if (ts.isTypeOfExpression(node)) return unaryOf("typeof", node.expression);
  if (ts.isVoidExpression(node)) return unaryOf("void", node.expression);
  if (ts.isDeleteExpression(node)) return unaryOf("delete", node.expression);
  if (ts.isBinaryExpression(node)) return binaryOf(node);
  if (ts.isConditionalExpression(node)) {
    return {
      kind: "Conditional",
      test: expressionOf(node.condition),
      consequent: expressionOf(node.whenTrue),
      alternate: expressionOf(node.whenFalse),
    };
  }
  if (ts.isArrowFunction(node)) {
    const body = ts.isBlock(node.body) ? blockOf(node.body) : expressionOf(node.body);
    return compact({
      kind: "Arrow",
      async: has(node, Kind.AsyncKeyword),
      ...signatureOf(node),
      body,
    });
  }
  if (ts.isFunctionExpression(node)) {
    return compact({
      kind: "FunctionExpression",
      name: node.name?.text,
      async: has(node, Kind.AsyncKeyword),
      generator: Boolean(node.asteriskToken),
      ...signatureOf(node),
      body: blockOf(node.body),
    });
  }
  if (ts.isClassExpression(node)) return { kind: "ClassExpression", class: classOf(node) };
  if (ts.isAwaitExpression(node)) return { kind: "Await", argument: expressionOf(node.expression) };
  if (ts.isYieldExpression(node)) {
    return compact({
      kind: "Yield",
      delegate: Boolean(node.asteriskToken),
      argument: node.expression && expressionOf(node.expression),
    });
  }
  if (ts.isAsExpression(node))
    return { kind: "As", expression: expressionOf(node.expression), type: typeOf(node.type) };
  if (ts.isSatisfiesExpression(node)) {
    return {
      kind: "As",
      operator: "satisfies",
      expression: expressionOf(node.expression),
      type: typeOf(node.type),
    };
  }
  if (ts.isNonNullExpression(node))
    return { kind: "NonNull", expression: expressionOf(node.expression) };
  throw new Unsupported(node);
}
