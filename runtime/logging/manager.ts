import type { Logger } from "./logger.js";

/** What all loggers share. @internal */
export const manager: {
  root: Logger | null;
  /** Levels up to this one say nothing. */
  disabled: number;
  readonly loggers: Map<string, Logger>;
  /** How a logger is made: `setLoggerClass`. */
  make: (name: string) => Logger;
  parentOf(logger: Logger): Logger | null;
  child(logger: Logger, suffix: string): Logger;
} = {
  root: null,
  disabled: 0,
  loggers: new Map(),
  make: () => {
    throw new Error("the root logger is not set up");
  },
  parentOf(logger) {
    if (logger === this.root) return null;
    let { name } = logger;
    for (let dot = name.lastIndexOf("."); dot > 0; dot = name.lastIndexOf(".")) {
      name = name.slice(0, dot);
      const found = this.loggers.get(name);
      if (found !== undefined) return found;
    }
    return this.root;
  },
  child(logger, suffix) {
    const name = logger === this.root ? suffix : `${logger.name}.${suffix}`;
    let found = this.loggers.get(name);
    if (found === undefined) this.loggers.set(name, (found = this.make(name)));
    return found;
  },
};
