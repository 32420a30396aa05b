/** Three stages, linked by queues. */

import { Queue, gather, run, sleep } from "./runtime/asyncio.js";
import {
  ValueError,
  format,
  partition,
  print,
  repr,
  strip,
  toFloat,
  typed,
} from "./runtime/builtins.js";

const END = Symbol("END");

async function read(
  lines: string[],
  out: Queue<string | typeof END>,
): Promise<void> {
  for (const line of lines) {
    await sleep(0.01);
    await out.put(line);
  }
  await out.put(END);
}

async function parse(
  source: Queue<string | typeof END>,
  out: Queue<{ name: string; amount: number } | typeof END>,
): Promise<void> {
  let line: string | typeof END;
  while ((line = await source.get()) !== END) {
    const [name, , amount] = partition(line, ":");
    try {
      await out.put({ name: strip(name), amount: toFloat(amount) });
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      console.log(`skipped ${repr(line)}`);
    }
  }
  await out.put(END);
}

async function addUp(
  source: Queue<{ name: string; amount: number } | typeof END>,
): Promise<Map<string, number>> {
  const totals = new Map<string, number>();
  let entry: { name: string; amount: number } | typeof END;
  while ((entry = await source.get()) !== END) {
    totals.set(entry.name, (totals.get(entry.name) ?? 0.0) + entry.amount);
  }
  return totals;
}

async function main(): Promise<void> {
  const raw = new Queue<string | typeof END>(2);
  const parsed = new Queue<{ name: string; amount: number } | typeof END>(2);
  const lines = ["rent: 500", "food: 12.5", "???", "food: 7.5", "rent: 20"];
  const [, , totals] = await gather(
    () => read(lines, raw),
    () => parse(raw, parsed),
    () => addUp(parsed),
  );
  print(typed(totals, "dict[str, float]"));
  for (const [name, amount] of totals) {
    console.log(`${format(name, "<6")}${format(amount, ">10.2f")}`);
  }
}

await run(main);
