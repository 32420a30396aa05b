/** A crawler with a few workers, over a site that lives in a dictionary. */

import {
  Queue,
  createTask,
  gather,
  run as run_,
  sleep,
} from "./runtime/asyncio.js";
import {
  Exception,
  format,
  itemsView,
  maxBy,
  range,
  sorted,
  str,
} from "./runtime/builtins.js";
import * as time from "./runtime/time.js";

const SITE = new Map<string, string[]>([
  ["/", ["/about", "/blog", "/shop"]],
  ["/about", ["/", "/team"]],
  ["/blog", ["/blog/1", "/blog/2", "/drafts"]],
  ["/blog/1", ["/blog/2", "/about"]],
  ["/blog/2", ["/blog/1", "/tags"]],
  ["/shop", ["/shop/tea", "/shop/coffee"]],
  ["/shop/tea", ["/shop"]],
  ["/shop/coffee", ["/shop", "/overloaded"]],
  ["/team", []],
  ["/tags", ["/blog"]],
]);

/** A page that could not be fetched. */
class PageError extends Exception {
  url: string;
  status: number;

  constructor(url: string, status: number) {
    super(`${status} for ${url}`);
    this.url = url;
    this.status = status;
  }
}

class Page {
  url: string;
  depth: number;
  links: string[];
  elapsed: number;

  constructor(
    url: string,
    depth: number,
    links: string[] = [],
    elapsed: number = 0.0,
  ) {
    this.url = url;
    this.depth = depth;
    this.links = links;
    this.elapsed = elapsed;
  }
}

class Report {
  fetched: number;
  retried: number;
  failed: string[];
  byDepth: Map<number, number>;

  constructor(
    fetched: number = 0,
    retried: number = 0,
    failed: string[] = [],
    byDepth: Map<number, number> = new Map(),
  ) {
    this.fetched = fetched;
    this.retried = retried;
    this.failed = failed;
    this.byDepth = byDepth;
  }

  record(page: Page): void {
    this.fetched++;
    this.byDepth.set(page.depth, (this.byDepth.get(page.depth) ?? 0) + 1);
  }
}

/** Every worker takes a page from the queue, and puts its links back. */
class Crawler {
  root: string;
  workers: number;
  maxDepth: number;
  queue: Queue<[string, number]>;
  seen: Set<string>;
  pages: Page[];
  report: Report;
  attempts: Map<string, number>;

  constructor(root: string, workers = 3, maxDepth = 3) {
    this.root = root;
    this.workers = workers;
    this.maxDepth = maxDepth;
    this.queue = new Queue<[string, number]>();
    this.seen = new Set<string>();
    this.pages = [];
    this.report = new Report();
    this.attempts = new Map<string, number>();
  }

  async fetch(url: string, depth: number): Promise<Page> {
    const start = time.perfCounter();
    await sleep(0.05 + 0.01 * url.length);
    const count = (this.attempts.get(url) ?? 0) + 1;
    this.attempts.set(url, count);
    if (url === "/tags" && count < 3) {
      throw new PageError(url, 503);
    }
    if (!SITE.has(url)) {
      throw new PageError(url, 404);
    }
    return new Page(url, depth, SITE.get(url)!, time.perfCounter() - start);
  }

  async fetchWithRetries(url: string, depth: number): Promise<Page> {
    for (const delay of [0.1, 0.2, 0.4]) {
      try {
        return await this.fetch(url, depth);
      } catch (error) {
        if (!(error instanceof PageError)) throw error;
        if (error.status < 500) {
          throw error;
        }
        this.report.retried++;
        await sleep(delay);
      }
    }
    return await this.fetch(url, depth);
  }

  add(url: string, depth: number): void {
    if (!this.seen.has(url) && depth <= this.maxDepth) {
      this.seen.add(url);
      this.queue.putNowait([url, depth]);
    }
  }

  async work(name: string): Promise<never> {
    while (true) {
      const [url, depth] = await this.queue.get();
      let page!: Page;
      try {
        let succeeded = false;
        try {
          page = await this.fetchWithRetries(url, depth);
          succeeded = true;
        } catch (error) {
          if (!(error instanceof PageError)) throw error;
          console.log(`[${name}] ${str(error)}`);
          this.report.failed.push(error.url);
        }
        if (succeeded) {
          console.log(`[${name}] ${page.url}: ${page.links.length} links`);
          this.pages.push(page);
          this.report.record(page);
          for (const link of page.links) {
            this.add(link, depth + 1);
          }
        }
      } finally {
        this.queue.taskDone();
      }
    }
  }

  async run(): Promise<void> {
    this.add(this.root, 0);
    const tasks = Array.from(range(1, this.workers + 1), (number) =>
      createTask(() => this.work(`worker-${number}`)),
    );
    await this.queue.join();
    for (const task of tasks) {
      task.cancel();
    }
    await gather(tasks, { returnExceptions: true });
  }
}

async function main(): Promise<void> {
  const start = time.perfCounter();
  const crawler = new Crawler("/");
  await crawler.run();
  const elapsed = time.perfCounter() - start;
  const report = crawler.report;
  console.log(`${report.fetched} pages in ${format(elapsed, ".2f")} s`);
  console.log(`${report.retried} retries, failed: ${report.failed.join(", ")}`);
  for (const [depth, count] of sorted(itemsView(report.byDepth))) {
    console.log(`depth ${depth}: ${"#".repeat(count)}`);
  }
  for (const page of sorted(crawler.pages, {
    key: (page) => [page.depth, page.url],
  })) {
    console.log(
      `${format("  ".repeat(page.depth) + page.url, "<20")}${format(page.elapsed, ">6.2f")} s`,
    );
  }
  const slowest = maxBy(crawler.pages, { key: (page) => page.elapsed });
  console.log("slowest:", slowest.url);
}

await run_(main);
