"""Functions that take ints and floats alike, handed to the library: a whole float stays a float."""

import functools
import itertools
from collections import Counter

prices = [2.0, 3.5, 3.0]


def label(value):
    return f"<{value}>"


def doubled(value):
    return value * 2


class Tag:
    def __init__(self, value):
        self.text = f"#{value}"


# The functions know both kinds of numbers ...
print(label(1), doubled(1), Tag(1).text)

# ... and are told which of them the library hands over.
print(list(map(label, prices)), list(map(doubled, prices)))
print(max(prices, key=label), sorted(prices, key=doubled))
print([tag.text for tag in map(Tag, prices)])

print(functools.reduce(lambda total, price: total + price, prices, 0))
print(functools.reduce(lambda total, price: total * price, [2.0, 3.0], 1))
print(list(itertools.accumulate([1, 2], max, initial=0.0)))

amounts = [1, 2, 3]
print(list(itertools.starmap(lambda price, amount: price * amount, zip(prices, amounts))))
print(list(itertools.starmap(pow, [(2.0, 3), (3, 2)])))
print(list(itertools.zip_longest(prices, amounts[:1], fillvalue=0.0)))

counts = Counter([1.0, 2.0, 1.0])
print(counts, counts.most_common(1), {"seen": counts})
