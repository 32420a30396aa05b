"""Functions and methods that remember their results, and what they count as the same call."""

from functools import cache, lru_cache


@lru_cache(maxsize=None)
def paths(rows, columns):
    """In how many ways a rook at one corner reaches the other, never turning back."""
    if rows == 1 or columns == 1:
        return 1
    return paths(rows - 1, columns) + paths(rows, columns - 1)


@lru_cache
def power(base, exponent=2):
    print("computing", base, exponent)
    return base**exponent


@lru_cache(maxsize=8, typed=True)
def halved(number):
    print("halving", number)
    return number / 2


@cache
def label(*parts, sep="-"):
    print("joining", parts)
    return sep.join(parts)


class Exchange:
    """The cache belongs to the class: its objects share it."""

    def __init__(self, name):
        self.name = name

    @lru_cache(maxsize=2)
    def rate(self, currency, fee=0):
        print(f"{self.name} looks up {currency}")
        return len(currency) * 10 - fee

    @property
    @cache
    def slogan(self):
        print("thinking")
        return f"Change at {self.name}!"

    @staticmethod
    @cache
    def rounded(amount, places=2):
        print("rounding", amount)
        return round(amount, places)


def main():
    print(paths(16, 16), paths.cache_info())

    # A keyword makes another call of it, even where it says the same.
    print(power(3), power(3), power(3, 2), power(3, exponent=2), power(base=3))
    print(power.cache_info(), power.cache_parameters())
    power.cache_clear()
    print(power.cache_info().currsize, power.__wrapped__(2), power.__name__)

    # With types, 1 and 1.0 are two numbers.
    print(halved(1), halved(1.0), halved(1), halved.cache_info().misses)

    print(label("a", "b"), label("a", "b", sep="+"), label("a", "b", sep="+"))

    bank, kiosk = Exchange("bank"), Exchange("kiosk")
    print(bank.rate("euro"), kiosk.rate("euro"), bank.rate("euro"))
    print(bank.rate("yen", fee=1), bank.rate("euro"), kiosk.rate("euro"))
    print(Exchange.rate.cache_info())
    print(bank.slogan, len(bank.slogan), Exchange.rounded(2.345), Exchange.rounded(2.345))

    def slow(word):
        print("reading", word)
        return word.upper()

    fast = lru_cache(maxsize=4)(slow)
    print(fast("tea"), fast("tea"), fast(word="tea"), fast.cache_info())


main()
