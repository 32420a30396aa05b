import { run, sleep } from "./runtime/asyncio.js";
import {
  ConnectionError,
  Exception,
  OSError,
  RuntimeError,
  bindWithParameters,
  callWith,
  float,
  keywordDict,
  keywords,
  print,
  sub,
  typed,
  withParameters,
} from "./runtime/builtins.js";
import { Enum } from "./runtime/enum.js";
import * as time from "./runtime/time.js";

class CircuitState extends Enum<string> {
  static readonly CLOSED = new CircuitState("CLOSED", "closed");
  static readonly OPEN = new CircuitState("OPEN", "open");
  static readonly HALF_OPEN = new CircuitState("HALF_OPEN", "half-open");
}

/** Raised while the circuit is open. */
class CircuitOpenError extends RuntimeError {}

class CircuitBreaker {
  threshold: number;
  resetTimeout: number;
  failures: number;
  state: CircuitState;
  openedAt: number | null;

  constructor(threshold = 3, resetTimeout = 1.0) {
    this.threshold = threshold;
    this.resetTimeout = resetTimeout;
    this.failures = 0;
    this.state = CircuitState.CLOSED;
    this.openedAt = null;
  }

  async call(
    func: (payload: string, loud?: boolean) => Promise<string>,
    ...args: Parameters<typeof func>
  ): Promise<string> {
    const kwargs = keywordDict(args);
    if (this.state === CircuitState.OPEN) {
      if (
        Number(
          sub(float(time.monotonic()), typed(this.openedAt, "None | float")),
        ) < this.resetTimeout
      ) {
        throw new CircuitOpenError("circuit is open");
      }
      this._set(CircuitState.HALF_OPEN);
    }
    let result!: string;
    try {
      result = await callWith(func, args, kwargs);
    } catch (error) {
      if (!(error instanceof Exception)) throw error;
      this.failures++;
      if (
        this.failures >= this.threshold ||
        this.state === CircuitState.HALF_OPEN
      ) {
        this.openedAt = time.monotonic();
        this._set(CircuitState.OPEN);
      }
      throw error;
    }
    this.failures = 0;
    this._set(CircuitState.CLOSED);
    return result;
  }

  _set(state: CircuitState): void {
    if (state !== this.state) {
      console.log(`  ${this.state.value} -> ${state.value}`);
      this.state = state;
    }
  }
}

class Service {
  calls: number;

  constructor() {
    this.calls = 0;
  }

  async ping(payload: string, loud = false): Promise<string> {
    this.calls++;
    await sleep(0.05);
    if (2 <= this.calls && this.calls <= 6) {
      throw new ConnectionError(`call ${this.calls} refused`);
    }
    return loud ? payload.toUpperCase() : payload;
  }
}
withParameters(Service.prototype.ping, "payload", "*", "loud=");

async function main(): Promise<void> {
  const breaker = new CircuitBreaker(undefined, 0.3);
  const service = new Service();
  for (let n = 0; n < 14; n++) {
    let answer!: string;
    let succeeded = false;
    try {
      answer = await breaker.call(
        bindWithParameters(service, "ping"),
        `msg${n}`,
        keywords({ loud: n > 10 }),
      );
      succeeded = true;
    } catch (exc) {
      if (exc instanceof CircuitOpenError) {
        print(n, "blocked:", exc);
        await sleep(0.1);
      } else if (exc instanceof ConnectionError || exc instanceof OSError) {
        print(n, "failed:", exc);
      } else {
        throw exc;
      }
    }
    if (succeeded) {
      console.log(n, "ok:", answer);
    }
  }
}

await run(main);
