import { RuntimeError } from "../builtins/exceptions-core.js";
import type { EventLoop } from "./loop.js";
import { runningLoopOrNull } from "./running.js";

let setLoop: EventLoop | null = null;
let wasSet = false;

/** The running loop, else the one that was set; what `asyncio.get_event_loop()` builds upon. */
export function currentLoop(): EventLoop {
  const loop = runningLoopOrNull() ?? setLoop;
  if (loop === null) {
    throw new RuntimeError("There is no current event loop in thread 'MainThread'.");
  }
  return loop;
}

export function currentLoopOrNull(): EventLoop | null {
  return runningLoopOrNull() ?? setLoop;
}

/** Whether `setEventLoop` was ever called: Python makes a loop on demand only before. */
export function eventLoopWasSet(): boolean {
  return wasSet;
}

/** @see https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.set_event_loop */
export function setEventLoop(loop: EventLoop | null): void {
  setLoop = loop;
  wasSet = true;
}
