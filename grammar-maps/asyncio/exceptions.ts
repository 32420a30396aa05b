import { defineModule } from "../define.ts";
import { exceptionClass } from "../exception-class.ts";

/** https://docs.python.org/3/library/asyncio-exceptions.html */
export const exceptions = defineModule({
  module: "asyncio",
  classes: {
    CancelledError: exceptionClass({
      name: "asyncio.CancelledError",
      base: "BaseException",
      emit: "new CancelledError(...$args)",
    }),
    InvalidStateError: exceptionClass({
      name: "asyncio.InvalidStateError",
      base: "Exception",
      emit: "new InvalidStateError(...$args)",
    }),
    BrokenBarrierError: exceptionClass({
      name: "asyncio.BrokenBarrierError",
      base: "RuntimeError",
      emit: "new BrokenBarrierError(...$args)",
    }),
    QueueEmpty: exceptionClass({
      name: "asyncio.QueueEmpty",
      base: "Exception",
      emit: "new QueueEmpty(...$args)",
    }),
    QueueFull: exceptionClass({
      name: "asyncio.QueueFull",
      base: "Exception",
      emit: "new QueueFull(...$args)",
    }),
  },
  aliases: {
    TimeoutError: "TimeoutError",
    "exceptions.TimeoutError": "TimeoutError",
    "exceptions.CancelledError": "asyncio.CancelledError",
    "exceptions.InvalidStateError": "asyncio.InvalidStateError",
    "exceptions.BrokenBarrierError": "asyncio.BrokenBarrierError",
    "locks.BrokenBarrierError": "asyncio.BrokenBarrierError",
  },
});
