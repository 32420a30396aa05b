import { defineModule } from "../define.ts";

/** Entering and asking about the event loop: https://docs.python.org/3/library/asyncio-runner.html */
export const running = defineModule({
  module: "asyncio",
  functions: {
    run: {
      docs: "https://docs.python.org/3/library/asyncio-runner.html#asyncio.run",
      signature: "(main: Awaitable[T], *, debug: bool | None = None) -> T",
      emit: "run($main, { debug: $debug })",
    },
    get_running_loop: {
      docs: "https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.get_running_loop",
      signature: "() -> asyncio.AbstractEventLoop",
      emit: "getRunningLoop()",
    },
    get_event_loop: {
      docs: "https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.get_event_loop",
      signature: "() -> asyncio.AbstractEventLoop",
      emit: "getEventLoop()",
    },
    new_event_loop: {
      docs: "https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.new_event_loop",
      signature: "() -> asyncio.AbstractEventLoop",
      emit: "newEventLoop()",
    },
    set_event_loop: {
      docs: "https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.set_event_loop",
      signature: "(loop: asyncio.AbstractEventLoop | None) -> None",
      emit: "setEventLoop($loop)",
    },
  },
  classes: {
    Runner: {
      name: "asyncio.Runner",
      ts: "Runner",
      value: "Runner",
      construct: {
        docs: "https://docs.python.org/3/library/asyncio-runner.html#asyncio.Runner",
        signature: "(*, debug: bool | None = None) -> asyncio.Runner",
        emit: "new Runner({ debug: $debug })",
      },
      methods: {
        run: { signature: "(coro: Awaitable[T]) -> T", emit: "$self.run($coro)" },
        get_loop: { signature: "() -> asyncio.AbstractEventLoop", emit: "$self.getLoop()" },
        close: { signature: "() -> None", emit: "$self.close()" },
        __enter__: { signature: "() -> Self", emit: "$self.__enter__()" },
        __exit__: {
          signature: "(exc_type: raw, exc: raw, tb: raw, /) -> None",
          emit: "$self.__exit__($exc_type, $exc, $tb)",
        },
      },
    },
  },
  aliases: {
    "events.get_running_loop": "asyncio.get_running_loop",
    "events.get_event_loop": "asyncio.get_event_loop",
    "events.new_event_loop": "asyncio.new_event_loop",
    "events.set_event_loop": "asyncio.set_event_loop",
    "runners.run": "asyncio.run",
  },
});
