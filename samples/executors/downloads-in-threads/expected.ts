/** The same downloads one after the other, and in the threads of a pool. */

import {
  Exception,
  TimeoutError,
  format,
  getItem,
  print,
  repr,
} from "./runtime/builtins.js";
import {
  type ConcurrentFuture,
  ThreadPoolExecutor,
  arrived,
  asCompletedThreads,
  enumerateArrivals,
  threadSleep,
  zipArrivals,
} from "./runtime/concurrent.js";
import * as time from "./runtime/time.js";

const PAGES = new Map<string, number>([
  ["/news", 0.3],
  ["/sport", 0.1],
  ["/weather", 0.2],
  ["/stocks", 0.5],
  ["/gone", 0.1],
]);

class NotFound extends Exception {}

async function fetch_(page: string): Promise<string> {
  console.log(`  fetching ${page}`);
  await threadSleep(getItem(PAGES, page));
  if (page === "/gone") {
    throw new NotFound(page);
  }
  return `<html>${page}</html>`;
}

async function size(page: string): Promise<number> {
  await threadSleep(getItem(PAGES, page));
  return page.length;
}

async function timed(title: string, work: () => Promise<void>): Promise<void> {
  console.log(title);
  const start = time.perfCounter();
  await work();
  console.log(`  took ${format(time.perfCounter() - start, ".1f")} seconds`);
}

async function oneByOne(): Promise<void> {
  for (const page of PAGES.keys()) {
    try {
      console.log("  got", await fetch_(page));
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
      print("  no page", error);
    }
  }
}

async function inOrder(): Promise<void> {
  await using pool = new ThreadPoolExecutor(3);
  print("  sizes", await arrived(pool.map(size, PAGES.keys())));
  for await (const [page, length] of zipArrivals(
    PAGES.keys(),
    pool.map(size, PAGES.keys()),
  )) {
    console.log(`  ${page}: ${length}`);
  }
}

async function asTheyCome(): Promise<void> {
  await using pool = new ThreadPoolExecutor(5);
  const pages = new Map<ConcurrentFuture<string>, string>(
    [...PAGES.keys()]
      .filter((page) => page !== "/sport")
      .map((page) => [pool.submit(fetch_, page), page]),
  );
  for await (const [number, future] of enumerateArrivals(
    asCompletedThreads(pages.keys()),
    1,
  )) {
    const page = getItem(pages, future);
    if ((await future.exception()) !== null) {
      print(`  ${number}. ${page} failed:`, repr(await future.exception()));
    } else {
      print(`  ${number}. ${page}:`, await future.result());
    }
  }
}

async function impatient(): Promise<void> {
  await using pool = new ThreadPoolExecutor();
  const future = pool.submit(fetch_, "/stocks");
  try {
    await future.result(0.2);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("  not yet", future.running(), future.done());
  }
  console.log("  at last", await future.result());
}

await timed("one by one", oneByOne);
await timed("in order", inOrder);
await timed("as they come", asTheyCome);
await timed("impatient", impatient);
