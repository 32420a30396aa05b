import { defineModule } from "../define.ts";

/** The loop's own methods: https://docs.python.org/3/library/asyncio-eventloop.html */
export const loop = defineModule({
  module: "asyncio",
  classes: {
    AbstractEventLoop: {
      name: "asyncio.AbstractEventLoop",
      ts: "EventLoop",
      value: "EventLoop",
      methods: {
        run_until_complete: {
          docs: "https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.run_until_complete",
          signature: "(future: Awaitable[T]) -> T",
          emit: "$self.runUntilComplete($future)",
        },
        run_forever: { signature: "() -> None", emit: "$self.runForever()" },
        stop: { signature: "() -> None", emit: "$self.stop()" },
        close: { signature: "() -> None", emit: "$self.close()" },
        is_running: { signature: "() -> bool", emit: "$self.isRunning()" },
        is_closed: { signature: "() -> bool", emit: "$self.isClosed()" },
        time: { signature: "() -> float", emit: "$self.time()" },
        create_future: { signature: "() -> asyncio.Future[T]", emit: "$self.createFuture()" },
        create_task: {
          signature:
            "(coro: Awaitable[T], *, name: str | None = None, context: contextvars.Context | None = None) -> asyncio.Task[T]",
          emit: "$self.createTask($coro, { name: $name, context: $context })",
        },
        call_soon: {
          signature:
            "(callback: Callable[..., raw], *args: raw, context: contextvars.Context | None = None) -> asyncio.Handle",
          emit: [
            {
              when: { context: "given" },
              ts: "$self.callSoon(inContext($context, $callback), ...$args)",
            },
            { ts: "$self.callSoon($callback, ...$args)" },
          ],
        },
        call_soon_threadsafe: {
          signature:
            "(callback: Callable[..., raw], *args: raw, context: contextvars.Context | None = None) -> asyncio.Handle",
          emit: [
            {
              when: { context: "given" },
              ts: "$self.callSoonThreadsafe(inContext($context, $callback), ...$args)",
            },
            { ts: "$self.callSoonThreadsafe($callback, ...$args)" },
          ],
        },
        call_later: {
          signature:
            "(delay: float | int, callback: Callable[..., raw], *args: raw, context: contextvars.Context | None = None) -> asyncio.TimerHandle",
          emit: [
            {
              when: { context: "given" },
              ts: "$self.callLater($delay, inContext($context, $callback), ...$args)",
            },
            { ts: "$self.callLater($delay, $callback, ...$args)" },
          ],
        },
        call_at: {
          signature:
            "(when: float | int, callback: Callable[..., raw], *args: raw, context: contextvars.Context | None = None) -> asyncio.TimerHandle",
          emit: [
            {
              when: { context: "given" },
              ts: "$self.callAt($when, inContext($context, $callback), ...$args)",
            },
            { ts: "$self.callAt($when, $callback, ...$args)" },
          ],
        },
        run_in_executor: {
          docs: "https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.run_in_executor",
          signature:
            "(executor: concurrent.futures.Executor | None, func: Callable[..., R], *args: raw) -> asyncio.Future[R]",
          hatch: "run-in-executor",
        },
        set_default_executor: {
          signature: "(executor: concurrent.futures.ThreadPoolExecutor) -> None",
          emit: "$self.setDefaultExecutor($executor)",
        },
        shutdown_asyncgens: {
          signature: "() -> Coroutine[None]",
          emit: "$self.shutdownAsyncgens()",
        },
        shutdown_default_executor: {
          signature: "() -> Coroutine[None]",
          emit: "$self.shutdownDefaultExecutor()",
        },
        set_debug: { signature: "(enabled: bool) -> None", emit: "$self.setDebug($enabled)" },
        get_debug: { signature: "() -> bool", emit: "$self.getDebug()" },
        set_exception_handler: {
          signature:
            "(handler: Callable[[asyncio.AbstractEventLoop, dict[str, raw]], raw] | None) -> None",
          emit: "$self.setExceptionHandler($handler)",
        },
        default_exception_handler: {
          signature: "(context: dict[str, raw]) -> None",
          emit: "$self.defaultExceptionHandler($context)",
        },
        call_exception_handler: {
          signature: "(context: dict[str, raw]) -> None",
          emit: "$self.callExceptionHandler($context)",
        },
      },
    },
    Handle: {
      name: "asyncio.Handle",
      ts: "Handle",
      value: "Handle",
      methods: {
        cancel: { signature: "() -> None", emit: "$self.cancel()" },
        cancelled: { signature: "() -> bool", emit: "$self.cancelled()" },
      },
    },
    TimerHandle: {
      name: "asyncio.TimerHandle",
      bases: ["asyncio.Handle"],
      ts: "TimerHandle",
      value: "TimerHandle",
      methods: { when: { signature: "() -> float", emit: "$self.when()" } },
    },
  },
  aliases: {
    BaseEventLoop: "asyncio.AbstractEventLoop",
    SelectorEventLoop: "asyncio.AbstractEventLoop",
    "events.AbstractEventLoop": "asyncio.AbstractEventLoop",
    "events.Handle": "asyncio.Handle",
    "events.TimerHandle": "asyncio.TimerHandle",
  },
});
