"""Runs a Python program as `__main__` on a virtual clock: `run_virtual.py PROGRAM [ARGS...]`.

`run_virtual.py -m MODULE [ARGS...]` runs a module or package as `python -m` does.

An hour of sleeps takes milliseconds, and elapsed times come out the same on every run.
`monotonic`, `perf_counter` and `loop.time` start at 1000.0, the wall clock at 1700000000.0 UTC.
The program's output, exit status and tracebacks are its own.
"""

import os
import sys


def main():
    is_module = sys.argv[1:2] == ["-m"]
    arguments = sys.argv[2:] if is_module else sys.argv[1:]
    if not arguments:
        sys.exit("usage: run_virtual.py [-m] PROGRAM [ARGS...]")

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
    folder = os.getcwd() if is_module else os.path.dirname(os.path.abspath(arguments[0]))
    forget_shadowed(folder)
    if is_module:
        run_module_as_main(arguments)
    else:
        run_as_main(os.path.abspath(arguments[0]), arguments)


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


def forget_shadowed(folder):
    """What this driver imported of the library must not stand in for the program's own modules."""
    always = {"os", "io", "abc", "stat", "codecs", "site", "encodings", "posixpath", "genericpath"}
    for entry in os.listdir(folder):
        name, extension = os.path.splitext(entry)
        is_module = extension == ".py" or os.path.isdir(os.path.join(folder, entry))
        if is_module and name in sys.stdlib_module_names and name not in always:
            if name not in sys.builtin_module_names:
                sys.modules.pop(name, None)


def run_module_as_main(arguments):
    """Finds the module from the current folder, importing the packages around it."""
    import importlib.util

    sys.path[0] = os.getcwd()
    try:
        spec = importlib.util.find_spec(arguments[0])
        if spec is not None and spec.submodule_search_locations is not None:
            spec = importlib.util.find_spec(arguments[0] + ".__main__")
    except SystemExit:
        raise
    except BaseException:
        sys.excepthook(*sys.exc_info())
        sys.stdout.flush()
        sys.exit(1)
    if spec is None:
        sys.exit(f"No module named {arguments[0]}")
    run_as_main(spec.origin, [spec.origin, *arguments[1:]], spec)


def run_as_main(path, arguments, spec=None):
    import io
    import types

    with io.open_code(path) as file:
        source = file.read()
    module = types.ModuleType("__main__")
    module.__dict__.update(__file__=path, __builtins__=__builtins__, __annotations__={})
    sys.modules["__main__"] = module
    sys.argv = arguments
    if spec is None:
        sys.path[0] = os.path.dirname(path)
    else:
        module.__dict__.update(__spec__=spec, __package__=spec.parent)
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
