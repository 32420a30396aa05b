import asyncio

handlers = {}


def on(event):
    def register(handler):
        handlers.setdefault(event, []).append(handler)
        return handler

    return register


@on("greet")
def quick(name):
    return f"hi {name}"


@on("greet")
async def slow(name):
    await asyncio.sleep(0.5)
    return f"good morning {name}"


async def emit(event, *args):
    results = []
    for handler in handlers.get(event, []):
        result = handler(*args)
        print(handler.__name__, asyncio.iscoroutine(result))
        if asyncio.iscoroutine(result):
            result = await result
        results.append(result)
    return results


print(asyncio.run(emit("greet", "Ana")))
