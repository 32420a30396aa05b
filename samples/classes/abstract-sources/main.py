"""Abstract classes: what their subclasses must have, and what they share."""
import asyncio
from abc import ABC, abstractmethod
from typing import AsyncIterator, Iterable


class Source(ABC):
    """Where readings come from."""

    @property
    @abstractmethod
    def unit(self) -> str:
        """What the readings are measured in."""

    @abstractmethod
    def limits(self) -> Iterable[float]: ...

    @abstractmethod
    async def open(self, name: str, retries: int = 2) -> int:
        pass

    @abstractmethod
    def readings(self) -> AsyncIterator[float]:
        raise NotImplementedError

    async def report(self) -> str:
        opened = await self.open(type(self).__name__)
        total = 0.0
        async for reading in self.readings():
            total += reading
        low, high = self.limits()
        return f"{opened}: {total:.1f} {self.unit} within {low}..{high}"


class Thermometer(Source):
    unit = "°C"

    def limits(self):
        yield -40.0
        yield 60.0

    async def open(self, name, retries=2):
        await asyncio.sleep(0.01 * retries)
        return len(name)

    async def readings(self):
        for value in (20.5, 21.0):
            await asyncio.sleep(0.01)
            yield value


class Outdoor(Thermometer):
    unit = "°F"

    async def open(self, name, retries=2):
        return await super().open(name, retries=5) + 1


class Scale(Source):
    def __init__(self, unit: str):
        self._unit = unit

    @property
    def unit(self):
        return self._unit

    def limits(self):
        return (0.0, 150.0)

    async def open(self, name, retries=2):
        return retries

    async def readings(self):
        yield 72.5


class Unfinished(Source):
    def limits(self):
        return [0.5]


async def main() -> None:
    sources: list[Source] = [Thermometer(), Outdoor(), Scale("kg")]
    for source in sources:
        print(await source.report())
    print([source.unit for source in sources], Thermometer.unit, Source.__doc__)
    print(isinstance(sources[0], Source), issubclass(Unfinished, Source))
    for make in (lambda: Source(), lambda: Unfinished()):
        try:
            make()
        except TypeError as error:
            print(error)


asyncio.run(main())
