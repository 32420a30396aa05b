import * as fs from "node:fs";
import { namedTuple } from "../collections/named-tuple.js";
import { TerminalSize } from "../os/descriptors.js";
import { access, X_OK } from "../os/files.js";
import { nativePath, type PathLike } from "../os/fspath.js";
import { system } from "../os/system-error.js";
import { join } from "../posixpath/parts.js";
import { isdir } from "../posixpath/places.js";

/*
 * What the system has. https://docs.python.org/3/library/shutil.html
 */

/** Where a program is on the `PATH`, or on the given one; `None` where it is not. */
export function which(
  command: string,
  options: { readonly mode?: number; readonly path?: string | null } = {},
): string | null {
  const path = options.path ?? process.env.PATH ?? "/bin:/usr/bin";
  if (!command.includes("/") && path === "") return null;
  const places = command.includes("/")
    ? [command]
    : path.split(":").map((folder) => join(folder, command));
  return places.find((place) => access(place, options.mode ?? X_OK) && !isdir(place)) ?? null;
}

export class Usage extends namedTuple<{ total: number; used: number; free: number }>("usage", [
  "total",
  "used",
  "free",
]) {}

/** In bytes. */
export function diskUsage(path: PathLike): Usage {
  const found = system(() => fs.statfsSync(nativePath(path)), path);
  const total = found.blocks * found.bsize;
  return new Usage(total, (found.blocks - found.bfree) * found.bsize, found.bavail * found.bsize);
}

/** `COLUMNS` and `LINES`, else the terminal's size, else the fallback. */
export function getTerminalSize(
  fallback: readonly [columns: number, lines: number] = [80, 24],
): TerminalSize {
  const columns = Number(process.env.COLUMNS) || process.stdout.columns || fallback[0];
  const lines = Number(process.env.LINES) || process.stdout.rows || fallback[1];
  return new TerminalSize(columns, lines);
}
