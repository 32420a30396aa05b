"""Elevator simulation -- week 6 project.

Passengers press a button, the elevator visits the floors in SCAN order.
"""
import asyncio
import enum
import itertools
from collections import defaultdict


class Direction(enum.Enum):
    UP = 1
    DOWN = -1
    IDLE = 0

    def __str__(self):
        return self.name.lower()

    def opposite(self):
        return Direction(-self.value)


class Passenger:
    _ids = itertools.count(1)

    def __init__(self, start, goal):
        if start == goal:
            raise ValueError("passenger is already there")
        self.id = next(Passenger._ids)
        self.start = start
        self.goal = goal
        self.arrived = asyncio.Event()
        self.waited = None

    @property
    def direction(self):
        return Direction.UP if self.goal > self.start else Direction.DOWN

    def __repr__(self):
        return f"<Passenger {self.id}: {self.start}->{self.goal}>"


class Elevator:
    SPEED = 0.5

    def __init__(self, floors, capacity=2):
        self.floors = floors
        self.capacity = capacity
        self.floor = 0
        self.direction = Direction.IDLE
        self.waiting = defaultdict(list)
        self.inside = []
        self.stats = {"moves": 0, "stops": 0, "refused": 0}
        self._wakeup = asyncio.Condition()

    async def call(self, passenger):
        async with self._wakeup:
            self.waiting[passenger.start].append(passenger)
            self._wakeup.notify()
        await passenger.arrived.wait()

    def _has_work(self):
        return bool(self.inside) or any(self.waiting.values())

    def _stops_ahead(self):
        targets = {p.goal for p in self.inside}
        targets |= {floor for floor, queue in self.waiting.items() if queue}
        sign = self.direction.value
        return [t for t in targets if (t - self.floor) * sign > 0]

    def _choose_direction(self):
        if not self._has_work():
            self.direction = Direction.IDLE
        elif self.direction is Direction.IDLE:
            targets = [p.goal for p in self.inside] or [f for f, q in self.waiting.items() if q]
            nearest = min(targets, key=lambda f: (abs(f - self.floor), f))
            if nearest != self.floor:
                self.direction = Direction.UP if nearest > self.floor else Direction.DOWN
        elif not self._stops_ahead():
            self.direction = self.direction.opposite()

    def _open_doors(self):
        leaving = [p for p in self.inside if p.goal == self.floor]
        for p in leaving:
            self.inside.remove(p)
            p.arrived.set()
        entering = []
        queue = self.waiting[self.floor]
        while queue and len(self.inside) < self.capacity:
            p = queue.pop(0)
            self.inside.append(p)
            entering.append(p)
        if queue:
            self.stats["refused"] += len(queue)
        if leaving or entering:
            self.stats["stops"] += 1
            names = lambda ps: ", ".join(f"#{p.id}" for p in ps) or "-"
            print(f"  floor {self.floor}: out {names(leaving):8} in {names(entering):8} ({self.direction!s})")

    async def run(self):
        while True:
            async with self._wakeup:
                await self._wakeup.wait_for(self._has_work)
            self._open_doors()
            self._choose_direction()
            if self.direction is Direction.IDLE:
                continue
            await asyncio.sleep(self.SPEED)
            self.floor += self.direction.value
            assert 0 <= self.floor < self.floors, self.floor
            self.stats["moves"] += 1


async def travel(elevator, delay, start, goal):
    await asyncio.sleep(delay)
    loop = asyncio.get_running_loop()
    p = Passenger(start, goal)
    began = loop.time()
    print(f"{p!r} presses the button")
    await elevator.call(p)
    p.waited = loop.time() - began
    return p


async def main():
    elevator = Elevator(10)
    worker = asyncio.create_task(elevator.run(), name="elevator")
    trips = [(0, 0, 5), (0.2, 3, 1), (0.4, 7, 2), (1.1, 2, 9), (6, 4, 0), (0, 0, 8), (0.1, 0, 3)]
    done = await asyncio.gather(*(travel(elevator, *t) for t in trips))
    worker.cancel()
    try:
        await worker
    except asyncio.CancelledError:
        print("elevator switched off at floor", elevator.floor)
    for p in sorted(done, key=lambda p: -p.waited):
        print(f"{p!r:<22} {p.waited:5.1f}s {p.direction}")
    print(elevator.stats)
    print("mean: %.2f s" % (sum(p.waited for p in done) / len(done)))
    try:
        Passenger(2, 2)
    except ValueError as e:
        print("error:", e)


asyncio.run(main())
