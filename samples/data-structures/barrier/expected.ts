import { Barrier, gather, run, sleep } from "./runtime/asyncio.js";
import { print, withAsync } from "./runtime/builtins.js";

async function hiker(
  name: string,
  pace: number,
  meeting: Barrier,
): Promise<void> {
  await sleep(pace);
  console.log(`${name} arrives`);
  await withAsync(meeting, (position) => {
    console.log(`${name} goes on (number ${position})`);
  });
}

async function main(): Promise<void> {
  const meeting = new Barrier(3);
  await gather(
    () => hiker("Ida", 0.1, meeting),
    () => hiker("Tom", 0.3, meeting),
    () => hiker("Eve", 0.2, meeting),
  );
  print(meeting.parties, meeting.nWaiting, meeting.broken);
}

await run(main);
