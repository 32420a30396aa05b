/** Backend developer's demo: an in-process pub/sub broker with asyncio, plus graceful shutdown. */

import {
  Queue,
  asyncIterator,
  createTask,
  gather,
  run,
  sleep,
} from "./runtime/asyncio.js";
import {
  AttributeError,
  StopAsyncIteration,
  add as add_,
  enterAsync,
  equals,
  float,
  hash,
  int,
  len,
  listRemove,
  print,
  printTo,
  repr,
  reversed,
  str,
  tuple,
} from "./runtime/builtins.js";
import { AbstractCallable, DefaultDict } from "./runtime/collections.js";
import { freezeDataclass } from "./runtime/dataclasses.js";
import * as logging from "./runtime/logging.js";
import * as sys from "./runtime/sys.js";
import * as time from "./runtime/time.js";

logging.basicConfig({
  level: logging.DEBUG,
  format: "[%(levelname)s] %(message)s",
  stream: sys.stdout,
});
const logger = logging.getLogger("__main__");

const Handler = AbstractCallable;

class Message {
  topic: string;
  payload: Map<string, any>;
  headers: Map<string, string>;

  constructor(
    topic: string,
    payload: Map<string, any>,
    headers: Map<string, string> = new Map(),
  ) {
    this.topic = topic;
    this.payload = payload;
    this.headers = headers;
    freezeDataclass(this);
  }

