/** Signature types against argument types: binding type variables, and making result types. */
import type { SignatureType } from "../signatures.ts";
import { mappingParts, pairParts } from "./mapping-objects.ts";
import type { State } from "./state.ts";
import { asyncItemType, awaitedType, itemType } from "./elements.ts";
import { callWithTypes } from "./call-function.ts";
import type { Slot } from "../cells.ts";
import {
  BIG_INT,
  BMP_STR,
  BOOL,
  BYTES,
  FLOAT,
  LENGTH,
  NEVER,
  NONE,
  SOME_INT,
  STR,
  UNKNOWN,
  demoteRecord,
  join,
  membersOf,
  type Type,
} from "../types.ts";
import { observeOutside, observeTuples } from "../observed.ts";
import { fits, takesTuple } from "./fits.ts";
import { instantiate } from "./instantiate.ts";
import { PATTERN_KINDS } from "./literal-kinds.ts";

export type Variables = Map<string, Slot>;

export const SCALARS: Readonly<Record<string, Type>> = {
  int: SOME_INT,
  natural: LENGTH,
  bigint: BIG_INT,
  float: FLOAT,
  bool: BOOL,
  str: STR,
  ascii: BMP_STR,
  binarymode: STR,
  floatcode: STR,
  intcode: STR,
  textcode: STR,
  textmode: STR,
  ...Object.fromEntries(PATTERN_KINDS.map((kind) => [kind, STR])),
  zero: LENGTH,
  bytes: BYTES,
  None: NONE,
  object: UNKNOWN,
  raw: UNKNOWN,
};

export const isVariable = (name: string): boolean => /^[A-Z]$/.test(name);

/** Marks every tuple in the value as distinguishable from a list: something will look at it. */
export const observe = (state: State, type: Type): void => observeTuples(state.progress, type);

/** The error of a function that takes no tuples names the type. */
function observeRefused(state: State, pattern: SignatureType, type: Type): void {
  for (const member of membersOf(type))
    if (member.kind === "tuple" && !takesTuple(state, pattern, member))
      observeOutside(state.progress, member);
}

/** Binds the variables of `pattern` from an argument's type, and types callbacks. */
export function matchType(
  state: State,
  pattern: SignatureType,
  type: Type,
  variables: Variables,
  site: unknown,
): void {
  observeRefused(state, pattern, type);
  if (pattern.kind === "union") {
    const parts = pattern.members.filter(
      (member) => !(member.kind === "name" && member.name === "None"),
    );
    const rest = parts.length < pattern.members.length ? dropNone(type) : type;
    const isScalar = (part: SignatureType): boolean =>
      part.kind === "name" && Object.hasOwn(SCALARS, part.name);
    const scalars = parts.filter(isScalar);
    const others = parts.filter((part) => !scalars.includes(part));
    if (others.length === 1 && rest.kind !== "never") {
      const kept = scalars.length === 0 ? rest : keepNonScalars(rest, others[0]);
      matchType(state, others[0], kept, variables, site);
    } else
      others.forEach(
        (part) => fits(state, part, rest) && matchType(state, part, rest, variables, site),
      );
    return;
  }
  if (pattern.kind === "callable") {
    matchCallable(state, pattern, type, variables, site);
    return;
  }
  const { name, args } = pattern;
  if (isVariable(name)) {
    variableSlot(state, name, variables, site).flow(type);
    return;
  }
  if (name === "object") {
    observe(state, type);
    escape(state, type);
    return;
  }
  if (name === "raw") {
    escape(state, type);
    return;
  }
  switch (name) {
    case "Iterable":
    case "Iterator":
    case "Generator":
      if (args[0]) matchType(state, args[0], itemType(state, type), variables, site);
      return;
    case "Numbers":
      return;
    case "Alike": {
      // The mean of 2.5 and 3.5 is 3.0, whose looks no longer tell that it is a float.
      const item = itemType(state, type);
      matchType(state, args[1], item.kind === "float" ? FLOAT : item, variables, site);
      return;
    }
    case "AsyncIterable":
    case "AsyncIterator":
    case "AsyncGenerator":
      if (args[0]) matchType(state, args[0], asyncItemType(state, type), variables, site);
      return;
    case "Awaitable":
    case "Coroutine":
      if (args[0]) matchType(state, args[0], awaitedType(state, type), variables, site);
      return;
  }
  for (const member of membersOf(type)) {
    if (name === "tuple" && member.kind === "tuple") {
      const variadic = args[1]?.kind === "name" && args[1].name === "...";
      // A tuple of any length may have its one kind of items in every place.
      const slots = member.variadic ? args.map(() => member.elements[0]) : member.elements;
      slots.forEach((slot, index) => {
        const part = variadic ? args[0] : args[index];
        if (part && slot) matchType(state, part, slot.type, variables, site);
      });
    } else if (name === "tuple" && member.kind === "instance" && member.name === "list") {
      // `dict([["a", 1.0]])`: a list of two may stand for a pair.
      for (const part of args) matchType(state, part, member.args[0].type, variables, site);
    } else if (member.kind === "object" && (name === "livedict" || name === "dict")) {
      const parts = mappingParts(state, member) ?? pairParts(state, member);
      if (args[0] && parts) matchType(state, args[0], parts.key, variables, site);
      if (args[1] && parts) matchType(state, args[1], parts.value, variables, site);
    } else if (member.kind === "instance" && member.args.length > 0) {
      if (name === "livedict") demoteRecord(member);
      // The container itself is handed over: its variables become the container's own slots.
      args.forEach((part, index) => {
        const slot = member.args[index];
        if (slot === undefined) return;
        if (part.kind === "name" && isVariable(part.name) && !variables.has(part.name)) {
          variables.set(part.name, slot);
        } else matchType(state, part, slot.type, variables, site);
      });
    }
  }
}

