import { defineModule, type ClassEntry } from "../define.ts";
import { exceptionClass } from "../exception-class.ts";

const exception = (name: string): ClassEntry => ({
  ...exceptionClass({
    name: `queue.${name}`,
    base: "Exception",
    emit: `new queue.${name}(...$args)`,
  }),
  ts: `queue.${name}`,
  value: `queue.${name}`,
});

const queueClass = (name: string, bases: readonly string[] = []): ClassEntry => ({
  name: `queue.${name}`,
  typeParameters: ["T"],
  bases,
  ts: `queue.${name}<T>`,
  value: `queue.${name}`,
  construct:
    name === "SimpleQueue"
      ? { signature: "() -> queue.SimpleQueue[T]", emit: "new queue.SimpleQueue()" }
      : {
          signature: `(maxsize: int = 0) -> queue.${name}[T]`,
          emit: `new queue.${name}($maxsize)`,
        },
});

const timed = "block: bool = True, timeout: float | None = None";

const methods: ClassEntry["methods"] = {
  put: {
    signature: `(item: T, ${timed}) -> None`,
    emit: [
      { when: { threads: "true" }, ts: "$self.waitAndPut($item, $block, $timeout)" },
      { ts: "$self.put($item, $block, $timeout)" },
    ],
    advice: "blocking",
  },
  put_nowait: { signature: "(item: T) -> None", emit: "$self.putNowait($item)" },
  get: {
    signature: `(${timed}) -> T`,
    emit: [
      { when: { threads: "true" }, ts: "$self.waitAndGet($block, $timeout)" },
      { ts: "$self.get($block, $timeout)" },
    ],
    advice: "blocking",
  },
  get_nowait: { signature: "() -> T", emit: "$self.getNowait()" },
  qsize: { signature: "() -> natural", emit: "$self.qsize()" },
  empty: { signature: "() -> bool", emit: "$self.empty()" },
};

/** https://docs.python.org/3/library/queue.html */
export const queue = defineModule({
  module: "queue",
  classes: {
    Empty: exception("Empty"),
    Full: exception("Full"),
    Queue: {
      ...queueClass("Queue"),
      methods: {
        ...methods,
        full: { signature: "() -> bool", emit: "$self.full()" },
        task_done: { signature: "() -> None", emit: "$self.taskDone()" },
        join: {
          signature: "() -> None",
          emit: [{ when: { threads: "true" }, ts: "$self.waitAndJoin()" }, { ts: "$self.join()" }],
          advice: "blocking",
        },
      },
      attributes: { maxsize: { type: "int", emit: "$self.maxsize" } },
    },
    LifoQueue: queueClass("LifoQueue", ["queue.Queue"]),
    PriorityQueue: queueClass("PriorityQueue", ["queue.Queue"]),
    SimpleQueue: { ...queueClass("SimpleQueue"), methods },
  },
});
