import type { Call, Span } from "../../ast/python.ts";
import type { State } from "../infer/state.ts";
import type { Survey } from "../survey.ts";

/** What the rules look at; advice never refuses a program. */
export interface AdviceInput {
  readonly state: State;
  readonly survey: Survey;
  readonly report: (name: string, span: Span, values: Readonly<Record<string, string>>) => void;
}

/** One piece of advice: finds where it applies in the whole module. */
export type AdviceRule = (input: AdviceInput) => void;

/** The library function or method that a call reaches, by qualified name: `asyncio.Queue#get`. */
export function libraryCallee(state: State, call: Call): string | undefined {
  const target = state.calls.get(call)?.target;
  return target?.kind === "library" ? target.name : undefined;
}

/** A call as people would write it in a sentence: `session.get`. */
export function calleeText({ func }: Call): string {
  const parts: string[] = [];
  let node = func;
  for (; node.kind === "Attribute"; node = node.value) parts.unshift(node.attribute);
  if (node.kind === "Name") parts.unshift(node.id);
  return parts.join(".");
}
