"""Runs a Python program as `__main__` on a virtual clock: `run_virtual.py PROGRAM [ARGS...]`.

An hour of sleeps takes milliseconds, and elapsed times come out the same on every run.
`monotonic`, `perf_counter` and `loop.time` start at 1000.0, the wall clock at 1700000000.0 UTC.
The program's output, exit status and tracebacks are its own.
"""

import os
import sys


def main():
    if len(sys.argv) < 2:
        sys.exit("usage: run_virtual.py PROGRAM [ARGS...]")
    program = sys.argv[1]

    from virtual_clock import VirtualClock

    clock = VirtualClock()
    import virtual_time

    # Before asyncio, which takes functions of `time` by name in places.
    virtual_time.install(clock)
    import virtual_loop

    virtual_loop.install(clock)
    # Importing asyncio's `logging` has read it.
    clock.reads = 0
    # Threads change places only where one of them waits, not in the middle of a line of output.
    sys.setswitchinterval(0.1)
    prepare_streams()
    run_as_main(program, sys.argv[1:])


def prepare_streams():
    """UTF-8 everywhere, and a buffered stdout even under PYTHONUNBUFFERED.

    Unbuffered, each piece of a `print` is a system call, at which another thread may take over.
    """
    import io

    if isinstance(getattr(sys.stdout, "buffer", None), io.RawIOBase):
        buffered = io.BufferedWriter(sys.stdout.detach())
        sys.stdout = sys.__stdout__ = io.TextIOWrapper(buffered, encoding="utf-8")
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")


def run_as_main(program, arguments):
    import io
    import types

    with io.open_code(os.path.abspath(program)) as file:
        source = file.read()
    module = types.ModuleType("__main__")
    path = os.path.abspath(program)
    module.__dict__.update(__file__=path, __builtins__=__builtins__, __annotations__={})
    sys.modules["__main__"] = module
    sys.argv = arguments
    sys.path[0] = os.path.dirname(path)
    try:
        exec(compile(source, path, "exec", dont_inherit=True), module.__dict__)
    except (SystemExit, KeyboardInterrupt):
        raise
    except BaseException as error:
        # The program's frames only: this file is not part of it.
        traceback = error.__traceback__
        inner = traceback.tb_next if traceback else None
        sys.excepthook(type(error), error.with_traceback(inner), inner)
        sys.stdout.flush()
        sys.exit(1)


if __name__ == "__main__":
    main()
