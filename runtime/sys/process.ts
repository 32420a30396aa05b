import { installExitHandler } from "../builtins/exit.js";
import { SystemExit } from "../builtins/system-exit.js";

interface ProcessLike {
  argv?: string[];
  platform?: string;
  execPath?: string;
}

const { process } = globalThis as { process?: ProcessLike };

/** The program's name and its arguments. */
export const argv: string[] = process?.argv?.slice(1) ?? [""];

/** `linux`, `darwin`, `win32`; `emscripten` in a browser, as CPython calls it. */
export const platform: string = process?.platform ?? "emscripten";

export const executable: string = process?.execPath ?? "";

/** https://docs.python.org/3/library/sys.html#sys.exit */
export function exit(status: unknown = null): never {
  installExitHandler();
  throw status === null || status === undefined ? new SystemExit() : new SystemExit(status);
}
