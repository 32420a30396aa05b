/** Whether the program sends its output elsewhere: `sys.stdout = buffer`, `redirect_stdout(buffer)`. */
import type { State } from "./infer/state.ts";
import { expressionsOfKind, surveyModule } from "./survey.ts";

/** The streams of `sys` that can be replaced, and the runtime's functions that replace them. */
export const STREAM_SETTERS: Readonly<Record<string, string>> = {
  stdout: "setStdout",
  stderr: "setStderr",
};

/** Noted where an assignment is met. */
const assigned = (state: State): Set<string> => state.once(STREAM_SETTERS, () => new Set<string>());

export const noteAssignedStream = (state: State, name: string): void => {
  if (Object.hasOwn(STREAM_SETTERS, name)) assigned(state).add(name);
};

export const redirects = (state: State, name: "stdout" | "stderr"): boolean =>
  assigned(state).has(name) ||
  [...state.calls.values()].some(
    ({ target }) => target.kind === "library" && target.name === `contextlib.redirect_${name}`,
  );

/** Whether a `__str__` or `__repr__` prints: what `print` has shown before it comes first. */
export const printsWhileShown = (state: State): boolean =>
  state.once(PRINTS, () =>
    expressionsOfKind(surveyModule(state.module), "Call").some(
      ({ node, place }) =>
        place.func?.kind === "FunctionDef" &&
        SHOWING.has(place.func.name) &&
        node.func.kind === "Name" &&
        node.func.id === "print",
    ),
  );

const SHOWING = new Set(["__str__", "__repr__"]);
const PRINTS = "what is shown prints";
