/** A library with abstract items, properties, class methods and custom errors. */

import {
  Exception,
  LookupError,
  TypeError,
  all,
  cannotInstantiate,
  caseFold,
  contains,
  delattr,
  float,
  format,
  getItem,
  getattr,
  int,
  isInstance,
  iter,
  iterator,
  keywords,
  le,
  len,
  listRemove,
  lt,
  mul,
  next,
  print,
  repr,
  rpartition,
  setDefault,
  setattr,
  sorted,
  str,
  strip,
  sub,
  takeKeywords,
  truthy,
  tuple,
  typeName,
  valuesView,
} from "./runtime/builtins.js";
import { date, timedelta } from "./runtime/datetime.js";
import * as itertools from "./runtime/itertools.js";

/** Base of what goes wrong here. */
class LibraryError extends Exception {}

class NotAvailable extends LibraryError {
  item: Book | Film;
  due: date | string | null;

  constructor(item: Book | Film, due: date | string | null = null) {
    super(
      due !== null && truthy(due)
        ? `${repr(item.title)} is out until ${format(due, "%d %b %Y")}`
        : `${repr(item.title)} is lost`,
    );
    [this.item, this.due] = [item, due];
  }
}

abstract class Item {
  title: string;
  year: number;
  number: number;
  _due: date | string | null;
  static _numbers = itertools.count(100);
  static loanDays = 14;
  static dailyFine = 0.25;

  constructor(title: string, year: number) {
    this.title = title;
    this.year = year;
    this.number = next(Item._numbers);
    this._due = null;
  }

  abstract get kind(): string;

  get available(): boolean {
    return this._due === null;
  }

  get due(): date | string | null {
    return this._due;
  }

  set due(value: date | string) {
    if (value !== null && !isInstance(value, date)) {
      throw new TypeError(`due must be a date, not ${typeName(value)}`);
    }
    this._due = value;
  }

  __delete_due__(): void {
    this._due = null;
  }

  fine(today: date): any {
    if (this._due === null || le(today, this._due)) {
      return float(0.0);
    }
    return mul(
      getattr(sub(today, this._due), "days"),
      (this.constructor as typeof Item).dailyFine,
    );
  }

  __str__(): string {
    return `${this.kind} #${this.number}: ${this.title} (${this.year})`;
  }

  __lt__(other: Item): boolean {
    return lt(tuple(this.year, this.title), tuple(other.year, other.title));
  }
}

class Book extends Item {
  author: string;
  static kind = "Book";

  constructor(title: string, year: number, author: string) {
    super(title, year);
    this.author = author;
  }

  override __str__(): string {
    return super.__str__() + ` by ${this.author}`;
  }

  override get kind(): string {
    return (this.constructor as typeof Book).kind;
  }
}

class Film extends Item {
  static override loanDays = 3;
  static override dailyFine = 1.5;

  override get kind(): string {
    return typeName(this);
  }

  static parse(line: string): Film {
    const [title, , year] = rpartition(line, ",");
    return new this(strip(title), int(year));
  }
}

class Library {
  today: date;
  _items: Map<number, Book | Film>;
  loans: Map<string, (Book | Film)[]>;

  constructor(...items: (Book | Film)[]) {
    const { today } = takeKeywords(items);
    this._items = new Map<number, Book | Film>(
      items.map((item) => [item.number, item]),
    );
    this.today = today;
    this.loans = new Map<string, (Book | Film)[]>();
  }

  __len__(): number {
    return this._items.size;
  }

  __iter__(): IterableIterator<Book | Film> {
    return iter(sorted(valuesView(this._items)));
  }

  [Symbol.iterator]() {
    return iterator(this.__iter__());
  }

  __getitem__(title: string): Book | Film {
    for (const item of this) {
      if (caseFold(item.title) === caseFold(title)) {
        return item;
      }
    }
    throw new LookupError(title);
  }

  __contains__(title: string): boolean {
    try {
      getItem(this, title);
    } catch (error2) {
      if (!(error2 instanceof LookupError)) throw error2;
      return false;
    }
    return true;
  }

  borrow(who: string, title: string): date | string | null {
    const item = getItem(this, title);
    if (!item.available) {
      throw new NotAvailable(item, item.due);
    }
    item.due = this.today.__add__(
      new timedelta({
        days: (item.constructor as typeof Book | typeof Film).loanDays,
      }),
    );
    setDefault(this.loans, who, []).push(item);
    return item.due;
  }

  giveBack(who: string, title: string): any {
    const item = getItem(this, title);
    listRemove(getItem(this.loans, who), item);
    const fine = item.fine(this.today);
    delattr(item, "due");
    return fine;
  }
}

const library = new Library(
  new Book("Dune", 1965, "Frank Herbert"),
  Film.parse("Blade Runner, 1982"),
  new Book("Emma", 1815, "Jane Austen"),
  Film.parse("Alien, Aliens, 1986"),
  keywords({ today: new date(2024, 2, 20) }),
);
for (const item of library) {
  print(item);
}
print(len(library), contains(library, "dune"), contains(library, "Solaris"));
print(library.borrow("Ann", "DUNE"), library.borrow("Bob", "blade runner"));
try {
  library.borrow("Bob", "Dune");
} catch (error) {
  if (!(error instanceof LibraryError)) throw error;
  print(typeName(error), "-", error, error instanceof LibraryError);
}
library.today = library.today.__add__(new timedelta({ weeks: 3 }));
print(
  format(library.giveBack("Ann", "Dune"), ".2f"),
  library.giveBack("Bob", "Blade Runner"),
);
print(
  library.loans,
  getItem(library, "emma").available,
  all(
    (function* () {
      for (const i of library) {
        yield i.available;
      }
    })(),
  ),
);
for (const action of [
  () => cannotInstantiate(Item, "kind"),
  () => getItem(library, "nope"),
  () => setattr(getItem(library, "dune"), "due", "now"),
  () => library.giveBack("Zoe", "Dune"),
  () => library.giveBack("Ann", "Dune"),
]) {
  try {
    action();
  } catch (error) {
    if (!(error instanceof Exception)) throw error;
    console.log(`${typeName(error)}: ${str(error)}`);
  }
}
