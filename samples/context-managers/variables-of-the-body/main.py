import asyncio


class Node:
    def __init__(self, peer: "Node | None" = None):
        self.peer = peer
        self.lock = asyncio.Lock()
        self.names: list[str] = []

    def name(self) -> str:
        return "node"


class Guard:
    async def __aenter__(self):
        print("in")
        return self

    async def __aexit__(self, exc_type, exc, tb):
        print("out", exc_type)
        return False


async def talk(node: Node) -> None:
    if node.peer is None:
        print("alone")
        return
    async with Guard():
        print(node.peer.name())


async def optional(value: int | None):
    if value is None:
        value = 3
    async with Guard():
        print(value + 1)
    async with Guard() as guard:
        print(value, guard is not None)
    print(isinstance(guard, Guard))


async def lazy():
    result = None
    async with Guard():
        result = 5
    print(result)


async def closures():
    callbacks = []
    for n in range(3):
        async with Guard():
            callbacks.append(lambda: n)
    print([callback() for callback in callbacks])


counter = 0


async def count():
    global counter
    async with Guard():
        counter += 1
    print(counter)


async def reraise():
    try:
        raise ValueError("a")
    except ValueError:
        async with Guard():
            raise


async def main():
    await talk(Node())
    await talk(Node(Node()))
    await optional(None)
    await optional(7)
    await lazy()
    await closures()
    await count()
    try:
        await reraise()
    except ValueError as error:
        print("caught", error)


asyncio.run(main())
