import asyncio

from scheduler import Scheduler
from scheduler.jobs import Job, Priority
import scheduler.report as report


async def cook(dish: str) -> str:
    await asyncio.sleep(0.3)
    return f"{dish} is ready"


async def burn(dish: str) -> str:
    await asyncio.sleep(0.1)
    raise RuntimeError(f"{dish} is burnt")


async def main() -> None:
    kitchen = Scheduler(workers=2)
    kitchen.add(Job("soup", cook, Priority.NORMAL))
    kitchen.add(Job("toast", burn, Priority.HIGH))
    kitchen.add(Job("salad", cook, Priority.LOW))
    kitchen.add(Job("bread", cook, Priority.HIGH))
    results = await kitchen.run()
    report.show(results)
    print(report.summary(results))


asyncio.run(main())
