"""Puts the virtual clock under asyncio's event loop.

The loop class stays CPython's own, so reprs, `isinstance` and user subclasses are unaffected;
what changes is its clock, its selector and how timers with equal deadlines are ordered.
"""

import asyncio
import asyncio.base_events
import asyncio.events
import asyncio.selector_events
import itertools
import math
import selectors
import socket

from virtual_clock import PATIENCE, SAMPLE_SECONDS, VirtualClock, order_key, real_monotonic


def install(clock: VirtualClock) -> None:
    """Patch asyncio so that every loop made from now on is a virtual one."""
    asyncio.base_events.BaseEventLoop.time = lambda self: clock.now
    install_timers()

    base = asyncio.selector_events.BaseSelectorEventLoop
    real_init = base.__init__

    def __init__(self, selector=None):
        real_init(self, selector or virtual_selector(clock, self))

    base.__init__ = __init__


def install_timers():
    """Equal deadlines fire in the order in which they were set.

    CPython leaves it open, but on a real clock the earlier call always has the earlier deadline.
    """
    count = itertools.count()

    class TimerHandle(asyncio.events.TimerHandle):
        __slots__ = ("_order",)

        def __init__(self, when, callback, args, loop, context=None):
            super().__init__(when, callback, args, loop, context)
            self._order = (order_key(when), next(count))

        def __lt__(self, other):
            return self._order < other._order

    TimerHandle.__module__ = "asyncio.events"
    TimerHandle.__qualname__ = "TimerHandle"
    asyncio.events.TimerHandle = asyncio.TimerHandle = TimerHandle


def virtual_selector(clock, loop):
    real_class = selectors.DefaultSelector

    def select(self, timeout=None):
        def poll(seconds):
            return real_class.select(self, seconds)

        if timeout is not None and timeout <= 0:
            clock.turns += 1
            if clock.turns > PATIENCE:
                skip_ahead(clock, loop)
            return poll(0)

        events = poll(0)
        if events:
            return events
        deadline = loop._scheduled[0]._when if loop._scheduled else math.inf
        if not clock.alone():
            return clock.poll_until(deadline, poll) or []
        if waits_for_outside(self, loop):
            return wait_really(clock, deadline, poll)
        if deadline == math.inf:
            return poll(None)
        # Sockets within this process: what was sent is there at once, or almost.
        events = poll(SAMPLE_SECONDS) if len(self.get_map()) > 1 else []
        if not events:
            clock.advance(deadline)
        return events

    return type(real_class.__name__, (real_class,), {"select": select})()


def skip_ahead(clock, loop):
    """The program spins with `sleep(0)`: let the next moment come."""
    deadline = loop._scheduled[0]._when if loop._scheduled else math.inf
    if not clock.release_next(deadline) and deadline != math.inf:
        clock.advance(deadline)
    clock.turns = 0


def wait_really(clock, deadline, poll):
    start = real_monotonic()
    events = poll(None if deadline == math.inf else max(0, deadline - clock.now))
    passed = clock.now + (real_monotonic() - start)
    clock.advance(min(passed, deadline) if events else deadline)
    return events


def waits_for_outside(selector, loop):
    """Whether a pipe or a socket connected to another process is being watched."""
    watched = [key.fileobj for key in selector.get_map().values()]
    own_pipe = loop._ssock.fileno() if loop._ssock else -1
    names, peers = set(), []
    for item in watched:
        descriptor = item if isinstance(item, int) else item.fileno()
        if descriptor == own_pipe:
            continue
        try:
            handle = socket.socket(fileno=descriptor)
        except OSError:
            return True
        try:
            if handle.family not in (socket.AF_INET, socket.AF_INET6):
                continue
            names.add(handle.getsockname()[:2])
            if not handle.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN):
                if handle.type == socket.SOCK_STREAM:
                    peers.append(handle.getpeername()[:2])
        except OSError:
            return True
        finally:
            handle.detach()
    return any(peer not in names for peer in peers)
