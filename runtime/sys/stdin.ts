import { readAll, readLine } from "../node/stdin.js";

/** `sys.stdin`: waits for its lines, as Python does. */
export const stdin = {
  readline(): string {
    const line = readLine();
    return line === null ? "" : `${line}\n`;
  },
  read(): string {
    return readAll();
  },
  readlines(): string[] {
    return [...stdin];
  },
  *[Symbol.iterator](): IterableIterator<string> {
    for (let line = readLine(); line !== null; line = readLine()) yield `${line}\n`;
  },
};
