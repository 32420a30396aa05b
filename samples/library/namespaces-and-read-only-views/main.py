"""Small tools of the module types: quick objects, read-only dicts, and kinds of functions."""

import types
from types import MappingProxyType, SimpleNamespace

DEFAULTS = MappingProxyType({"host": "localhost", "port": 8080, "timeout": 2.0})


class Plugin:
    """A plugin that shows its options, but lets nobody change them."""

    def __init__(self, name, options):
        self.name = name
        self._options = dict(options)
        self.options = MappingProxyType(self._options)

    def enable(self, feature):
        self._options[feature] = True


def describe(value):
    if isinstance(value, types.MethodType):
        return "bound method"
    if isinstance(value, types.FunctionType):
        return "function"
    if isinstance(value, types.GeneratorType):
        return "generator"
    return type(value).__name__


def countdown(start):
    while start > 0:
        yield start
        start -= 1


settings = SimpleNamespace(host="localhost", port=8080, timeout=2.0)
print(settings)
settings.debug = True
settings.timeout *= 2
print(settings.timeout, settings)
print(settings == SimpleNamespace(host="localhost", port=8080, timeout=4.0, debug=True))
for name, value in vars(settings).items():
    print(f"  {name} = {value!r}")
try:
    print(settings.colour)
except AttributeError as error:
    print(error)

point = SimpleNamespace(**{"x": 1.0, "y": 2})
print(point, point.x + point.y)

plugin = Plugin("cache", {"size": 10})
view = plugin.options
plugin.enable("compression")
print(view, len(view), "size" in view, view.get("missing", "none"))
for key, value in view.items():
    print(f"  {key}: {value}")
try:
    view["size"] = 20
except TypeError as error:
    print("TypeError:", error)
print(DEFAULTS["timeout"], dict(DEFAULTS), sorted(DEFAULTS))

values = [describe, plugin.enable, countdown(3), lambda: None, settings, 3.5]
print([describe(value) for value in values])
