import { type Awaitable, callLazily } from "../runtime/asyncio.js";
import { RuntimeError, str } from "../runtime/builtins.js";
import { Enum } from "../runtime/enum.js";

export class Priority extends Enum<number> {
  static readonly HIGH = new Priority("HIGH", 1);
  static readonly NORMAL = new Priority("NORMAL", 2);
  static readonly LOW = new Priority("LOW", 3);
}

export class Result {
  job: string;
  text: string;
  failed: boolean;

  constructor(job: string, text: string, failed: boolean = false) {
    this.job = job;
    this.text = text;
    this.failed = failed;
  }
}

export class Job {
  name: string;
  action: (...args: any[]) => Promise<string> | Awaitable<string>;
  priority: Priority;

  constructor(
    name: string,
    action: (...args: any[]) => Promise<string> | Awaitable<string>,
    priority: Priority = Priority.NORMAL,
  ) {
    this.name = name;
    this.action = action;
    this.priority = priority;
  }

  async execute(): Promise<Result> {
    try {
      return new Result(this.name, await callLazily(this.action, this.name));
    } catch (error) {
      if (!(error instanceof RuntimeError)) throw error;
      return new Result(this.name, str(error), true);
    }
  }
}
