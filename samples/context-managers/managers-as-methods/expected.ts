/** Generator methods as context managers, with arguments and defaults. */

import { Queue, createTask, gather, run, sleep } from "./runtime/asyncio.js";
import {
  dictGet,
  listRemove,
  print,
  setDefault,
  withAsync,
  withManager,
} from "./runtime/builtins.js";
import { asynccontextmanager, contextmanager } from "./runtime/contextlib.js";

/** Subscribers of a topic get a queue for as long as they are inside. */
class Hub {
  topics: Map<string, Queue<string>[]>;
  depth: number;

  constructor() {
    this.topics = new Map<string, Queue<string>[]>();
    this.depth = 0;
  }

  subscribe = asynccontextmanager(
    async function* (
      this: Hub,
      topic: string,
      size: number = 0,
    ): AsyncGenerator<Queue<string>> {
      const queue = new Queue<string>(size);
      setDefault(this.topics, topic, []).push(queue);
      try {
        yield queue;
      } finally {
        listRemove(this.topics.get(topic)!, queue);
        console.log(
          `left ${topic}, ${this.topics.get(topic)!.length} still there`,
        );
      }
    }.bind(this),
  );

  section = contextmanager(
    function* (this: Hub, title: string = "section"): Generator<Hub> {
      console.log("  ".repeat(this.depth) + title);
      this.depth++;
      try {
        yield this;
      } finally {
        this.depth--;
      }
    }.bind(this),
  );

  async publish(topic: string, message: string): Promise<number> {
    const queues = dictGet(this.topics, topic, []);
    for (const queue of queues) {
      await queue.put(message);
    }
    return queues.length;
  }
}

async function reader(hub: Hub, name: string, count: number): Promise<void> {
  await withAsync(hub.subscribe("news", 2), async (queue) => {
    for (let _ = 0; _ < count; _++) {
      print(name, "reads", await queue.get());
    }
  });
}

async function main(): Promise<void> {
  const hub = new Hub();
  const readers = [
    createTask(() => reader(hub, "ann", 2)),
    createTask(() => reader(hub, "bob", 1)),
  ];
  await sleep(0);
  for (let number = 0; number < 3; number++) {
    console.log(
      "delivered to",
      await hub.publish("news", `headline ${number}`),
    );
    await sleep(0.01);
  }
  await gather(...readers);
  withManager(hub.section("chapter"), (same) => {
    withManager(hub.section(), () => {
      print(same === hub, hub.depth);
    });
  });
  console.log(hub.depth, await hub.publish("weather", "sunny"));
}

await run(main);
