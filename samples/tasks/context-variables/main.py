import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


async def greet(delay: float) -> None:
    await asyncio.sleep(delay)
    print("hello", user.get())


async def session(name: str) -> None:
    user.set(name)
    # A task copies the context of whoever creates it.
    await asyncio.create_task(greet(0.01))
    await greet(0)


async def main():
    await asyncio.gather(session("Ann"), session("Bob"))
    print("main is", user.get())

    token = user.set("admin")
    await greet(0)
    user.reset(token)
    print("main is", user.get())


asyncio.run(main())
