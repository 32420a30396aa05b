import asyncio
import sys


class OrderedSet(dict):
    """CPython's sets of tasks are ordered by address, which no two runs share."""

    def add(self, item):
        self[item] = None

    def discard(self, item):
        self.pop(item, None)


real_init, real_all_tasks = asyncio.TaskGroup.__init__, asyncio.tasks.all_tasks


def ordered_init(self):
    real_init(self)
    self._tasks = OrderedSet()


def ordered_all_tasks(loop=None):
    return sorted(real_all_tasks(loop), key=lambda task: int(task.get_name()[5:]))


asyncio.TaskGroup.__init__ = ordered_init
asyncio.tasks.all_tasks = ordered_all_tasks


def show(value):
    if isinstance(value, BaseExceptionGroup):
        return f"{type(value).__name__}({value.message}: {' | '.join(map(show, value.exceptions))})"
    if isinstance(value, BaseException):
        return f"{type(value).__name__}({', '.join(map(str, value.args))})"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(show, value)) + "]"
    return {True: "true", False: "false"}.get(value, str(value)) if isinstance(value, bool) else str(value)


class State:
    def __init__(self):
        self.tasks = []
        self.lines = 0
        self.start = None
        self.lock = asyncio.Lock()
        self.semaphore = asyncio.Semaphore(2)
        self.event = asyncio.Event()
        self.queue = asyncio.Queue(2)
        self.condition = asyncio.Condition()
        self.barrier = asyncio.Barrier(2)
        self.chances = 0

    def loop(self):
        return asyncio.get_running_loop()

    def log(self, label, *values):
        now = self.loop().time()
        if self.start is None:
            self.start = now
        self.lines += 1
        if self.lines < 300:
            print(f"{now - self.start:.3f}", label, *map(show, values))

    def add(self, index, task):
        self.tasks.append((index, task))
        if len(self.tasks) > 60:
            raise ValueError("too many tasks")

    def children(self, index):
        return [task for number, task in self.tasks if number > index]

    def pick(self, index, key):
        children = self.children(index)
        return children[key % len(children)] if children else asyncio.sleep(0.1, "none")

    def cancel(self, index, key, message):
        children = self.children(index)
        return children[key % len(children)].cancel(message) if children else "none"

    def chance(self, key):
        self.chances += 1
        return (self.chances * 7 + key) % 3 == 0

    async def wait(self, children, timeout, when):
        if not children:
            return "none"
        done, pending = await asyncio.wait(children, timeout=timeout, return_when=when)
        return [len(done), len(pending)]

    async def wait_condition(self):
        async with self.condition:
            self.condition.notify()
            await self.condition.wait()
            return "notified"

    async def numbers(self, index):
        try:
            for number in range(4):
                self.log(f"yields {index}")
                yield number
                await asyncio.sleep(0.1 if number == 1 else 0)
        finally:
            self.log(f"closing {index}")
            await asyncio.sleep(0)
            self.log(f"closed {index}")


def run_program(number, program):
    print("===", number)
    main = program()
    try:
        print("result", asyncio.run(main()))
    except BaseException as error:
        print("failed", show(error))
