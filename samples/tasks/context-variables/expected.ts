import { createTask, gather, run, sleep } from "./runtime/asyncio.js";
import { ContextVar } from "./runtime/contextvars.js";

const user = new ContextVar<string>("user", { default: "nobody" });

async function greet(delay: number): Promise<void> {
  await sleep(delay);
  console.log("hello", user.get());
}

async function session(name: string): Promise<void> {
  user.set(name);
  // A task copies the context of whoever creates it.
  await createTask(() => greet(0.01));
  await greet(0);
}

async function main(): Promise<void> {
  await gather(
    () => session("Ann"),
    () => session("Bob"),
  );
  console.log("main is", user.get());

  const token = user.set("admin");
  await greet(0);
  user.reset(token);
  console.log("main is", user.get());
}

await run(main);
