import asyncio


class Connection:
    def __init__(self, host):
        self.host = host

    async def __aenter__(self):
        await asyncio.sleep(0.1)
        print(f"connected to {self.host}")
        return self

    async def __aexit__(self, exc_type, exc, tb):
        await asyncio.sleep(0.1)
        reason = exc_type.__name__ if exc_type else "nothing"
        print(f"closed {self.host} because of {reason}")
        return exc_type is ConnectionError  # swallows this one only

    async def ask(self, question):
        await asyncio.sleep(0)
        if not question.endswith("?"):
            raise ConnectionError("not a question")
        return question.removesuffix("?") + "!"


async def main():
    async with Connection("alpha") as connection:
        print(await connection.ask("Ready?"))

    async with Connection("beta") as one, Connection("gamma") as two:
        print(await one.ask("Fine?"))
        print(await two.ask("Really"))
        print("never reached")
    print("end")


asyncio.run(main())
