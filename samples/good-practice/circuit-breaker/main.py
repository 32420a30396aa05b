import asyncio
import time
from enum import Enum


class CircuitState(Enum):
    CLOSED = "closed"
    OPEN = "open"
    HALF_OPEN = "half-open"


class CircuitOpenError(RuntimeError):
    """Raised while the circuit is open."""


class CircuitBreaker:
    def __init__(self, threshold=3, reset_timeout=1.0):
        self.threshold = threshold
        self.reset_timeout = reset_timeout
        self.failures = 0
        self.state = CircuitState.CLOSED
        self.opened_at = None

    async def call(self, func, *args, **kwargs):
        if self.state is CircuitState.OPEN:
            if time.monotonic() - self.opened_at < self.reset_timeout:
                raise CircuitOpenError("circuit is open")
            self._set(CircuitState.HALF_OPEN)
        try:
            result = await func(*args, **kwargs)
        except Exception:
            self.failures += 1
            if self.failures >= self.threshold or self.state is CircuitState.HALF_OPEN:
                self.opened_at = time.monotonic()
                self._set(CircuitState.OPEN)
            raise
        else:
            self.failures = 0
            self._set(CircuitState.CLOSED)
            return result

    def _set(self, state):
        if state is not self.state:
            print(f"  {self.state.value} -> {state.value}")
            self.state = state


class Service:
    def __init__(self):
        self.calls = 0

    async def ping(self, payload, *, loud=False):
        self.calls += 1
        await asyncio.sleep(0.05)
        if 2 <= self.calls <= 6:
            raise ConnectionError(f"call {self.calls} refused")
        return payload.upper() if loud else payload


async def main():
    breaker = CircuitBreaker(reset_timeout=0.3)
    service = Service()
    for n in range(14):
        try:
            answer = await breaker.call(service.ping, f"msg{n}", loud=n > 10)
        except CircuitOpenError as exc:
            print(n, "blocked:", exc)
            await asyncio.sleep(0.1)
        except (ConnectionError, OSError) as exc:
            print(n, "failed:", exc)
        else:
            print(n, "ok:", answer)


if __name__ == '__main__':
    asyncio.run(main())
