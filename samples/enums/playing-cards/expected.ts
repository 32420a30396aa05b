/** A deck of cards: suits and ranks are enums, cards are made of both. */

import {
  NotImplemented,
  contains,
  dictGet,
  equals,
  float,
  format,
  getItem,
  hash,
  max,
  print,
  repr,
  reversed,
  setDefault,
  sorted,
  str,
  sum,
  title,
  tuple,
} from "./runtime/builtins.js";
import { freezeDataclass } from "./runtime/dataclasses.js";
import { Enum, IntEnum } from "./runtime/enum.js";
import * as random from "./runtime/random.js";

class Suit extends Enum<string> {
  static readonly CLUBS = new Suit("CLUBS", "C");
  static readonly DIAMONDS = new Suit("DIAMONDS", "D");
  static readonly HEARTS = new Suit("HEARTS", "H");
  static readonly SPADES = new Suit("SPADES", "S");

  get symbol(): string {
    return getItem(
      new Map<string, string>([
        ["C", "♣"],
        ["D", "♦"],
        ["H", "♥"],
        ["S", "♠"],
      ]),
      this.value,
    );
  }

  get color(): string {
    return [Suit.DIAMONDS, Suit.HEARTS].includes(this) ? "red" : "black";
  }
}

class Rank extends IntEnum {
  static readonly TEN = new Rank("TEN", 10);
  static readonly JACK = new Rank("JACK", 11);
  static readonly QUEEN = new Rank("QUEEN", 12);
  static readonly KING = new Rank("KING", 13);
  static readonly ACE = new Rank("ACE", 14);

  __str__(): string {
    return title(this.name);
  }
}

class Card {
  rank: Rank;
  suit: Suit;

  constructor(rank: Rank, suit: Suit) {
    this.rank = rank;
    this.suit = suit;
    freezeDataclass(this);
  }

  __repr__(): string {
    return `Card(rank=${repr(this.rank)}, suit=${repr(this.suit)})`;
  }

  __eq__(other: unknown): any {
    if (!(other instanceof Card)) {
      return NotImplemented;
    }
    return equals(tuple(this.rank, this.suit), tuple(other.rank, other.suit));
  }

  __hash__() {
    return hash(tuple(this.rank, this.suit));
  }

  beats(other: Card, trump: Suit): boolean {
    if (this.suit === other.suit) {
      return this.rank.value > other.rank.value;
    }
    return this.suit === trump;
  }

  __str__(): string {
    return `${str(this.rank)} of ${title(this.suit.name)} ${this.suit.symbol}`;
  }
}

const deck = [...Suit.members()].flatMap((suit) =>
  Array.from(Rank.members(), (rank) => new Card(rank, suit)),
);
print(deck.length, "cards, from", getItem(deck, 0), "to", getItem(deck, -1));
console.log(repr(getItem(deck, 3)));

random.seed(7);
random.shuffle(deck);
const hand = sorted(deck.slice(0, 5), {
  key: (card) => [card.suit.value, card.rank],
});
for (const card of hand) {
  console.log(
    `${format(str(card), "<22")} ${format(card.suit.color, "<6")} ${card.rank.value}`,
  );
}

const points = sum(
  Array.from(
    hand.map((card) => card.rank),
    (member) => member.value,
  ),
);
print("points:", points, "average:", float(points / hand.length));
print("highest:", max(hand.map((card) => card.rank)));

const ace = new Card(Rank.ACE, Suit.SPADES);
const king = new Card(Rank.KING, Suit.HEARTS);
print(ace.beats(king, Suit.HEARTS), king.beats(ace, Suit.HEARTS));
print(contains(deck, ace), equals(new Card(Rank.ACE, Suit.SPADES), ace));

const bySuit = new Map<Suit, Card[]>();
for (const card of hand) {
  setDefault(bySuit, card.suit, []).push(card);
}
for (const suit of Suit.members()) {
  print(suit.name, dictGet(bySuit, suit, []).length);
}
print(
  Rank.JACK.value + 1 === Rank.QUEEN.value,
  Rank.of(12),
  Rank.ACE.value - Rank.TEN.value,
);
print(Array.from(reversed(Rank.members()), (rank) => rank.name));
