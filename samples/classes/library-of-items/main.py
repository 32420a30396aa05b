"""A library with abstract items, properties, class methods and custom errors."""
from __future__ import annotations

import itertools
from abc import ABC, abstractmethod
from datetime import date, timedelta


class LibraryError(Exception):
    """Base of what goes wrong here."""


class NotAvailable(LibraryError):
    def __init__(self, item: Item, due: date | None = None) -> None:
        self.item, self.due = item, due
        super().__init__(f"{item.title!r} is out until {due:%d %b %Y}" if due else f"{item.title!r} is lost")


class Item(ABC):
    _numbers = itertools.count(100)
    loan_days: int = 14
    daily_fine = 0.25

    def __init__(self, title: str, year: int):
        self.title = title
        self.year = year
        self.number = next(Item._numbers)
        self._due: date | None = None

    @property
    @abstractmethod
    def kind(self) -> str: ...

    @property
    def available(self) -> bool:
        return self._due is None

    @property
    def due(self):
        return self._due

    @due.setter
    def due(self, value):
        if value is not None and not isinstance(value, date):
            raise TypeError(f"due must be a date, not {type(value).__name__}")
        self._due = value

    @due.deleter
    def due(self):
        self._due = None

    def fine(self, today: date) -> float:
        if self._due is None or today <= self._due:
            return 0.0
        return (today - self._due).days * self.daily_fine

    def __str__(self):
        return f"{self.kind} #{self.number}: {self.title} ({self.year})"

    def __lt__(self, other: Item) -> bool:
        return (self.year, self.title) < (other.year, other.title)


class Book(Item):
    kind = "Book"

    def __init__(self, title, year, author):
        super().__init__(title, year)
        self.author = author

    def __str__(self):
        return super().__str__() + f" by {self.author}"


class Film(Item):
    loan_days = 3
    daily_fine = 1.5

    @property
    def kind(self):
        return type(self).__name__

    @classmethod
    def parse(cls, line: str) -> Film:
        title, _, year = line.rpartition(",")
        return cls(title.strip(), int(year))


class Library:
    def __init__(self, *items: Item, today: date):
        self._items = {item.number: item for item in items}
        self.today = today
        self.loans: dict[str, list[Item]] = {}

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(sorted(self._items.values()))

    def __getitem__(self, title):
        for item in self:
            if item.title.casefold() == title.casefold():
                return item
        raise LookupError(title)

    def __contains__(self, title):
        try:
            self[title]
        except LookupError:
            return False
        return True

    def borrow(self, who: str, title: str) -> date:
        item = self[title]
        if not item.available:
            raise NotAvailable(item, item.due)
        item.due = self.today + timedelta(days=item.loan_days)
        self.loans.setdefault(who, []).append(item)
        return item.due

    def give_back(self, who, title):
        item = self[title]
        self.loans[who].remove(item)
        fine = item.fine(self.today)
        del item.due
        return fine


library = Library(
    Book("Dune", 1965, "Frank Herbert"),
    Film.parse("Blade Runner, 1982"),
    Book("Emma", 1815, "Jane Austen"),
    Film.parse("Alien, Aliens, 1986"),
    today=date(2024, 2, 20),
)
for item in library:
    print(item)
print(len(library), "dune" in library, "Solaris" in library)
print(library.borrow("Ann", "DUNE"), library.borrow("Bob", "blade runner"))
try:
    library.borrow("Bob", "Dune")
except LibraryError as error:
    print(type(error).__name__, "-", error, isinstance(error, LibraryError))
library.today += timedelta(weeks=3)
print(f"{library.give_back('Ann', 'Dune'):.2f}", library.give_back("Bob", "Blade Runner"))
print(library.loans, library["emma"].available, all(i.available for i in library))
for action in (lambda: Item("x", 1), lambda: library["nope"], lambda: setattr(library["dune"], "due", "now"),
               lambda: library.give_back("Zoe", "Dune"), lambda: library.give_back("Ann", "Dune")):
    try:
        action()
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
