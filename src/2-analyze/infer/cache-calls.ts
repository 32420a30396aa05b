/** `cache(slow)` and `lru_cache(maxsize=2)(slow)`: calls that make functions which remember. */
import type { Call } from "../../ast/python.ts";
import { inferArguments, record } from "./calls.ts";
import { callLibrary } from "./library-calls.ts";
import { escape, observe } from "./match.ts";
import type { Flow, State } from "./state.ts";
import { membersOf, UNKNOWN, type Type } from "../types.ts";

/** The decorators of `functools` that remember results by the arguments of calls. */
export const CACHES: ReadonlySet<string> = new Set(["functools.cache", "functools.lru_cache"]);

/** The type of such a call: the function that was handed over. */
export function cacheCall(state: State, node: Call, callee: Type, flow: Flow): Type | undefined {
  const [given] = node.args;
  if (given === undefined || given.kind === "Starred") return undefined;
  const isMade = node.func.kind === "Call" && isCache(state.typeOf(node.func.func));
  if (!isMade && !(isCache(callee) && mayBeFunction(state, node, flow))) return undefined;
  if (isMade) inferArguments(state, node, flow);
  const made = isMade
    ? record(state, node, { kind: "dynamic" }, state.typeOf(given))
    : callLibrary(state, node, (callee as { name: string }).name, undefined, flow);
  for (const member of membersOf(state.typeOf(given)))
    if (member.kind === "function") {
      member.info.cached = true;
      for (const { slot } of member.info.parameters) observe(state, slot.type);
    }
  // What has another function of the library inside is not that function: it counts its calls.
  if (membersOf(made).every(({ kind }) => kind === "function")) return made;
  escape(state, state.typeOf(given));
  const fact = state.calls.get(node)!;
  state.calls.set(node, { ...fact, result: UNKNOWN });
  return UNKNOWN;
}

const isCache = (type: Type): boolean => type.kind === "library" && CACHES.has(type.name);

/** `lru_cache(128)` is no call with a function. */
function mayBeFunction(state: State, node: Call, flow: Flow): boolean {
  const [type] = inferArguments(state, node, flow);
  return membersOf(type).every(({ kind }) => kind !== "int" && kind !== "None");
}
