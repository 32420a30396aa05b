/** Calls of the functions of numbers, whose results keep more of their arguments than a signature says. */
import type { Call, Expression, For, ListComp } from "../../ast/python.ts";
import { hasBigInts, holdsBigInt, isBig } from "./big-ints.ts";
import { mentionsHuge } from "../huge-floats.ts";
import { observeOutside } from "../observed.ts";
import { callLibrary } from "./library-calls.ts";
import { callSpecial, itemType } from "./elements.ts";
import { withEnumData } from "./enum-classes.ts";
import { infer } from "./expressions.ts";
import { parseSignatureType } from "../signatures.ts";
import { instantiate } from "./instantiate.ts";
import { observe } from "./match.ts";
import { radicand } from "./roots.ts";
import type { Flow, State } from "./state.ts";
import {
  BIG_INT,
  HUGE_FLOAT,
  NEVER,
  intBetween,
  isSmall,
  isSmallInt,
  join,
  membersOf,
  mixesNumbers,
  SOME_INT,
  some,
  type IntType,
  type Type,
  hasFloat,
} from "../types.ts";

/** Python adds from the left, from an int 0: a sum of floats that may be empty may be an int. */
export function sum(state: State, node: Call, flow: Flow): Type {
  const called = callLibrary(state, node, "sum", undefined, flow);
  const items = node.args[0]
    ? withEnumData(state, itemType(state, infer(state, node.args[0], flow)))
    : NEVER;
  const start = node.args[1] ?? node.keywords[0]?.value;
  // The error of what does not add up names its type.
  for (const member of membersOf(items)) if (member.kind === "tuple") observe(state, member);
  const from: Type = start ? infer(state, start, flow) : intBetween(0, 0);
  // Of a list that nothing fills; others may get their items from code that is walked later.
  if (items.kind === "never" && !state.settled) return called;
  // Of no items at all the start is given as it is, a bool too.
  const total = [...membersOf(items), ...membersOf(from)].reduce(
    (sofar: Type, member): Type => join(sofar, member.kind === "bool" ? intBetween(0, 1) : member),
    some(from, ({ kind }) => kind === "bool") ? { kind: "bool" } : NEVER,
  );
  const grown = membersOf(total)
    .map((member): Type => {
      if (member.kind === "int") {
        const step = Math.max(Math.abs(member.lo), Math.abs(member.hi));
        if (step <= 2 ** 20) return intBetween(member.lo < 0 ? -(2 ** 50) : 0, 2 ** 50);
        return intBetween(-Infinity, Infinity);
      }
      return member.kind === "float" ? { kind: "float", fraction: false } : member;
    })
    .reduce(join, NEVER);
  // What does not add up is named, so a float tells that it is one.
  const isOpen = grown.kind === "union" && grown.members.some(({ kind }) => kind === "float");
  const result = isOpen && !mixesNumbers(grown) ? join(grown, SOME_INT) : grown;
  state.calls.set(node, { ...state.calls.get(node)!, result });
  return result;
}

/** `abs`, `min` and `max` keep what is known of an int's bounds. */
export function selection(state: State, node: Call, name: string, flow: Flow): Type {
  const result = callLibrary(state, node, name, undefined, flow);
  const types = node.args.map((argument) => infer(state, argument, flow));
  if (name === "abs" && types.length === 1 && types[0].kind === "object") {
    const method = callSpecial(types[0].cls, "__abs__");
    if (method) {
      const fact = state.calls.get(node)!;
      state.calls.set(node, { ...fact, result: method.returns.type });
      return method.returns.type;
    }
  }
  // What nothing is known of is no bool, whose overload comes first.
  if (name === "abs" && (types[0]?.kind === "unknown" || types[0]?.kind === "never")) {
    state.calls.set(node, { ...state.calls.get(node)!, result: types[0] });
    return types[0];
  }
  if (node.keywords.length > 0 || types.length === 0) return result;
  if (!types.every((type) => type.kind === "int" && isSmall(type))) return result;
  const ints = types as Extract<Type, { kind: "int" }>[];
  const los = ints.map(({ lo }) => lo);
  const his = ints.map(({ hi }) => hi);
  let exact: Type = result;
  if (name === "abs") {
    const reach = Math.max(Math.abs(los[0]), Math.abs(his[0]));
    exact = intBetween(los[0] >= 0 ? los[0] : 0, reach);
  } else if (ints.length > 1) {
    const pick = name === "max" ? Math.max : Math.min;
    exact = intBetween(pick(...los), pick(...his));
  }
  const fact = state.calls.get(node)!;
  state.calls.set(node, { ...fact, result: exact });
  return exact;
}

const isInt = ({ kind }: Type): boolean => kind === "int" || kind === "bool";

const MIXED_PAIR = parseSignatureType("tuple[int | float, int | float]");

