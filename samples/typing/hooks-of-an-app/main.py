"""Plugin hooks, in the style of a framework tutorial (typing-heavy)."""
from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, wraps
from typing import Any, ClassVar, Final, Generic, Literal, Optional, ParamSpec, Protocol, TypedDict, TypeVar, Union, overload, runtime_checkable

P = ParamSpec("P")
R = TypeVar("R")
K = TypeVar("K", bound=str)
V = TypeVar("V")
Level = Literal["debug", "info", "error"]
MAX_DEPTH: Final = 3


class Options(TypedDict, total=False):
    priority: int
    once: bool


@runtime_checkable
class Plugin(Protocol):
    name: str

    def setup(self, app: "App") -> None: ...


def timed(label: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    def decorate(func: Callable[P, R]) -> Callable[P, R]:
        @wraps(func)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            print(f"[{label}] {func.__name__}{args[1:]}")
            return func(*args, **kwargs)

        return wrapper

    return decorate


class Registry(Generic[K, V]):
    def __init__(self) -> None:
        self._items: dict[K, list[V]] = {}

    def add(self, key: K, value: V) -> None:
        self._items.setdefault(key, []).append(value)

    def __getitem__(self, key: K) -> Sequence[V]:
        return tuple(self._items.get(key, ()))

    @overload
    def first(self, key: K) -> V | None: ...
    @overload
    def first(self, key: K, default: V) -> V: ...
    def first(self, key, default=None):
        return next(iter(self._items.get(key, [])), default)

    def __len__(self) -> int:
        return sum(map(len, self._items.values()))


@dataclass(order=True)
class Hook:
    priority: int
    order: int
    func: Callable[..., Any] = field(compare=False)
    once: bool = field(default=False, compare=False)
    runs: int = field(default=0, compare=False, repr=False)


class App:
    levels: ClassVar[Mapping[Level, int]] = {"debug": 10, "info": 20, "error": 40}

    def __init__(self, plugins: Iterable[Plugin] = ()) -> None:
        self.hooks: Registry[str, Hook] = Registry()
        self.lines: list[tuple[Level, str]] = []
        self._depth = 0
        for plugin in plugins:
            if not isinstance(plugin, Plugin):
                raise TypeError(f"{plugin!r} is no plugin")
            plugin.setup(self)

    def log(self, level: Level, text: str, /) -> None:
        if self.levels[level] >= self.threshold:
            self.lines.append((level, text))

    def info(self, text: str) -> None:
        self.log("info", text)

    def debug(self, text: str) -> None:
        self.log("debug", text)

    @cached_property
    def threshold(self) -> int:
        print("(computing the threshold)")
        return min(self.levels.values()) + 1

    def on(self, event: str, **options: Any) -> Callable[[Callable[..., R]], Callable[..., R]]:
        opts: Options = {"priority": 0, "once": False, **options}

        def register(func: Callable[..., R]) -> Callable[..., R]:
            self.hooks.add(event, Hook(opts["priority"], len(self.hooks), func, opts["once"]))
            return func

        return register

    @timed("emit")
    def emit_now(self, event: str, *args: object) -> int:
        return len([h.func(*args) for h in sorted(self.hooks[event])])

    async def emit(self, event: str, payload: object = None) -> list[object]:
        if self._depth >= MAX_DEPTH:
            raise RecursionError(f"{event} at depth {self._depth}")
        self._depth += 1
        results: list[object] = []
        try:
            for hook in sorted(self.hooks[event], reverse=True):
                if hook.once and hook.runs:
                    continue
                hook.runs += 1
                result = hook.func(payload)
                if inspect.isawaitable(result):
                    result = await result
                results.append(result)
        finally:
            self._depth -= 1
        return results


@dataclass
class Greeter:
    greeting: str
    name: str = "greeter"

    def setup(self, app: App) -> None:
        app.on("start", priority=5)(self.greet)

    def greet(self, who: Optional[str]) -> str:
        return f"{self.greeting}, {who or 'world'}!"


class Counter:
    name = "counter"
    seen: dict[str, int]

    def setup(self, app: App) -> None:
        self.seen = {}

        @app.on("start", priority=9, once=True)
        async def count(payload: Union[str, None]) -> int:
            await asyncio.sleep(0.1)
            key = payload or "-"
            self.seen[key] = self.seen.get(key, 0) + 1
            app.info(f"counted {key}")
            app.debug("not shown")
            return len(self.seen)


async def main() -> None:
    counter = Counter()
    app = App([Greeter("Hello"), counter])

    @app.on("start")
    async def nested(payload: object) -> object:
        return await app.emit("deep", payload)

    @app.on("deep")
    def deeper(payload: object) -> Awaitable[list[object]]:
        return app.emit("deep", payload)

    for who in ("Ada", None):
        try:
            print(await app.emit("start", who))
        except RecursionError as error:
            print("RecursionError:", error)
    print(counter.seen, app.lines, len(app.hooks), app._depth)
    app.on("tick", priority=2)(lambda *xs: print("two", xs))
    app.on("tick", priority=1)(lambda *xs: print("one", xs))
    print(app.emit_now("tick", 1, "b"))
    print([(h.priority, h.order, h.runs) for h in app.hooks["start"]], app.hooks.first("none"), app.hooks.first("none", default=None))
    print(isinstance(counter, Plugin), isinstance(app, Plugin), App.emit_now.__name__)
    try:
        App([object()])  # type: ignore[list-item]
    except TypeError as error:
        print(str(error).split(" at ")[0])


asyncio.run(main())
