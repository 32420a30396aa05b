/** Functions whose `__name__` the program reads, where JavaScript has another name for them. */
import type { Expression } from "../ast/python.ts";
import type { CallFact, State } from "./infer/state.ts";
import type { FunctionInfo } from "./model.ts";
import { expressionsOfKind, surveyModule } from "./survey.ts";
import { membersOf } from "./types.ts";

const NAMES = new Set(["__name__", "__qualname__"]);

/** Whether the program can read the function's name. */
export function tellsItsName(info: FunctionInfo, state: State): boolean {
  const told = state.once(TOLD, () => toldFunctions(state));
  return told === "any" || told.has(info);
}

const TOLD = "the functions whose names are read";

function toldFunctions(state: State): ReadonlySet<FunctionInfo> | "any" {
  const told = new Set<FunctionInfo>();
  if (readsThreadNames(state)) {
    for (const fact of state.calls.values()) {
      if (!isUnnamedThread(fact)) continue;
      for (const member of membersOf(state.typeOf(fact.bound.named.get("target")!)))
        if (member.kind === "function") told.add(member.info);
    }
  }
  for (const { node } of expressionsOfKind(surveyModule(state.module), "Attribute")) {
    if (!NAMES.has(node.attribute)) continue;
    for (const member of membersOf(state.typeOf(node.value))) {
      if (member.kind === "function") told.add(member.info);
      else if (member.kind === "callable" || member.kind === "unknown") return "any";
    }
  }
  return told;
}

/** Whether the program reads the names of threads, which those of their functions are part of. */
export const readsThreadNames = (state: State): boolean =>
  state.once(
    THREADS,
    () =>
      [...state.calls.values()].some(isUnnamedThread) &&
      expressionsOfKind(surveyModule(state.module), "Attribute").some(
        ({ node }) =>
          (node.attribute === "name" || node.attribute === "getName") &&
          membersOf(state.typeOf(node.value)).some(
            (member) =>
              member.kind === "unknown" ||
              (member.kind === "instance" && member.name === "threading.Thread"),
          ),
      ),
  );

const isUnnamedThread = ({ target, bound }: CallFact): boolean =>
  target.kind === "library" && target.name === "threading._thread" && !bound.named.has("_name");

const THREADS = "whether the names of threads are read";

/** Whether the program may read the name of a function of the library. */
export const tellsLibraryNames = (state: State): boolean =>
  state.once(LIBRARY, () =>
    expressionsOfKind(surveyModule(state.module), "Attribute").some(
      ({ node }) =>
        NAMES.has(node.attribute) &&
        !givesClass(node.value) &&
        membersOf(state.typeOf(node.value)).some(({ kind }) => MAY_BE_LIBRARY.has(kind)),
    ),
  );

const LIBRARY = "whether names of library functions are read";
const MAY_BE_LIBRARY: ReadonlySet<string> = new Set(["library", "callable", "unknown"]);

/** `type(error)` and `error.__class__`, which are no functions. */
export const givesClass = (node: Expression): boolean =>
  (node.kind === "Call" && node.func.kind === "Name" && node.func.id === "type") ||
  (node.kind === "Attribute" && node.attribute === "__class__");
