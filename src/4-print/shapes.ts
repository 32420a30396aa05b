/** What an argument looks like: the questions that prettier's call layouts ask. */
import type { TsExpression, TsType } from "../ast/typescript.ts";
import { hasComments } from "./comments.ts";
import { isWrittenOut, stringLiteral, templateText } from "./literals.ts";
import { isKeywordType, isSimpleType } from "./type-shapes.ts";

export function isFunctionLike(node: TsExpression): boolean {
  return node.kind === "Arrow" || node.kind === "FunctionExpression";
}

export function isSignedNumber(node: TsExpression): boolean {
  if (node.kind === "Number") return true;
  return (
    node.kind === "Unary" &&
    (node.operator === "-" || node.operator === "+") &&
    node.argument.kind === "Number" &&
    !hasComments(node.argument)
  );
}

/** A list of numbers is filled, several to the line. */
export function isNumberList(node: TsExpression): boolean {
  return (
    node.kind === "Array" &&
    node.elements.length > 0 &&
    node.elements.every(
      (element) =>
        isSignedNumber(element) && !element.trailingComments?.some((c) => c.kind === "line"),
    )
  );
}

/** A template with line breaks of its own. */
export function isMultilineTemplate(node: TsExpression): boolean {
  return (
    node.kind === "Template" &&
    isWrittenOut(node.strings) &&
    node.strings.some((text) => text.includes("\n"))
  );
}

function isPlainWord(node: TsExpression): boolean {
  return (
    node.kind === "Identifier" ||
    node.kind === "String" ||
    node.kind === "Number" ||
    node.kind === "BigInt" ||
    (node.kind === "Literal" && node.value !== "import.meta")
  );
}

/** Small enough to be repeated along a chain without breaking it. */
export function isSimpleArgument(node: TsExpression, depth = 2): boolean {
  if (depth <= 0) return false;
  const simpler = (child: TsExpression) => isSimpleArgument(child, depth - 1);
  if (isPlainWord(node)) return true;
  switch (node.kind) {
    case "NonNull":
      return isSimpleArgument(node.expression, depth);
    case "RegExp":
      return node.pattern.length <= 5;
    case "Template":
      return !isMultilineTemplate(node) && node.expressions.every(simpler);
    case "Object":
      return node.properties.every(
        (property) =>
          property.kind === "Property" &&
          (property.shorthand || (typeof property.key === "string" && simpler(property.value))),
      );
    case "Array":
      return node.elements.every(simpler);
    case "Call":
    case "New":
      return (
        isSimpleArgument(node.callee, depth) &&
        node.args.length <= depth &&
        node.args.every(simpler)
      );
    case "Member":
      return isSimpleArgument(node.object, depth);
    case "Index":
      return isSimpleArgument(node.object, depth) && isSimpleArgument(node.index, depth);
    case "Unary":
      return "!-+~".includes(node.operator) && isSimpleArgument(node.argument, depth);
    case "Update":
      return isSimpleArgument(node.argument, depth);
    default:
      return false;
  }
}

/** One argument so short that breaking before it gains nothing. */
export function isShortArgument(node: TsExpression, printWidth: number): boolean {
  if (hasComments(node)) return false;
  const limit = printWidth / 4;
  switch (node.kind) {
    case "Identifier":
      return node.name.length <= limit;
    case "RegExp":
      return node.pattern.length <= limit;
    case "String":
      return stringLiteral(node.value).length <= limit;
    case "Template":
      return (
        node.expressions.length === 0 &&
        !isMultilineTemplate(node) &&
        templateText(node.strings[0], false).length <= limit
      );
    case "Unary":
      return isSignedNumber(node) || isShortArgument(node.argument, printWidth);
    case "Call":
      return (
        node.args.length === 0 &&
        node.callee.kind === "Identifier" &&
        node.callee.name.length <= limit - 2
      );
    case "Literal":
      return ["true", "false", "null", "this", "undefined"].includes(node.value);
    default:
      return node.kind === "Number" || node.kind === "BigInt";
  }
}

function isTypeReference(type: TsType): boolean {
  return type.kind === "TypeName" && !isKeywordType(type);
}

/** Whether the call's parentheses can hug the argument: `f({`, `f(() => {`. */
export function canHug(node: TsExpression, inArrow = false): boolean {
  switch (node.kind) {
    case "Object":
      return node.properties.length > 0;
    case "Array":
      return node.elements.length > 0;
    case "As":
      return canHug(node.expression);
    case "FunctionExpression":
      return true;
    case "Arrow": {
      const { body } = node;
      if (node.returns && isTypeReference(node.returns)) {
        if (body.kind !== "Block" || (body.body.length === 0 && !body.dangling?.length))
          return false;
      }
      return (
        body.kind === "Block" ||
        (body.kind === "Arrow" && canHug(body, true)) ||
        body.kind === "Object" ||
        body.kind === "Array" ||
        (!inArrow && (body.kind === "Call" || body.kind === "Conditional"))
      );
    }
    default:
      return false;
  }
}

