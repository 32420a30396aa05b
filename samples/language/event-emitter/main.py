"""Blog post: building an event emitter, step by step."""
from collections import defaultdict
from functools import wraps
import itertools


class EventEmitter:
    _ids = itertools.count(1)

    def __init__(self):
        self._handlers = defaultdict(list)
        self.id = next(self._ids)

    def on(self, event, handler=None, *, priority=0):
        if handler is None:
            def decorator(fn):
                self.on(event, fn, priority=priority)
                return fn
            return decorator
        self._handlers[event].append((priority, handler))
        self._handlers[event].sort(key=lambda p: -p[0])
        return self

    def once(self, event, handler):
        @wraps(handler)
        def wrapper(*args, **kwargs):
            self.off(event, wrapper)
            return handler(*args, **kwargs)
        return self.on(event, wrapper)

    def off(self, event, handler):
        before = len(self._handlers[event])
        self._handlers[event] = [(p, h) for p, h in self._handlers[event] if h is not handler]
        return before - len(self._handlers[event])

    def emit(self, event, *args, **kwargs):
        results = []
        for _, handler in list(self._handlers[event]):
            try:
                results.append(handler(*args, **kwargs))
            except Exception as exc:
                if event == "error":
                    raise
                self.emit("error", exc, source=handler.__name__)
        return results

    def __repr__(self):
        counts = {e: len(h) for e, h in self._handlers.items() if h}
        return f"<{type(self).__name__} #{self.id} {counts}>"


bus = EventEmitter()


@bus.on("greet")
def hello(name, punctuation="!"):
    print(f"  hello {name}{punctuation}")
    return len(name)


@bus.on("greet", priority=10)
def log_greeting(name, **options):
    print("  log:", name, options)


bus.once("greet", lambda name, **kw: print("  only once:", name))
print(bus)
print(bus.emit("greet", "Ada"))
print(bus.emit("greet", "Bob", punctuation="?"))


@bus.on("error")
def on_error(exc, source):
    print(f"  [{source}] {type(exc).__name__}: {exc}")


@bus.on("divide")
def divide(a, b):
    return a / b


print(bus.emit("divide", 1, 4))
print(bus.emit("divide", 1, 0))
print(bus.emit("divide", "1", 2))
print(bus.emit("divide", 1))
print("removed", bus.off("divide", divide), bus.off("divide", divide))
print(bus.emit("divide", 1, 2))
print(bus.emit("nothing"))


class Counter(EventEmitter):
    def __init__(self, limit):
        super().__init__()
        self.limit = limit
        self.value = 0

    def tick(self, n=1):
        self.value += n
        self.emit("tick", self.value)
        if self.value >= self.limit:
            self.emit("done", value=self.value)
            self.value = 0


c = Counter(3)
history = []
c.on("tick", history.append).on("done", lambda value: history.append(f"done@{value}"))
for step in (1, 1, 1, 5, 2):
    c.tick(step)
print(history, c)
