import { getRunningLoop, run, sleep } from "./runtime/asyncio.js";
import {
  ConnectionError,
  Exception,
  bindWithParameters,
  callWith,
  getItem,
  iter,
  keywordDict,
  keywords,
  mapFromKeys,
  next,
  print,
  str,
  typeName,
  withParameters,
} from "./runtime/builtins.js";
import * as random from "./runtime/random.js";

/** Raised when the breaker refuses calls. */
class CircuitOpen extends Exception {}

class Breaker {
  threshold: number;
  cooldown: number;
  failures: number;
  openedAt: number | null;

  constructor(threshold = 2, cooldown = 0.3) {
    this.threshold = threshold;
    this.cooldown = cooldown;
    this.failures = 0;
    this.openedAt = null;
  }

  get state(): string {
    if (this.openedAt === null) {
      return "closed";
    }
    const now = getRunningLoop().time();
    return now - this.openedAt >= this.cooldown ? "half-open" : "open";
  }

  async call(
    fn: (payload: string, upper?: boolean) => Promise<string>,
    ...args: Parameters<typeof fn>
  ): Promise<string> {
    const kwargs = keywordDict(args);
    const state = this.state;
    if (state === "open") {
      throw new CircuitOpen("ping refused");
    }
    let result: string;
    try {
      result = await callWith(fn, args, kwargs);
    } catch (error) {
      if (!(error instanceof Exception)) throw error;
      this.failures++;
      if (this.failures >= this.threshold || state === "half-open") {
        this.openedAt = getRunningLoop().time();
      }
      throw error;
    }
    [this.failures, this.openedAt] = [0, null];
    return result;
  }
}

class Service {
  plan: IterableIterator<boolean>;

  constructor(plan: boolean[]) {
    this.plan = iter(plan);
  }

  async ping(payload: string, upper = false): Promise<string> {
    await sleep(0.05);
    if (next(this.plan, true)) {
      return upper ? payload.toUpperCase() : payload;
    }
    throw new ConnectionError("no route to " + payload);
  }
}
withParameters(Service.prototype.ping, "payload", "*", "upper=");

async function main(): Promise<void> {
  const rng = new random.Random(3);
  const service = new Service([true, false, false, true, true]);
  const breaker = new Breaker();
  const stats = mapFromKeys(["ok", "failed", "refused"], 0);
  for (let i = 0; i < 9; i++) {
    let reply!: string;
    let succeeded = false;
    try {
      reply = await breaker.call(
        bindWithParameters(service, "ping"),
        `host${i}`,
        keywords({ upper: i % 2 === 0 }),
      );
      succeeded = true;
    } catch (e) {
      if (e instanceof CircuitOpen) {
        stats.set("refused", getItem(stats, "refused") + 1);
        console.log(`${i}: ${str(e)} [${breaker.state}]`);
      } else if (e instanceof ConnectionError) {
        stats.set("failed", getItem(stats, "failed") + 1);
        console.log(
          `${i}: ${typeName(e)}: ${str(e)} (${breaker.failures} failures, ${breaker.state})`,
        );
      } else {
        throw e;
      }
    }
    if (succeeded) {
      stats.set("ok", getItem(stats, "ok") + 1);
      console.log(`${i}: ${reply}`);
    }
    await sleep(i !== 5 ? 0.1 : 0.2);
  }
  print(stats, rng.randint(1, 6));
}

await run(main);
