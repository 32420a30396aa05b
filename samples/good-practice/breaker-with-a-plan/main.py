import asyncio
import random


class CircuitOpen(Exception):
    """Raised when the breaker refuses calls."""


class Breaker:
    def __init__(self, threshold=2, cooldown=0.3):
        self.threshold = threshold
        self.cooldown = cooldown
        self.failures = 0
        self.opened_at = None

    @property
    def state(self):
        if self.opened_at is None:
            return "closed"
        now = asyncio.get_running_loop().time()
        return "half-open" if now - self.opened_at >= self.cooldown else "open"

    async def call(self, fn, *args, **kwargs):
        state = self.state
        if state == "open":
            raise CircuitOpen(f"{fn.__name__} refused")
        try:
            result = await fn(*args, **kwargs)
        except Exception:
            self.failures += 1
            if self.failures >= self.threshold or state == "half-open":
                self.opened_at = asyncio.get_running_loop().time()
            raise
        self.failures, self.opened_at = 0, None
        return result


class Service:
    def __init__(self, plan):
        self.plan = iter(plan)

    async def ping(self, payload, *, upper=False):
        await asyncio.sleep(0.05)
        if next(self.plan, True):
            return payload.upper() if upper else payload
        raise ConnectionError("no route to " + payload)


async def main():
    rng = random.Random(3)
    service = Service([True, False, False, True, True])
    breaker = Breaker()
    stats = dict.fromkeys(["ok", "failed", "refused"], 0)
    for i in range(9):
        try:
            reply = await breaker.call(service.ping, f"host{i}", upper=i % 2 == 0)
        except CircuitOpen as e:
            stats["refused"] += 1
            print(f"{i}: {e} [{breaker.state}]")
        except ConnectionError as e:
            stats["failed"] += 1
            print(f"{i}: {type(e).__name__}: {e} ({breaker.failures} failures, {breaker.state})")
        else:
            stats["ok"] += 1
            print(f"{i}: {reply}")
        await asyncio.sleep(0.1 if i != 5 else 0.2)
    print(stats, rng.randint(1, 6))

asyncio.run(main())
