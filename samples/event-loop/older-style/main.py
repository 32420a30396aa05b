"""Before asyncio.run existed, one drove the loop by hand."""

import asyncio


async def greet(name):
    await asyncio.sleep(0.1)
    print("Hi", name)
    return len(name)


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
try:
    length = loop.run_until_complete(greet("Ada"))
    print("length:", length)
    both = loop.run_until_complete(asyncio.gather(greet("Linus"), greet("Grace")))
    print(both)
finally:
    loop.close()
print("closed:", loop.is_closed())
