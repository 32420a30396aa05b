import { gather, getRunningLoop, run } from "./runtime/asyncio.js";
import {
  enter,
  printTo,
  rstrip,
  sorted,
  split,
  withManager,
} from "./runtime/builtins.js";
import * as io from "./runtime/io.js";
import * as os from "./runtime/os.js";
import { Path } from "./runtime/pathlib.js";
import * as posixpath from "./runtime/posixpath.js";
import * as sys from "./runtime/sys.js";
import * as tempfile from "./runtime/tempfile.js";

async function* readLines(path: string): AsyncGenerator<string> {
  const loop = getRunningLoop();

  function _read(): string[] {
    return withManager(io.open(path, "r", { encoding: "utf-8" }), (f) =>
      f.readlines(),
    );
  }

  for (const line of await loop.runInExecutor(null, _read)) {
    yield rstrip(line, "\n");
  }
}

async function wordCount(path: string): Promise<[string, number]> {
  let total = 0;
  for await (const line of readLines(path)) {
    total += split(line).length;
  }
  return [posixpath.basename(path), total];
}

async function main(): Promise<void> {
  const scope = enter(new tempfile.TemporaryDirectory());
  const tmp = scope.value;
  try {
    for (const [i, text] of [
      "un deux trois",
      "quatre\ncinq six",
      "",
    ].entries()) {
      new Path(tmp, `f${i}.txt`).writeText(text, { encoding: "utf-8" });
    }
    const paths = sorted(
      os.listdir(tmp).map((name) => posixpath.join(tmp, name)),
    );
    for (const [name, count] of await gather(
      ...Array.from(paths, (path) => () => wordCount(path)),
    )) {
      console.log(`${name}: ${count}`);
    }
  } catch (error) {
    scope.fail(error);
    throw error;
  } finally {
    scope.exit();
  }
  printTo({ file: sys.stdout }, posixpath.exists(tmp));
}

await run(main);
