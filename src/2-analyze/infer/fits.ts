/** Whether a type fits a pattern of a signature, to choose between overloads. */
import type { SignatureType } from "../signatures.ts";
import type { State } from "./state.ts";
import { membersOf, type Type } from "../types.ts";
import { itemType } from "./elements.ts";
import { PATTERN_KINDS } from "./literal-kinds.ts";
import { isVariable, SCALARS } from "./match.ts";

/** Whether an argument of this type may be meant for the pattern (used to choose overloads). */
export function fits(state: State, pattern: SignatureType, type: Type): boolean {
  if (type.kind === "never" || type.kind === "unknown") return true;
  return membersOf(type).every((member) => memberFits(state, pattern, member));
}

const NUMERIC: Readonly<Record<string, readonly string[]>> = {
  int: ["int", "bool"],
  natural: ["int", "bool"],
  bigint: ["int", "bool"],
  float: ["int", "bool", "float"],
  bool: ["bool"],
  str: ["str"],
  ascii: ["str"],
  binarymode: ["str"],
  floatcode: ["str"],
  intcode: ["str"],
  textcode: ["str"],
  textmode: ["str"],
  ...Object.fromEntries(PATTERN_KINDS.map((kind) => [kind, ["str"]])),
  zero: ["int", "bool"],
  bytes: ["bytes"],
  None: ["None"],
};

function memberFits(state: State, pattern: SignatureType, member: Type): boolean {
  if (pattern.kind === "union")
    return pattern.members.some((part) => memberFits(state, part, member));
  const callable = ["function", "class", "library", "callable"].includes(member.kind);
  if (pattern.kind === "callable") return callable || member.kind === "object";
  const { name } = pattern;
  if (isVariable(name) || name === "object" || name === "raw" || name === "Self") return true;
  if (member.kind === "unknown") return true;
  const kinds = Object.hasOwn(NUMERIC, name) ? NUMERIC[name] : undefined;
  if (kinds) return kinds.includes(member.kind);
  switch (name) {
    case "Iterable":
    case "Sized":
      return !["None", "int", "float", "bool", "function"].includes(member.kind);
    case "Numbers":
      return membersOf(itemType(state, member)).every(({ kind }) =>
        NUMERIC["float"].includes(kind),
      );
    case "Alike":
      return isAlike(state, pattern.args[0], itemType(state, member));
    case "Iterator":
    case "Generator":
      return member.kind === "instance" || member.kind === "object";
    case "AsyncIterable":
    case "AsyncIterator":
    case "AsyncGenerator":
      return member.kind === "instance" || member.kind === "object";
    case "Awaitable":
    case "Coroutine":
      return (
        member.kind === "object" ||
        (member.kind === "instance" &&
          (["Coroutine", "asyncio.Task", "asyncio.Future", "Awaitable"].includes(member.name) ||
            state.library.method(member.name, "__await__") !== undefined))
      );
    case "livedict":
      return memberFits(state, { ...pattern, name: "dict" }, member);
    case "tuple":
      return member.kind === "tuple";
    default:
      if (member.kind === "instance") return state.library.isSubclass(member.name, name);
      if (member.kind === "object" || member.kind === "class") return true;
      return false;
  }
}

/** The same of a tuple; what is no class of the library (`Sequence`) may take anything. */
export function takesTuple(state: State, pattern: SignatureType, tuple: Type): boolean {
  if (pattern.kind === "union")
    return pattern.members.some((part) => takesTuple(state, part, tuple));
  const isOpen =
    pattern.kind === "name" &&
    pattern.name !== "livedict" &&
    !Object.hasOwn(SCALARS, pattern.name) &&
    state.library.class(state.library.canonical(pattern.name)) === undefined;
  return isOpen || fits(state, pattern, tuple);
}

/** Whether all items are of one type, and that is one of the pattern's: an int is no float here. */
function isAlike(state: State, pattern: SignatureType, item: Type): boolean {
  const members = membersOf(item);
  if (members.length > 1) return false;
  const parts = pattern.kind === "union" ? pattern.members : [pattern];
  return members.every((member) => {
    if (member.kind === "float") return parts.some((part) => isNamed(part, "float"));
    return member.kind === "instance" && parts.some((part) => memberFits(state, part, member));
  });
}

const isNamed = (pattern: SignatureType, name: string): boolean =>
  pattern.kind === "name" && pattern.name === name;