  __repr__(): string {
    return `Message(topic=${repr(this.topic)}, payload=${repr(this.payload)}, headers=${repr(this.headers)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Message &&
      this.topic === other.topic &&
      equals(this.payload, other.payload) &&
      equals(this.headers, other.headers)
    );
  }

  __hash__() {
    return hash(tuple(this.topic, this.payload, this.headers));
  }

  get size(): number {
    return len(str(this.payload));
  }
}

interface Middleware {
  __call__(message: Message, callNext: unknown): Promise<void>;
}

class Subscription {
  _broker: Broker;
  pattern: string;
  _queue: Queue<Message | null>;

  constructor(broker: Broker, pattern: string, maxsize: number) {
    this._broker = broker;
    this.pattern = pattern;
    this._queue = new Queue<Message | null>(maxsize);
  }

  matches(topic: string): boolean {
    if (this.pattern.endsWith("*")) {
      return topic.startsWith(this.pattern.slice(0, -1));
    }
    return topic === this.pattern;
  }

  async deliver(message: Message | null): Promise<void> {
    await this._queue.put(message);
  }

  __aiter__(): this {
    return this;
  }

  [Symbol.asyncIterator]() {
    return asyncIterator(this.__aiter__());
  }

  async __anext__(): Promise<Message> {
    const message = await this._queue.get();
    if (message === null) {
      throw new StopAsyncIteration();
    }
    return message;
  }

  async __aenter__(): Promise<Subscription> {
    this._broker.add(this);
    return this;
  }

  async __aexit__(...exc: unknown[]): Promise<void> {
    this._broker.remove(this);
  }
}

class Broker {
  _subs: Subscription[];
  _middlewares: ((
    message: Message,
    callNext: (message: Message) => Promise<void>,
  ) => Promise<void>)[];
  stats: DefaultDict<string, number | bigint>;

  constructor() {
    this._subs = [];
    this._middlewares = [];
    this.stats = new DefaultDict<string, number | bigint>(int);
  }

  use(
    middleware: (
      message: Message,
      callNext: (message: Message) => Promise<void>,
    ) => Promise<void>,
  ): (
    message: Message,
    callNext: (message: Message) => Promise<void>,
  ) => Promise<void> {
    this._middlewares.push(middleware);
    return middleware;
  }

  add(sub: Subscription): void {
    logger.debug("subscribe %s", sub.pattern);
    this._subs.push(sub);
  }

  remove(sub: Subscription): void {
    listRemove(this._subs, sub);
    logger.debug("unsubscribe %s (%d left)", sub.pattern, this._subs.length);
  }

  subscribe(pattern: string, maxsize = 0): Subscription {
    return new Subscription(this, pattern, maxsize);
  }

  async publish(
    topic: string,
    payload: Map<string, any> = new Map(),
  ): Promise<number> {
    const self = this;
    let delivered = 0;

    async function final(message: Message): Promise<void> {
      for (const sub of self._subs) {
        if (sub.matches(message.topic)) {
          await sub.deliver(message);
          delivered++;
        }
      }
      self.stats.set(
        message.topic,
        add_(self.stats.get(message.topic) ?? 0, delivered),
      );
    }

    let handler: (message: Message) => Promise<void> = final;
    for (const middleware of reversed(this._middlewares)) {
      function bind(
        mw: (
          message: Message,
          callNext: (message: Message) => Promise<void>,
        ) => Promise<void>,
        nxt: (message: Message) => Promise<void>,
      ): (message: Message) => Promise<void> {
        async function call(message: Message): Promise<void> {
          await mw(message, nxt);
        }
        return call;
      }
      handler = bind(middleware, handler);
    }
    await handler(new Message(topic, payload));
    return delivered;
  }

  async close(): Promise<void> {
    await gather(...this._subs.map((sub) => () => sub.deliver(null)));
  }
}

const broker = new Broker();

const timing = broker.use.bind(broker)(async function timing(
  message: Message,
  callNext: (message: Message) => Promise<void>,
): Promise<void> {
  const start = time.perfCounter();
  await callNext(message);
  logger.info(
    "%s took %dms",
    message.topic,
    float((time.perfCounter() - start) * 1000),
  );
});

const rejectLarge = broker.use.bind(broker)(async function rejectLarge(
  message: Message,
  callNext: (message: Message) => Promise<void>,
): Promise<void> {
  if (message.size > 40) {
    logger.warning("dropped %s (%d bytes)", message.topic, message.size);
    return;
  }
  await callNext(message);
});

async function consumer(
  name: string,
  pattern: string,
  delay: number,
  log: string[],
): Promise<number> {
  let seen = 0;
  const scope = await enterAsync(broker.subscribe(pattern, 1));
  const sub = scope.value;
  try {
    for await (const message of sub) {
      await sleep(delay);
      seen++;
      log.push(`${name}:${message.topic}:${str(message.payload)}`);
    }
  } catch (error) {
    await scope.fail(error);
    throw error;
  } finally {
    await scope.exit();
  }
  return seen;
}

async function main(): Promise<void> {
  const log: string[] = [];
  const consumers = [
    createTask(() => consumer("all", "*", 0.01, log), { name: "all" }),
    createTask(() => consumer("orders", "orders.*", 0.05, log), {
      name: "orders",
    }),
  ];
  await sleep(0);
  console.log(
    await broker.publish(
      "orders.created",
      new Map<string, any>([
        ["id", 1],
        ["total", 9.5],
      ]),
    ),
  );
  console.log(
    await broker.publish(
      "users.login",
      new Map<string, any>([["user", "ann"]]),
    ),
  );
  console.log(
    await broker.publish(
      "orders.paid",
      new Map<string, any>([
        ["id", 1],
        ["ok", true],
        ["note", null],
      ]),
    ),
  );
  console.log(
    await broker.publish(
      "orders.huge",
      new Map<string, any>([["blob", "x".repeat(50)]]),
    ),
  );
  await broker.publish(
    "orders.shipped",
    new Map<string, any>([
      ["id", 1],
      ["items", ["a", "b"]],
    ]),
  );
  await broker.close();
  for (const task of consumers) {
    print(task.getName(), await task);
  }
  printTo({ sep: "\n" }, ...log);
  print(new Map<string, number | bigint>(broker.stats));
  try {
    new Message("a", new Map<string, any>()).topic = "b";
    console.log("mutable?");
  } catch (error) {
    if (!(error instanceof AttributeError)) throw error;
  }
  print(new Message("t", new Map<string, any>([["k", [1, float(2.0)]]])));
}

await run(main);
