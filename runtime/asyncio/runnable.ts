/** Something the event loop runs in its turn: a callback's handle, or a task whose step is due. */
export interface Runnable {
  /** True for a handle that was cancelled after it had been queued. */
  readonly skipped: boolean;
  run(): void;
}
