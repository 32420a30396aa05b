interface Process {
  on(event: "exit", listener: () => void): unknown;
}

type Handler = () => unknown;

const { process } = globalThis as { process?: Partial<Process> };
const handlers: { readonly func: unknown; readonly call: Handler }[] = [];
let installed = false;

/**
 * Has the function called when the program ends, the last that was registered first.
 * @see https://docs.python.org/3/library/atexit.html
 */
export function register<F extends (...args: any[]) => unknown>(
  func: F,
  ...args: Parameters<F>
): F {
  handlers.push({ func, call: () => func(...args) });
  if (!installed && typeof process?.on === "function") {
    installed = true;
    process.on("exit", runHandlers);
  }
  return func;
}

/** `atexit.unregister(func)` */
export function unregister(func: unknown): void {
  for (let at = handlers.length - 1; at >= 0; at--) {
    if (handlers[at].func === func) handlers.splice(at, 1);
  }
}

function runHandlers(): void {
  for (let last = handlers.pop(); last !== undefined; last = handlers.pop()) last.call();
}
