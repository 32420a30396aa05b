/** Whether a program throws into its generators, so that `yield from` must hand it on. */
import type { Block } from "../../ast/python.ts";
import { expressionsOf, forEachStatement, someExpression } from "../../ast/walk.ts";
import type { State } from "../../2-analyze/infer/state.ts";

const THROWING = new Set(["throw", "close", "contextmanager"]);

/** Whether anything in the module throws into generators, or closes them. */
export const throwsIntoGenerators = (state: State): boolean =>
  state.once(throwsIntoGenerators.name, () => ({
    found:
      mentions(state.module.body) ||
      [...state.functions.values()].some(
        ({ node }) => "body" in node && "statements" in node.body && mentions(node.body),
      ),
  })).found;

function mentions(body: Block): boolean {
  let found = false;
  forEachStatement(body, (statement) => {
    found ||= expressionsOf(statement).some((part) =>
      someExpression(
        part,
        (node) =>
          (node.kind === "Attribute" && THROWING.has(node.attribute)) ||
          (node.kind === "Name" && THROWING.has(node.id)),
      ),
    );
  });
  return found;
}
