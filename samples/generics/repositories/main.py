from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Generic, Iterator, Optional, Protocol, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class HasId(Protocol[K]):
    id: K


class Repository(ABC, Generic[K, V]):
    @abstractmethod
    def get(self, key: K) -> Optional[V]: ...

    @abstractmethod
    def add(self, key: K, value: V) -> None: ...

    def require(self, key: K) -> V:
        found = self.get(key)
        if found is None:
            raise KeyError(key)
        return found


class MemoryRepository(Repository[K, V]):
    def __init__(self) -> None:
        self._rows: dict[K, V] = {}

    def get(self, key: K) -> Optional[V]:
        return self._rows.get(key)

    def add(self, key: K, value: V) -> None:
        self._rows[key] = value

    def items(self) -> Iterator[tuple[K, V]]:
        yield from self._rows.items()

    def find(self, wanted: V) -> list[K]:
        return [key for key, value in self._rows.items() if value == wanted]


@dataclass
class User:
    id: int
    name: str


users: Repository[int, User] = MemoryRepository()
users.add(1, User(1, "Ada"))
print(users.require(1).name, users.get(2))
try:
    users.require(3)
except KeyError as error:
    print("missing", error)

settings = MemoryRepository[str, str]()
settings.add("theme", "dark")
settings.add("mode", "dark")
for key, value in settings.items():
    print(key, "=", value)
print(settings.find("dark"))
