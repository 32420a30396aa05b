import asyncio


class AsyncStack:
    def __init__(self, *items):
        self._items = list(items)
        self._event = asyncio.Event()

    def push(self, item):
        self._items.append(item)
        self._event.set()

    async def pop(self):
        while not self._items:
            self._event.clear()
            await self._event.wait()
        return self._items.pop()

    def __len__(self):
        return len(self._items)

    def __bool__(self):
        return True

    def __iter__(self):
        return iter(self._items[::-1])

    def __getitem__(self, i):
        return self._items[-1 - i]

    def __eq__(self, other):
        if not isinstance(other, AsyncStack):
            return NotImplemented
        return self._items == other._items

    def __add__(self, other):
        return AsyncStack(*self._items, *other._items)


async def popper(stack, out):
    for _ in range(3):
        out.append(await stack.pop())


async def main():
    s = AsyncStack(1)
    out = []
    t = asyncio.create_task(popper(s, out))
    await asyncio.sleep(0)
    for x in "ab":
        await asyncio.sleep(0.1)
        s.push(x)
    await t
    print(out, len(s), bool(s))
    a, b = AsyncStack(1, 2), AsyncStack(3)
    c = a + b
    print(list(c), c[0], c == AsyncStack(1, 2, 3), a != b, 2 in c)


asyncio.run(main())
