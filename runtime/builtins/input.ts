import { EOFError } from "./exceptions-common.js";
import { readLine } from "../node/stdin.js";
import { flush, writeOut } from "./stdio.js";
import { str } from "./str.js";

/**
 * `input(prompt)`: one line of standard input, without its end.
 * @see https://docs.python.org/3/library/functions.html#input
 */
export function input(prompt: unknown = ""): string {
  writeOut(str(prompt));
  flush();
  const line = readLine();
  if (line === null) throw new EOFError("EOF when reading a line");
  return line;
}
