"""Jobs that tell what they call, each with its own name and depth."""
import asyncio
import contextvars
import functools
import logging
import sys
from contextlib import AsyncExitStack, asynccontextmanager

job_id = contextvars.ContextVar("job_id", default="-")
depth = contextvars.ContextVar("depth", default=0)


class JobFilter(logging.Filter):
    def filter(self, record):
        record.job = job_id.get()
        record.indent = "  " * depth.get()
        return not record.getMessage().startswith("secret")


handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter("%(levelname)-7s %(job)4s | %(indent)s%(message)s"))
handler.addFilter(JobFilter())
log = logging.getLogger("jobs")
log.addHandler(handler)
log.setLevel("DEBUG")
log.propagate = False


def traced(fn=None, *, level=logging.DEBUG, show_result=False):
    if fn is None:
        return functools.partial(traced, level=level, show_result=show_result)

    @functools.wraps(fn)
    async def wrapper(*args, **kwargs):
        shown = ", ".join([*map(repr, args), *(f"{k}={v!r}" for k, v in kwargs.items())])
        log.log(level, "> %s(%s)", fn.__name__, shown)
        token = depth.set(depth.get() + 1)
        try:
            result = await fn(*args, **kwargs)
        except Exception:
            log.error("%s failed", fn.__name__)
            raise
        finally:
            depth.reset(token)
        if show_result:
            log.log(level, "< %s -> %r", fn.__name__, result)
        return result

    return wrapper


@asynccontextmanager
async def resource(name, delay=0.0):
    log.info("open %s", name)
    await asyncio.sleep(delay)
    try:
        yield name.upper()
    except LookupError as error:
        log.warning("%s swallowed %s", name, error)
    finally:
        log.info("close %s", name)


@traced
async def square(n):
    await asyncio.sleep(0.01 * n)
    return n * n


@traced(level=logging.INFO, show_result=True)
async def sum_of_squares(*numbers, scale=1):
    total = 0
    for n in numbers:
        total += await square(n)
    return total * scale


async def job(name, *numbers):
    job_id.set(name)
    log.debug("secret %d", 42)
    return await sum_of_squares(*numbers, scale=len(name))


async def main():
    log.info("start")
    log.info("%s", await asyncio.gather(job("one", 1, 2), job("four", 3)))
    async with AsyncExitStack() as stack:
        names = [await stack.enter_async_context(resource(n, 0.01)) for n in ("db", "cache")]
        stack.push_async_callback(square, 2)
        stack.callback(log.info, "leaving %s and %s", *names)
        {}["missing"]
    log.critical("still here at depth %d for %s", depth.get(), job_id.get())


asyncio.run(main())
