/** What context managers give when they are entered. */
import type { Call } from "../../ast/python.ts";
import { NEVER, NONE, UNKNOWN, join, membersOf, type Type } from "../types.ts";
import { libraryClassOf } from "./attribute-types.ts";
import { awaitedType, callSpecial, methodReturn } from "./elements.ts";
import { infer } from "./expressions.ts";
import { callLibrary } from "./library-calls.ts";
import type { Flow, State } from "./state.ts";

/** What `with manager as value` binds. */
export function enteredType(state: State, manager: Type, isAsync: boolean): Type {
  const [enter, exit] = isAsync ? ["__aenter__", "__aexit__"] : ["__enter__", "__exit__"];
  return membersOf(manager)
    .map((member): Type => {
      if (member.kind === "object") {
        const method = callSpecial(member.cls, enter);
        method?.parameters[0]?.slot.flow(member);
        const leave = callSpecial(member.cls, exit);
        leave?.parameters[0]?.slot.flow(member);
        for (const parameter of leave?.parameters.slice(1) ?? []) {
          parameter.slot.flow(exitArgument(leave!.parameters.indexOf(parameter)));
        }
        return method?.returns.type ?? UNKNOWN;
      }
      const cls = libraryClassOf(member);
      if (cls === undefined || member.kind !== "instance") return UNKNOWN;
      const result = methodReturn(state, member, enter);
      return isAsync ? awaitedType(state, result) : result;
    })
    .reduce(join, NEVER);
}

const EXCEPTION: Type = { kind: "instance", name: "BaseException", args: [] };
const exitArgument = (index: number): Type => (index === 2 ? join(EXCEPTION, NONE) : UNKNOWN);

/** `stack.enter_context(manager)` enters it as a `with` statement does. */
export function enterOnStack(
  state: State,
  node: Call,
  callee: Type & { kind: "library" },
  flow: Flow,
): Type {
  callLibrary(state, node, callee.name, callee.self, flow);
  const isAsync = callee.name.endsWith("enter_async_context");
  const [manager] = node.args;
  const entered = manager ? enteredType(state, infer(state, manager, flow), isAsync) : UNKNOWN;
  let result = entered;
  if (isAsync) {
    const slot = state.slotAt(node);
    slot.flow(entered);
    result = { kind: "instance", name: "Coroutine", args: [slot] };
  }
  const fact = state.calls.get(node);
  if (fact) state.calls.set(node, { ...fact, result });
  return result;
}
