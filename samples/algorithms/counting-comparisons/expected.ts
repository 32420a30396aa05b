/** How many comparisons does it take? Every `<` is counted. */

import * as bisect from "./runtime/bisect.js";
import {
  PySet,
  format,
  getItem,
  listCount,
  listPop,
  lt,
  min,
  print,
  range,
  setItem,
  slice,
  sort,
  sorted,
  str,
  toFloat,
  typed,
} from "./runtime/builtins.js";
import * as heapq from "./runtime/heapq.js";
import * as random from "./runtime/random.js";

class Card {
  rank: number;
  suit: string;
  static comparisons = 0;

  constructor(rank: number, suit = "spades") {
    this.rank = rank;
    this.suit = suit;
  }

  __lt__(other: Card): boolean {
    Card.comparisons++;
    return this.rank < other.rank;
  }

  __repr__(): string {
    return `${this.rank}${getItem(this.suit, 0)}`;
  }
}

function counted(label: string, work: () => Card[] | Card | number): void {
  Card.comparisons = 0;
  const result = work();
  console.log(
    `${format(label, "<18")}${format(Card.comparisons, ">5")}  ${str(result)}`,
  );
}

function bubbleSort(cards: Card[]): Card[] {
  cards = cards.slice();
  for (let end = cards.length - 1; end > 0; end--) {
    let swapped = false;
    for (let i = 0; i < end; i++) {
      if (lt(getItem(cards, i + 1), getItem(cards, i))) {
        const [part, part2] = [getItem(cards, i + 1), getItem(cards, i)];
        setItem(cards, i, part);
        setItem(cards, i + 1, part2);
        swapped = true;
      }
    }
    if (!swapped) {
      break;
    }
  }
  return cards;
}

function mergeSort(cards: Card[]): Card[] {
  if (cards.length < 2) {
    return cards;
  }
  const middle = Math.floor(cards.length / 2);
  const left = mergeSort(cards.slice(0, middle));
  const right = mergeSort(cards.slice(middle));
  const merged: Card[] = [];
  while (left.length > 0 && right.length > 0) {
    merged.push(
      lt(getItem(right, 0), getItem(left, 0))
        ? listPop(right, 0)
        : listPop(left, 0),
    );
  }
  return [...merged, ...left, ...right];
}

function smallest(count: number, cards: Card[]): Card[] {
  const heap = cards.slice();
  heapq.heapify(heap);
  return Array.from({ length: count }, () => heapq.heappop(heap));
}

random.seed(15);
const deck = random.sample(range(100), 12).map((rank) => new Card(rank));
print(deck);
counted("bubble sort", () => bubbleSort(deck));
counted("merge sort", () => mergeSort(deck));
counted("sorted", () => sorted(deck));
counted("sorted backwards", () => sorted(deck, { reverse: true }));
counted("sorted again", () => sorted(sorted(deck)));
counted("min", () => min(deck));
counted("three smallest", () => smallest(3, deck));
const inOrder = sorted(deck);
counted("bisect", () => bisect.bisectRight(inOrder, new Card(50)));
counted("two runs", () =>
  sorted([
    ...slice(inOrder, null, null, 2),
    ...slice(inOrder, 1, null, 2),
  ]).slice(0, 3),
);

const many = Array.from(
  { length: 500 },
  () => new Card(random.randrange(1000)),
);
let size: number;
for (size of [10, 50, 100, 500]) {
  counted(`sorted ${size}`, () => getItem(sorted(many.slice(0, size)), 0));
}

// A list that is being sorted looks empty to whoever asks it.
const names = ["ben", "anna", "cy", "anna"];
sort(names, { key: (name) => [listCount(names, name), name.length] });
print(names);
const readings = [3.5, toFloat("nan"), 1.0, 2.0];
sort(readings);
print(
  typed(readings, "list[float]"),
  sorted([
    new PySet<number>([1, 2]),
    new PySet<number>([3]),
    new PySet<number>([1]),
    new PySet<number>(),
  ]),
);
