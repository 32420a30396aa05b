import { defineModule } from "../define.ts";

/** Synchronisation primitives: https://docs.python.org/3/library/asyncio-sync.html */
export const locks = defineModule({
  module: "asyncio",
  classes: {
    Lock: {
      name: "asyncio.Lock",
      ts: "Lock",
      value: "Lock",
      construct: { signature: "() -> asyncio.Lock", emit: "new Lock()" },
      methods: {
        acquire: { signature: "() -> Coroutine[bool]", emit: "$self.acquire()" },
        release: { signature: "() -> None", emit: "$self.release()" },
        locked: { signature: "() -> bool", emit: "$self.locked()" },
        __aenter__: { signature: "() -> Coroutine[None]", emit: "$self.__aenter__()" },
        __aexit__: {
          signature: "(exc_type: raw, exc: raw, tb: raw, /) -> Coroutine[None]",
          emit: "$self.__aexit__($exc_type, $exc, $tb)",
        },
      },
    },
    Event: {
      name: "asyncio.Event",
      ts: "Event",
      value: "Event",
      construct: { signature: "() -> asyncio.Event", emit: "new Event()" },
      methods: {
        set: { signature: "() -> None", emit: "$self.set()" },
        clear: { signature: "() -> None", emit: "$self.clear()" },
        is_set: { signature: "() -> bool", emit: "$self.isSet()" },
        wait: { signature: "() -> Coroutine[bool]", emit: "$self.wait()" },
      },
    },
    Condition: {
      name: "asyncio.Condition",
      ts: "Condition",
      value: "Condition",
      construct: {
        signature: "(lock: asyncio.Lock | None = None) -> asyncio.Condition",
        emit: "new Condition($lock)",
      },
      methods: {
        acquire: { signature: "() -> Coroutine[bool]", emit: "$self.acquire()" },
        release: { signature: "() -> None", emit: "$self.release()" },
        locked: { signature: "() -> bool", emit: "$self.locked()" },
        wait: { signature: "() -> Coroutine[bool]", emit: "$self.wait()" },
        wait_for: {
          signature: "(predicate: Callable[[], T]) -> Coroutine[T]",
          emit: "$self.waitFor($predicate)",
        },
        notify: { signature: "(n: int = 1) -> None", emit: "$self.notify($n)" },
        notify_all: { signature: "() -> None", emit: "$self.notifyAll()" },
        __aenter__: { signature: "() -> Coroutine[None]", emit: "$self.__aenter__()" },
        __aexit__: {
          signature: "(exc_type: raw, exc: raw, tb: raw, /) -> Coroutine[None]",
          emit: "$self.__aexit__($exc_type, $exc, $tb)",
        },
      },
    },
    Semaphore: {
      name: "asyncio.Semaphore",
      ts: "Semaphore",
      value: "Semaphore",
      construct: {
        signature: "(value: int = 1) -> asyncio.Semaphore",
        emit: "new Semaphore($value)",
      },
      attributes: { _value: { type: "natural", emit: "$self._value" } },
      methods: {
        acquire: { signature: "() -> Coroutine[bool]", emit: "$self.acquire()" },
        release: { signature: "() -> None", emit: "$self.release()" },
        locked: { signature: "() -> bool", emit: "$self.locked()" },
        __aenter__: { signature: "() -> Coroutine[None]", emit: "$self.__aenter__()" },
        __aexit__: {
          signature: "(exc_type: raw, exc: raw, tb: raw, /) -> Coroutine[None]",
          emit: "$self.__aexit__($exc_type, $exc, $tb)",
        },
      },
    },
    BoundedSemaphore: {
      name: "asyncio.BoundedSemaphore",
      bases: ["asyncio.Semaphore"],
      ts: "BoundedSemaphore",
      value: "BoundedSemaphore",
      construct: {
        signature: "(value: int = 1) -> asyncio.BoundedSemaphore",
        emit: "new BoundedSemaphore($value)",
      },
    },
    Barrier: {
      name: "asyncio.Barrier",
      ts: "Barrier",
      value: "Barrier",
      construct: {
        signature: "(parties: int) -> asyncio.Barrier",
        emit: "new Barrier($parties)",
      },
      methods: {
        wait: { signature: "() -> Coroutine[natural]", emit: "$self.wait()" },
        reset: { signature: "() -> Coroutine[None]", emit: "$self.reset()" },
        abort: { signature: "() -> Coroutine[None]", emit: "$self.abort()" },
        __aenter__: { signature: "() -> Coroutine[natural]", emit: "$self.__aenter__()" },
        __aexit__: {
          signature: "(exc_type: raw, exc: raw, tb: raw, /) -> Coroutine[None]",
          emit: "$self.__aexit__($exc_type, $exc, $tb)",
        },
      },
      attributes: {
        parties: { type: "natural", emit: "$self.parties" },
        n_waiting: { type: "natural", emit: "$self.nWaiting" },
        broken: { type: "bool", emit: "$self.broken" },
      },
    },
  },
  aliases: {
    "locks.Lock": "asyncio.Lock",
    "locks.Event": "asyncio.Event",
    "locks.Condition": "asyncio.Condition",
    "locks.Semaphore": "asyncio.Semaphore",
    "locks.BoundedSemaphore": "asyncio.BoundedSemaphore",
    "locks.Barrier": "asyncio.Barrier",
  },
});
