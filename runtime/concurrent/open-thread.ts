import type { Thread } from "./thread.js";

let openThread: Thread | null = null;

/** The thread whose step is open, or `null`. */
export function openThreadOrNull(): Thread | null {
  return openThread;
}

/** @internal */
export function setOpenThread(thread: Thread | null): void {
  openThread = thread;
}

/** `threading.current_thread().name`, also where nothing else is asked of threads. */
export function threadName(): string {
  const shown: { readonly name?: string } | null | undefined = openThread?.shown;
  return shown?.name ?? openThread?.name ?? "MainThread";
}
