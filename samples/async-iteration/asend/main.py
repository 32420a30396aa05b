import asyncio


async def running_average():
    total, count, average = 0, 0, None
    while True:
        number = yield average
        await asyncio.sleep(0)
        total += number
        count += 1
        average = total / count


async def main():
    averages = running_average()
    print(await averages.asend(None))
    for number in (10, 20, 60):
        print(await averages.asend(number))

    try:
        await averages.athrow(ValueError("stop it"))
    except ValueError as error:
        print("out again:", error)


asyncio.run(main())
