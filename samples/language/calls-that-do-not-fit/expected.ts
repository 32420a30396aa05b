/** Python looks at the arguments when a call is made, and says what is wrong with them. */

import {
  AttributeError,
  Dict,
  NameError,
  TypeError,
  add,
  call,
  contains,
  getItem,
  getattr,
  len,
  lt,
  print,
  repr,
  setItem,
  tuple,
  undefinedName,
  wrongCall,
} from "./runtime/builtins.js";

function describe(name: string, age: number, city = "here"): string {
  return `${name} ${age} ${city}`;
}

class Point {
  x: number;
  y: number;

  constructor(x: number, y = 0) {
    [this.x, this.y] = [x, y];
  }

  move(dx: number): void {
    this.x += dx;
  }

  static origin(label: any): any {
    return label;
  }

  static diagonal(n: number): Point {
    return new this(n, n);
  }
}

class Item {
  name: string;
  price: number;

  constructor(name: string, price: number = 1) {
    this.name = name;
    this.price = price;
  }

  __repr__(): string {
    return `Item(name=${repr(this.name)}, price=${repr(this.price)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Item &&
      this.name === other.name &&
      this.price === other.price
    );
  }
}

function attempt(action: () => any): void {
  try {
    print("no error:", action());
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    print(error);
  }
}

attempt(() =>
  wrongCall(
    "describe() missing 2 required positional arguments: 'name' and 'age'",
  ),
);
attempt(() =>
  wrongCall("describe() missing 1 required positional argument: 'age'", "a"),
);
attempt(() =>
  wrongCall(
    "describe() takes 2 positional arguments but 3 were given",
    "a",
    1,
    2,
  ),
);
attempt(() =>
  wrongCall(
    "describe() got an unexpected keyword argument 'town'",
    "a",
    1,
    "there",
  ),
);
attempt(() =>
  wrongCall("describe() got multiple values for argument 'name'", "a", 1, "b"),
);
attempt(() =>
  wrongCall(
    "describe() takes 2 positional arguments but 3 positional arguments (and 1 keyword-only argument) were given",
    "a",
    1,
    2,
    "there",
  ),
);
attempt(() =>
  wrongCall("Point.__init__() missing 1 required positional argument: 'x'"),
);
attempt(() =>
  wrongCall(
    "Point.__init__() takes from 2 to 3 positional arguments but 4 were given",
    1,
    2,
    3,
  ),
);
attempt(() =>
  wrongCall("Point.__init__() got an unexpected keyword argument 'z'", 1, 3),
);
attempt(() =>
  wrongCall(
    "Point.move() missing 1 required positional argument: 'dx'",
    new Point(1),
  ),
);
attempt(() =>
  wrongCall(
    "Point.move() takes 2 positional arguments but 3 were given",
    new Point(1),
    1,
    2,
  ),
);
attempt(() =>
  wrongCall("Point.origin() missing 1 required positional argument: 'label'"),
);
attempt(() =>
  wrongCall(
    "Point.diagonal() takes 2 positional arguments but 3 were given",
    1,
    2,
  ),
);
attempt(() =>
  wrongCall("Item.__init__() missing 1 required positional argument: 'name'"),
);
attempt(() =>
  wrongCall(
    "Item.__init__() takes from 2 to 3 positional arguments but 4 were given",
    "a",
    1,
    2,
  ),
);
attempt(() =>
  wrongCall(
    "<lambda>.<locals>.<lambda>() missing 1 required positional argument: 'a'",
  ),
);
attempt(() => add("a", 1));
attempt(() => len(5));
attempt(() => add([1], tuple(2)));
attempt(() => getItem(null, 0));
attempt(() => call(5));
attempt(() => lt("a", 1));
attempt(() => new Dict<any, any>([[[1], 2]]));
attempt(() => contains(4, 3));

try {
  print(undefinedName("nothing_of_that_name"));
} catch (error) {
  if (!(error instanceof NameError)) throw error;
  print(error);
}
try {
  getattr(5, "foo");
} catch (error) {
  if (!(error instanceof AttributeError)) throw error;
  print(error);
}
const pair = tuple(1, 2);
try {
  setItem(pair, 0, 5);
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  print(error, pair);
}
