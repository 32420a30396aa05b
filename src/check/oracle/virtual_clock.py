"""The virtual clock: it stands still while the program runs and jumps when everything waits.

Every thread that waits for a moment registers a `Waiter` here. With one thread the jump is made
at once by that thread. With several, a keeper thread watches them and jumps to the earliest
deadline only when all of them wait: for a moment of this clock, or blocked on each other. One
waiter is woken at a time, so threads run in a reproducible order.
"""

import _thread
import math
import os
import sys
import threading
import time

MONOTONIC_START = 1000.0
WALL_START = 1700000000.0

# A program that only reads the clock (a busy wait), or only yields with sleep(0), gives the clock
# no reason to move. After this many reads, or turns of the loop, it moves all the same.
PATIENCE = 100_000
BUSY_READ_STEP = 0.001

SAMPLE_SECONDS = 0.001
SAMPLES_WHEN_BLOCKED = 5
SAMPLES_WHEN_UNKNOWN = 30

# A thread whose innermost Python frame is in one of these waits for another thread …
BLOCKING_FILES = ("threading.py", "queue.py", "futures/thread.py", "futures/_base.py")
# … and in one of these for something outside the process: then time must really pass.
OUTSIDE_FILES = ("socket.py", "ssl.py", "subprocess.py", "selectors.py", "unix_events.py")

real_sleep = time.sleep
real_monotonic = time.monotonic


def order_key(deadline):
    """Deadlines that differ by rounding only count as equal: then the older one is first.

    On a real clock the timer set earlier wins such a tie, since each hop adds a delay.
    """
    return math.floor(deadline * 1e9 + 0.5) if deadline != math.inf else math.inf


class Waiter:
    """One thread waiting for the clock to reach a deadline."""

    __slots__ = ("deadline", "order", "wake", "polls")

    def __init__(self, deadline, sequence):
        self.deadline = deadline
        self.order = (order_key(deadline), sequence)
        self.wake = _thread.allocate_lock()
        self.wake.acquire()
        self.polls = 0


class VirtualClock:
    def __init__(self):
        self.now = MONOTONIC_START
        self.owner = os.getpid()
        self.waiters = {}
        self.lock = _thread.allocate_lock()
        self.sequence = 0
        self.reads = 0
        self.turns = 0
        self.keeper_started = False

    def read(self):
        """The time, for the program. Long busy waits on it move it in small steps."""
        self.reads += 1
        if self.reads > PATIENCE:
            self.now += BUSY_READ_STEP
        return self.now

    def wall(self):
        return WALL_START + (self.read() - MONOTONIC_START)

    def advance(self, deadline):
        """Jump to a deadline (exactly, so that doubles are the same on both sides)."""
        if deadline > self.now:
            self.now = deadline
        self.reads = 0
        self.turns = 0

    def alone(self):
        return len(threading._active) <= 1

    def sleep(self, seconds):
        """`time.sleep` on this clock."""
        if seconds < 0:
            raise ValueError("sleep length must be non-negative")
        deadline = self.now + seconds
        if self.alone():
            self.advance(deadline)
            return
        waiter = self.register(deadline)
        try:
            while not waiter.wake.acquire(True, 0.05):
                waiter.polls += 1
        finally:
            self.unregister(waiter)

    def poll_until(self, deadline, attempt):
        """Call `attempt` (a short real wait) until it succeeds or the clock reaches `deadline`."""
        waiter = self.register(deadline)
        try:
            while True:
                result = attempt(SAMPLE_SECONDS)
                if result:
                    return result
                waiter.polls += 1
                if waiter.wake.acquire(False):
                    return attempt(0)
        finally:
            self.unregister(waiter)

    def register(self, deadline):
        with self.lock:
            self.sequence += 1
            waiter = Waiter(deadline, self.sequence)
            self.waiters[_thread.get_ident()] = waiter
            if not self.keeper_started:
                self.keeper_started = True
                _thread.start_new_thread(self.keep, ())
        return waiter

    def unregister(self, waiter):
        with self.lock:
            if self.waiters.get(_thread.get_ident()) is waiter:
                del self.waiters[_thread.get_ident()]

    def release_next(self, limit=math.inf):
        """Jump to the earliest waiter's deadline, not past `limit`, and wake that waiter."""
        with self.lock:
            waiting = [w for w in self.waiters.values() if w.wake.locked()]
            first = min(waiting, key=lambda waiter: waiter.order, default=None)
            if first is None or first.deadline == math.inf or first.deadline > limit:
                return False
            self.advance(first.deadline)
            first.wake.release()
            return True

    # ── The keeper ───────────────────────────────────────────────────────────────────────────

    def keep(self):
        """Watch the threads, for ever."""
        stable = 0
        last_seen = None
        last_real = real_monotonic()
        outside = False
        while True:
            real_sleep(SAMPLE_SECONDS)
            now_real = real_monotonic()
            passed, last_real = now_real - last_real, now_real
            if not self.waiters:
                stable, last_seen, outside = 0, None, False
                continue
            if outside or has_children():
                self.flow(passed)
                outside = True
            seen, needed, outside_now = self.look()
            outside = has_children() or (outside_now if seen is not None else outside)
            if seen is None or seen != last_seen:
                stable, last_seen = 0, seen
                continue
            stable += 1
            if not outside and stable >= needed and self.all_polled_since(stable):
                self.release_next()
                stable, last_seen = 0, None

    def flow(self, seconds):
        """Something outside the process is awaited: real time counts."""
        limit = self.now + seconds
        if not self.release_next(limit):
            self.now = limit

    def all_polled_since(self, stable):
        """Waiters that poll must have looked twice since things became quiet.

        Otherwise a wakeup could already be on its way to them.
        """
        if stable < SAMPLES_WHEN_BLOCKED:
            return False
        polls = [(id(w), w.polls) for w in list(self.waiters.values()) if w.polls]
        if not polls:
            return True
        deadline = real_monotonic() + 1
        while real_monotonic() < deadline:
            real_sleep(SAMPLE_SECONDS)
            current = {id(w): w.polls for w in list(self.waiters.values())}
            if any(key not in current for key, _ in polls):
                return False
            if all(current[key] >= count + 2 for key, count in polls):
                return True
        return True

    def look(self):
        """What every thread is doing, or None if one of them runs."""
        frames = sys._current_frames()
        seen, needed, outside = [], SAMPLES_WHEN_BLOCKED, False
        for ident, thread in list(threading._active.items()):
            waiter = self.waiters.get(ident)
            if waiter is not None:
                if not waiter.wake.locked():
                    return None, 0, False
                seen.append((ident, id(waiter)))
                continue
            frame = frames.get(ident)
            if frame is None:
                continue
            if runs(thread.native_id):
                return None, 0, False
            name = frame.f_code.co_filename
            if name.endswith(OUTSIDE_FILES):
                outside = True
            elif not name.endswith(BLOCKING_FILES):
                needed = SAMPLES_WHEN_UNKNOWN
            seen.append((ident, id(frame), frame.f_lasti))
        return seen, needed, outside


def has_children():
    """Whether processes of `multiprocessing` (a process pool's, too) are there."""
    module = sys.modules.get("multiprocessing.process")
    return module is not None and len(module._children) > 0


def runs(native_id):
    """Whether the kernel says that the thread is on a processor (or wants to be)."""
    try:
        with open(f"/proc/self/task/{native_id}/stat", "rb") as status:
            return status.read().rpartition(b") ")[2][:1] == b"R"
    except OSError:
        return False
