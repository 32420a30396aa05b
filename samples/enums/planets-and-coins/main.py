"""Members with data of their own: what an enum's __init__ and __new__ are for."""

from enum import Enum

GRAVITATION = 6.67430e-11


class Planet(Enum):
    MERCURY = (3.303e23, 2.4397e6)
    EARTH = (5.976e24, 6.37814e6)
    MARS = (6.421e23, 3.3972e6)

    def __init__(self, mass: float, radius: float) -> None:
        self.mass = mass  # in kilograms
        self.radius = radius  # in metres

    @property
    def surface_gravity(self) -> float:
        return GRAVITATION * self.mass / (self.radius * self.radius)

    def weigh(self, kilograms: float) -> float:
        return kilograms * self.surface_gravity / Planet.EARTH.surface_gravity


for planet in Planet:
    print(f"{planet.name:<8} {planet.surface_gravity:5.2f} {planet.weigh(70):6.2f} kg")
print(Planet.EARTH, repr(Planet.MARS), Planet.EARTH.value)


class Coin(Enum):
    PENNY = 1
    NICKEL = 5
    DIME = 10
    QUARTER = 25

    def __init__(self, cents: int) -> None:
        self.cents = cents
        self.plural = "pennies" if cents == 1 else self.name.lower() + "s"

    @classmethod
    def change(cls, cents: int) -> dict["Coin", int]:
        """The fewest coins for an amount."""
        result = {}
        for coin in sorted(cls, key=lambda coin: coin.cents, reverse=True):
            count, cents = divmod(cents, coin.cents)
            if count:
                result[coin] = count
        return result


for amount in (68, 41):
    coins = Coin.change(amount)
    print(amount, ", ".join(f"{count} {coin.plural}" for coin, count in coins.items()))


class AutoNumber(Enum):
    """Values count up by themselves, whatever the class body says."""

    def __new__(cls, *args):
        member = object.__new__(cls)
        member._value_ = len(cls.__members__) + 1
        return member


class Fruit(AutoNumber):
    APPLE = ()
    PEAR = ()
    PLUM = ()


print([f"{fruit.value}={fruit.name}" for fruit in Fruit], Fruit(2))


class Ratio(Enum):
    HALF = 0.5
    WHOLE = 1.0
    DOUBLE = 2.0


print(list(Ratio), Ratio(2), Ratio.WHOLE.value / Ratio.DOUBLE.value)
