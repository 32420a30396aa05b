#!/usr/bin/env node
import { readFileSync } from "node:fs";
import path from "node:path";
import { CommanderError } from "commander";
import { packageRoot } from "../check/package-root.ts";
import { removeTemporaryFolders } from "../check/temporary-folder.ts";
import { loadConverter } from "./load-converter.ts";
import { Misuse } from "./misuse.ts";
import { createProgram, type ProgramResult } from "./program.ts";

const manifest = readFileSync(path.join(packageRoot(), "package.json"), "utf8");
const { version } = JSON.parse(manifest) as { version: string };

// A reader such as `head` may close the pipe early.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const result: ProgramResult = { status: 0 };
try {
  await createProgram(loadConverter, version, result).parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has told the user; asking for help is no mistake.
    result.status = error.exitCode === 0 ? 0 : 2;
  } else if (error instanceof Misuse) {
    process.stderr.write(`asyncio2ts: ${error.message}\n`);
    result.status = 2;
  } else {
    removeTemporaryFolders();
    throw error;
  }
}
if (result.signal !== undefined) process.kill(process.pid, result.signal);
process.exitCode = result.status;
