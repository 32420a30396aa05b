import * as fs from "node:fs";
import { isatty as isTerminal } from "node:tty";
import { Bytes } from "../builtins/bytes.js";
import { namedTuple } from "../collections/named-tuple.js";
import { system, systemError } from "./system-error.js";

/*
 * File descriptors. https://docs.python.org/3/library/os.html#file-descriptor-operations
 */

export function close(fd: number): void {
  system(() => fs.closeSync(fd));
}

export function read(fd: number, size: number): Bytes {
  const buffer = new Uint8Array(size);
  return new Bytes(
    buffer.subarray(
      0,
      system(() => fs.readSync(fd, buffer)),
    ),
  );
}

export function write(fd: number, data: Uint8Array): number {
  return system(() => fs.writeSync(fd, data));
}

export function fsync(fd: number): void {
  system(() => fs.fsyncSync(fd));
}

export function isatty(fd: number): boolean {
  return isTerminal(fd);
}

/** The size of a terminal. */
export class TerminalSize extends namedTuple<{ columns: number; lines: number }>("terminal_size", [
  "columns",
  "lines",
]) {
  static readonly __module__ = "os";

  override __repr__(): string {
    const [columns, lines] = this;
    return `os.terminal_size(columns=${String(columns)}, lines=${String(lines)})`;
  }
}

/** `os.get_terminal_size(fd)`: an `OSError` where it is none. */
export function getTerminalSize(fd = 1): TerminalSize {
  const { columns, rows } = fd === 2 ? process.stderr : process.stdout;
  if (!isTerminal(fd) || columns === undefined) throw systemError("ENOTTY");
  return new TerminalSize(columns, rows);
}
