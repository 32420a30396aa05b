import type { Expression } from "../../ast/python.ts";
import type { CallFact } from "../../2-analyze/infer/state.ts";

/** `scheduler.enter(1, 1, show, kwargs=options)`: the function that gets these keywords. */
export const handedWithKeywords = ({ target, bound }: CallFact): Expression | undefined =>
  target.kind === "library" && target.name.startsWith("sched.") && bound.named.has("kwargs")
    ? bound.named.get("action")
    : undefined;
