"""A crawler with a few workers, over a site that lives in a dictionary."""

import asyncio
import time
from dataclasses import dataclass, field

SITE: dict[str, list[str]] = {
    "/": ["/about", "/blog", "/shop"],
    "/about": ["/", "/team"],
    "/blog": ["/blog/1", "/blog/2", "/drafts"],
    "/blog/1": ["/blog/2", "/about"],
    "/blog/2": ["/blog/1", "/tags"],
    "/shop": ["/shop/tea", "/shop/coffee"],
    "/shop/tea": ["/shop"],
    "/shop/coffee": ["/shop", "/overloaded"],
    "/team": [],
    "/tags": ["/blog"],
}


class PageError(Exception):
    """A page that could not be fetched."""

    def __init__(self, url: str, status: int) -> None:
        super().__init__(f"{status} for {url}")
        self.url = url
        self.status = status


@dataclass
class Page:
    url: str
    depth: int
    links: list[str] = field(default_factory=list)
    elapsed: float = 0.0


@dataclass
class Report:
    fetched: int = 0
    retried: int = 0
    failed: list[str] = field(default_factory=list)
    by_depth: dict[int, int] = field(default_factory=dict)

    def record(self, page: Page) -> None:
        self.fetched += 1
        self.by_depth[page.depth] = self.by_depth.get(page.depth, 0) + 1


class Crawler:
    """Every worker takes a page from the queue, and puts its links back."""

    def __init__(self, root: str, workers: int = 3, max_depth: int = 3) -> None:
        self.root = root
        self.workers = workers
        self.max_depth = max_depth
        self.queue: asyncio.Queue[tuple[str, int]] = asyncio.Queue()
        self.seen: set[str] = set()
        self.pages: list[Page] = []
        self.report = Report()
        self.attempts: dict[str, int] = {}

    async def fetch(self, url: str, depth: int) -> Page:
        start = time.perf_counter()
        await asyncio.sleep(0.05 + 0.01 * len(url))
        count = self.attempts[url] = self.attempts.get(url, 0) + 1
        if url == "/tags" and count < 3:
            raise PageError(url, 503)
        if url not in SITE:
            raise PageError(url, 404)
        return Page(url, depth, SITE[url], time.perf_counter() - start)

    async def fetch_with_retries(self, url: str, depth: int) -> Page:
        for delay in (0.1, 0.2, 0.4):
            try:
                return await self.fetch(url, depth)
            except PageError as error:
                if error.status < 500:
                    raise
                self.report.retried += 1
                await asyncio.sleep(delay)
        return await self.fetch(url, depth)

    def add(self, url: str, depth: int) -> None:
        if url not in self.seen and depth <= self.max_depth:
            self.seen.add(url)
            self.queue.put_nowait((url, depth))

    async def work(self, name: str) -> None:
        while True:
            url, depth = await self.queue.get()
            try:
                page = await self.fetch_with_retries(url, depth)
            except PageError as error:
                print(f"[{name}] {error}")
                self.report.failed.append(error.url)
            else:
                print(f"[{name}] {page.url}: {len(page.links)} links")
                self.pages.append(page)
                self.report.record(page)
                for link in page.links:
                    self.add(link, depth + 1)
            finally:
                self.queue.task_done()

    async def run(self) -> None:
        self.add(self.root, 0)
        tasks = [
            asyncio.create_task(self.work(f"worker-{number}"))
            for number in range(1, self.workers + 1)
        ]
        await self.queue.join()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def main() -> None:
    start = time.perf_counter()
    crawler = Crawler("/")
    await crawler.run()
    elapsed = time.perf_counter() - start
    report = crawler.report
    print(f"{report.fetched} pages in {elapsed:.2f} s")
    print(f"{report.retried} retries, failed: {', '.join(report.failed)}")
    for depth, count in sorted(report.by_depth.items()):
        print(f"depth {depth}: {'#' * count}")
    for page in sorted(crawler.pages, key=lambda page: (page.depth, page.url)):
        print(f"{'  ' * page.depth + page.url:<20}{page.elapsed:>6.2f} s")
    slowest = max(crawler.pages, key=lambda page: page.elapsed)
    print("slowest:", slowest.url)


if __name__ == "__main__":
    asyncio.run(main())
