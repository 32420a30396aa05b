"""Generators that clean up after themselves, however far they are read."""

from itertools import islice


class Shelf:
    """Counts how many of its books are out."""

    def __init__(self):
        self.out = 0

    def __enter__(self):
        self.out += 1
        print(f"  lent, {self.out} out")
        return self

    def __exit__(self, *details):
        self.out -= 1
        print(f"  returned, {self.out} out")


shelf = Shelf()


def pages(title: str, count: int):
    """Reads page after page; the book goes back at the end."""
    with shelf:
        for number in range(1, count + 1):
            yield f"{title}, page {number}"


def chapters(*titles: str):
    for title in titles:
        yield from pages(title, 2)


def skim(title: str) -> str:
    """Looks into a book, and drops it."""
    book = pages(title, 100)
    first = next(book)
    return f"{first} and {next(book)}"


def search(wanted: str) -> str | None:
    for page in chapters("Tides", "Dunes", "Reeds"):
        if page == wanted:
            return page
    return None


print("read whole:")
print(list(pages("Lighthouses", 2)))

print("skimmed:")
print(skim("Harbours"))

print("searched:")
print(search("Dunes, page 1"))

print("sliced:")
for page in islice(pages("Birds", 50), 2):
    print(page)

print("one page:")
print(next(pages("Stars", 9)))

print("put down:")
atlas = pages("Atlas", 30)
print(next(atlas))
del atlas
print(f"{shelf.out} out")

print("exchanged:")
current = pages("Rivers", 10)
print(next(current))
current = pages("Lakes", 10)
print(next(current))
current = None
print(f"{shelf.out} out")

print("kept to the end:")
kept = chapters("Winds", "Clouds")
print(next(kept))
upper = (page.upper() for page in pages("Maps", 3))
print(next(upper))
print("closing time")
