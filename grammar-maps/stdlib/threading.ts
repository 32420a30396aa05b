import { defineModule, type ClassEntry, type Entry } from "../define.ts";
import { exceptionClass } from "../exception-class.ts";

/** Waits for other threads where there are any: `hold` is for programs without. */
const acquire = (timeout: string): Entry => ({
  signature: `(blocking: bool = True, timeout: ${timeout}) -> bool`,
  emit: [
    { when: { threads: "true" }, ts: "$self.acquire($blocking, $timeout)" },
    { ts: "$self.hold($blocking, $timeout)" },
  ],
  advice: "blocking",
});

const lockMethods = {
  acquire: acquire("float | int = -1"),
  release: { signature: "() -> None", emit: "$self.release()" },
  __enter__: { signature: "() -> bool", emit: "$self.hold()" },
  __exit__: { signature: "(t: raw, v: raw, tb: raw, /) -> None", emit: "$self.release()" },
} satisfies ClassEntry["methods"];

const semaphore = (name: string): ClassEntry => ({
  name: `threading.${name}`,
  ts: `threading.${name}`,
  value: `threading.${name}`,
  construct: {
    signature: `(value: int = 1) -> threading.${name}`,
    emit: `new threading.${name}($value)`,
  },
  methods: {
    ...lockMethods,
    acquire: acquire("float | int | None = None"),
    release: { signature: "(n: int = 1) -> None", emit: "$self.release($n)" },
  },
});

