import type { Span } from "../../ast/python.ts";
import type { State } from "../infer/state.ts";
import type { Survey } from "../survey.ts";

/** Reports a diagnostic of the catalogue by its name. */
export type Report = (name: string, span: Span, values: Readonly<Record<string, string>>) => void;

/** What the rules look at. */
export interface RuleInput {
  readonly state: State;
  readonly survey: Survey;
  /** In lessons names and modules may come from other snippets. */
  readonly lenient: boolean;
  readonly report: Report;
}

/** One rule: finds what it is about in the whole module, and reports it. */
export type Rule = (input: RuleInput) => void;
