interface Named {
  readonly __qualname__: string;
}

interface Process {
  on?: (event: "exit", listener: () => void) => unknown;
}

/** Coroutine objects that have not started. */
const created = new Set<Named>();
let watching = false;

export function noteCreated(coroutine: Named): void {
  created.add(coroutine);
  if (!watching) watchExit();
}

export function noteStarted(coroutine: Named): void {
  created.delete(coroutine);
}

/** Python warns when a coroutine is collected; here it is when the process ends. */
function watchExit(): void {
  watching = true;
  (globalThis as { process?: Process }).process?.on?.("exit", () => {
    for (const { __qualname__ } of created) {
      console.error(`RuntimeWarning: coroutine '${__qualname__}' was never awaited`);
    }
  });
}
