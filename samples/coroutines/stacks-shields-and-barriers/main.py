"""Async context stacks, cancellation, timeouts, groups and the other tools of asyncio in one go."""

import asyncio
import contextvars
from contextlib import AsyncExitStack, asynccontextmanager

request_id = contextvars.ContextVar("request_id", default="-")


def log(*parts):
    print(f"[{request_id.get()}]", *parts)


@asynccontextmanager
async def resource(name, fail=False):
    log("open", name)
    await asyncio.sleep(0)
    if fail:
        raise ConnectionError(f"cannot open {name}")
    try:
        yield name.upper()
    except ValueError as e:
        log("caught in", name, e)
        raise RuntimeError("translated") from e
    finally:
        await asyncio.sleep(0)
        log("close", name)


async def handler(n):
    token = request_id.set(f"req{n}")
    try:
        async with AsyncExitStack() as stack:
            a = await stack.enter_async_context(resource(f"a{n}"))
            stack.push_async_callback(asyncio.sleep, 0)
            stack.callback(log, "sync callback", n)
            if n == 2:
                await stack.enter_async_context(resource("b", fail=True))
            log("using", a)
            if n == 3:
                raise ValueError("bad value")
            await asyncio.sleep(0.01 * n)
        return n
    finally:
        request_id.reset(token)


async def ticker(n, delay):
    try:
        for i in range(n):
            yield i
            await asyncio.sleep(delay)
    finally:
        log("ticker closed")


async def consume():
    async for i in ticker(10, 0.001):
        if i == 2:
            break
    agen = ticker(3, 0)
    print(await agen.__anext__(), await anext(agen))
    await agen.aclose()
    async for x in agen:
        print("never", x)
    print([x async for x in ticker(3, 0) if x], {x: x async for x in ticker(2, 0)})


async def cancel_me(name, event):
    try:
        log(name, "waiting")
        await event.wait()
    except asyncio.CancelledError as e:
        log(name, "cancelled", e.args)
        await asyncio.sleep(0)
        raise
    finally:
        log(name, "cleanup")


async def main():
    results = await asyncio.gather(*(handler(n) for n in range(1, 4)), return_exceptions=True)
    for r in results:
        print(type(r).__name__, r, repr(getattr(r, "__cause__", None)))
    await consume()
    ev = asyncio.Event()
    t = asyncio.create_task(cancel_me("t1", ev))
    await asyncio.sleep(0)
    t.cancel("stop it")
    try:
        await t
    except asyncio.CancelledError as e:
        print("main saw", e.args, t.cancelled())
    try:
        async with asyncio.timeout(0.01):
            await cancel_me("t2", ev)
    except TimeoutError as e:
        print("timeout", repr(e))
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(cancel_me("t3", ev))
            tg.create_task(handler(3))
    except* RuntimeError as eg:
        print("group", [str(e) for e in eg.exceptions], [repr(e.__cause__) for e in eg.exceptions])
    inner = asyncio.create_task(asyncio.sleep(0.02, "inner done"))
    try:
        await asyncio.wait_for(asyncio.shield(inner), 0.001)
    except asyncio.TimeoutError:
        print("shielded", inner.done(), await inner)
    done, pending = await asyncio.wait({asyncio.create_task(asyncio.sleep(d, d)) for d in (0.01, 0.05)}, timeout=0.02)
    print(len(done), len(pending), [d.result() for d in done])
    for p in pending:
        p.cancel()
    for coro in asyncio.as_completed([asyncio.sleep(0.02, "slow"), asyncio.sleep(0.01, "fast")]):
        print(await coro)
    cond = asyncio.Condition()
    items = []

    async def consumer(name):
        async with cond:
            await cond.wait_for(lambda: items)
            print(name, "got", items.pop())

    tasks = [asyncio.create_task(consumer(f"c{i}")) for i in range(2)]
    await asyncio.sleep(0)
    async with cond:
        items.extend([1, 2])
        cond.notify_all()
    await asyncio.gather(*tasks)
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    loop.call_later(0.01, fut.set_result, "from loop")
    loop.call_soon(print, "soon")
    print(await fut, await loop.run_in_executor(None, sum, [1, 2, 3]), await asyncio.to_thread(lambda: request_id.get()))
    sem = asyncio.Semaphore(2)
    active = 0
    peak = 0

    async def limited(i):
        nonlocal active, peak
        async with sem:
            active += 1
            peak = max(peak, active)
            await asyncio.sleep(0.001)
            active -= 1
        return i

    print(await asyncio.gather(*map(limited, range(5))), peak)
    barrier = asyncio.Barrier(3)

    async def at_barrier(i):
        await asyncio.sleep(i / 1000)
        pos = await barrier.wait()
        return i, pos

    print(sorted(await asyncio.gather(*(at_barrier(i) for i in range(3)))))
    q = asyncio.Queue(maxsize=2)

    async def producer():
        for i in range(4):
            await q.put(i)
            log("put", i, q.qsize())
        await q.put(None)

    prod = asyncio.create_task(producer())
    while (item := await q.get()) is not None:
        log("got", item)
    await prod
    print(q.empty(), q.full())
    try:
        q.get_nowait()
    except asyncio.QueueEmpty as e:
        print(type(e).__name__, str(e) == "")


asyncio.run(main())
