import {
  FIRST_COMPLETED,
  Queue,
  type Task,
  TaskGroup,
  createTask,
  gather,
  run,
  sleep,
  wait,
} from "./runtime/asyncio.js";
import {
  AssertionError,
  GroupHandler,
  LookupError,
  ValueError,
  enterAsync,
  equals,
  floatRepr,
  format,
  max,
  nameOf,
  print,
  repr,
  sorted,
  str,
  sum,
  truthy,
  tuple,
  tupleItem,
  typeName,
  unpackEach,
  valuesView,
  withAsync,
} from "./runtime/builtins.js";
import { AsyncExitStack } from "./runtime/contextlib.js";
import * as random from "./runtime/random.js";
import * as statistics from "./runtime/statistics.js";

class Resource {
  name: string;
  static opened = 0;

  constructor(name: string) {
    this.name = name;
  }

  async __aenter__(): Promise<Resource> {
    Resource.opened++;
    console.log(`open ${this.name}`);
    return this;
  }

  async __aexit__(...excInfo: any[]): Promise<void> {
    Resource.opened--;
    console.log(
      `close ${this.name} (${str(truthy(tupleItem(excInfo, 0)) ? nameOf(tupleItem(excInfo, 0)) : "ok")})`,
    );
  }
}

async function produce(
  queue: Queue<number | null>,
  numbers: number[],
  workers: number,
): Promise<void> {
  for (const n of numbers) {
    await queue.put(n);
  }
  for (let _ = 0; _ < workers; _++) {
    await queue.put(null);
  }
}

async function work(
  name: string,
  source: Queue<number | null>,
  sink: [string, number, number][],
): Promise<[string, number]> {
  let done = 0;
  let item: number | null;
  while ((item = await source.get()) !== null) {
    await sleep(0);
    sink.push([name, item, item ** 2 / 4]);
    done++;
  }
  return [name, done];
}

async function stage(
  numbers: number[],
  workers = 3,
): Promise<[Map<string, number>, [string, number, number][]]> {
  const queue = new Queue<number | null>(2);
  const sink: [string, number, number][] = [];
  const producer = createTask(() => produce(queue, numbers, workers));
  const results = await gather(
    ...Array.from(
      { length: workers },
      (_, i) => () => work(`w${i}`, queue, sink),
    ),
  );
  await producer;
  if (!queue.empty()) {
    throw new AssertionError();
  }
  return [new Map<string, number>(results), sink];
}

async function guarded(fail: boolean): Promise<string | null> {
  const scope = await enterAsync(new AsyncExitStack());
  const stack = scope.value;
  try {
    const first = await stack.enterAsyncContext(new Resource("first"));
    const second = await stack.enterAsyncContext(new Resource("second"));
    stack.callback(print, "callback of", first.name, second.name);
    if (fail) {
      throw new LookupError("nothing there");
    }
    return `${first.name}+${second.name}`;
  } catch (error) {
    await scope.fail(error);
  } finally {
    await scope.exit();
  }
  return null;
}

async function race(
  ...delays: number[]
): Promise<readonly [number[], number, Set<string>]> {
  const tasks = new Set<Task<number>>(
    delays.map((d) => createTask(() => sleep(d, d), { name: `t${d}` })),
  );
  const [done, pending] = await wait(tasks, { returnWhen: FIRST_COMPLETED });
  for (const task of pending) {
    task.cancel();
  }
  const gone = await gather([...pending], { returnExceptions: true });
  return tuple(
    sorted(Array.from(done, (t) => t.result())),
    pending.size,
    new Set<string>(gone.map((g) => typeName(g))),
  );
}

async function main(): Promise<void> {
  random.seed(4);
  const numbers = Array.from({ length: 8 }, () => random.randint(1, 20));
  const [counts, sink] = await stage(numbers);
  print(
    sum(valuesView(counts)),
    sorted(counts.keys()),
    equals(sorted(sink.map(([, item]) => item)), sorted(numbers)),
  );
  const values = Array.from(
    unpackEach(sink, ["*", null]),
    ([, value]) => value,
  );
  console.log(
    `${format(statistics.mean(values), ".3f")} ${floatRepr(statistics.median(values))} ${floatRepr(max(values))}`,
  );
  print(await guarded(false));
  try {
    await guarded(true);
  } catch (error) {
    if (!(error instanceof LookupError)) throw error;
    print(repr(error), Resource.opened);
  }
  print(await race(0.03, 0.01, 0.02));
  try {
    await withAsync(new TaskGroup(), (group) => {
      group.createTask(() => sleep(1));
      group.createTask(() => fail_soon("a", 0.01));
      group.createTask(() => fail_soon("b", 0.01));
    });
  } catch (error) {
    const group2 = new GroupHandler(error);
    await group2.handleAsync([ValueError], async (errors) => {
      print(sorted(errors.exceptions.map((e) => str(e))));
    });
    group2.finish();
  }
}

async function fail_soon(name: string, delay: number): Promise<never> {
  await sleep(delay);
  throw new ValueError(`${name} failed`);
}

await run(main);
