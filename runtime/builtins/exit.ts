import { BaseException } from "./exceptions-core.js";
import { KeyboardInterrupt } from "./exceptions-flow.js";
import { SystemExit } from "./system-exit.js";
import { nativeFamily, nativeMessage } from "./native-errors.js";

interface Process {
  on(event: "uncaughtException", listener: (error: unknown) => void): unknown;
  exit(code: number): never;
  stderr: { write(text: string, done?: () => void): unknown };
}

const { process } = globalThis as { process?: Partial<Process> };
let installed = false;

/** Set where threads are started: the process ends with them. */
export const beforeExit: { wait?: () => Promise<void> } = {};

/**
 * Makes the process end as Python does when an exception leaves the program: `SystemExit` with its
 * code, `KeyboardInterrupt` with 130, anything else with a report on stderr and 1. Node reports an
 * exception that leaves top-level `await` as an uncaught one too. In a page this does nothing.
 */
export function installExitHandler(): void {
  if (installed || typeof process?.on !== "function") return;
  installed = true;
  process.on("uncaughtException", (error) => {
    const [status, report] = exitOf(error);
    if (report !== "") process.stderr?.write(report);
    const exit = (): unknown => process.exit?.(status);
    if (beforeExit.wait === undefined) exit();
    else void beforeExit.wait().finally(exit);
  });
}

/** The exit status of an uncaught exception, and what goes to stderr. */
export function exitOf(error: unknown): readonly [status: number, report: string] {
  if (error instanceof SystemExit) {
    const { code } = error;
    if (code === null || code === undefined) return [0, ""];
    if (typeof code === "boolean") return [Number(code), ""];
    if (typeof code === "number" || typeof code === "bigint")
      return [Number(BigInt(code) & 255n), ""];
    return [1, `${String(code)}\n`];
  }
  return [error instanceof KeyboardInterrupt ? 130 : 1, tracebackOf(error)];
}

/** `Traceback (most recent call last):`, the engine's stack, then `ValueError: message`. */
export function tracebackOf(error: unknown): string {
  if (!(error instanceof Error)) return `${String(error)}\n`;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const head =
    error.cause instanceof Error
      ? `${tracebackOf(error.cause)}\nThe above exception was the direct cause of the following exception:\n\n`
      : "";
  const lines = ["Traceback (most recent call last):", ...frames.reverse(), summary(error)];
  const notes = (error as { __notes__?: string[] }).__notes__ ?? [];
  return `${head}${[...lines, ...notes].join("\n")}\n`;
}

function summary(error: Error): string {
  const ours = error instanceof BaseException && "args" in error;
  const name = ours ? error.name : nativeFamily(error)[0];
  const text = ours ? error.message : nativeMessage(error);
  return text === "" ? name : `${name}: ${text}`;
}

installExitHandler();
