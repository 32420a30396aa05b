import { TaskGroup, run, sleep, timeout } from "./runtime/asyncio.js";
import {
  GroupHandler,
  IndexError,
  KeyError,
  TimeoutError,
  ValueError,
  ZeroDivisionError,
  bound,
  enter,
  getItem,
  print,
  range,
  str,
  withAsync,
  withManager,
} from "./runtime/builtins.js";
import {
  ExitStack,
  asynccontextmanager,
  contextmanager,
} from "./runtime/contextlib.js";

class Timer {
  name: string;
  laps: number;

  constructor(name: string) {
    this.name = name;
    this.laps = 0;
  }

  __enter__(): Timer {
    console.log("start", this.name);
    return this;
  }

  __exit__(...args: unknown[]): void {
    console.log("stop", this.name, this.laps);
  }
}

const section = contextmanager(function* section(
  title: string,
): Generator<string> {
  console.log(`<${title}>`);
  try {
    yield title.toUpperCase();
  } finally {
    console.log(`</${title}>`);
  }
});

const forgiving = contextmanager(function* forgiving(): Generator<number> {
  try {
    yield 1;
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print("forgave", error);
  }
});

function find(items: number[], wanted: number): number {
  const scope = enter(new Timer("find"));
  const timer = scope.value;
  try {
    for (const [index, item] of items.entries()) {
      timer.laps++;
      if (item === wanted) {
        return index;
      }
    }
  } catch (error) {
    scope.fail(error);
    throw error;
  } finally {
    scope.exit();
  }
  return -1;
}

function first(items: number[]): number {
  return withManager(new Timer("first"), () => getItem(items, 0));
}

function loop(): void {
  let n: number | undefined;
  for (n of range(5)) {
    const scope = enter(new Timer(String(n)));
    try {
      if (n === 1) {
        continue;
      }
      if (n === 3) {
        break;
      }
    } catch (error) {
      scope.fail(error);
      throw error;
    } finally {
      scope.exit();
    }
  }
  console.log("after", bound(n, "n"));
}

function counted(): number {
  let total = 0;
  const scope = enter(section("sum"));
  try {
    for (let n = 0; n < 3; n++) {
      total += n;
    }
  } catch (error) {
    scope.fail(error);
  } finally {
    scope.exit();
  }
  return total;
}

function swallowed(): string {
  let value: number | undefined;
  const scope = enter(forgiving());
  const number = scope.value;
  try {
    value = 5;
    if (number > 0) {
      throw new ValueError("no");
    }
  } catch (error) {
    scope.fail(error);
  } finally {
    scope.exit();
  }
  return `went on with ${bound(value, "value")}`;
}

function* gen(): Generator<number> {
  const scope = enter(new Timer("gen"));
  try {
    yield 1;
    yield 2;
  } catch (error) {
    scope.fail(error);
    throw error;
  } finally {
    scope.exit();
  }
}

async function limited(seconds: number): Promise<string> {
  return await withAsync(timeout(0.5), async () => {
    await sleep(seconds);
    return `done ${seconds}`;
  });
}

async function taskInGroup(): Promise<number> {
  const { a, b } = await withAsync(new TaskGroup(), (group) => {
    const a = group.createTask(() => limited(0.1));
    const b = group.createTask(() => limited(0.2));
    return { a, b };
  });
  print(a.result(), b.result());
  return 2;
}

const resource = asynccontextmanager(async function* resource(
  name: string,
): AsyncGenerator<{ name: string }> {
  console.log("acquire", name);
  await sleep(0.01);
  try {
    yield { name };
  } finally {
    await sleep(0.01);
    console.log("release", name);
  }
});

async function main(): Promise<void> {
  print(find([4, 5, 6], 5), find([1], 9));
  console.log(first([7]));
  try {
    first([]);
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    print("IndexError:", error);
  }
  loop();
  console.log(counted());
  console.log(swallowed());
  for (const x of gen()) {
    console.log(x);
  }
  console.log(await limited(0.1));
  try {
    await limited(1);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log("too late");
  }
  console.log(await taskInGroup());
  await withAsync(resource("db"), async (db) => {
    await withAsync(resource("cache"), (cache) => {
      print(db.name, cache.name);
    });
  });
  try {
    print(getItem([], 3));
  } catch (error) {
    if (!(error instanceof KeyError || error instanceof IndexError))
      throw error;
  }
  try {
    console.log(Math.floor(1 / 1));
  } catch (error) {
    if (!(error instanceof ZeroDivisionError)) throw error;
  }
  withManager(new ExitStack(), (stack) => {
    for (const name of ["a", "b"]) {
      stack.enterContext(section(name));
    }
    console.log("inside");
  });
  await withManager(section("outer"), async (title) => {
    await withManager(section("inner"), async () => {
      await sleep(0);
      console.log(title);
    });
  });
  try {
    await withAsync(new TaskGroup(), (group) => {
      group.createTask(fail);
      group.createTask(() => limited(0.3));
    });
  } catch (error) {
    const group2 = new GroupHandler(error);
    await group2.handleAsync([ValueError], async (errors) => {
      print(
        "group:",
        errors.exceptions.map((e) => str(e)),
      );
    });
    group2.finish();
  }
}

async function fail(): Promise<never> {
  await sleep(0.05);
  throw new ValueError("failed");
}

await run(main);
