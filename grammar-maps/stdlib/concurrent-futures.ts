import { defineModule } from "../define.ts";

/** https://docs.python.org/3/library/concurrent.futures.html */
export const concurrentFutures = defineModule({
  module: "concurrent.futures",
  functions: {
    wait: {
      docs: "https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.wait",
      signature:
        "(fs: Iterable[concurrent.futures.Future[R]], timeout: float | int | None = None, return_when: str = 'ALL_COMPLETED') -> tuple[set[concurrent.futures.Future[R]], set[concurrent.futures.Future[R]]]",
      emit: "waitForFutures($fs, { timeout: $timeout, returnWhen: $return_when })",
      waits: true,
    },
    as_completed: {
      docs: "https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.as_completed",
      signature:
        "(fs: Iterable[concurrent.futures.Future[R]], timeout: float | int | None = None) -> concurrent.futures._Arrivals[concurrent.futures.Future[R]]",
      emit: [
        { when: { timeout: "absent" }, ts: "asCompletedThreads($fs)" },
        { ts: "asCompletedThreads($fs, { timeout: $timeout })" },
      ],
    },
  },
  constants: {
    ALL_COMPLETED: { type: "str", emit: '"ALL_COMPLETED"' },
    FIRST_COMPLETED: { type: "str", emit: '"FIRST_COMPLETED"' },
    FIRST_EXCEPTION: { type: "str", emit: '"FIRST_EXCEPTION"' },
  },
  classes: {
    /** What `map` and `as_completed` give. */
    _Arrivals: {
      name: "concurrent.futures._Arrivals",
      typeParameters: ["T"],
      ts: "AsyncIterableIterator<T>",
    },
    Executor: {
      name: "concurrent.futures.Executor",
      ts: "Executor",
      methods: {
        submit: {
          signature:
            "(fn: Callable[..., R], /, *args: raw, **kwargs: raw) -> concurrent.futures.Future[R]",
          hatch: "run-in-executor",
        },
        map: {
          signature: [
            "(fn: Callable[[A], R], a: Iterable[A], /, *, chunksize: int = 1) -> concurrent.futures._Arrivals[R]",
            "(fn: Callable[[A, B], R], a: Iterable[A], b: Iterable[B], /, *, chunksize: int = 1) -> concurrent.futures._Arrivals[R]",
            "(fn: Callable[[A, B, C], R], a: Iterable[A], b: Iterable[B], c: Iterable[C], /, *, chunksize: int = 1) -> concurrent.futures._Arrivals[R]",
          ],
          emit: [
            { when: { threads: "true" }, ts: "$self.beginMap($fn, $a, $b, $c)" },
            { ts: "$self.map($fn, $a, $b, $c)" },
          ],
        },
        shutdown: {
          signature: "(wait: bool = True, *, cancel_futures: bool = False) -> None",
          emit: "$self.shutdown({ wait: $wait, cancelFutures: $cancel_futures })",
        },
      },
    },
    ThreadPoolExecutor: {
      name: "concurrent.futures.ThreadPoolExecutor",
      bases: ["concurrent.futures.Executor"],
      ts: "ThreadPoolExecutor",
      value: "ThreadPoolExecutor",
      disposable: "blocking",
      construct: {
        signature:
          "(max_workers: int | None = None, thread_name_prefix: str = '') -> concurrent.futures.ThreadPoolExecutor",
        emit: "new ThreadPoolExecutor($max_workers, $thread_name_prefix)",
      },
      methods: {
        __enter__: { signature: "() -> Self", emit: "$self.__enter__()" },
        __exit__: {
          signature: "(exc_type: raw, exc: raw, tb: raw, /) -> None",
          emit: "$self.__exit__($exc_type, $exc, $tb)",
        },
      },
    },
    Future: {
      name: "concurrent.futures.Future",
      typeParameters: ["T"],
      ts: "ConcurrentFuture<T>",
      methods: {
        done: { signature: "() -> bool", emit: "$self.done()" },
        cancel: { signature: "() -> bool", emit: "$self.cancel()" },
        running: { signature: "() -> bool", emit: "$self.running()" },
        result: {
          signature: "(timeout: float | int | None = None) -> T",
          emit: "$self.result($timeout)",
        },
        exception: {
          signature: "(timeout: float | int | None = None) -> BaseException | None",
          emit: "$self.exception($timeout)",
        },
        add_done_callback: {
          signature: "(fn: Callable[[Self], raw], /) -> None",
          emit: "$self.addDoneCallback($fn)",
        },
        cancelled: { signature: "() -> bool", emit: "$self.cancelled()" },
      },
    },
  },
  aliases: {
    TimeoutError: "TimeoutError",
    "thread.ThreadPoolExecutor": "concurrent.futures.ThreadPoolExecutor",
  },
});
