import asyncio


class Layer:
    def __init__(self, name: str):
        self.name = name

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, exc_type, exc, tb):
        print("exit", self.name, repr(exc))


async def main():
    with Layer("outer") as a, Layer("inner") as b:
        print(a, b)
        await asyncio.sleep(0)

    try:
        with Layer("broken"):
            raise KeyError("lost")
    except KeyError as error:
        print("outside:", error)


asyncio.run(main())
