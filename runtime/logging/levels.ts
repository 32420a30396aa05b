import { TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { repr } from "../builtins/repr.js";

export const CRITICAL = 50;
export const FATAL = CRITICAL;
export const ERROR = 40;
export const WARNING = 30;
export const WARN = WARNING;
export const INFO = 20;
export const DEBUG = 10;
export const NOTSET = 0;

/** How `basicConfig` shows a record unless told otherwise. */
export const BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s";

const names = new Map([
  [CRITICAL, "CRITICAL"],
  [ERROR, "ERROR"],
  [WARNING, "WARNING"],
  [INFO, "INFO"],
  [DEBUG, "DEBUG"],
  [NOTSET, "NOTSET"],
]);
const numbers = new Map([
  ["CRITICAL", CRITICAL],
  ["FATAL", FATAL],
  ["ERROR", ERROR],
  ["WARN", WARN],
  ["WARNING", WARNING],
  ["INFO", INFO],
  ["DEBUG", DEBUG],
  ["NOTSET", NOTSET],
]);

/**
 * The name of a level, or the level of a name.
 * @see https://docs.python.org/3/library/logging.html#logging.getLevelName
 */
export function getLevelName(level: number): string;
export function getLevelName(level: string): number | string;
export function getLevelName(level: number | string): number | string;
export function getLevelName(level: number | string): number | string {
  if (typeof level === "string") return numbers.get(level) ?? `Level ${level}`;
  return names.get(level) ?? `Level ${level}`;
}

/** https://docs.python.org/3/library/logging.html#logging.getLevelNamesMapping */
export function getLevelNamesMapping(): Map<string, number> {
  return new Map(numbers);
}

/** https://docs.python.org/3/library/logging.html#logging.addLevelName */
export function addLevelName(level: number, name: string): void {
  names.set(level, name);
  numbers.set(name, level);
}

/**
 * A level by number or by name.
 * @throws ValueError where no level has the name
 */
export function levelOf(level: unknown): number {
  if (Number.isInteger(Number(level)) && typeof level !== "string") return Number(level);
  if (typeof level !== "string") {
    throw new TypeError(`Level not an integer or a valid string: ${repr(level)}`);
  }
  const found = numbers.get(level);
  if (found === undefined) throw new ValueError(`Unknown level: ${repr(level)}`);
  return found;
}
