from collections.abc import Callable

Rows = list[tuple[str, int]]

exporters: dict[str, Callable[[Rows], str]] = {}


def exporter(kind: str):
    """Registers a function as the exporter of a kind."""

    def register(function: Callable[[Rows], str]) -> Callable[[Rows], str]:
        print(f"registering {kind}")
        exporters[kind] = function
        return function

    return register


def find(kind: str) -> Callable[[Rows], str] | None:
    return exporters.get(kind)
