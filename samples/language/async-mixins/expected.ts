// Mixins around an async method: super() finds the next class of the object.

import { run as run_, sleep } from "./runtime/asyncio.js";
import { inherits, initialize, superOf, typeName } from "./runtime/builtins.js";

class Countable {
  constructor(...args: any[]) {
    this.__init__(...args);
  }

  static instances = 0;

  __init__(...args: any[]): void;

  __init__(...args: number[]): void {
    superOf(Countable, this).__init__(...args);
    const target = this.constructor as typeof Countable;
    target.instances++;
  }
}

class Logged {
  constructor(...args: any[]) {
    initialize(this, args);
  }

  log(message: string): void {
    console.log(`[${typeName(this)}] ${message}`);
  }

  async run(): Promise<number> {
    this.log("start");
    const result = await superOf(Logged, this).run();
    this.log("end");
    return result;
  }
}

class Timed {
  constructor(...args: any[]) {
    initialize(this, args);
  }

  async run(): Promise<number> {
    console.log("timer on");
    const result = await superOf(Timed, this).run();
    console.log("timer off");
    return result;
  }
}

class Job {
  declare value: number;

  constructor(...args: any[]) {
    this.__init__(...args);
  }

  __init__(...args: any[]): void;

  __init__(value: number): void {
    this.value = value;
  }

  async run(): Promise<number> {
    await sleep(0.1);
    return this.value * 2;
  }
}

class FancyJob extends Logged {
  declare static instances: number;
}
interface FancyJob
  extends
    Omit<Timed, keyof Logged>,
    Countable,
    Omit<Job, keyof Logged | keyof Timed | keyof Countable> {}
inherits(FancyJob, Logged, Timed, Countable, Job);

async function main(): Promise<void> {
  const job = new FancyJob(21);
  console.log(await job.run());
  console.log(FancyJob.instances, Countable.instances);
}

await run_(main);
