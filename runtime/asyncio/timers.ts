import { advanceTo, isVirtualClock, loopTime } from "./clock.js";
import { TimerHandle } from "./handle.js";
import { heapify, heapPop, heapPush } from "./heap.js";
import type { Ring } from "./ring.js";
import type { Runnable } from "./runnable.js";

const clockResolution = 1e-9;

/** The timers of a loop, by deadline. */
export class Timers {
  #heap: TimerHandle[] = [];
  #cancelled = 0;

  add(timer: TimerHandle): void {
    heapPush(this.#heap, timer, TimerHandle.isBefore);
  }

  /** Counts a timer that was cancelled while it stands in the heap. */
  noteCancelled(timer: TimerHandle): void {
    if (timer.scheduled) this.#cancelled += 1;
  }

  /** Drops cancelled timers: those in front, or all of them where they are many. */
  clean(): void {
    const heap = this.#heap;
    if (heap.length > 100 && this.#cancelled / heap.length > 0.5) {
      for (const timer of heap) if (timer.skipped) timer.scheduled = false;
      this.#heap = heap.filter((timer) => !timer.skipped);
      heapify(this.#heap, TimerHandle.isBefore);
      this.#cancelled = 0;
      return;
    }
    while (heap.length > 0 && heap[0].skipped) {
      this.#cancelled -= 1;
      heapPop(heap, TimerHandle.isBefore).scheduled = false;
    }
  }

  /** The next deadline, or `null` where there is no timer. */
  next(): number | null {
    return this.#heap.length === 0 ? null : this.#heap[0].when();
  }

  /** Seconds until the next timer; on the virtual clock the time jumps there, and none are left. */
  wait(when: number): number {
    if (isVirtualClock()) advanceTo(when);
    return Math.max(0, when - loopTime());
  }

  /** Moves the timers that are due to the queue, in the order of their deadlines. */
  moveDue(ready: Ring<Runnable>): void {
    const heap = this.#heap;
    if (heap.length === 0) return;
    const end = loopTime() + clockResolution;
    while (heap.length > 0 && heap[0].when() < end) {
      const timer = heapPop(heap, TimerHandle.isBefore);
      timer.scheduled = false;
      ready.push(timer);
    }
  }

  clear(): void {
    this.#heap = [];
  }
}
