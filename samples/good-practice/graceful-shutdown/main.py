"""A service that stops in order: no new work, time to finish, then cancel."""

import asyncio
import logging
import sys

logging.basicConfig(
    level=logging.INFO,
    format="%(levelname)-7s %(name)-10s %(message)s",
    stream=sys.stdout,
)
logger = logging.getLogger("service")


class Component:
    """Something with a life: started once, stopped once."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.logger = logging.getLogger(name)

    async def start(self) -> None:
        self.logger.info("started")

    async def stop(self) -> None:
        self.logger.info("stopped")


class Heartbeat(Component):
    def __init__(self, interval: float) -> None:
        super().__init__("heartbeat")
        self.interval = interval
        self.beats = 0
        self.task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        await super().start()
        self.task = asyncio.create_task(self.beat(), name="heartbeat")

    async def beat(self) -> None:
        try:
            while True:
                self.beats += 1
                await asyncio.sleep(self.interval)
        finally:
            self.logger.info("%d beats", self.beats)

    async def stop(self) -> None:
        if self.task is not None:
            self.task.cancel()
            await asyncio.wait([self.task])
        await super().stop()


class JobRunner(Component):
    def __init__(self, patience: float) -> None:
        super().__init__("jobs")
        self.patience = patience
        self.tasks: list[asyncio.Task[str]] = []
        self.is_open = True

    def submit(self, name: str, seconds: float) -> None:
        if not self.is_open:
            self.logger.warning("%s comes too late", name)
            return
        task = asyncio.create_task(self.job(name, seconds), name=name)
        task.add_done_callback(self.ended)
        self.tasks.append(task)

    async def job(self, name: str, seconds: float) -> str:
        try:
            await asyncio.sleep(seconds)
        except asyncio.CancelledError:
            self.logger.warning("%s saves what it has", name)
            await asyncio.sleep(0.05)
            raise
        if seconds == 0.2:
            raise RuntimeError("disk full")
        return f"{name} took {seconds} s"

    def ended(self, task: asyncio.Task[str]) -> None:
        if task.cancelled():
            self.logger.info("%s cancelled", task.get_name())
        elif error := task.exception():
            self.logger.error("%s failed: %s", task.get_name(), error)
        else:
            self.logger.info(task.result())

    async def stop(self) -> None:
        self.is_open = False
        left = [task for task in self.tasks if not task.done()]
        self.logger.info("waiting for %d jobs", len(left))
        if left:
            _, late = await asyncio.wait(left, timeout=self.patience)
            for task in left:
                if task in late:
                    task.cancel()
            await asyncio.gather(*left, return_exceptions=True)
        await super().stop()


class Service:
    def __init__(self, *components: Component) -> None:
        self.components = components
        self.stopping = asyncio.Event()

    async def __aenter__(self) -> "Service":
        for component in self.components:
            await component.start()
        return self

    async def __aexit__(self, exc_type, exc, traceback) -> None:
        reason = exc_type.__name__ if exc_type else "done"
        logger.info("shutting down: %s", reason)
        for component in reversed(self.components):
            await component.stop()


async def main() -> None:
    loop = asyncio.get_running_loop()
    runner = JobRunner(patience=0.5)
    heartbeat = Heartbeat(0.25)
    async with Service(heartbeat, runner) as service:
        loop.call_later(1.0, service.stopping.set)
        runner.submit("quick", 0.1)
        runner.submit("broken", 0.2)
        runner.submit("steady", 1.3)
        runner.submit("endless", 60)
        await service.stopping.wait()
    runner.submit("straggler", 0.1)
    others = asyncio.all_tasks() - {asyncio.current_task()}
    logger.info("%d tasks left, %d beats", len(others), heartbeat.beats)


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        logger.info("interrupted")
    finally:
        logger.info("bye")
