import {
  CancelledError,
  TaskGroup,
  coroutine,
  run,
  sleep,
} from "./runtime/asyncio.js";
import {
  GroupHandler,
  ValueError,
  print,
  repr,
  sorted,
  withAsync,
} from "./runtime/builtins.js";

const cancelled: string[] = [];

async function patient(name: string): Promise<void> {
  try {
    await sleep(1);
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    cancelled.push(name);
    throw error;
  }
}

async function failing(error: ValueError, delay: number): Promise<never> {
  await sleep(delay);
  throw error;
}

async function main(): Promise<void> {
  try {
    await withAsync(new TaskGroup(), (group) => {
      group.createTask(() => patient("a"));
      group.createTask(coroutine(failing, new ValueError("bad value"), 0.1));
      group.createTask(() => patient("b"));
    });
  } catch (error2) {
    const group2 = new GroupHandler(error2);
    await group2.handleAsync([ValueError], async (groupError) => {
      print("caught:", groupError);
      for (const error of groupError.exceptions) {
        console.log(" -", repr(error));
      }
    });
    group2.finish();
  }
  // In which order a group cancels its tasks is left open.
  print("cancelled by the group:", sorted(cancelled));
}

await run(main);
