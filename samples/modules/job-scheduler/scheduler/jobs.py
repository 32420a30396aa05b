from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import Enum


class Priority(Enum):
    HIGH = 1
    NORMAL = 2
    LOW = 3


@dataclass
class Result:
    job: str
    text: str
    failed: bool = False


@dataclass
class Job:
    name: str
    action: Callable[[str], Awaitable[str]]
    priority: Priority = Priority.NORMAL

    async def execute(self) -> Result:
        try:
            return Result(self.name, await self.action(self.name))
        except RuntimeError as error:
            return Result(self.name, str(error), failed=True)
