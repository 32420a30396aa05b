interface Process {
  on(event: "SIGINT", listener: () => void): unknown;
  off(event: "SIGINT", listener: () => void): unknown;
  listenerCount(event: "SIGINT"): number;
}

/**
 * Calls back on Ctrl-C, unless the program handles that itself; returns what ends it. Without a
 * process (a page) there is nothing to hear.
 */
export function onInterrupt(listener: () => void): () => void {
  const { process } = globalThis as { process?: Partial<Process> };
  if (typeof process?.on !== "function" || process.listenerCount?.("SIGINT") !== 0) {
    return () => undefined;
  }
  process.on("SIGINT", listener);
  return () => process.off?.("SIGINT", listener);
}
