/** What going through an iterable does: generators and iterators of the program run meanwhile. */
import type { Expression } from "../../ast/python.ts";
import type { State } from "../infer/state.ts";
import type { FunctionInfo } from "../model.ts";
import { membersOf, type Type } from "../types.ts";
import {
  ITERATORS,
  callbackEffects,
  methodsNamed,
  ownEffects,
  type OwnEffects,
} from "./own-effects.ts";
import { changesNothing, isLazy } from "./pure-library.ts";

export function iterationEffects(node: Expression, state: State): OwnEffects {
  let writes = false;
  let reads = false;
  const calls: FunctionInfo[] = [];
  visit(node);
  return { writes, reads, calls };

  function visit(iterable: Expression): void {
    const target = iterable.kind === "Call" ? state.calls.get(iterable)?.target : undefined;
    if (iterable.kind === "Call" && target?.kind === "library" && isLazy(target.name)) {
      // `map(f, xs)` calls `f` as it goes.
      for (const argument of iterable.args) {
        add(callbackEffects(argument, state));
        visit(argument);
      }
    } else if (target?.kind === "function") {
      calls.push(target.info);
    } else if (target?.kind === "library" && changesNothing(target.name)) {
      // Only an iterator looks at more than it has: what a list holds is there.
      reads ||= membersOf(state.typeOf(iterable)).some(isIterator);
    } else if (iterable.kind === "GeneratorExp") {
      add(ownEffects(iterable, state));
      for (const { iter } of iterable.generators) visit(iter);
    } else {
      for (const member of membersOf(state.typeOf(iterable))) {
        if (member.kind === "object")
          calls.push(...methodsNamed(member.cls, ["__iter__", "__next__", "__getitem__"]));
        else if (isIterator(member)) writes = reads = true;
        else if (member.kind === "unknown") reads = true;
      }
    }
  }

  function isIterator(type: Type): boolean {
    return type.kind === "instance" && ITERATORS.has(type.name);
  }

  function add(own: OwnEffects): void {
    writes ||= own.writes;
    reads ||= own.reads;
    calls.push(...own.calls);
  }
}
