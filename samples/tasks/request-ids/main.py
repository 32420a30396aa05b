import asyncio
import contextvars
import itertools

request_id = contextvars.ContextVar("request_id", default="-")
counter = itertools.count(100)


def log(msg):
    print(f"[{request_id.get()}] {msg}")


async def query(sql):
    log(f"query {sql!r}")
    await asyncio.sleep(0.01)
    return [sql.upper()]


async def handle(path):
    token = request_id.set(f"req-{next(counter)}")
    log(f"GET {path}")
    try:
        rows = await query(f"select {path}")
        log(f"{len(rows)} row(s)")
        return 200, rows
    finally:
        request_id.reset(token)
        log("end")


async def main():
    log("start")
    results = await asyncio.gather(handle("/a"), handle("/b"))
    for status, rows in results:
        print(status, rows)
    log("stop")
    ctx = contextvars.copy_context()
    ctx.run(request_id.set, "inside")
    print(request_id.get(), ctx[request_id])


asyncio.run(main())
