/** The values of the context variables, by variable. Never changed in place. */
export type ContextValues = ReadonlyMap<object, unknown>;

let current: ContextValues = new Map();

/** The values that the running code sees; `contextvars.copy_context()` costs no more than this. */
export function contextValues(): ContextValues {
  return current;
}

/** Makes the running code see other values: a context was entered or left, a variable set. */
export function setContextValues(values: ContextValues): void {
  current = values;
}

/** A `contextvars.Context` in which a task runs: what the task sets stays in it. */
export interface HeldContext {
  variables: ContextValues;
}
