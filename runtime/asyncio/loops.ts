import { currentLoopOrNull, currentLoop, eventLoopWasSet, setEventLoop } from "./current-loop.js";
// A program that can name its loop may call `loop.runInExecutor`.
import "./executor.js";
import { EventLoop } from "./loop.js";
import { getRunningLoop as runningLoop } from "./running.js";

export { setEventLoop } from "./current-loop.js";
/** @see https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.get_running_loop */
export function getRunningLoop(): EventLoop {
  return runningLoop();
}

/** @see https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.new_event_loop */
export function newEventLoop(): EventLoop {
  return new EventLoop();
}

/**
 * The running loop, else the one that was set, else (as long as none ever was) a new one.
 * @see https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.get_event_loop
 */
export function getEventLoop(): EventLoop {
  if (currentLoopOrNull() === null && !eventLoopWasSet()) setEventLoop(new EventLoop());
  return currentLoop();
}
