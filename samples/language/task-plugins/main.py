import asyncio


class Meta:
    registry = {}

    def __init_subclass__(cls, /, kind=None, **kwargs):
        super().__init_subclass__(**kwargs)
        Meta.registry[kind or cls.__name__.lower()] = cls


class Task_(Meta):
    priority = 0

    def __init__(self, payload):
        self.payload = payload

    async def run(self):
        raise NotImplementedError

    def __repr__(self):
        return f"{type(self).__name__}({self.payload!r})"


class Email(Task_, kind="mail"):
    async def run(self):
        await asyncio.sleep(0.1)
        return f"sent to {self.payload}"


class Resize(Task_):
    priority = 2

    async def run(self):
        w, h = self.payload
        return w // 2, h // 2


async def main():
    print(sorted(Meta.registry))
    jobs = [Meta.registry["mail"]("a@b.c"), Meta.registry["resize"]((640, 480)), Task_("raw")]
    for job in sorted(jobs, key=lambda j: -j.priority):
        try:
            print(job, "->", await job.run())
        except NotImplementedError:
            print(job, "is abstract")


asyncio.run(main())
