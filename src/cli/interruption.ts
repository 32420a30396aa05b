import { constants } from "node:os";
import { killRunning } from "../check/execute.ts";
import { removeTemporaryFolders } from "../check/temporary-folder.ts";

/** On Ctrl-C and its like: ends the programs being run, removes the temporary files, exits. */
export function handleInterruption(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      killRunning();
      removeTemporaryFolders();
      process.exit(128 + constants.signals[signal]);
    });
  }
}
