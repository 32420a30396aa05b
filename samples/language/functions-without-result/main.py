"""Functions that return nothing give None, wherever that goes."""

import asyncio


def log(text):
    print("log:", text)


async def notify(name):
    await asyncio.sleep(0.01)
    print("notified", name)


async def lookup(name):
    if name.startswith("x"):
        return await notify(name)
    return len(name)


def describe(value):
    return value if value > 2 else log(f"{value} is small")


class Quiet:
    def run(self):
        pass


class Loud:
    def run(self):
        return "BOOM"


async def main():
    results = [log("first"), 3, None]
    print([result is None for result in results])
    print(describe(1) is None, describe(5) is None)
    print([machine.run() is None for machine in (Quiet(), Loud())])
    for function in (log, len):
        value = function("abc")
        print("nothing" if value is None else value)

    found = await asyncio.gather(lookup("ann"), lookup("xavier"), notify("bob"))
    print(found, [item is None for item in found])
    mixed = await asyncio.gather(notify("cid"), lookup("di"), return_exceptions=True)
    print(sum(1 for item in mixed if item is None), "without result")
    task = asyncio.create_task(lookup("xenia"))
    await task
    print(task.result() is None, task.result())
    for job in (notify, lookup):
        if await job("eve") is None:
            print(job.__name__, "gave nothing")
    queue = asyncio.Queue()
    await queue.put(log("queued"))
    await queue.put(5)
    print(await queue.get(), await queue.get())
    answer = await lookup("xyz") or "default"
    print(answer)


asyncio.run(main())
