/** Showing nested data so that people can read it. */

import {
  difference,
  equals,
  float,
  len,
  list,
  print,
  range,
  repr,
  tuple,
  typed,
} from "./runtime/builtins.js";
import { Counter, DefaultDict, Deque } from "./runtime/collections.js";
import * as pprint from "./runtime/pprint.js";

class Shelf {
  aisle: string;
  capacity: number;
  boxes: string[];
  note: string;

  constructor(
    aisle: string,
    capacity: number,
    boxes: string[] = [],
    note: string = "",
  ) {
    this.aisle = aisle;
    this.capacity = capacity;
    this.boxes = boxes;
    this.note = note;
  }

  __repr__(): string {
    return `Shelf(aisle=${repr(this.aisle)}, capacity=${repr(float(this.capacity))}, boxes=${repr(this.boxes)})`;
  }

  __reprItems__(): unknown[][] {
    return [
      ["aisle", this.aisle],
      ["capacity", float(this.capacity)],
      ["boxes", this.boxes],
    ];
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Shelf &&
      this.aisle === other.aisle &&
      this.capacity === other.capacity &&
      equals(this.boxes, other.boxes) &&
      this.note === other.note
    );
  }
}

const INVENTORY = {
  warehouse: { city: "Lyon", coordinates: tuple(45.75, 4.85), open: true },
  products: [
    {
      sku: "A-100",
      name: "Desk lamp",
      price: 19.9,
      tags: difference(
        new Set<string>(["light", "home"]),
        new Set<string>(["home"]),
      ),
    },
    { sku: "B-200", name: "Chair", price: 75.0, tags: new Set<string>() },
  ],
  notes:
    "Count everything twice before the report is sent to the head office in Paris.",
  counts: [...range(12)],
  missing: null,
};

function byLength(words: string[]): DefaultDict<number, string[]> {
  const groups = new DefaultDict<number, string[]>(list);
  for (const word of words) {
    groups.getOrCreate(len(word)).push(word);
  }
  return groups;
}

console.log("default:");
pprint.pprint(
  typed(
    INVENTORY,
    "{warehouse: {city: str, coordinates: tuple[float, float], open: bool}, products: list[{sku: str, name: str, price: float, tags: set[str]}], notes: str, counts: list[int], missing: None}",
  ),
);

console.log("narrow, in the order of the source:");
pprint.pp(
  typed(
    INVENTORY,
    "{warehouse: {city: str, coordinates: tuple[float, float], open: bool}, products: list[{sku: str, name: str, price: float, tags: set[str]}], notes: str, counts: list[int], missing: None}",
  ),
  { width: 50 },
);

console.log("compact, indented by two:");
const printer = new pprint.PrettyPrinter({
  indent: 2,
  width: 46,
  compact: true,
});
printer.pprint(
  typed(
    INVENTORY,
    "{warehouse: {city: str, coordinates: tuple[float, float], open: bool}, products: list[{sku: str, name: str, price: float, tags: set[str]}], notes: str, counts: list[int], missing: None}",
  ),
);

console.log("only two levels:");
pprint.pprint(
  typed(
    INVENTORY,
    "{warehouse: {city: str, coordinates: tuple[float, float], open: bool}, products: list[{sku: str, name: str, price: float, tags: set[str]}], notes: str, counts: list[int], missing: None}",
  ),
  { depth: 2 },
);

const text = pprint.pformat({ b: 1, a: [1, 2] });
console.log("short values stay on one line:", text);

const shelves = [
  new Shelf("north-7", 12.0, ["lamps", "cables", "batteries for everything"]),
  new Shelf("south-1", 2.5, undefined, "not shown"),
];
pprint.pprint(shelves, { width: 60 });

const words =
  "one two three four five six seven eight nine ten eleven twelve".split(" ");
pprint.pprint(byLength(words), { width: 40 });
pprint.pprint(new Counter<string>("mississippi"));
pprint.pprint(new Deque<string>(words, 20), { width: 30, compact: true });
pprint.pprint([123456789, 1000], { underscoreNumbers: true });

const loop: (string | any[])[] = ["start"];
loop.push(loop);
print(
  pprint.isrecursive(loop),
  pprint.isreadable(loop),
  pprint.isreadable(
    typed(
      INVENTORY,
      "{warehouse: {city: str, coordinates: tuple[float, float], open: bool}, products: list[{sku: str, name: str, price: float, tags: set[str]}], notes: str, counts: list[int], missing: None}",
    ),
  ),
);
