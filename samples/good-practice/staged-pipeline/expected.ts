/** A pipeline of stages joined by bounded queues, with progress and errors. */

import {
  type Awaitable,
  Queue,
  TaskGroup,
  callLazily,
  gather,
  run as run_,
  sleep,
} from "./runtime/asyncio.js";
import {
  Dict,
  Exception,
  format,
  getItem,
  int,
  mul,
  partition,
  repr,
  round,
  splitLines,
  str,
  strip,
  takeKeywords,
  tuple,
  tupleItem,
  withAsync,
} from "./runtime/builtins.js";
import * as time from "./runtime/time.js";

/** Raised by a step to leave an item out. */
class Skip extends Exception {}

class Stage {
  name: string;
  step: (
    ...args: any[]
  ) => Promise<readonly [any, any] | string> | Awaitable<any>;
  workers: number;
  done: number;
  skipped: number;
  errors: string[];

  constructor(
    name: string,
    step: (
      ...args: any[]
    ) => Promise<readonly [any, any] | string> | Awaitable<any>,
    workers: number = 1,
    done: number = 0,
    skipped: number = 0,
    errors: string[] = [],
  ) {
    this.name = name;
    this.step = step;
    this.workers = workers;
    this.done = done;
    this.skipped = skipped;
    this.errors = errors;
  }

  get summary(): string {
    const parts = [`${this.done} done`];
    if (this.skipped > 0) {
      parts.push(`${this.skipped} skipped`);
    }
    if (this.errors.length > 0) {
      parts.push(`${this.errors.length} failed`);
    }
    return format(this.name, "<8") + parts.join(", ");
  }
}

/** Items go through every stage; each stage ends when its input has ended. */
class Pipeline {
  stages: readonly Stage[];
  queues: Queue<[any] | null>[];

  constructor(...stages: Stage[]) {
    const { capacity = 2 } = takeKeywords(stages);
    this.stages = stages;
    this.queues = Array.from(
      { length: stages.length + 1 },
      () => new Queue<[any] | null>(capacity),
    );
  }

  async feed(items: string[]): Promise<void> {
    for (const item of items) {
      await this.queues[0].put([item]);
    }
    await this.queues[0].put(null);
  }

  async work(index: number): Promise<void> {
    const stage = tupleItem(this.stages, index);
    const source = getItem(this.queues, index);
    const target = getItem(this.queues, index + 1);
    let entry: [any] | null;
    while ((entry = await source.get()) !== null) {
      const [item] = entry;
      let result!: any;
      let succeeded = false;
      try {
        result = await callLazily(stage.step, item);
        succeeded = true;
      } catch (error) {
        if (error instanceof Skip) {
          stage.skipped++;
        } else if (error instanceof Exception) {
          stage.errors.push(`${repr(item)}: ${str(error)}`);
        } else {
          throw error;
        }
      }
      if (succeeded) {
        stage.done++;
        await target.put([result]);
      }
    }
    // The end goes on to the other workers of the stage.
    await source.put(null);
  }

  async runStage(index: number): Promise<void> {
    const workers = tupleItem(this.stages, index).workers;
    await gather(
      ...Array.from({ length: workers }, () => () => this.work(index)),
    );
    await getItem(this.queues, index + 1).put(null);
  }

  async *results(): AsyncGenerator<any> {
    let entry: [any] | null;
    while ((entry = await this.queues.at(-1)!.get()) !== null) {
      yield entry[0];
    }
  }

  async run(items: string[]): Promise<any[]> {
    const collected: any[] = [];
    await withAsync(new TaskGroup(), async (group) => {
      group.createTask(() => this.feed(items));
      for (let index = 0, end = this.stages.length; index < end; index++) {
        group.createTask(() => this.runStage(index));
      }
      for await (const result of this.results()) {
        collected.push(result);
        console.log(`  ${collected.length}. ${str(result)}`);
      }
    });
    return collected;
  }
}

async function parse(line: any): Promise<readonly [any, any]> {
  await sleep(0.01);
  if (!line || line.startsWith("#")) {
    throw new Skip();
  }
  const [name, , amount] = partition(line, "=");
  return tuple(strip(name), int(amount));
}

async function price(item: any): Promise<readonly [any, any]> {
  const [name, amount] = item;
  await sleep(mul(0.05, amount));
  return tuple(
    name,
    round(
      mul(
        amount,
        getItem(
          new Dict<any, number>([
            ["tea", 2.5],
            ["coffee", 3.75],
          ]),
          name,
        ),
      ),
      2,
    ),
  );
}

async function show(item: any): Promise<string> {
  const [name, total] = item;
  return `${format(name, ">8")} ${format(total, ">7.2f")}`;
}

const ORDERS = `# orders of today
tea = 2
coffee = 4
tea = many

milk = 1
coffee = 1
tea = 10
`;

async function main(): Promise<void> {
  const start = time.perfCounter();
  const stages = [
    new Stage("parse", parse),
    new Stage("price", price, 3),
    new Stage("show", show),
  ];
  const lines = await new Pipeline(...stages).run(splitLines(ORDERS));
  console.log(
    `${lines.length} lines in ${format(time.perfCounter() - start, ".2f")} s`,
  );
  for (const stage of stages) {
    console.log(stage.summary);
    for (const error of stage.errors) {
      console.log("   !", error);
    }
  }
}

await run_(main);
