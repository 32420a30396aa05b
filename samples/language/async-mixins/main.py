# Mixins around an async method: super() finds the next class of the object.
import asyncio


class Countable:
    instances = 0

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        type(self).instances += 1


class Logged:
    def log(self, message):
        print(f"[{type(self).__name__}] {message}")

    async def run(self):
        self.log("start")
        result = await super().run()
        self.log("end")
        return result


class Timed:
    async def run(self):
        print("timer on")
        result = await super().run()
        print("timer off")
        return result


class Job:
    def __init__(self, value):
        self.value = value

    async def run(self):
        await asyncio.sleep(0.1)
        return self.value * 2


class FancyJob(Logged, Timed, Countable, Job):
    pass


async def main():
    job = FancyJob(21)
    print(await job.run())
    print(FancyJob.instances, Countable.instances)


asyncio.run(main())
