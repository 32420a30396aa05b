/** Calls through values that show their arguments: `apply(print, 1.0)`, a partial of `print`. */
import type { Call } from "../../ast/python.ts";
import { parseSignature } from "../signatures.ts";
import type { Slot } from "../cells.ts";
import { initFields } from "../dataclasses.ts";
import { findMethod } from "../model.ts";
import { intBetween, membersOf, mixesNumbers, type Type } from "../types.ts";
import { positionalParameter } from "./call-function.ts";
import { itemType } from "./elements.ts";
import { entryOf } from "./library-calls.ts";
import { observe } from "./match.ts";
import type { State } from "./state.ts";

/** Whether one of the callables shows the argument at a position: floats must say that they are. */
export const showsArgument = (state: State, callee: Type, index: number): boolean =>
  membersOf(callee).some((member) => {
    if (member.kind === "callable") return member.shows === true;
    const entry = member.kind === "library" ? entryOf(state, member.name) : undefined;
    if (entry === undefined) return false;
    const texts = typeof entry.signature === "string" ? [entry.signature] : entry.signature;
    // The receiver of `str.format` comes first.
    const isUnbound = member.kind === "library" && member.name.includes("#") && !member.self;
    return texts.some((text) => {
      const type = positionalParameter(parseSignature(text), index - Number(isUnbound))?.type;
      return type?.kind === "name" && type.name === "object";
    });
  });

/** An int that makes no others wider. */
const ZERO = intBetween(0, 0);

/** What the parameters at a position hold, of the functions that the call may reach. */
export const parametersAt = (callee: Type, index: number): readonly Slot[] =>
  membersOf(callee).flatMap((member) => {
    if (member.kind === "function")
      return member.info.parameters[index + Number(member.self !== undefined)]?.slot ?? [];
    if (member.kind !== "class") return [];
    const init = findMethod(member.cls, "__init__");
    if (init) return init.parameters[index + 1]?.slot ?? [];
    const field = initFields(member.cls)?.[index];
    return field?.owner.attributes.get(field.name)?.slot ?? [];
  });

/**
 * Whether floats must say that they are: one of the callables shows them, or takes ints there too.
 *
 *     operations = {"+": lambda x, y: x + y, "*": lambda x, y: x * y}
 *     operations[sign](6, 3) / operations[sign](6.0, 3)
 */
export const tellsArgument = (state: State, callee: Type, index: number): boolean =>
  showsArgument(state, callee, index) ||
  (callee.kind === "union" && parametersAt(callee, index).some(({ type }) => mixesNumbers(type)));

/** Where one of several callables shows what the others compute with, all are given floats that say so. */
export function describeArguments(state: State, callee: Type, node: Call): void {
  for (const [index, argument] of node.args.entries()) {
    if (!tellsArgument(state, callee, index)) continue;
    const type =
      argument.kind === "Starred"
        ? itemType(state, state.typeOf(argument.value))
        : state.typeOf(argument);
    observe(state, type);
    if (!membersOf(type).some(({ kind }) => kind === "float")) continue;
    for (const slot of parametersAt(callee, index)) slot.flow(ZERO);
  }
}

/** A partial of a function that shows its arguments does so too. */
export const showsLater = (state: State, func: Type, given: number): boolean =>
  membersOf(func).some(
    (member) =>
      (member.kind === "library" || member.kind === "callable") &&
      showsArgument(state, member, given),
  );
