import { defineModule } from "../define.ts";

/** Creating and combining tasks: https://docs.python.org/3/library/asyncio-task.html */
export const tasks = defineModule({
  module: "asyncio",
  functions: {
    sleep: {
      docs: "https://docs.python.org/3/library/asyncio-task.html#asyncio.sleep",
      signature: [
        "(delay: float | int) -> Coroutine[None]",
        "(delay: float | int, result: T) -> Coroutine[T]",
      ],
      emit: "sleep($delay, $result)",
    },
    create_task: {
      docs: "https://docs.python.org/3/library/asyncio-task.html#asyncio.create_task",
      signature:
        "(coro: Awaitable[T], *, name: str | None = None, context: contextvars.Context | None = None) -> asyncio.Task[T]",
      emit: "createTask($coro, { name: $name, context: $context })",
    },
    ensure_future: {
      docs: "https://docs.python.org/3/library/asyncio-future.html#asyncio.ensure_future",
      signature:
        "(coro_or_future: Awaitable[T], *, loop: asyncio.AbstractEventLoop | None = None) -> asyncio.Task[T]",
      emit: "ensureFuture($coro_or_future)",
    },
    gather: {
      docs: "https://docs.python.org/3/library/asyncio-task.html#asyncio.gather",
      signature:
        "(*coros_or_futures: Awaitable[T], return_exceptions: bool = False) -> asyncio.Future[list[T]]",
      hatch: "gather",
    },
    wait_for: {
      docs: "https://docs.python.org/3/library/asyncio-task.html#asyncio.wait_for",
      signature: "(fut: Awaitable[T], timeout: float | int | None) -> Coroutine[T]",
      emit: "waitFor($fut, { timeout: $timeout })",
    },
    wait: {
      docs: "https://docs.python.org/3/library/asyncio-task.html#asyncio.wait",
      signature:
        "(fs: Iterable[asyncio.Future[T]], *, timeout: float | int | None = None, return_when: str = 'ALL_COMPLETED') -> Coroutine[tuple[set[asyncio.Task[T]], set[asyncio.Task[T]]]]",
      emit: "wait($fs, { timeout: $timeout, returnWhen: $return_when })",
    },
    as_completed: {
      docs: "https://docs.python.org/3/library/asyncio-task.html#asyncio.as_completed",
      signature:
        "(fs: Iterable[Awaitable[T]], *, timeout: float | int | None = None) -> Iterator[Coroutine[T]]",
      emit: "asCompleted($fs, { timeout: $timeout })",
    },
    shield: {
      docs: "https://docs.python.org/3/library/asyncio-task.html#asyncio.shield",
      signature: "(arg: Awaitable[T]) -> asyncio.Future[T]",
      emit: "shield($arg)",
    },
    current_task: {
      docs: "https://docs.python.org/3/library/asyncio-task.html#asyncio.current_task",
      signature: "(loop: asyncio.AbstractEventLoop | None = None) -> asyncio.Task[object] | None",
      emit: "currentTask($loop)",
    },
    all_tasks: {
      docs: "https://docs.python.org/3/library/asyncio-task.html#asyncio.all_tasks",
      signature: "(loop: asyncio.AbstractEventLoop | None = None) -> set[asyncio.Task[object]]",
      emit: "allTasks($loop)",
    },
    iscoroutine: {
      docs: "https://docs.python.org/3/library/asyncio-task.html#asyncio.iscoroutine",
      signature: "(obj: raw) -> bool",
      emit: "iscoroutine($obj)",
    },
    iscoroutinefunction: {
      docs: "https://docs.python.org/3/library/asyncio-task.html#asyncio.iscoroutinefunction",
      signature: "(func: raw) -> bool",
      emit: "inspect.iscoroutinefunction($func)",
    },
    isfuture: {
      docs: "https://docs.python.org/3/library/asyncio-future.html#asyncio.isfuture",
      signature: "(obj: raw) -> bool",
      emit: "isfuture($obj)",
    },
    to_thread: {
      docs: "https://docs.python.org/3/library/asyncio-task.html#asyncio.to_thread",
      signature: "(func: Callable[..., R], /, *args: raw, **kwargs: raw) -> Coroutine[R]",
      hatch: "run-in-executor",
    },
    run_coroutine_threadsafe: {
      docs: "https://docs.python.org/3/library/asyncio-task.html#asyncio.run_coroutine_threadsafe",
      signature:
        "(coro: Awaitable[T], loop: asyncio.AbstractEventLoop) -> concurrent.futures.Future[T]",
      emit: "runCoroutineThreadsafe($coro, $loop)",
    },
  },
  constants: {
    ALL_COMPLETED: { type: "str", emit: "ALL_COMPLETED" },
    FIRST_COMPLETED: { type: "str", emit: "FIRST_COMPLETED" },
    FIRST_EXCEPTION: { type: "str", emit: "FIRST_EXCEPTION" },
  },
  aliases: {
    "tasks.sleep": "asyncio.sleep",
    "tasks.create_task": "asyncio.create_task",
    "tasks.ensure_future": "asyncio.ensure_future",
    "tasks.gather": "asyncio.gather",
    "tasks.wait_for": "asyncio.wait_for",
    "tasks.wait": "asyncio.wait",
    "tasks.as_completed": "asyncio.as_completed",
    "tasks.shield": "asyncio.shield",
    "tasks.current_task": "asyncio.current_task",
    "tasks.all_tasks": "asyncio.all_tasks",
    "tasks.Task": "asyncio.Task",
    "coroutines.iscoroutine": "asyncio.iscoroutine",
    "coroutines.iscoroutinefunction": "asyncio.iscoroutinefunction",
    "threads.to_thread": "asyncio.to_thread",
  },
});
