"""Records the public names of modules and of the builtin types, as JSON: `record_names.py MODULE...`

A module's public names are its `__all__`; without one, what it defines itself.
"""

import builtins
import importlib
import json
import sys
from types import ModuleType

TYPES = (
    int,
    float,
    bool,
    str,
    bytes,
    bytearray,
    list,
    tuple,
    dict,
    set,
    frozenset,
    range,
    slice,
    object,
)


def public(value):
    return [name for name in dir(value) if not name.startswith("_")]


def is_own(module, name):
    value = getattr(module, name)
    if isinstance(value, ModuleType):
        return False
    home = getattr(value, "__module__", None)
    return home is None or home.lstrip("_") == module.__name__


def names_of(module):
    if module is builtins:
        return public(module)
    names = getattr(module, "__all__", None) or [
        name for name in public(module) if is_own(module, name)
    ]
    return sorted(set(names))


def exceptions():
    for name in public(builtins):
        value = getattr(builtins, name)
        if isinstance(value, type) and issubclass(value, BaseException):
            own = [attribute for attribute in public(value) if attribute in vars(value)]
            # `IOError` is `OSError`.
            if own and value.__name__ == name:
                yield name, own


modules = {name: names_of(importlib.import_module(name)) for name in sys.argv[1:]}
types = {cls.__name__: public(cls) for cls in TYPES} | dict(exceptions())
json.dump({"modules": modules, "types": types}, sys.stdout, indent=0)
print()