/** https://docs.python.org/3/library/threading.html */
export const threading = defineModule({
  module: "threading",
  functions: {
    current_thread: {
      signature: "() -> threading.Thread",
      emit: "threading.currentThread()",
    },
    main_thread: { signature: "() -> threading.Thread", emit: "threading.mainThread()" },
    active_count: { signature: "() -> natural", emit: "threading.activeCount()" },
    enumerate: { signature: "() -> list[threading.Thread]", emit: "threading.enumerate()" },
    get_ident: { signature: "() -> int", emit: "threading.getIdent()" },
    get_native_id: { signature: "() -> int", emit: "threading.getIdent()" },
    /** What `Thread(target=f, args=(a, b))` is read as. */
    _thread: {
      signature:
        "(target: Callable[..., object], /, *args: raw, _name: str | None = None, _daemon: bool | None = None, **kwargs: raw) -> threading.Thread",
      hatch: "thread",
    },
    /** What `Timer(2, f, (a, b))` is read as. */
    _timer: {
      signature:
        "(target: Callable[..., object], /, *args: raw, _interval: float | int = 0, **kwargs: raw) -> threading.Timer",
      hatch: "thread",
    },
  },
  classes: {
    Thread: {
      name: "threading.Thread",
      ts: "threading.Thread",
      value: "threading.Thread",
      inheritable: true,
      alwaysTrue: true,
      construct: {
        signature:
          "(group: None = None, target: Callable[..., object] | None = None, name: str | None = None, args: raw = (), *, daemon: bool | None = None) -> threading.Thread",
        emit: [
          {
            when: { target: "absent", name: "absent", daemon: "absent" },
            ts: "new threading.Thread()",
          },
          {
            ts: "new threading.Thread({ target: $target, args: $args, name: $name, daemon: $daemon })",
          },
        ],
      },
      methods: {
        start: { signature: "() -> None", emit: "$self.start()", waits: true },
        join: {
          signature: "(timeout: float | int | None = None) -> None",
          emit: "$self.join($timeout)",
          waits: true,
          advice: "blocking",
        },
        is_alive: { signature: "() -> bool", emit: "$self.isAlive()" },
        getName: { signature: "() -> str", emit: "$self.name" },
      },
      attributes: {
        name: { type: "str", emit: "$self.name" },
        daemon: { type: "bool", emit: "$self.daemon" },
        ident: { type: "int | None", emit: "$self.ident" },
        native_id: { type: "int | None", emit: "$self.ident" },
      },
    },
    Timer: {
      name: "threading.Timer",
      bases: ["threading.Thread"],
      ts: "threading.Timer",
      value: "threading.Timer",
      alwaysTrue: true,
      methods: { cancel: { signature: "() -> None", emit: "$self.cancel()" } },
      attributes: { interval: { type: "float | int", emit: "$self.interval" } },
    },
    Lock: {
      name: "threading.Lock",
      ts: "threading.Lock",
      value: "threading.Lock",
      alwaysTrue: true,
      construct: { signature: "() -> threading.Lock", emit: "new threading.Lock()" },
      methods: {
        ...lockMethods,
        locked: { signature: "() -> bool", emit: "$self.locked()" },
      },
    },
    RLock: {
      name: "threading.RLock",
      ts: "threading.RLock",
      value: "threading.RLock",
      alwaysTrue: true,
      construct: { signature: "() -> threading.RLock", emit: "new threading.RLock()" },
      methods: lockMethods,
    },
    Semaphore: semaphore("Semaphore"),
    BoundedSemaphore: { ...semaphore("BoundedSemaphore"), bases: ["threading.Semaphore"] },
    Condition: {
      name: "threading.Condition",
      ts: "threading.Condition",
      value: "threading.Condition",
      alwaysTrue: true,
      construct: {
        signature: "(lock: threading.Lock | threading.RLock | None = None) -> threading.Condition",
        emit: "new threading.Condition($lock)",
      },
      methods: {
        ...lockMethods,
        wait: {
          signature: "(timeout: float | int | None = None) -> bool",
          emit: "$self.wait($timeout)",
          waits: true,
          advice: "blocking",
        },
        wait_for: {
          signature: "(predicate: Callable[[], T], timeout: float | int | None = None) -> T",
          emit: "$self.waitFor($predicate, $timeout)",
          waits: true,
          advice: "blocking",
        },
        notify: { signature: "(n: int = 1) -> None", emit: "$self.notify($n)" },
        notify_all: { signature: "() -> None", emit: "$self.notifyAll()" },
      },
    },
    Event: {
      name: "threading.Event",
      ts: "threading.Event",
      value: "threading.Event",
      alwaysTrue: true,
      construct: { signature: "() -> threading.Event", emit: "new threading.Event()" },
      methods: {
        is_set: { signature: "() -> bool", emit: "$self.isSet()" },
        set: { signature: "() -> None", emit: "$self.set()" },
        clear: { signature: "() -> None", emit: "$self.clear()" },
        wait: {
          signature: "(timeout: float | int | None = None) -> bool",
          emit: [
            { when: { threads: "true" }, ts: "$self.wait($timeout)" },
            { ts: "$self.waitAlone($timeout)" },
          ],
          advice: "blocking",
        },
      },
    },
    Barrier: {
      name: "threading.Barrier",
      ts: "threading.Barrier",
      value: "threading.Barrier",
      alwaysTrue: true,
      construct: {
        signature:
          "(parties: int, action: Callable[[], raw] | None = None, timeout: float | int | None = None) -> threading.Barrier",
        emit: "new threading.Barrier($parties, $action, $timeout)",
      },
      methods: {
        wait: {
          signature: "(timeout: float | int | None = None) -> natural",
          emit: "$self.wait($timeout)",
          waits: true,
          advice: "blocking",
        },
        reset: { signature: "() -> None", emit: "$self.reset()" },
        abort: { signature: "() -> None", emit: "$self.abort()" },
      },
      attributes: {
        parties: { type: "natural", emit: "$self.parties" },
        n_waiting: { type: "natural", emit: "$self.nWaiting" },
        broken: { type: "bool", emit: "$self.broken" },
      },
    },
    BrokenBarrierError: {
      ...exceptionClass({
        name: "threading.BrokenBarrierError",
        base: "RuntimeError",
        emit: "new threading.BrokenBarrierError(...$args)",
      }),
      ts: "threading.BrokenBarrierError",
      value: "threading.BrokenBarrierError",
    },
    local: {
      name: "threading.local",
      ts: "threading.Local",
      value: "threading.Local",
      openAttributes: true,
      construct: { signature: "() -> threading.local", emit: "new threading.Local()" },
    },
  },
  constants: {
    TIMEOUT_MAX: { type: "float", emit: "9223372036.0" },
  },
});
