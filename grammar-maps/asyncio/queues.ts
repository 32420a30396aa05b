import { defineModule } from "../define.ts";

/** Queues: https://docs.python.org/3/library/asyncio-queue.html */
export const queues = defineModule({
  module: "asyncio",
  classes: {
    Queue: {
      name: "asyncio.Queue",
      typeParameters: ["T"],
      ts: "Queue<T>",
      value: "Queue",
      inheritable: true,
      construct: {
        signature: "(maxsize: int = 0) -> asyncio.Queue[T]",
        emit: "new Queue($maxsize)",
      },
      methods: {
        put: { signature: "(item: T) -> Coroutine[None]", emit: "$self.put($item)" },
        put_nowait: { signature: "(item: T) -> None", emit: "$self.putNowait($item)" },
        get: { signature: "() -> Coroutine[T]", emit: "$self.get()" },
        get_nowait: { signature: "() -> T", emit: "$self.getNowait()" },
        task_done: { signature: "() -> None", emit: "$self.taskDone()" },
        join: { signature: "() -> Coroutine[None]", emit: "$self.join()" },
        qsize: { signature: "() -> natural", emit: "$self.qsize()" },
        empty: { signature: "() -> bool", emit: "$self.empty()" },
        _init: { signature: "(maxsize: int, /) -> None", emit: "$self._init($maxsize)" },
        _put: { signature: "(item: T, /) -> None", emit: "$self._put($item)" },
        _get: { signature: "() -> T", emit: "$self._get()" },
        full: { signature: "() -> bool", emit: "$self.full()" },
      },
      attributes: { maxsize: { type: "int", emit: "$self.maxsize" } },
    },
    PriorityQueue: {
      name: "asyncio.PriorityQueue",
      typeParameters: ["T"],
      bases: ["asyncio.Queue"],
      ts: "PriorityQueue<T>",
      value: "PriorityQueue",
      inheritable: true,
      construct: {
        signature: "(maxsize: int = 0) -> asyncio.PriorityQueue[T]",
        emit: "new PriorityQueue($maxsize)",
      },
    },
    LifoQueue: {
      name: "asyncio.LifoQueue",
      typeParameters: ["T"],
      bases: ["asyncio.Queue"],
      ts: "LifoQueue<T>",
      value: "LifoQueue",
      inheritable: true,
      construct: {
        signature: "(maxsize: int = 0) -> asyncio.LifoQueue[T]",
        emit: "new LifoQueue($maxsize)",
      },
    },
  },
  aliases: {
    "queues.Queue": "asyncio.Queue",
    "queues.PriorityQueue": "asyncio.PriorityQueue",
    "queues.LifoQueue": "asyncio.LifoQueue",
    "queues.QueueEmpty": "asyncio.QueueEmpty",
    "queues.QueueFull": "asyncio.QueueFull",
  },
});
