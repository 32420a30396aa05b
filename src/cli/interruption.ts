import { constants } from "node:os";
import { killRunning } from "../check/execute.ts";
import { removeTemporaryFolders } from "../check/temporary-folder.ts";
import type { Converter } from "../options.ts";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * On Ctrl-C and its like: ends the programs being run, removes the temporary files, exits. While a
 * program is converted, nothing of ours could run: there signals end the process by themselves.
 *
 * @returns the converter to use from here on
 */
export function handleInterruption(converter: Converter): Converter {
  const listen = (): void => {
    for (const signal of SIGNALS) process.on(signal, finish);
  };
  const directly = <T>(work: () => T): T => {
    for (const signal of SIGNALS) process.off(signal, finish);
    try {
      return work();
    } finally {
      listen();
    }
  };
  listen();
  return {
    ...converter,
    convert: (...call) => directly(() => converter.convert(...call)),
    convertSession: (...call) => directly(() => converter.convertSession(...call)),
  };
}

function finish(signal: NodeJS.Signals): void {
  killRunning();
  removeTemporaryFolders();
  process.exit(128 + constants.signals[signal]);
}
