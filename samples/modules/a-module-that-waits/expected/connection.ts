import { run, sleep } from "./runtime/asyncio.js";

export async function connect(host: string): Promise<string> {
  console.log(`connecting to ${host}`);
  await sleep(0.2);
  return `connected to ${host}`;
}

let isLoaded = false;

export let banner: string;
/** Runs the module, at its first import. */
export async function loadConnection(): Promise<void> {
  if (isLoaded) {
    return;
  }
  isLoaded = true;

  banner = await run(() => connect("db.example"));
  console.log("connection is ready");
}
