import { truthy } from "../builtins/truthy.js";
import type { LogRecord } from "./record.js";

/**
 * Lets the records of one logger, and those below it, pass.
 * @see https://docs.python.org/3/library/logging.html#filter-objects
 */
export class Filter {
  static readonly __module__ = "logging";
  readonly name: string;

  constructor(name: string = "") {
    this.name = name;
  }

  filter(record: LogRecord): unknown {
    if (this.name === "" || record.name === this.name) return true;
    return record.name.startsWith(`${this.name}.`);
  }
}

/** A filter, or a function that is one. */
export type FilterLike = { filter(record: LogRecord): unknown } | ((record: LogRecord) => unknown);

/** What has filters: loggers and handlers. */
export class Filterer {
  static readonly __module__: string = "logging";
  readonly filters: FilterLike[] = [];

  addFilter(filter: FilterLike): void {
    if (!this.filters.includes(filter)) this.filters.push(filter);
  }

  removeFilter(filter: FilterLike): void {
    const index = this.filters.indexOf(filter);
    if (index >= 0) this.filters.splice(index, 1);
  }

  /** Whether every filter lets the record pass. */
  filter(record: LogRecord): boolean {
    return this.filters.every((filter) =>
      truthy(
        typeof filter === "function" && !("filter" in filter)
          ? filter(record)
          : (filter as Filter).filter(record),
      ),
    );
  }
}