function variableSlot(state: State, name: string, variables: Variables, site: unknown): Slot {
  let slot = variables.get(name);
  if (slot === undefined) {
    const own = state.once(site, () => ({}));
    slot = state.slotAt(own, 8 + name.charCodeAt(0) - 65);
    variables.set(name, slot);
  }
  return slot;
}

function matchCallable(
  state: State,
  pattern: Extract<SignatureType, { kind: "callable" }>,
  type: Type,
  variables: Variables,
  site: unknown,
): void {
  const parameters = pattern.parameters?.map((part) =>
    instantiate(state, part, variables, site, NEVER),
  );
  for (const member of membersOf(type)) {
    const result = parameters
      ? callWithTypes(state, member, parameters, site)
      : callWithTypes(state, member, undefined, site);
    matchType(state, pattern.returns, result, variables, site);
    describeResult(member, pattern, variables);
  }
}

/** `reduce(lambda a, b: a * b, prices, 1)`: floats that come where ints come too say what they are. */
function describeResult(
  callback: Type,
  { parameters, returns }: Extract<SignatureType, { kind: "callable" }>,
  variables: Variables,
): void {
  if (returns.kind !== "name") return;
  const isBare = (type: Type): boolean =>
    membersOf(type).some((member) => member.kind === "float" && !member.fraction);
  const kept = variables.get(returns.name)?.type;
  const isMixed =
    kept !== undefined && isBare(kept) && membersOf(kept).some(({ kind }) => kind === "int");
  if (!isMixed) return;
  // What `max` gives is what it was given.
  if (callback.kind === "library")
    for (const part of parameters ?? []) {
      const slot = part.kind === "name" ? variables.get(part.name) : undefined;
      if (slot && isBare(slot.type)) slot.flow(SOME_INT);
    }
  else if (callback.kind === "function" && isBare(callback.info.returns.type))
    callback.info.returns.flow(SOME_INT);
}

/** Functions and classes handed to code that inference does not see may be called with anything. */
export function escape(state: State, type: Type): void {
  for (const member of membersOf(type)) {
    if (member.kind === "class") member.cls.escapes = true;
    if (member.kind === "function") {
      if (!member.info.escapes) {
        member.info.escapes = true;
        state.progress.changed = true;
      }
      member.info.called = true;
    }
  }
}

const dropNone = (type: Type): Type =>
  membersOf(type)
    .filter((member) => member.kind !== "None")
    .reduce(join, NEVER);

const SCALAR_KINDS = new Set(["int", "float", "bool", "str", "bytes"]);

function keepNonScalars(type: Type, pattern: SignatureType): Type {
  if (pattern.kind === "name" && isVariable(pattern.name)) return type;
  const kept = membersOf(type).filter((member) => !SCALAR_KINDS.has(member.kind));
  return kept.reduce(join, NEVER);
}
