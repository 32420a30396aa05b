/** Generators that clean up after themselves, however far they are read. */

import {
  closedAtExit,
  closedOnReturn,
  enter,
  firstOf,
  letGo,
  next,
  owned,
  print,
} from "./runtime/builtins.js";
import * as itertools from "./runtime/itertools.js";

/** Counts how many of its books are out. */
class Shelf {
  out: number;

  constructor() {
    this.out = 0;
  }

  __enter__(): Shelf {
    this.out++;
    console.log(`  lent, ${this.out} out`);
    return this;
  }

  __exit__(...details: unknown[]): void {
    this.out--;
    console.log(`  returned, ${this.out} out`);
  }
}

const shelf = new Shelf();

/** Reads page after page; the book goes back at the end. */
function* pages(title: string, count: number): Generator<string> {
  const scope = enter(shelf);
  try {
    for (let number = 1; number <= count; number++) {
      yield `${title}, page ${number}`;
    }
  } catch (error) {
    scope.fail(error);
    throw error;
  } finally {
    scope.exit();
  }
}

function* chapters(...titles: string[]): Generator<string> {
  for (const title of titles) {
    yield* pages(title, 2);
  }
}

/** Looks into a book, and drops it. */
function skim(title: string): string {
  using book = closedOnReturn(pages(title, 100));
  const first = next(book);
  return `${first} and ${next(book)}`;
}

function search(wanted: string): string | null {
  for (const page of chapters("Tides", "Dunes", "Reeds")) {
    if (page === wanted) {
      return page;
    }
  }
  return null;
}

console.log("read whole:");
print([...pages("Lighthouses", 2)]);

console.log("skimmed:");
console.log(skim("Harbours"));

console.log("searched:");
print(search("Dunes, page 1"));

console.log("sliced:");
for (const page of itertools.islice(owned(pages("Birds", 50)), 2)) {
  console.log(page);
}

console.log("one page:");
console.log(firstOf(pages("Stars", 9)));

console.log("put down:");
const atlas = pages("Atlas", 30);
console.log(next(atlas));
letGo(atlas);
console.log(`${shelf.out} out`);

console.log("exchanged:");
let current: Generator<string> | null = closedAtExit(pages("Rivers", 10));
console.log(next(current));
letGo(current);
current = closedAtExit(pages("Lakes", 10));
console.log(next(current));
letGo(current);
current = null;
console.log(`${shelf.out} out`);

console.log("kept to the end:");
const kept = closedAtExit(chapters("Winds", "Clouds"));
console.log(next(kept));
const upper = closedAtExit(
  (function* (source: Iterable<string>) {
    for (const page of source) {
      yield page.toUpperCase();
    }
  })(pages("Maps", 3)),
);
console.log(next(upper));
console.log("closing time");
