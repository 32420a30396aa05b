import { Warning } from "../builtins/exceptions-warning.js";
import {
  DeprecationWarning,
  ImportWarning,
  PendingDeprecationWarning,
  ResourceWarning,
} from "../builtins/exceptions-warning.js";
import { AssertionError } from "../builtins/exceptions-common.js";
import { Exception } from "../builtins/exceptions-core.js";
import { repr } from "../builtins/repr.js";
import { compile } from "../re/functions.js";
import { IGNORECASE } from "../re/flags.js";

/** A class of warnings. */
export type Category = typeof Warning;

/** What is done with a warning. */
export type Action = "default" | "error" | "ignore" | "always" | "module" | "once";

export interface Filter {
  readonly action: Action;
  readonly category: Category;
  /** Whether the text is meant; all are where there is none. */
  readonly matches?: (text: string) => boolean;
}

/** Those that CPython starts with. */
const initialFilters: readonly Filter[] = [
  { action: "default", category: DeprecationWarning },
  { action: "ignore", category: PendingDeprecationWarning },
  { action: "ignore", category: ImportWarning },
  { action: "ignore", category: ResourceWarning },
];

/** The filters in use, first one first, and the warnings that were shown under them. */
export const state = { filters: [...initialFilters], seen: new Set<string>() };

/**
 * https://docs.python.org/3/library/warnings.html#warnings.simplefilter
 */
export function simplefilter(
  action: string,
  category: Category = Warning,
  { append = false }: { append?: boolean } = {},
): void {
  add({ action: checkedAction(action), category }, append);
}

/**
 * A filter for the warnings whose text begins as the pattern says.
 * @see https://docs.python.org/3/library/warnings.html#warnings.filterwarnings
 */
export function filterwarnings(
  action: string,
  options: { message?: string; category?: Category; append?: boolean } = {},
): void {
  const { message = "", category = Warning, append = false } = options;
  const pattern = message === "" ? undefined : compile(message, IGNORECASE);
  const matches = pattern && ((text: string) => pattern.match(text) !== null);
  add({ action: checkedAction(action), category, matches }, append);
}

/** https://docs.python.org/3/library/warnings.html#warnings.resetwarnings */
export function resetwarnings(): void {
  state.filters = [];
  state.seen.clear();
}

function checkedAction(action: string): Action {
  const actions = ["default", "error", "ignore", "always", "module", "once"];
  if (actions.includes(action)) return action as Action;
  throw new AssertionError(`invalid action: ${repr(action)}`);
}

/** A filter that is there already moves to its new place. */
function add(filter: Filter, append: boolean): void {
  if (append) state.filters.push(filter);
  else state.filters.unshift(filter);
  state.seen.clear();
}

/** What the filters say about a warning. */
export function actionFor(text: string, category: Category): Action {
  const filter = state.filters.find(
    (candidate) =>
      (candidate.category === category ||
        Exception.prototype.isPrototypeOf.call(candidate.category.prototype, category.prototype)) &&
      candidate.matches?.(text) !== false,
  );
  return filter?.action ?? "default";
}
