/** Parameters whose type depends on what is written out as their argument. */
import type { Assign, Expression } from "../../ast/python.ts";
import type { SignatureType } from "../signatures.ts";
import { patternGroups } from "./pattern-groups.ts";
import type { State } from "./state.ts";

/**
 * Regular expressions by their groups: `surepattern2` has two, which take part in every match,
 * `openpatterns` more than six, or one or none where no number is said.
 */
export const PATTERN_KINDS: readonly string[] = ["surepattern", "openpattern"].flatMap((kind) => [
  kind,
  ...[2, 3, 4, 5, 6].map((count) => `${kind}${count}`),
  `${kind}s`,
]);

/** All names of signatures that are no types but kinds of arguments. */
export const LITERAL_KINDS: readonly string[] = [
  ...PATTERN_KINDS,
  "binarymode",
  "textmode",
  "zero",
  "floatcode",
  "intcode",
  "textcode",
];

function isPatternKind(state: State, kind: string, argument: Expression): boolean {
  const text = constantText(state, argument);
  if (text === undefined) return false;
  const { count, certain } = patternGroups(text);
  const suffix = count < 2 ? "" : count > 6 ? "s" : String(count);
  return kind === `${certain ? "sure" : "open"}pattern${suffix}`;
}

/**
 * `open(path, "rb")`, `re.compile(r"(\w+)=(\w+)")`: whether the argument is of the kind that the
 * signature names. Other types hold for any argument.
 */
export function isOfKind(state: State, pattern: SignatureType, argument: Expression): boolean {
  if (pattern.kind !== "name") return true;
  switch (pattern.name) {
    case "binarymode":
      return argument.kind === "Str" && argument.value.includes("b");
    case "textmode":
      return argument.kind === "Str" && !argument.value.includes("b");
    case "floatcode":
      return argument.kind === "Str" && /^[fd]$/.test(argument.value);
    case "intcode":
      return argument.kind === "Str" && /^[bBhHiIlLqQ]$/.test(argument.value);
    case "textcode":
      return argument.kind === "Str" && argument.value === "u";
    case "zero":
      return argument.kind === "Int" && argument.value === 0n;
    default:
      return !PATTERN_KINDS.includes(pattern.name) || isPatternKind(state, pattern.name, argument);
  }
}

/** The text of a constant: written out, put together, or in a variable that is assigned once. */
function constantText(state: State, node: Expression): string | undefined {
  if (node.kind === "Str") return node.value;
  if (node.kind === "BinOp" && node.operator === "+") {
    const left = constantText(state, node.left);
    const right = constantText(state, node.right);
    return left === undefined || right === undefined ? undefined : left + right;
  }
  if (node.kind !== "Name") return undefined;
  const definitions = state.resolution.names.get(node)?.definitions ?? [];
  const [definition] = definitions;
  if (definitions.length !== 1 || definition.kind !== "assign") return undefined;
  const { kind, targets, value } = definition.node as Assign;
  const isPlain = kind === "Assign" && targets.length === 1 && targets[0].kind === "Name";
  return isPlain && value.kind !== "Name" ? constantText(state, value) : undefined;
}
