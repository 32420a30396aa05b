import {
  type Awaitable,
  Queue,
  callLazily,
  createTask,
  gather,
  run as run_,
  sleep,
} from "./runtime/asyncio.js";
import { equals, list, print, repr, typed } from "./runtime/builtins.js";
import { DefaultDict, OrderedDict } from "./runtime/collections.js";

class WorkerPool<Job, Out> {
  size: number;
  handler: (n: Job) => Promise<Out>;
  queue: Queue<Job>;
  results: Out[];

  constructor(size: number, handler: (n: Job) => Promise<Out>) {
    this.size = size;
    this.handler = handler;
    this.queue = new Queue<Job>();
    this.results = [];
  }

  async submit(job: Job): Promise<void> {
    await this.queue.put(job);
  }

  async _worker(name: string): Promise<never> {
    while (true) {
      const job = await this.queue.get();
      try {
        const result = await this.handler(job);
        this.results.push(result);
      } finally {
        this.queue.taskDone();
      }
    }
  }

  async run(): Promise<Out[]> {
    const workers = Array.from({ length: this.size }, (_, i) =>
      createTask(() => this._worker(`w${i}`)),
    );
    await this.queue.join();
    for (const worker of workers) {
      worker.cancel();
    }
    await gather(workers, { returnExceptions: true });
    return this.results;
  }
}

class LRUCache<K, V> {
  capacity: number;
  _data: OrderedDict<K, V>;

  constructor(capacity: number) {
    this.capacity = capacity;
    this._data = new OrderedDict<K, V>();
  }

  get(key: K): V | null {
    if (!this._data.has(key)) {
      return null;
    }
    this._data.moveToEnd(key);
    return this._data.get(key)!;
  }

  put(key: K, value: V): void {
    this._data.set(key, value);
    this._data.moveToEnd(key);
    if (this._data.size > this.capacity) {
      const [old] = this._data.popitem(false);
      console.log("evicted", old);
    }
  }
}

class EventBus<E> {
  _handlers: DefaultDict<string, ((arg0: E) => void)[]>;

  constructor() {
    this._handlers = new DefaultDict<string, ((...args: any[]) => void)[]>(
      list,
    );
  }

  on(topic: string, handler: (message: E) => void): void {
    this._handlers.getOrCreate(topic).push(handler);
  }

  emit(topic: string, event: E): number {
    for (const handler of this._handlers.getOrCreate(topic)) {
      handler(event);
    }
    return this._handlers.getOrCreate(topic).length;
  }
}

class Message {
  text: string;
  tags: string[];

  constructor(text: string, tags: string[] = []) {
    this.text = text;
    this.tags = tags;
  }

  __repr__(): string {
    return `Message(text=${repr(this.text)}, tags=${repr(this.tags)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Message &&
      this.text === other.text &&
      equals(this.tags, other.tags)
    );
  }
}

async function square(n: number): Promise<number> {
  await sleep(0.01 * n);
  return n * n;
}

async function gatherAll<V>(makers: (() => Promise<V>)[]): Promise<V[]> {
  return await gather(...makers.map((make) => callLazily(make)));
}

async function main(): Promise<void> {
  const pool: WorkerPool<number, number> = new WorkerPool(2, square);
  for (const n of [3, 1, 2]) {
    await pool.submit(n);
  }
  print(await pool.run());

  const cache = new LRUCache<string, number>(2);
  cache.put("a", 1.0);
  cache.put("b", 2.5);
  print(typed(cache.get("a"), "None | float"));
  cache.put("c", 3.0);
  print(
    typed(cache.get("b"), "None | float"),
    typed(cache.get("c"), "None | float"),
  );

  const bus = new EventBus<Message>();
  bus.on("news", (message: Message) => console.log("got", message.text));
  console.log(
    bus.emit("news", new Message("hi")),
    bus.emit("none", new Message("lost")),
  );

  async function one(): Promise<number> {
    return 1;
  }

  print(await gatherAll([one, one]));
}

await run_(main);
