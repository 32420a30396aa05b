/** Methods that are taken from their class: `str.upper(name)`, `upper = str.upper`. */
import type { Attribute, Call } from "../../ast/python.ts";
import { splitMethod } from "./call-function.ts";
import { libraryClassOf } from "./attribute-types.ts";
import { entryOf } from "./library-calls.ts";
import type { State } from "./state.ts";
import { membersOf, type Type } from "../types.ts";

/** Marks the call that stands for another one. */
const ON_RECEIVER = {};

/**
 * `str.upper(name)` as `name.upper()`, where the receiver is certainly of the class itself: an object of
 * a class of the program could have a method of its own.
 */
export function callOnReceiver(state: State, node: Call, callee: Type): Call | undefined {
  if (callee.kind !== "library" || callee.self || !callee.name.includes("#")) return undefined;
  const [receiver, ...args] = node.args;
  if (receiver === undefined || receiver.kind === "Starred") return undefined;
  const [owner, method] = splitMethod(callee.name);
  const members = membersOf(state.typeOf(receiver));
  const isOwn = members.length === 1 && libraryClassOf(members[0]) === owner;
  if (!isOwn || method === undefined || !usesReceiver(state, callee.name)) return undefined;
  return state.once(state.placeOf(node, ON_RECEIVER), (): Call => {
    const func: Attribute = {
      kind: "Attribute",
      span: node.func.span,
      value: receiver,
      attribute: method,
      attributeSpan: node.func.span,
    };
    return { ...node, func, args };
  });
}

/** Class methods and static ones have no receiver: `dict.fromkeys(keys)`. */
function usesReceiver(state: State, name: string): boolean {
  const entry = entryOf(state, name);
  return entry?.hatch !== undefined || JSON.stringify(entry?.emit ?? "").includes("$self");
}
