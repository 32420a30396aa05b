/** Jobs that tell what they call, each with its own name and depth. */

import { gather, run, sleep } from "./runtime/asyncio.js";
import {
  Exception,
  LookupError,
  callWith,
  getItem,
  getattr,
  keywordDict,
  keywords,
  map,
  mul,
  repr,
  takeKeywords,
  withAsync,
  withParameters,
} from "./runtime/builtins.js";
import { AsyncExitStack, asynccontextmanager } from "./runtime/contextlib.js";
import { ContextVar } from "./runtime/contextvars.js";
import { wraps } from "./runtime/functools.js";
import * as logging from "./runtime/logging.js";
import * as sys from "./runtime/sys.js";

const jobId = new ContextVar<string>("job_id", { default: "-" });
const depth = new ContextVar<number>("depth", { default: 0 });

class JobFilter extends logging.Filter {
  filter(record: logging.LogRecord): boolean {
    record.job = jobId.get();
    record.indent = "  ".repeat(depth.get());
    return !record.getMessage().startsWith("secret");
  }
}

const handler = new logging.StreamHandler(sys.stdout);
handler.setFormatter(
  new logging.Formatter("%(levelname)-7s %(job)4s | %(indent)s%(message)s"),
);
handler.addFilter(new JobFilter());
const log = logging.getLogger("jobs");
log.addHandler(handler);
log.setLevel("DEBUG");
log.propagate = false;

function traced(
  fn: (...args: any[]) => Promise<number | bigint>,
  level?: number,
  showResult?: boolean,
): (...args: number[]) => Promise<any>;
function traced(
  fn?: null,
  level?: number,
  showResult?: boolean,
): (
  fn: (...args: any[]) => Promise<number | bigint>,
) => (...args: number[]) => Promise<any>;
function traced(
  fn: ((...args: any[]) => Promise<number | bigint>) | null = null,
  level: number = logging.DEBUG,
  showResult = false,
) {
  if (fn === null) {
    return (fn: (...args: any[]) => Promise<number | bigint>) =>
      traced(fn, level, showResult);
  }

  const wrapper = wraps(fn)(async function wrapper(
    ...args: number[]
  ): Promise<any> {
    const kwargs = keywordDict(args);
    const shown = [
      ...map(repr, args),
      ...(function* (source: Iterable<readonly [string, number]>) {
        for (const [k, v] of source) {
          yield `${k}=${repr(v)}`;
        }
      })(kwargs),
    ].join(", ");
    log.log(level, "> %s(%s)", getattr(fn, "__name__"), shown);
    const token = depth.set(depth.get() + 1);
    let result: number | bigint;
    try {
      result = await callWith(fn, args, kwargs);
    } catch (error) {
      if (!(error instanceof Exception)) throw error;
      log.error("%s failed", getattr(fn, "__name__"));
      throw error;
    } finally {
      depth.reset(token);
    }
    if (showResult) {
      log.log(level, "< %s -> %r", getattr(fn, "__name__"), result);
    }
    return result;
  });

  return wrapper;
}

const resource = asynccontextmanager(async function* resource(
  name: string,
  delay: number = 0.0,
): AsyncGenerator<string> {
  log.info("open %s", name);
  await sleep(delay);
  try {
    yield name.toUpperCase();
  } catch (error) {
    if (!(error instanceof LookupError)) throw error;
    log.warning("%s swallowed %s", name, error);
  } finally {
    log.info("close %s", name);
  }
});

const square = traced(
  withParameters(async function square(n: number): Promise<number> {
    await sleep(0.01 * n);
    return n * n;
  }, "n"),
);

const sum_of_squares = traced(
  undefined,
  logging.INFO,
  true,
)(
  withParameters(
    async function sum_of_squares(
      ...numbers: number[]
    ): Promise<number | bigint> {
      const { scale = 1 } = takeKeywords(numbers);
      let total = 0;
      for (const n of numbers) {
        total += await square(n);
      }
      return mul(total, scale);
    },
    "*numbers",
    "scale=",
  ),
);

async function job(
  name: string,
  ...numbers: number[]
): Promise<number | bigint> {
  jobId.set(name);
  log.debug("secret %d", 42);
  return await sum_of_squares(...numbers, keywords({ scale: name.length }));
}

async function main(): Promise<void> {
  log.info("start");
  log.info(
    "%s",
    await gather(
      () => job("one", 1, 2),
      () => job("four", 3),
    ),
  );
  await withAsync(new AsyncExitStack(), async (stack) => {
    const names: string[] = [];
    for (const n of ["db", "cache"]) {
      names.push(await stack.enterAsyncContext(resource(n, 0.01)));
    }
    stack.pushAsyncCallback(square, 2);
    stack.callback(
      (msg: any, ...args: any[]) => log.info(msg, ...args),
      "leaving %s and %s",
      ...names,
    );
    getItem(new Map<string, unknown>(), "missing");
  });
  log.critical("still here at depth %d for %s", depth.get(), jobId.get());
}

await run(main);
