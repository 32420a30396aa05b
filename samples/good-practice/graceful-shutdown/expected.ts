/** A service that stops in order: no new work, time to finish, then cancel. */

import {
  CancelledError,
  Event,
  type Task,
  allTasks,
  createTask,
  currentTask,
  gather,
  getRunningLoop,
  run,
  sleep,
  wait,
} from "./runtime/asyncio.js";
import {
  type BaseException,
  KeyboardInterrupt,
  PySet,
  RuntimeError,
  difference,
  nameOf,
  reversed,
  truthy,
  withAsync,
} from "./runtime/builtins.js";
import * as logging from "./runtime/logging.js";
import * as sys from "./runtime/sys.js";

logging.basicConfig({
  level: logging.INFO,
  format: "%(levelname)-7s %(name)-10s %(message)s",
  stream: sys.stdout,
});
const logger = logging.getLogger("service");

/** Something with a life: started once, stopped once. */
class Component {
  name: string;
  logger: logging.Logger;

  constructor(name: string) {
    this.name = name;
    this.logger = logging.getLogger(name);
  }

  async start(): Promise<void> {
    this.logger.info("started");
  }

  async stop(): Promise<void> {
    this.logger.info("stopped");
  }
}

class Heartbeat extends Component {
  interval: number;
  beats: number;
  task: Task<unknown> | null;

  constructor(interval: number) {
    super("heartbeat");
    this.interval = interval;
    this.beats = 0;
    this.task = null;
  }

  override async start(): Promise<void> {
    await super.start();
    this.task = createTask(() => this.beat(), { name: "heartbeat" });
  }

  async beat(): Promise<never> {
    try {
      while (true) {
        this.beats++;
        await sleep(this.interval);
      }
    } finally {
      this.logger.info("%d beats", this.beats);
    }
  }

  override async stop(): Promise<void> {
    if (this.task !== null) {
      this.task.cancel();
      await wait([this.task]);
    }
    await super.stop();
  }
}

class JobRunner extends Component {
  patience: number;
  tasks: Task<string>[];
  isOpen: boolean;

  constructor(patience: number) {
    super("jobs");
    this.patience = patience;
    this.tasks = [];
    this.isOpen = true;
  }

  submit(name: string, seconds: number): void {
    if (!this.isOpen) {
      this.logger.warning("%s comes too late", name);
      return;
    }
    const task = createTask(() => this.job(name, seconds), { name });
    task.addDoneCallback(this.ended.bind(this));
    this.tasks.push(task);
  }

  async job(name: string, seconds: number): Promise<string> {
    try {
      await sleep(seconds);
    } catch (error) {
      if (!(error instanceof CancelledError)) throw error;
      this.logger.warning("%s saves what it has", name);
      await sleep(0.05);
      throw error;
    }
    if (seconds === 0.2) {
      throw new RuntimeError("disk full");
    }
    return `${name} took ${seconds} s`;
  }

  ended(task: Task<string>): void {
    let error: BaseException | null;
    if (task.cancelled()) {
      this.logger.info("%s cancelled", task.getName());
    } else if (truthy((error = task.exception()))) {
      this.logger.error("%s failed: %s", task.getName(), error);
    } else {
      this.logger.info(task.result());
    }
  }

  override async stop(): Promise<void> {
    this.isOpen = false;
    const left = this.tasks.filter((task) => !task.done());
    this.logger.info("waiting for %d jobs", left.length);
    if (left.length > 0) {
      const [, late] = await wait(left, { timeout: this.patience });
      for (const task of left) {
        if (late.has(task)) {
          task.cancel();
        }
      }
      await gather(left, { returnExceptions: true });
    }
    await super.stop();
  }
}

class Service {
  components: readonly (Heartbeat | JobRunner)[];
  stopping: Event;

  constructor(...components: (Heartbeat | JobRunner)[]) {
    this.components = components;
    this.stopping = new Event();
  }

  async __aenter__(): Promise<Service> {
    for (const component of this.components) {
      await component.start();
    }
    return this;
  }

  async __aexit__(
    excType: any,
    exc: BaseException | null,
    traceback: unknown,
  ): Promise<void> {
    const reason = truthy(excType) ? nameOf(excType) : "done";
    logger.info("shutting down: %s", reason);
    for (const component of reversed(this.components)) {
      await component.stop();
    }
  }
}

async function main(): Promise<void> {
  const loop = getRunningLoop();
  const runner = new JobRunner(0.5);
  const heartbeat = new Heartbeat(0.25);
  await withAsync(new Service(heartbeat, runner), async (service) => {
    loop.callLater(1.0, () => service.stopping.set());
    runner.submit("quick", 0.1);
    runner.submit("broken", 0.2);
    runner.submit("steady", 1.3);
    runner.submit("endless", 60);
    await service.stopping.wait();
  });
  runner.submit("straggler", 0.1);
  const others = difference(
    allTasks(),
    new PySet<Task<any> | null>([currentTask()]),
  );
  logger.info("%d tasks left, %d beats", others.size, heartbeat.beats);
}

try {
  await run(main);
} catch (error2) {
  if (!(error2 instanceof KeyboardInterrupt)) throw error2;
  logger.info("interrupted");
} finally {
  logger.info("bye");
}
