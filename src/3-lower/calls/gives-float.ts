import type { Call } from "../../ast/python.ts";
import type { CallFact, State } from "../../2-analyze/infer/state.ts";
import { entryOf } from "../../2-analyze/infer/library-calls.ts";
import { membersOf, type Type } from "../../2-analyze/types.ts";
import type { Context } from "../context.ts";

/** Whether a library function may give a float, which comes bare. */
export const givesFloat = (name: string, ctx: Context): boolean =>
  resultsOf(name, ctx).some((result) => /\bfloat\b/.test(result));

/** Whether every number that a library function gives is a float. */
export const givesOnlyFloats = (name: string, ctx: Context): boolean =>
  resultsOf(name, ctx).every((result) => /^float(?: \| None)?$/.test(result));

function resultsOf(name: string, ctx: Context): string[] {
  const { library } = ctx.module.state;
  const entry = library.class(name) ? undefined : entryOf(ctx.module.state, name);
  const { signature } = entry ?? { signature: "()" };
  return (typeof signature === "string" ? [signature] : signature).map(
    (text) => text.split("-> ").at(1)?.trim() ?? "",
  );
}

/** Whether some call of the program may reach a library function that inference does not tell from others. */
export const callsWhateverComes = (state: State): boolean =>
  state.once(CALLS, () =>
    [...state.calls].some(
      ([node, fact]) => isOpen(state.typeOf(node.func)) || handsOver(node, fact, state),
    ),
  );

/** `map(change, items)`: the library calls what comes. */
function handsOver(node: Call, { target }: CallFact, state: State): boolean {
  if (target.kind !== "library" || !node.args.some((argument) => isOpen(state.typeOf(argument))))
    return false;
  return [entryOf(state, target.name)?.signature ?? ""]
    .flat()
    .some((signature) => signature.includes("Callable["));
}

const CALLS = "whether the program calls what it does not know";

/** Whether a callee may be a function of the library, and something else. */
export const isOpen = (callee: Type): boolean =>
  callee.kind === "unknown" ||
  (callee.kind === "union" &&
    membersOf(callee).some(({ kind }) => kind === "library" || kind === "unknown"));
