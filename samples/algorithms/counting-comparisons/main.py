"""How many comparisons does it take? Every `<` is counted."""

import bisect
import heapq
import random


class Card:
    comparisons = 0

    def __init__(self, rank: int, suit: str = "spades") -> None:
        self.rank = rank
        self.suit = suit

    def __lt__(self, other: "Card") -> bool:
        Card.comparisons += 1
        return self.rank < other.rank

    def __repr__(self) -> str:
        return f"{self.rank}{self.suit[0]}"


def counted(label: str, work) -> None:
    Card.comparisons = 0
    result = work()
    print(f"{label:<18}{Card.comparisons:>5}  {result}")


def bubble_sort(cards: list[Card]) -> list[Card]:
    cards = cards[:]
    for end in range(len(cards) - 1, 0, -1):
        swapped = False
        for i in range(end):
            if cards[i + 1] < cards[i]:
                cards[i], cards[i + 1] = cards[i + 1], cards[i]
                swapped = True
        if not swapped:
            break
    return cards


def merge_sort(cards: list[Card]) -> list[Card]:
    if len(cards) < 2:
        return cards
    middle = len(cards) // 2
    left, right = merge_sort(cards[:middle]), merge_sort(cards[middle:])
    merged: list[Card] = []
    while left and right:
        merged.append(right.pop(0) if right[0] < left[0] else left.pop(0))
    return merged + left + right


def smallest(count: int, cards: list[Card]) -> list[Card]:
    heap = cards[:]
    heapq.heapify(heap)
    return [heapq.heappop(heap) for _ in range(count)]


random.seed(15)
deck = [Card(rank) for rank in random.sample(range(100), 12)]
print(deck)
counted("bubble sort", lambda: bubble_sort(deck))
counted("merge sort", lambda: merge_sort(deck))
counted("sorted", lambda: sorted(deck))
counted("sorted backwards", lambda: sorted(deck, reverse=True))
counted("sorted again", lambda: sorted(sorted(deck)))
counted("min", lambda: min(deck))
counted("three smallest", lambda: smallest(3, deck))
in_order = sorted(deck)
counted("bisect", lambda: bisect.bisect(in_order, Card(50)))
counted("two runs", lambda: sorted(in_order[::2] + in_order[1::2])[:3])

many = [Card(random.randrange(1000)) for _ in range(500)]
for size in (10, 50, 100, 500):
    counted(f"sorted {size}", lambda: sorted(many[:size])[0])

# A list that is being sorted looks empty to whoever asks it.
names = ["ben", "anna", "cy", "anna"]
names.sort(key=lambda name: (names.count(name), len(name)))
print(names)
readings = [3.5, float("nan"), 1.0, 2.0]
readings.sort()
print(readings, sorted([{1, 2}, {3}, {1}, set()]))
