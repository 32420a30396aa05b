import { RuntimeError } from "../builtins/exceptions-core.js";
import { show } from "../builtins/show.js";
import type { EventLoop } from "./loop.js";
import { getRunningLoop } from "./running.js";

/** The base of the primitives that belong to the loop in which a task first waited for them. */
export class LoopBound {
  #loop: EventLoop | null = null;

  protected boundLoop(): EventLoop {
    const loop = getRunningLoop();
    this.#loop ??= loop;
    if (this.#loop !== loop) {
      throw new RuntimeError(`${show(this)} is bound to a different event loop`);
    }
    return loop;
  }
}
