import asyncio

balance = 100


async def withdraw(name: str, amount: int, lock: asyncio.Lock) -> None:
    global balance
    async with lock:
        seen = balance
        await asyncio.sleep(0.05)  # somebody else could come in between
        if seen >= amount:
            balance = seen - amount
            print(f"{name} takes {amount}, {balance} left")
        else:
            print(f"{name} cannot take {amount}")


async def main():
    lock = asyncio.Lock()
    print(lock.locked())
    await asyncio.gather(
        withdraw("Ann", 70, lock), withdraw("Bob", 50, lock), withdraw("Cy", 20, lock)
    )
    print("balance:", balance)

    await lock.acquire()
    print(lock.locked())
    lock.release()
    try:
        lock.release()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
