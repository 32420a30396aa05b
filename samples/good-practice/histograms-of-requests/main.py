import asyncio
import logging
import math
import random
import statistics
import sys
from collections import defaultdict, deque
from contextlib import contextmanager, asynccontextmanager

logging.basicConfig(level=logging.INFO, stream=sys.stdout, format="%(levelname)-8s %(name)s: %(message)s")
log = logging.getLogger("metrics")


class Histogram:
    def __init__(self, *bounds):
        self.bounds = sorted(bounds) + [math.inf]
        self.counts = [0] * len(self.bounds)
        self.total = 0.0

    def observe(self, value):
        for i, bound in enumerate(self.bounds):
            if value <= bound:
                self.counts[i] += 1
                break
        self.total += value

    def __iter__(self):
        acc = 0
        for bound, n in zip(self.bounds, self.counts):
            acc += n
            yield bound, acc

    def __str__(self):
        return " ".join(f"le={b:g}:{n}" for b, n in self)


class MovingAverage:
    def __init__(self, size):
        self.window = deque(maxlen=size)

    def __call__(self, value):
        self.window.append(value)
        return sum(self.window) / len(self.window)


class Registry:
    def __init__(self):
        self.counters = defaultdict(int)
        self.gauges = {}
        self.histograms = defaultdict(lambda: Histogram(0.1, 0.25, 0.5))
        self.samples = defaultdict(list)

    def inc(self, name, n=1, **labels):
        key = name + ("{" + ",".join(f"{k}={v}" for k, v in sorted(labels.items())) + "}" if labels else "")
        self.counters[key] += n
        return self.counters[key]

    @contextmanager
    def gauge(self, name):
        self.gauges[name] = self.gauges.get(name, 0) + 1
        peak = f"{name}_peak"
        self.gauges[peak] = max(self.gauges.get(peak, 0), self.gauges[name])
        try:
            yield self.gauges[name]
        finally:
            self.gauges[name] -= 1

    @asynccontextmanager
    async def timer(self, name):
        loop = asyncio.get_running_loop()
        start = loop.time()
        try:
            yield
        except Exception:
            self.inc("errors", timer=name)
            raise
        finally:
            elapsed = round(loop.time() - start, 3)
            self.histograms[name].observe(elapsed)
            self.samples[name].append(elapsed)

    def report(self):
        for name in sorted(self.counters):
            print(f"{name:<32}{self.counters[name]:>8,}")
        for name, value in sorted(self.gauges.items()):
            print(f"{name:<32}{value:>8}")
        for name, histogram in self.histograms.items():
            print(f"{name:<16}{histogram}")
        for name, xs in self.samples.items():
            q = statistics.quantiles(xs, n=4)
            print(f"{name}: mean={statistics.fmean(xs):.3f} sd={statistics.stdev(xs):.3f} quartiles={[round(x, 3) for x in q]}")


async def handler(registry, rng, number):
    delay = rng.choice([0.05, 0.1, 0.2, 0.4, 0.8])
    async with registry.timer("request"):
        with registry.gauge("in_flight") as active:
            log.debug("request %d, %d active", number, active)
            await asyncio.sleep(delay)
            if number % 7 == 0:
                raise RuntimeError(f"request {number} failed")
            registry.inc("requests", method="GET" if number % 2 else "POST")
            return delay


async def main():
    registry = Registry()
    rng = random.Random(2024)
    limit = asyncio.Semaphore(4)

    async def limited(n):
        async with limit:
            return await handler(registry, rng, n)

    results = await asyncio.gather(*map(limited, range(1, 21)), return_exceptions=True)
    failures = [r for r in results if isinstance(r, Exception)]
    good = [r for r in results if not isinstance(r, Exception)]
    for f in failures:
        log.warning("%s: %s", type(f).__name__, f)
    average = MovingAverage(3)
    print([round(average(x), 3) for x in good[:6]])
    print(registry.inc("bytes", 1_234_567), registry.inc("bytes"))
    registry.report()
    log.info("done: %d good, %d bad, %.1f%% failed", len(good), len(failures), 100 * len(failures) / len(results))


asyncio.run(main())
