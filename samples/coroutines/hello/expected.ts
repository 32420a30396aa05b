import { run, sleep } from "./runtime/asyncio.js";

async function sayHello(): Promise<void> {
  console.log("Hello");
  await sleep(0.5); // gives control back to the loop
  console.log("Goodbye");
}

async function main(): Promise<void> {
  console.log("Start");
  await sayHello();
  console.log("End");
}

await run(main);
