import asyncio


async def say_hello():
    print("Hello")
    await asyncio.sleep(0.5)  # gives control back to the loop
    print("Goodbye")


async def main():
    print("Start")
    await say_hello()
    print("End")


asyncio.run(main())
