"""A deck of cards: suits and ranks are enums, cards are made of both."""

import enum
import random
from dataclasses import dataclass


class Suit(enum.Enum):
    CLUBS = "C"
    DIAMONDS = "D"
    HEARTS = "H"
    SPADES = "S"

    @property
    def symbol(self) -> str:
        return {"C": "♣", "D": "♦", "H": "♥", "S": "♠"}[self.value]

    @property
    def color(self) -> str:
        return "red" if self in (Suit.DIAMONDS, Suit.HEARTS) else "black"


class Rank(enum.IntEnum):
    TEN = 10
    JACK = 11
    QUEEN = 12
    KING = 13
    ACE = 14

    def __str__(self) -> str:
        return self.name.title()


@dataclass(frozen=True)
class Card:
    rank: Rank
    suit: Suit

    def beats(self, other: "Card", trump: Suit) -> bool:
        if self.suit is other.suit:
            return self.rank > other.rank
        return self.suit is trump

    def __str__(self) -> str:
        return f"{self.rank} of {self.suit.name.title()} {self.suit.symbol}"


deck = [Card(rank, suit) for suit in Suit for rank in Rank]
print(len(deck), "cards, from", deck[0], "to", deck[-1])
print(repr(deck[3]))

random.seed(7)
random.shuffle(deck)
hand = sorted(deck[:5], key=lambda card: (card.suit.value, card.rank))
for card in hand:
    print(f"{str(card):<22} {card.suit.color:<6} {card.rank.value}")

points = sum(card.rank for card in hand)
print("points:", points, "average:", points / len(hand))
print("highest:", max(card.rank for card in hand))

ace, king = Card(Rank.ACE, Suit.SPADES), Card(Rank.KING, Suit.HEARTS)
print(ace.beats(king, trump=Suit.HEARTS), king.beats(ace, trump=Suit.HEARTS))
print(ace in deck, Card(Rank.ACE, Suit.SPADES) == ace)

by_suit: dict[Suit, list[Card]] = {}
for card in hand:
    by_suit.setdefault(card.suit, []).append(card)
for suit in Suit:
    print(suit.name, len(by_suit.get(suit, [])))
print(Rank.JACK + 1 == Rank.QUEEN, Rank(12), Rank["ACE"] - Rank["TEN"])
print([rank.name for rank in reversed(Rank)])
