import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { environmentOf } from "../../../src/check/environment.ts";
import { packageRoot } from "../../../src/check/package-root.ts";
import { withTemporaryFolder } from "../../../src/check/temporary-folder.ts";

/** What a program printed and how it ended. */
export interface Ending {
  readonly output: string;
  /**
   * The exit status; `deadlock` where it waited for ever, `late` where it worked or printed for ever,
   * `no memory` where it was ended since it took too much.
   */
  readonly status: number | "deadlock" | "late" | "no memory";
  /** The class of the exception that ended a Python program. */
  readonly uncaught?: string;
  /** What it wrote to stderr, where that is known. */
  readonly errors?: string;
}

const driver = path.join(packageRoot(), "test", "support", "differential", "run_batch.py");

/** Runs programs under CPython on the virtual clock, all from one interpreter. */
export function runPythonBatch(
  python: string,
  sources: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ending[]> {
  return withTemporaryFolder(async (folder) => {
    const files = sources.map((_, index) => path.join(folder, `program-${index}.py`));
    await Promise.all(files.map((file, index) => writeFile(file, sources[index])));
    const list = path.join(folder, "programs.txt");
    await writeFile(list, files.join("\n"));
    await promisify(execFile)(python, [driver, list], {
      env: { ...process.env, ...environmentOf("virtual"), ...environment },
    });
    return Promise.all(
      files.map(async (file) => ({
        output: await readFile(`${file}.out`, "utf8"),
        ...endOf(await readFile(`${file}.status`, "utf8")),
      })),
    );
  });
}

/** `ValueError 1` → the exception that ended it, and the status */
function endOf(text: string): Pick<Ending, "status" | "uncaught"> {
  const [status, uncaught] = text.split(" ").reverse();
  return {
    status: status === "deadlock" || status === "late" ? status : Number(status),
    uncaught,
  };
}
