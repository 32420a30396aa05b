"""Methods that travel as values and are called with keywords."""

import asyncio


class Breaker:
    """Calls a function, and counts what failed."""

    def __init__(self):
        self.failures = 0

    async def call(self, function, *args, **kwargs):
        try:
            return await function(*args, **kwargs)
        except ConnectionError as error:
            self.failures += 1
            return f"failed: {error}"


class Service:
    def __init__(self, name, port=80):
        self.name = name
        self.port = port

    @classmethod
    def local(cls, name, port=8080):
        return cls(name, port)

    @staticmethod
    def address(host, port=443):
        return f"{host}:{port}"

    async def ping(self, payload, *, loud=False):
        await asyncio.sleep(0.01)
        if payload == "bad":
            raise ConnectionError(f"{self.name} hung up")
        return payload.upper() if loud else payload


async def add(first, second=2):
    return first + second


def apply(function, *args, **kwargs):
    return function(*args, **kwargs)


async def main():
    breaker = Breaker()
    service = Service("echo")
    print(await breaker.call(service.ping, "hello", loud=True))
    print(await breaker.call(service.ping, "bad"), breaker.failures)
    print(await breaker.call(add, 1), await breaker.call(add, 1, second=5))

    options = {"payload": "from a dict", "loud": True}
    print(await service.ping(**options))
    print(apply(Service.local, "dev").port, apply(Service.local, "dev", port=1).port)
    print(apply(Service.address, "example.org", port=22))
    print(apply(Service, "made", port=3).port)
    try:
        await service.ping(**{"payload": "x", "volume": 11})
    except TypeError as error:
        print(error)


asyncio.run(main())
