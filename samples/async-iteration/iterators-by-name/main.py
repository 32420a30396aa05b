"""`__iter__` and `__aiter__` that are called by name, or give what another object gives."""

import asyncio


async def numbers():
    yield 1
    yield 2


class Wrapper:
    def __init__(self):
        self.source = numbers()

    def __aiter__(self):
        return self.source


class Inner:
    async def __aiter__(self):
        yield 3
        yield 4


class Outer:
    def __init__(self):
        self.inner = Inner()

    def __aiter__(self):
        return self.inner.__aiter__()


class Broken:
    def __aiter__(self):
        return [1]


class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        for n in range(self.start, 0, -1):
            yield n


class Doubled(Countdown):
    def __iter__(self):
        for n in super().__iter__():
            yield n * 2
        yield from Countdown.__iter__(self)


async def main():
    async for number in Wrapper():
        print(number)
    print([number async for number in Outer()])
    it = aiter(Wrapper())
    print(await anext(it), await anext(it), await anext(it, "end"))
    try:
        async for number in Broken():
            print(number)
    except TypeError as error:
        print(error)


print(list(Doubled(2)), sorted(Doubled(2)), next(Countdown(5).__iter__()))
asyncio.run(main())
