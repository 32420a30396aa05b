/**
 * `self.assertRaises(ValueError, int, "x")` → `self.assertRaises(ValueError, lambda: int("x"))`: a call in the
 * place where it is made, with its keywords and its wrong arguments.
 */
import type { Block, Call, Expression } from "../../ast/python.ts";
import { mapTree } from "../../ast/map-tree.ts";

export const rewriteRaisingCalls = (block: Block): Block =>
  mapTree(block, (node) => {
    const call = node as Call;
    return call.kind === "Call" ? asLambda(call) : undefined;
  }) as Block;

/** How many arguments come before the function. */
const BEFORE: Readonly<Record<string, number>> = { assertRaises: 1, assertRaisesRegex: 2 };

/** What a lambda would catch though reading the function raises it. */
const READING = new Set(["AttributeError", "Exception", "BaseException"]);

function asLambda(call: Call): Call | undefined {
  const { func, args, keywords, span } = call;
  if (func.kind !== "Attribute" || func.value.kind !== "Name") return undefined;
  const count = Object.hasOwn(BEFORE, func.attribute) ? BEFORE[func.attribute] : undefined;
  if (count === undefined || args.length <= count) return undefined;
  const [expected, callee, rest] = [args[0], args[count], args.slice(count + 1)];
  if (callee.kind === "Lambda" && rest.length + keywords.length === 0) return undefined;
  const isRead =
    callee.kind === "Attribute" && expected.kind === "Name" && READING.has(expected.id);
  const isNamed = callee.kind === "Name" || callee.kind === "Attribute" || callee.kind === "Lambda";
  if (isRead || !isNamed) return undefined;
  const values = [...rest, ...keywords.map(({ value }) => value)];
  if (!isFixed(callee) || !values.every(isFixed)) return undefined;
  const body: Call = { kind: "Call", span: callee.span, func: callee, args: rest, keywords };
  return {
    kind: "Call",
    span,
    func,
    args: [...args.slice(0, count), { kind: "Lambda", span: callee.span, parameters: [], body }],
    keywords: [],
  };
}

/** An argument that is the same when the lambda is called, and cannot fail. */
function isFixed(node: Expression): boolean {
  switch (node.kind) {
    case "Name":
    case "Str":
    case "Bytes":
    case "Int":
    case "Float":
    case "Complex":
    case "None":
    case "True":
    case "False":
    case "Ellipsis":
    case "Lambda":
      return true;
    case "Attribute":
    case "Starred":
      return isFixed(node.value);
    case "UnaryOp":
      return node.operand.kind === "Int" || node.operand.kind === "Float";
    case "List":
    case "Tuple":
      return node.elements.every(isFixed);
    case "Dict":
      return node.entries.length === 0;
    default:
      return false;
  }
}