/** Two functions in one call read better one to the line. */
export function composesFunctions(args: readonly TsExpression[]): boolean {
  if (args.length <= 1) return false;
  let functions = 0;
  for (const argument of args) {
    if (isFunctionLike(argument)) {
      functions += 1;
      if (functions > 1) return true;
    } else if (argument.kind === "Call" && argument.args.some(isFunctionLike)) return true;
  }
  return false;
}

export function hugsLast(args: readonly TsExpression[]): boolean {
  const last = args.at(-1);
  if (!last || hasComments(last) || !canHug(last)) return false;
  const previous = args.at(-2);
  return (
    previous?.kind !== last.kind &&
    !(args.length === 2 && previous?.kind === "Arrow" && last.kind === "Array") &&
    !(args.length > 1 && isNumberList(last))
  );
}

function isShortSecond(node: TsExpression): boolean {
  switch (node.kind) {
    case "As": {
      let type = node.type;
      if (type.kind === "ArrayType") type = type.element;
      if (type.kind === "ArrayType") type = type.element;
      if (type.kind === "TypeName" && type.args?.length === 1) type = type.args[0];
      return isSimpleType(type) && isSimpleArgument(node.expression, 1);
    }
    case "Call":
    case "New":
      return node.args.length <= 1 && isSimpleArgument(node);
    case "Binary":
      return isSimpleArgument(node.left, 1) && isSimpleArgument(node.right, 1);
    default:
      return node.kind === "RegExp" || isSimpleArgument(node);
  }
}

export function hugsFirst(args: readonly TsExpression[]): boolean {
  if (args.length !== 2) return false;
  const [first, second] = args;
  return (
    !hasComments(first) &&
    (first.kind === "FunctionExpression" ||
      (first.kind === "Arrow" && first.body.kind === "Block")) &&
    !isFunctionLike(second) &&
    second.kind !== "Conditional" &&
    isShortSecond(second) &&
    !canHug(second)
  );
}

/** `useEffect(() => { … }, [a])`: prettier keeps the two on one line. */
export function isEffectWithList(args: readonly TsExpression[]): boolean {
  const start = args.length === 3 && args[0].kind === "Identifier" ? 1 : 0;
  if (args.length !== start + 2) return false;
  const [first, second] = args.slice(start);
  return (
    first.kind === "Arrow" &&
    first.parameters.length === 0 &&
    first.body.kind === "Block" &&
    second.kind === "Array" &&
    !args.some(hasComments)
  );
}

const TEST_NAMES =
  /^(?:it|it\.only|it\.skip|describe|describe\.only|describe\.skip|test|test\.only|test\.skip|test\.fixme|test\.step|test\.describe|test\.describe\.(?:only|skip|fixme|parallel|serial)|test\.describe\.(?:parallel|serial)\.only|skip|xit|xdescribe|xtest|fit|fdescribe|ftest)$/;

function dottedName(node: TsExpression): string | undefined {
  if (node.kind === "Identifier") return node.name;
  if (node.kind !== "Member" || node.optional) return undefined;
  const object = dottedName(node.object);
  return object && `${object}.${node.property}`;
}

const PATH_CALLS = new Set(["require", "require.resolve", "require.resolve.paths"]);

/** `require("a/long/path")`: prettier never breaks before a module's path. */
export function isPathCall(node: { readonly kind: string }): boolean {
  if (node.kind !== "Call") return false;
  const { args, callee, optional } = node as TsExpression & { kind: "Call" };
  if (optional || args.length !== 1 || args[0].kind !== "String" || hasComments(args[0]))
    return false;
  if (callee.kind === "Member" && callee.object.kind === "Literal") {
    return callee.object.value === "import.meta" && callee.property === "resolve";
  }
  return PATH_CALLS.has(dottedName(callee) ?? "");
}

/** `test("…", () => { … })`: prettier never breaks what looks like a test's head. */
export function isTestCall(node: { readonly kind: string }): boolean {
  if (node.kind !== "Call") return false;
  const { args, callee, optional } = node as TsExpression & { kind: "Call" };
  if (optional || args.length < 2 || args.length > 3) return false;
  const [title, body, timeout] = args;
  if (title.kind !== "Template" && title.kind !== "String") return false;
  if (timeout && timeout.kind !== "Number") return false;
  if (!TEST_NAMES.test(dottedName(callee) ?? "")) return false;
  if (args.length === 2) return isFunctionLike(body);
  return (
    (body.kind === "FunctionExpression" || (body.kind === "Arrow" && body.body.kind === "Block")) &&
    body.parameters.length <= 1
  );
}
