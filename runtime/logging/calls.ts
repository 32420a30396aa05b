import { basicConfig, root } from "./root.js";

/* The module's own functions log to the root, which they set up first. */

const ready = (): typeof root => {
  if (root.handlers.length === 0) basicConfig();
  return root;
};

export function log(level: number, message: unknown, ...args: unknown[]): void {
  ready().log(level, message, ...args);
}

export function debug(message: unknown, ...args: unknown[]): void {
  ready().debug(message, ...args);
}

export function info(message: unknown, ...args: unknown[]): void {
  ready().info(message, ...args);
}

export function warning(message: unknown, ...args: unknown[]): void {
  ready().warning(message, ...args);
}

export const warn = warning;

export function error(message: unknown, ...args: unknown[]): void {
  ready().error(message, ...args);
}

/** As `error`, with the report of the exception that the keywords hold. */
export function exception(message: unknown, ...args: unknown[]): void {
  ready().exception(message, ...args);
}

export function critical(message: unknown, ...args: unknown[]): void {
  ready().critical(message, ...args);
}

export const fatal = critical;
