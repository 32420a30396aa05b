import { print, typed } from "./runtime/builtins.js";
import * as settings from "./settings.js";

export function log(...parts: (string | number)[]): void {
  if (settings.LEVEL === "debug") {
    print("[debug]", ...typed(parts, "tuple[str | float, ...]"));
  }
}
