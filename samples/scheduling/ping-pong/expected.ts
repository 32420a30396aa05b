import { Queue, gather, run } from "./runtime/asyncio.js";

async function player(
  name: string,
  inbox: Queue<number>,
  outbox: Queue<number>,
): Promise<void> {
  while (true) {
    const ball = await inbox.get();
    if (ball > 5) {
      await outbox.put(ball);
      return;
    }
    console.log(`${name} ${ball}`);
    await outbox.put(ball + 1);
  }
}

async function main(): Promise<void> {
  const left = new Queue<number>();
  const right = new Queue<number>();
  await left.put(1);
  await gather(
    () => player("ping", left, right),
    () => player("pong", right, left),
  );
}

await run(main);
