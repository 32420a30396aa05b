"""Runs many programs on the virtual clock, each in a process of its own: `run_batch.py LIST`.

LIST holds paths, one a line. What `PROGRAM` prints goes to `PROGRAM.out`, its exit status (128 +
the signal's number for a signal; `deadlock` where nothing can wake it, `late` where it works or
prints for ever) to `PROGRAM.status`. The interpreter and asyncio are loaded once; each program gets
a fork of that state, so it finds the counters of tasks untouched.
"""

import os
import resource
import signal
import sys

ORACLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../../src/check/oracle")
IDLE_LIMIT = 2
TIME_LIMIT = 20
OUTPUT_LIMIT = 16 * 2**20
# A program that needs more gets MemoryError, before the machine has none left for the others.
MEMORY_LIMIT = 2 * 2**30
# No program ends with this status by itself.
DEADLOCK = 242

sys.path.insert(0, ORACLE)

import run_virtual
from virtual_clock import VirtualClock

clock = VirtualClock()
import virtual_time

virtual_time.install(clock)
import virtual_loop

virtual_loop.install(clock)
import asyncio

clock.reads = 0


def run_one(program):
    child = os.fork()
    if child == 0:
        run_in_child(program)
    _, status = os.waitpid(child, 0)
    ended = os.waitstatus_to_exitcode(status)
    with open(f"{program}.status", "a") as file:
        file.write(describe(ended))


def describe(ended):
    if ended == DEADLOCK:
        return "deadlock"
    if ended in (128 + signal.SIGALRM, -signal.SIGXFSZ):
        return "late"
    return str(ended if ended >= 0 else 128 - ended)


def run_in_child(program):
    # The clock tells by it whether it still lives in the process that it was made for.
    clock.owner = os.getpid()
    watch_for_deadlock()
    signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_FSIZE, (OUTPUT_LIMIT, OUTPUT_LIMIT))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
    output = os.open(f"{program}.out", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(output, 1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    run_virtual.prepare_streams()
    sys.excepthook = note_uncaught(program)
    status = 1
    try:
        run_virtual.run_as_main(program, [program])
        status = 0
    except SystemExit as error:
        code = error.code
        status = code if isinstance(code, int) else int(code is not None)
    finally:
        sys.stdout.flush()
        os._exit(status & 255)


def note_uncaught(program):
    """Writes the class of an exception that nothing catches before the status."""

    def note(kind, error, traceback):
        with open(f"{program}.status", "w") as file:
            file.write(f"{kind.__name__} ")

    return note


def watch_for_deadlock():
    """On the virtual clock a program never waits: one that uses no processor is stuck."""
    used = [-1.0]
    ticks = [0]

    def look(*_):
        times = os.times()
        now = times.user + times.system
        ticks[0] += 1
        if now == used[0] or ticks[0] * IDLE_LIMIT >= TIME_LIMIT:
            sys.stdout.flush()
            os._exit(DEADLOCK if now == used[0] else 128 + signal.SIGALRM)
        used[0] = now

    signal.signal(signal.SIGALRM, look)
    signal.setitimer(signal.ITIMER_REAL, IDLE_LIMIT, IDLE_LIMIT)


# With other hashes of strings a NaN has another hash too: it is its place in memory.
kept = [float(place) for place in range(int(os.environ.get("PYTHONHASHSEED", "0")))]
with open(sys.argv[1]) as file:
    programs = file.read().split("\n")
for program in programs:
    if program:
        run_one(program)
