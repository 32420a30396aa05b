import type { Block, Call, Expression } from "../../ast/python.ts";
import { childExpressions, expressionsOf, innerBlocks } from "../../ast/walk.ts";
import { isArrivals } from "../arrivals.ts";
import type { Colour } from "../colour.ts";
import type { State } from "../infer/state.ts";
import type { FunctionInfo } from "../model.ts";
import { membersOf, some } from "../types.ts";
import type { Report } from "./rule.ts";

/**
 * Functions that became `async` because they must wait, where nobody would await them: called by
 * the library or through a variable, or called by the language itself.
 */
export function refuseColoured(state: State, colour: Colour, report: Report): void {
  for (const info of state.functions.values()) {
    if (!isColoured(info)) continue;
    const isSpecial = info.name.startsWith("__") && info.name.endsWith("__");
    if (
      !info.isGenerator &&
      !isSpecial &&
      info.method !== "property" &&
      info.method !== "setter" &&
      !isDecoratedByLibrary(state, info)
    )
      continue;
    report("unsupported-syntax", info.node.span, {
      construct: `\`${info.name}\`, which must wait where nothing awaits it,`,
    });
  }
  const visit = (node: Expression): void => {
    if (node.kind === "Call") refuseCall(node);
    for (const child of childExpressions(node)) visit(child);
  };
  const refuseCall = (node: Call): void => {
    const target = state.calls.get(node)?.target;
    if (target?.kind === "library" && target.name === "functools.wraps") return;
    if (target?.kind === "library" && !colour.arrivals.steps.has(node)) refuseArrivals(node);
    // The module's own functions await what they call.
    if (target?.kind === "function" || target?.kind === "class") return;
    const values = target?.kind === "library" || colour.waiting.has(node) ? [] : [node.func];
    for (const value of [
      ...values,
      ...node.args,
      ...node.keywords.map((keyword) => keyword.value),
    ]) {
      if (!colour.threadArguments.has(value)) refuseValue(value);
    }
  };
  const refuseArrivals = (node: Call): void => {
    for (const argument of node.args) {
      if (argument.kind === "Starred" || !isArrivals(state, argument)) continue;
      if (colour.arrivals.collected.has(argument)) continue;
      report("unsupported-syntax", argument.span, {
        construct: "what threads give, but in a loop or as a whole list,",
      });
    }
  };
  const refuseValue = (node: Expression): void => {
    for (const member of membersOf(state.typeOf(node))) {
      if (member.kind !== "function" || !isColoured(member.info)) continue;
      report("unsupported-syntax", node.span, {
        construct: `\`${member.info.name}\`, which must wait, as a value`,
      });
    }
  };
  const block = (inner: Block): void => {
    for (const statement of inner.statements) {
      for (const expression of expressionsOf(statement)) visit(expression);
      for (const deeper of innerBlocks(statement)) block(deeper);
      if (
        statement.kind === "FunctionDef" ||
        statement.kind === "AsyncFunctionDef" ||
        statement.kind === "ClassDef"
      ) {
        block(statement.body);
      }
    }
  };
  block(state.module.body);
}

const isColoured = (info: FunctionInfo): boolean => info.coloured && !info.isAsync;

/** Decorators of the program call what they are given as any function of it does. */
const isDecoratedByLibrary = (state: State, { decorated, node }: FunctionInfo): boolean =>
  decorated !== undefined &&
  "decorators" in node &&
  node.decorators.some((decorator) =>
    some(
      state.typeOf(decorator.kind === "Call" ? decorator.func : decorator),
      ({ kind }) => kind !== "function",
    ),
  );
