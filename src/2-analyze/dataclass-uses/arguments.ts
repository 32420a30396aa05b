/** What a call does with one of its arguments. */
import type { Call, Expression } from "../../ast/python.ts";
import type { State } from "../infer/state.ts";
import { ancestry, findMethod, type ClassInfo } from "../model.ts";
import { membersOf, type Type } from "../types.ts";
import { arrives, attributesOf, hasPlainBases, parametersOf, unionOf } from "./flows.ts";
import { COMPARING, ITERATING, MOVING, ORDERING, READING, SHOWING } from "./library.ts";
import type { Use } from "./uses.ts";

/** @param argument - as it stands in the call: with its star */
export function argumentUse(state: State, call: Call, argument: Expression, type: Type): Use {
  const target = state.calls.get(call)?.target;
  if (target?.kind === "library") return libraryUse(state, call, target.name, argument, type);
  const places: Type[] = [];
  for (const callee of membersOf(state.typeOf(call.func))) {
    if (callee.kind === "function") places.push(...parametersOf(callee.info));
    else if (callee.kind === "class" && isOwn(callee.cls)) places.push(...taken(callee.cls));
    else if (callee.kind === "callable" && callee.wraps) places.push(...parametersOf(callee.wraps));
    else return "anything";
  }
  return arrives(type, ...places) ? "moved" : "anything";
}

/** What the constructor hands on stays in parameters and attributes. */
const taken = (cls: ClassInfo): Type[] => {
  const init = findMethod(cls, "__init__");
  return init ? parametersOf(init) : attributesOf(ancestry(cls));
};

/** Whether only code of the program sees the arguments. */
const isOwn = (cls: ClassInfo): boolean =>
  findMethod(cls, "__new__") === undefined &&
  (findMethod(cls, "__init__") !== undefined || hasPlainBases(cls));

function libraryUse(state: State, call: Call, name: string, argument: Expression, type: Type): Use {
  if (SHOWING.has(name)) return "shown by str";
  if (COMPARING.has(name)) return "compared";
  const given = ITERATING.has(name) ? iterated(type) : type;
  if (arrives(given)) return "moved";
  if (READING.has(name)) return asksForHash(state, call) ? "anything" : "moved";
  const isKey = call.keywords.some((keyword) => keyword.name === "key");
  if (ORDERING.has(name) && (!isKey || isCallback(call, argument))) return "compared";
  if (!ORDERING.has(name) && !MOVING.has(name)) return "anything";
  const others = [...call.args, ...call.keywords.map(({ value }) => value)];
  const places = [state.typeOf(call)];
  if (call.func.kind === "Attribute") places.push(state.typeOf(call.func.value));
  for (const other of others) {
    for (const callback of membersOf(state.typeOf(other))) {
      // `map(str, points)`: a function of the library gets the objects.
      if (callback.kind === "library" || callback.kind === "callable") return "anything";
      if (callback.kind === "function") places.push(...parametersOf(callback.info));
    }
  }
  return arrives(given, ...places) ? "moved" : "anything";
}

/** What a loop over the value gives, as far as it is less than what the value holds. */
const iterated = (type: Type): Type =>
  unionOf(
    membersOf(type).map((member) =>
      member.kind === "instance" && isDict(member) ? member.args[0].type : member,
    ),
  );

const isDict = ({ name, args }: Extract<Type, { kind: "instance" }>): boolean =>
  args.length === 2 && (name === "dict" || name.startsWith("collections."));

/** `isinstance(point, Hashable)` is about the methods of the class. */
const asksForHash = (state: State, call: Call): boolean =>
  call.args
    .slice(1)
    .some((other) =>
      membersOf(state.typeOf(other)).some(
        (member) => member.kind === "library" && member.name.startsWith("collections.abc."),
      ),
    );

const isCallback = (call: Call, argument: Expression): boolean =>
  call.keywords.some((keyword) => keyword.name === "key" && keyword.value === argument);
