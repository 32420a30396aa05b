"""Puts the virtual clock in the place of `time`, of `datetime.now` and of timed thread waits."""

import ctypes
import datetime
import gc
import os
import threading
import time

from virtual_clock import MONOTONIC_START, WALL_START, VirtualClock

PROCESSORS = 4


def install(clock: VirtualClock) -> None:
    """Patch the modules. It must run before the program imports anything by name."""
    os.environ["TZ"] = "UTC"
    time.tzset()
    # The size of the default thread pool (this + 4) is part of what programs show.
    os.cpu_count = lambda: PROCESSORS
    install_time(clock)
    install_datetime()
    install_threading(clock)


def install_datetime():
    """`datetime.now` and `utcnow` read the system's clock themselves, without `time.time`."""
    kind = datetime.datetime
    methods = gc.get_referents(kind.__dict__)[0]
    methods["now"] = classmethod(lambda cls, tz=None: cls.fromtimestamp(time.time(), tz))
    methods["utcnow"] = classmethod(lambda cls: cls.utcfromtimestamp(time.time()))
    ctypes.pythonapi.PyType_Modified(ctypes.py_object(kind))


class TimeFunction:
    """Stands for a built-in function: not bound as a method, pickled and shown by its name."""

    def __init__(self, clock, name, virtual):
        self.clock = clock
        self.virtual = virtual
        self.real = getattr(time, name)
        self.__name__ = self.__qualname__ = name
        self.__module__ = "time"
        self.__doc__ = self.real.__doc__

    def __call__(self, *args):
        # A child process (multiprocessing forks) lives in real time.
        if self.clock.owner != os.getpid():
            return self.real(*args)
        return self.virtual(*args)

    def __repr__(self):
        return repr(self.real)

    def __reduce__(self):
        return self.__name__


def install_time(clock):
    def replace(name, virtual):
        setattr(time, name, TimeFunction(clock, name, virtual))

    real_localtime, real_gmtime = time.localtime, time.gmtime
    real_ctime, real_asctime, real_strftime = time.ctime, time.asctime, time.strftime

    def nanoseconds(start):
        return round(start * 1e9) + round((clock.read() - MONOTONIC_START) * 1e9)

    def moment(seconds):
        return clock.wall() if seconds is None else seconds

    def struct(value):
        return real_localtime(clock.wall()) if value is None else value

    replace("time", clock.wall)
    replace("monotonic", clock.read)
    replace("perf_counter", clock.read)
    replace("time_ns", lambda: nanoseconds(WALL_START))
    replace("monotonic_ns", lambda: nanoseconds(MONOTONIC_START))
    replace("perf_counter_ns", lambda: nanoseconds(MONOTONIC_START))
    # The processor's time: a program on a clock that stands still has used none.
    replace("process_time", lambda: 0.0)
    replace("process_time_ns", lambda: 0)
    replace("thread_time", lambda: 0.0)
    replace("thread_time_ns", lambda: 0)
    replace("sleep", clock.sleep)
    replace("localtime", lambda seconds=None: real_localtime(moment(seconds)))
    replace("gmtime", lambda seconds=None: real_gmtime(moment(seconds)))
    replace("ctime", lambda seconds=None: real_ctime(moment(seconds)))
    replace("asctime", lambda value=None: real_asctime(struct(value)))
    replace("strftime", lambda form, value=None: real_strftime(form, struct(value)))


def install_threading(clock):
    """Waits with a timeout: conditions (and what is built on them), and `Thread.join`."""
    real_allocate = threading._allocate_lock

    class ConditionLock:
        """The lock on which `Condition.wait` waits, with its timeout on the virtual clock."""

        def __init__(self):
            self.lock = real_allocate()
            self.release = self.lock.release
            self.locked = self.lock.locked

        def acquire(self, blocking=True, timeout=-1):
            if not blocking or timeout is None or timeout < 0:
                return self.lock.acquire(blocking)
            if self.lock.acquire(False):
                return True
            deadline = clock.now + timeout
            return clock.poll_until(deadline, lambda real: self.lock.acquire(True, real))

        def __enter__(self):
            return self.acquire()

        def __exit__(self, *_):
            self.release()

    real_join = threading.Thread.join

    def join(self, timeout=None):
        if timeout is None or self is threading.current_thread():
            return real_join(self, timeout)
        real_join(self, 0)
        if self.is_alive():

            def ended(real):
                real_join(self, real)
                return not self.is_alive()

            clock.poll_until(clock.now + max(timeout, 0), ended)
        return None

    threading._allocate_lock = ConditionLock
    threading.Thread.join = join
