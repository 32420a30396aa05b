import { RuntimeError } from "../builtins/exceptions-core.js";
import type { EventLoop } from "./loop.js";
import type { Task } from "./task.js";

/*
 * What runs now. One program has one thread, so these are plain variables: the loop that is
 * running, and the task whose step is open.
 */

let runningLoop: EventLoop | null = null;
let openTask: Task<unknown> | null = null;

/**
 * The loop that runs the caller.
 * @see https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.get_running_loop
 */
export function getRunningLoop(): EventLoop {
  if (runningLoop === null) throw new RuntimeError("no running event loop");
  return runningLoop;
}

/** The running loop or `null`. */
export function runningLoopOrNull(): EventLoop | null {
  return runningLoop;
}

export function setRunningLoop(loop: EventLoop | null): void {
  runningLoop = loop;
}

/** The task whose step is open, or `null` (in callbacks, and outside the loop). */
export function openTaskOrNull(): Task<unknown> | null {
  return openTask;
}

export function setOpenTask(task: Task<unknown> | null): void {
  openTask = task;
}
