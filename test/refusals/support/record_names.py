"""Records the public names of the modules and classes that the converter knows, as JSON.

    python3 record_names.py MODULE... > names.json
"""

import importlib
import json
import sys

RECEIVERS = {
    "str": '"abc"',
    "int": "5",
    "float": "1.5",
    "bool": "True",
    "bytes": 'b"abc"',
    "list": "[1, 2]",
    "tuple": "(1, 2)",
    "dict": '{"a": 1}',
    "set": "{1, 2}",
    "frozenset": "frozenset({1})",
    "range": "range(3)",
    "asyncio.Queue": "asyncio.Queue()",
    "asyncio.PriorityQueue": "asyncio.PriorityQueue()",
    "asyncio.LifoQueue": "asyncio.LifoQueue()",
    "asyncio.Lock": "asyncio.Lock()",
    "asyncio.Event": "asyncio.Event()",
    "asyncio.Condition": "asyncio.Condition()",
    "asyncio.Semaphore": "asyncio.Semaphore(2)",
    "asyncio.BoundedSemaphore": "asyncio.BoundedSemaphore(2)",
    "asyncio.Barrier": "asyncio.Barrier(2)",
    "asyncio.TaskGroup": "asyncio.TaskGroup()",
    "asyncio.Future": "asyncio.get_running_loop().create_future()",
    "asyncio.Task": "asyncio.create_task(asyncio.sleep(0))",
    "asyncio.AbstractEventLoop": "asyncio.get_running_loop()",
    "asyncio.Timeout": "asyncio.timeout(1)",
    "collections.deque": "collections.deque([1])",
    "collections.Counter": 'collections.Counter("abc")',
    "collections.defaultdict": "collections.defaultdict(int)",
    "collections.OrderedDict": "collections.OrderedDict()",
    "ValueError": 'ValueError("x")',
}


def public(value):
    return [name for name in dir(value) if not name.startswith("_")]


def find(name):
    module, _, short = name.rpartition(".")
    return getattr(importlib.import_module(module or "builtins"), short)


def main():
    modules = {}
    for name in sys.argv[1:]:
        try:
            modules[name] = public(importlib.import_module(name))
        except ImportError:
            # Not installed on the machine that records.
            continue
    classes = {
        name: {"receiver": receiver, "names": public(find(name))} for name, receiver in RECEIVERS.items()
    }
    json.dump({"modules": modules, "classes": classes}, sys.stdout, indent=1, sort_keys=True)
    print()


main()
