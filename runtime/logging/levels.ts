import { ValueError } from "../builtins/exceptions-core.js";

export const CRITICAL = 50;
export const FATAL = CRITICAL;
export const ERROR = 40;
export const WARNING = 30;
export const WARN = WARNING;
export const INFO = 20;
export const DEBUG = 10;
export const NOTSET = 0;

const names = new Map([
  [CRITICAL, "CRITICAL"],
  [ERROR, "ERROR"],
  [WARNING, "WARNING"],
  [INFO, "INFO"],
  [DEBUG, "DEBUG"],
  [NOTSET, "NOTSET"],
]);

/** https://docs.python.org/3/library/logging.html#logging.getLevelName */
export function getLevelName(level: number): string {
  return names.get(level) ?? `Level ${level}`;
}

/** https://docs.python.org/3/library/logging.html#logging.addLevelName */
export function addLevelName(level: number, name: string): void {
  names.set(level, name);
}

/** A level by number or by name. */
export function levelOf(level: number | string): number {
  if (typeof level === "number") return level;
  const found = [...names].find(([, name]) => name === level);
  if (found === undefined) throw new ValueError(`Unknown level: '${level}'`);
  return found[0];
}
