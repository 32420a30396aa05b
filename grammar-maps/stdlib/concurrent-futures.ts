import { defineModule } from "../define.ts";

/** https://docs.python.org/3/library/concurrent.futures.html */
export const concurrentFutures = defineModule({
  module: "concurrent.futures",
  classes: {
    Executor: {
      name: "concurrent.futures.Executor",
      ts: "Executor",
      methods: {
        submit: {
          signature:
            "(fn: Callable[..., R], /, *args: raw, **kwargs: raw) -> concurrent.futures.Future[R]",
          hatch: "run-in-executor",
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
        emit: "new ThreadPoolExecutor($max_workers)",
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
        cancelled: { signature: "() -> bool", emit: "$self.cancelled()" },
      },
    },
  },
  aliases: { "thread.ThreadPoolExecutor": "concurrent.futures.ThreadPoolExecutor" },
});
