import { RuntimeError } from "../builtins/exceptions-core.js";
import { isVirtualClock, loopTime, spinsOnVirtualClock } from "./clock.js";
import { contextValues, setContextValues } from "./context.js";
import type { TimerHandle } from "./handle.js";
import type { EventLoop } from "./loop.js";
import { afterPlatformTurn, afterSeconds } from "./platform.js";
import { Ring } from "./ring.js";
import type { Runnable } from "./runnable.js";
import { runningLoopOrNull, setRunningLoop } from "./running.js";
import { loadedParts } from "./services.js";
import { Timers } from "./timers.js";

/** How long the loop may go on in microtasks before the platform gets a turn, in milliseconds. */
const slice = 8;

/**
 * What makes the event loop turn: it takes one handle at a time, as CPython's
 * `BaseEventLoop._run_once` does. A task's step goes on in microtasks after its handle has been
 * run, and is *open* until the task waits for a leaf or ends; only then is the next handle taken.
 */
export abstract class LoopDriver {
  readonly #ready = new Ring<Runnable>();
  readonly #timers = new Timers();
  #externals = 0;
  #left = 0;
  #turns = 0;
  #lastPlatformTurn = 0;
  /** The open steps: that of a task or a thread, and those of the threads that it has started. */
  #openSteps = 0;
  #driving = false;
  #stopping = false;
  #closed = false;
  /** Ends `runForever`; set while the loop runs. */
  #end: ((error?: unknown) => void) | null = null;
  /** Cuts a wait for the platform short; set while the loop waits. */
  #wake: (() => void) | null = null;

  time(): number {
    return loopTime();
  }

  /** Queues a handle or a task's step for the next iteration. */
  enqueue(runnable: Runnable): void {
    this.#ready.push(runnable);
    this.#wake?.();
  }

  /** Says that something outside is under way: iterations give the platform a turn meanwhile. */
  beginExternal(): void {
    this.#externals += 1;
  }

  endExternal(): void {
    this.#externals -= 1;
    this.#wake?.();
  }

  /** A step of a task has begun; the next handle waits for `endStep`. */
  beginStep(): void {
    this.#openSteps += 1;
  }

  endStep(): void {
    this.#openSteps = Math.max(0, this.#openSteps - 1);
    this.#drive();
  }

  /** Ends the run with an exception that must not stay in a task (`SystemExit`, Ctrl-C). */
  crash(error: unknown): void {
    this.#openSteps = 0;
    this.#finish(error);
  }

  /** Adds a timer to the heap. */
  protected addTimer(timer: TimerHandle): void {
    this.#timers.add(timer);
  }

  /** Called by a timer that is being cancelled. */
  timerCancelled(timer: TimerHandle): void {
    this.#timers.noteCancelled(timer);
  }

  async runForever(): Promise<void> {
    this.checkClosed();
    if (this.isRunning()) throw new RuntimeError("This event loop is already running");
    if (runningLoopOrNull() !== null) {
      throw new RuntimeError("Cannot run the event loop while another loop is running");
    }
    const context = contextValues();
    // The one subclass.
    const loop = this as unknown as EventLoop;
    setRunningLoop(loop);
    loadedParts.loopStarts?.(loop);
    try {
      await new Promise<void>((resolve, reject) => {
        this.#end = (error) => (error === undefined ? resolve() : reject(error));
        this.#lastPlatformTurn = performance.now();
        if (this.#beginIteration()) this.#drive();
      });
    } finally {
      this.#stopping = false;
      this.#finish();
      setRunningLoop(null);
      setContextValues(context);
    }
  }

  /** The iteration under way is the last. */
  stop(): void {
    this.#stopping = true;
    this.#wake?.();
  }

  isRunning(): boolean {
    return this.#end !== null;
  }

  isClosed(): boolean {
    return this.#closed;
  }

  /** Drops what is queued; false if that was done before. */
  protected closeDriver(): boolean {
    if (this.#closed) return false;
    this.#closed = true;
    this.#ready.clear();
    this.#timers.clear();
    return true;
  }

  #finish(error?: unknown): void {
    const end = this.#end;
    this.#end = null;
    this.#wake = null;
    this.#left = 0;
    end?.(error);
  }

  /** Runs handles until a step stays open or the platform must be waited for. */
  #drive(): void {
    // A step that ends at once is seen by the loop that began it.
    if (this.#driving) return;
    this.#driving = true;
    try {
      while (this.#openSteps === 0 && this.#end !== null) {
        if (this.#left > 0) {
          this.#left -= 1;
          const runnable = this.#ready.shift();
          if (!runnable.skipped) runnable.run();
        } else if (this.#stopping) {
          this.#finish();
          return;
        } else if (!this.#beginIteration()) {
          return;
        }
      }
    } catch (error) {
      this.crash(error);
    } finally {
      this.#driving = false;
    }
  }

  /** Polls, as the selector does; false where the platform has to call back first. */
  #beginIteration(): boolean {
    this.#timers.clean();
    const next = this.#timers.next();
    if (this.#ready.length > 0 || this.#stopping) {
      if (spinsOnVirtualClock() && next !== null) this.#timers.wait(next);
      this.#turns += 1;
      if (this.#externals > 0 || ((this.#turns & 31) === 0 && this.#sliceIsOver())) {
        this.#giveTurn();
        return false;
      }
      return this.#collect();
    }
    if (next !== null && !(isVirtualClock() && this.#externals > 0)) {
      // A timer that is due already needs no jump of the virtual clock.
      if (next <= loopTime() && !spinsOnVirtualClock()) return this.#collect();
      const seconds = this.#timers.wait(next);
      if (seconds === 0) return this.#collect();
      this.#sleep(seconds);
      return false;
    }
    if (next === null && this.#externals === 0 && isVirtualClock()) {
      throw new RuntimeError("deadlock: every task waits, and nothing can wake one");
    }
    this.#sleep(Infinity);
    return false;
  }

  /** Fixes which handles this iteration runs. */
  #collect(): true {
    this.#timers.moveDue(this.#ready);
    this.#left = this.#ready.length;
    return true;
  }

  #sliceIsOver(): boolean {
    return performance.now() - this.#lastPlatformTurn > slice;
  }

  #giveTurn(): void {
    const run = this.#end;
    afterPlatformTurn(() => this.#resume(run));
  }

  /** Waits for a timer, unless something is enqueued before. */
  #sleep(seconds: number): void {
    const run = this.#end;
    const cancel = afterSeconds(seconds, () => this.#resume(run));
    this.#wake = () => {
      this.#wake = null;
      cancel();
      this.#giveTurn();
    };
  }

  /** Goes on after a wait, unless the run that waited is over. */
  #resume(run: unknown): void {
    if (this.#end === null || this.#end !== run) return;
    this.#wake = null;
    this.#lastPlatformTurn = performance.now();
    this.#collect();
    this.#drive();
  }

  protected checkClosed(): void {
    if (this.#closed) throw new RuntimeError("Event loop is closed");
  }
}
