import asyncio
from abc import ABC, abstractmethod
from typing import Any, AsyncIterator, Dict, Iterable, List


class Source(ABC):
    @abstractmethod
    def read(self) -> AsyncIterator[Dict[str, Any]]:
        ...


class Transform(ABC):
    name = "transform"

    @abstractmethod
    async def apply(self, record: Dict[str, Any]) -> Dict[str, Any]:
        ...


class ListSource(Source):
    def __init__(self, rows: Iterable[Dict[str, Any]]):
        self.rows = rows

    async def read(self):
        for row in self.rows:
            await asyncio.sleep(0.01)
            yield row


class Upper(Transform):
    name = "upper"

    def __init__(self, key: str):
        self.key = key

    async def apply(self, record):
        return {**record, self.key: record[self.key].upper()}


class AddTax(Transform):
    name = "tax"

    async def apply(self, record):
        record["total"] = round(record["price"] * 1.2, 2)
        return record


class Sink:
    def __init__(self):
        self.records: List[Dict[str, Any]] = []

    async def write(self, record):
        self.records.append(record)


class Pipeline:
    def __init__(self, source: Source, *transforms: Transform, sink: Sink):
        self.source = source
        self.transforms = transforms
        self.sink = sink

    async def run(self) -> int:
        n = 0
        async for record in self.source.read():
            for t in self.transforms:
                record = await t.apply(record)
            await self.sink.write(record)
            n += 1
        return n

    def __repr__(self):
        steps = " -> ".join(t.name for t in self.transforms)
        return f"Pipeline({type(self.source).__name__} -> {steps} -> {self.sink.__class__.__name__})"


async def main():
    rows = [{"name": "tea", "price": 2.5}, {"name": "coffee", "price": 4}]
    sink = Sink()
    pipeline = Pipeline(ListSource(rows), Upper("name"), AddTax(), sink=sink)
    print(pipeline)
    print(await pipeline.run(), "records")
    for r in sink.records:
        print(r)


asyncio.run(main())