/** `divmod(x, 3)` gives two ints or two floats, where only run time knows what `x` is. */
export function division(state: State, node: Call, flow: Flow): Type {
  const called = callLibrary(state, node, "divmod", undefined, flow);
  const isMixed = node.args.some((argument) => {
    const type = infer(state, argument, flow);
    return some(type, isInt) && some(type, ({ kind }) => kind === "float");
  });
  const isFloat = node.args.some((argument) => infer(state, argument, flow).kind === "float");
  if (called.kind !== "tuple" || !isMixed || isFloat) return called;
  const result = instantiate(state, MIXED_PAIR, new Map(), node, NEVER);
  state.calls.set(node, { ...state.calls.get(node)!, result });
  return result;
}

/** `round(x, 2)` gives back an int for an int, a float for a float. */
export function rounded(state: State, node: Call, flow: Flow): Type | undefined {
  const [value, digits] = node.args;
  if (value === undefined || digits === undefined || infer(state, digits, flow).kind === "None")
    return undefined;
  const type = infer(state, value, flow);
  if (!membersOf(type).every(({ kind }) => kind === "int" || kind === "float" || kind === "bool"))
    return undefined;
  callLibrary(state, node, "round", undefined, flow);
  const result = membersOf(type)
    .map((member): Type => {
      if (member.kind === "float") return { kind: "float", fraction: false };
      return member.kind === "int" && digits.kind !== "Int" ? toTens(member) : member;
    })
    .reduce(join, NEVER);
  const fact = state.calls.get(node)!;
  state.calls.set(node, { ...fact, result });
  return result;
}

/** `round(7, -1)` is 10, `round(3, -1)` is 0. */
const toTens = ({ lo, hi }: IntType): Type => intBetween(Math.min(0, 2 * lo), Math.max(0, 2 * hi));

/** `int(x)`, `round(x)`: how large the int may be. */
export function whole(state: State, node: Call, name: string, flow: Flow): Type {
  const result = callLibrary(state, node, name, undefined, flow);
  const [value] = node.args;
  if (value === undefined) return result;
  const type = infer(state, value, flow);
  // The error names its type.
  observeOutside(state.progress, type);
  if (result.kind !== "int") return result;
  const isAlone = node.args.length === 1 && node.keywords.length === 0;
  const isWholeRoot = name === "math.isqrt";
  if (isWholeRoot && !isSmallInt(type)) return result;
  const isRoot = isWholeRoot || radicand(node, state) !== undefined;
  const sized = isRoot
    ? intBetween(0, 2 ** 27)
    : isAlone && type.kind === "int"
      ? type
      : isAlone && type.kind === "str" && isCharacter(state, value)
        ? intBetween(0, 9)
        : mayBeBig(state, value, type)
          ? BIG_INT
          : result;
  state.calls.set(node, { ...state.calls.get(node)!, result: sized });
  return sized;
}

function mayBeBig(state: State, value: Expression, type: Type): boolean {
  if (value.kind === "Str") return holdsBigInt(value.value);
  if (isWide(type) || (hasFloat(type) && mentionsHuge(state))) return true;
  const isOpen = membersOf(type).some(({ kind }) => !NUMBERS.has(kind));
  return isOpen && hasBigInts(state);
}

/** `float("1e30")` */
export function floatOf(state: State, node: Call, flow: Flow): Type {
  const result = callLibrary(state, node, "float", undefined, flow);
  const [value] = node.args;
  if (value) observeOutside(state.progress, infer(state, value, flow));
  const isHuge =
    value?.kind === "Str" ? isBig(Number(value.value)) : value && isWide(infer(state, value, flow));
  if (!isHuge) return result;
  state.calls.set(node, { ...state.calls.get(node)!, result: HUGE_FLOAT });
  return HUGE_FLOAT;
}

const isWide = (type: Type): boolean =>
  membersOf(type).some((member) =>
    member.kind === "float" ? member.huge : member.kind === "int" && !isSmall(member),
  );

const NUMBERS = new Set<Type["kind"]>(["bool", "int", "float"]);

/** `for digit in text`, `text[0]` */
function isCharacter(state: State, node: Expression): boolean {
  if (node.kind === "Subscript")
    return node.index.kind !== "Slice" && state.typeOf(node.value).kind === "str";
  const binding = node.kind === "Name" ? state.resolution.names.get(node) : undefined;
  const [definition, ...others] = binding?.definitions ?? [];
  if (definition === undefined || others.length > 0) return false;
  const loops =
    definition.kind === "for"
      ? [definition.node as For]
      : definition.kind === "comprehension"
        ? (definition.node as ListComp).generators
        : [];
  return loops.some(
    ({ target, iter }) =>
      target.kind === "Name" &&
      state.resolution.names.get(target) === binding &&
      state.typeOf(iter).kind === "str",
  );
}
