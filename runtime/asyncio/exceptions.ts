import { BaseException, Exception, RuntimeError } from "../builtins/exceptions-core.js";

/** The awaited task or future was cancelled. Not an `Exception`. */
export class CancelledError extends BaseException {
  static readonly __module__: string = "asyncio.exceptions";
}

/** The operation does not fit the state of the future. */
export class InvalidStateError extends Exception {
  static readonly __module__: string = "asyncio.exceptions";
}

/** The barrier was aborted or reset while a task waited at it. */
export class BrokenBarrierError extends RuntimeError {
  static readonly __module__: string = "asyncio.exceptions";
}

/** `Queue.getNowait()` on an empty queue. */
export class QueueEmpty extends Exception {
  static readonly __module__: string = "asyncio.queues";
}

/** `Queue.putNowait()` on a full queue. */
export class QueueFull extends Exception {
  static readonly __module__: string = "asyncio.queues";
}
