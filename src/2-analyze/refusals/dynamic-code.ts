import { expressionsOfKind } from "../survey.ts";
import type { Rule } from "./rule.ts";

const RUN_TEXT = new Set(["eval", "exec", "compile", "__import__"]);
/** Builtins that show the interpreter's tables of names. */
const SHOW_NAMES = new Set(["globals", "locals", "breakpoint", "help", "memoryview"]);

/** Builtins that need the Python interpreter itself. */
export const refuseDynamicCode: Rule = ({ state, survey, report }) => {
  for (const { node } of expressionsOfKind(survey, "Call")) {
    // `type(name, bases, members)` makes a class.
    const isType =
      node.func.kind === "Name" &&
      node.func.id === "type" &&
      !state.resolution.names.has(node.func);
    if (isType && node.args.length !== 1) report("dynamic-code", node.span, { name: "type" });
  }
  for (const { node } of expressionsOfKind(survey, "Name")) {
    if (state.resolution.names.has(node)) continue;
    if (RUN_TEXT.has(node.id)) report("dynamic-code", node.span, { name: node.id });
    else if (SHOW_NAMES.has(node.id) && !state.library.has(node.id)) {
      report("unsupported-name", node.span, { name: node.id });
    }
  }
};
