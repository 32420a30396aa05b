import asyncio
from enum import Enum
from typing import Optional


class Light(Enum):
    RED = 3
    GREEN = 2
    ORANGE = 1

    def next(self) -> "Light":
        order = [Light.RED, Light.GREEN, Light.ORANGE]
        return order[(order.index(self) + 1) % len(order)]


TRANSITIONS = {
    ("idle", "start"): "running",
    ("running", "pause"): "paused",
    ("paused", "start"): "running",
    ("running", "stop"): "idle",
}


class Machine:
    def __init__(self):
        self.state = "idle"
        self.event = asyncio.Event()

    async def fire(self, action: str) -> Optional[str]:
        key = (self.state, action)
        if key not in TRANSITIONS:
            print(f"! cannot {action} while {self.state}")
            return None
        await asyncio.sleep(0.01)
        old, self.state = self.state, TRANSITIONS[key]
        print(f"{old} --{action}--> {self.state}")
        if self.state == "idle":
            self.event.set()
        return self.state


async def lights(n):
    light = Light.RED
    for _ in range(n):
        print(light, light.value, Light(light.value) is light)
        await asyncio.sleep(light.value)
        light = light.next()
    return light


async def main():
    m = Machine()
    waiter = asyncio.create_task(m.event.wait())
    for action in ["start", "start", "pause", "stop", "start", "stop"]:
        r = await m.fire(action)
        if r is None:
            continue
    print("waited:", await waiter)
    print(repr(await lights(4)))
    for name, member in Light.__members__.items():
        print(name, member.value, end="; ")
    print()


asyncio.run(main())
