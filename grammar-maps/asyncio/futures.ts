import { defineModule } from "../define.ts";

/** Futures, tasks and task groups: https://docs.python.org/3/library/asyncio-future.html */
export const futures = defineModule({
  module: "asyncio",
  classes: {
    Future: {
      name: "asyncio.Future",
      typeParameters: ["T"],
      ts: "Future<T>",
      value: "Future",
      construct: {
        docs: "https://docs.python.org/3/library/asyncio-future.html#asyncio.Future",
        signature: "(*, loop: asyncio.AbstractEventLoop | None = None) -> asyncio.Future[T]",
        emit: "new Future({ loop: $loop })",
      },
      methods: {
        result: { signature: "() -> T", emit: "$self.result()" },
        exception: { signature: "() -> BaseException | None", emit: "$self.exception()" },
        set_result: {
          signature: "(result: T, /) -> None",
          emit: [
            { when: { self: "of-none", result: "literal" }, ts: "$self.setResult()" },
            { ts: "$self.setResult($result)" },
          ],
        },
        set_exception: {
          signature: "(exception: raw, /) -> None",
          emit: "$self.setException($exception)",
        },
        done: { signature: "() -> bool", emit: "$self.done()" },
        cancelled: { signature: "() -> bool", emit: "$self.cancelled()" },
        cancel: { signature: "(msg: raw = None) -> bool", emit: "$self.cancel($msg)" },
        add_done_callback: {
          signature:
            "(fn: Callable[[asyncio.Future[T]], raw], /, *, context: contextvars.Context | None = None) -> None",
          emit: [
            { when: { context: "given" }, ts: "$self.addDoneCallback(inContext($context, $fn))" },
            { ts: "$self.addDoneCallback($fn)" },
          ],
        },
        remove_done_callback: {
          signature: "(fn: Callable[[asyncio.Future[T]], raw], /) -> natural",
          emit: "$self.removeDoneCallback($fn)",
        },
        get_loop: { signature: "() -> asyncio.AbstractEventLoop", emit: "$self.getLoop()" },
      },
    },
    Task: {
      name: "asyncio.Task",
      typeParameters: ["T"],
      bases: ["asyncio.Future"],
      ts: "Task<T>",
      value: "Task",
      construct: {
        docs: "https://docs.python.org/3/library/asyncio-task.html#asyncio.Task",
        signature:
          "(coro: Awaitable[T], *, loop: asyncio.AbstractEventLoop | None = None, name: str | None = None, context: contextvars.Context | None = None) -> asyncio.Task[T]",
        emit: [
          { when: { loop: "absent" }, ts: "createTask($coro, { name: $name, context: $context })" },
          { ts: "$loop.createTask($coro, { name: $name, context: $context })" },
        ],
      },
      methods: {
        add_done_callback: {
          signature:
            "(fn: Callable[[asyncio.Task[T]], raw], /, *, context: contextvars.Context | None = None) -> None",
          emit: [
            { when: { context: "given" }, ts: "$self.addDoneCallback(inContext($context, $fn))" },
            { ts: "$self.addDoneCallback($fn)" },
          ],
        },
        get_name: { signature: "() -> str", emit: "$self.getName()" },
        set_name: { signature: "(value: object, /) -> None", emit: "$self.setName($value)" },
        get_coro: { signature: "() -> Coroutine[T]", emit: "$self.getCoro()" },
        cancelling: { signature: "() -> natural", emit: "$self.cancelling()" },
        uncancel: { signature: "() -> natural", emit: "$self.uncancel()" },
      },
    },
    TaskGroup: {
      name: "asyncio.TaskGroup",
      ts: "TaskGroup",
      value: "TaskGroup",
      construct: {
        docs: "https://docs.python.org/3/library/asyncio-task.html#asyncio.TaskGroup",
        signature: "() -> asyncio.TaskGroup",
        emit: "new TaskGroup()",
      },
      methods: {
        create_task: {
          signature:
            "(coro: Awaitable[T], *, name: str | None = None, context: contextvars.Context | None = None) -> asyncio.Task[T]",
          emit: "$self.createTask($coro, { name: $name, context: $context })",
        },
        __aenter__: { signature: "() -> Coroutine[Self]", emit: "$self.__aenter__()" },
        __aexit__: {
          signature: "(exc_type: raw, exc: raw, tb: raw, /) -> Coroutine[None]",
          emit: "$self.__aexit__($exc_type, $exc, $tb)",
        },
      },
    },
  },
  aliases: {
    "futures.Future": "asyncio.Future",
    "futures.isfuture": "asyncio.isfuture",
    "taskgroups.TaskGroup": "asyncio.TaskGroup",
  },
});
