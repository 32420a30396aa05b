import { run, sleep } from "./runtime/asyncio.js";
import { Exception, getItem, print, str } from "./runtime/builtins.js";

/** The shelf is empty. */
class OutOfStock extends Exception {}

async function take(item: string, stock: Map<string, number>): Promise<number> {
  await sleep(0.1);
  if ((stock.get(item) ?? 0) === 0) {
    throw new OutOfStock(`no more ${item}`);
  }
  stock.set(item, getItem(stock, item) - 1);
  return stock.get(item)!;
}

async function order(item: string, stock: Map<string, number>): Promise<void> {
  const left = await take(item, stock);
  console.log(`One ${item} sold, ${left} left`);
}

async function main(): Promise<void> {
  const stock = new Map<string, number>([
    ["pen", 1],
    ["book", 2],
  ]);
  for (const item of ["book", "pen", "pen", "ruler"]) {
    try {
      await order(item, stock);
    } catch (error) {
      if (!(error instanceof OutOfStock)) throw error;
      console.log(`Sorry: ${str(error)}`);
    }
  }
  print(stock);
}

await run(main);
