/** Methods that are taken from their class are functions: the object comes first. */

import {
  StrType,
  add,
  callOrConvert,
  callWith,
  format,
  list,
  map,
  maxBy,
  minBy,
  nameOf,
  print,
  sorted,
  str,
  unbound,
  withParameters,
} from "./runtime/builtins.js";
import { DefaultDict } from "./runtime/collections.js";
import { partialWith } from "./runtime/functools.js";

class Animal {
  name: string;
  weight: number;

  constructor(name: string, weight: number) {
    this.name = name;
    this.weight = weight;
  }

  age_group(): string {
    return this.weight > 50 ? "heavy" : "light";
  }

  heavier(by: number): number {
    return add(this.weight, by);
  }

  greet(greeting = "hello", mark = "!"): string {
    return `${greeting}, ${this.name}${mark}`;
  }

  __str__(): string {
    return `<${this.name}>`;
  }
}
withParameters(Animal, "name", "weight");
withParameters(Animal.prototype.age_group);
withParameters(Animal.prototype.heavier, "by");
withParameters(Animal.prototype.greet, "greeting=", "*", "mark=");
withParameters(Animal.prototype.__str__);

class Dog extends Animal {
  override age_group(): string {
    return "dog, " + super.age_group();
  }
}
withParameters(Dog, "Animal.__init__()", "name", "weight");

const zoo: Animal[] = [
  new Animal("horse", 400),
  new Dog("rex", 30),
  new Animal("cat", 4),
];

print(sorted(zoo, { key: unbound(Animal, "age_group") }).map((a) => a.name));
print(
  [...map(unbound(Animal, "age_group"), zoo)],
  [...map((self: Animal, by: number) => self.heavier(by), zoo, [1, 2.5, 3])],
);
print(
  maxBy(zoo, { key: withParameters((a: Animal) => a.weight, "a") }).name,
  minBy(zoo, { key: (self: Animal) => self.__str__() }).name,
);

const reports = new Map<string, any>([
  ["group", unbound(Animal, "age_group")],
  ["name", withParameters((a: Animal) => a.name, "a")],
  ["text", StrType],
  ["hi", unbound(Animal, "greet")],
]);
for (const [title, report] of reports) {
  print(
    `${format(title, ">6")}:`,
    zoo.map((a) => callOrConvert(report, a)),
  );
}

const groups = new DefaultDict<string, string[]>(list);
for (const animal of zoo) {
  for (const rate of [
    unbound(Animal, "age_group"),
    unbound(Animal, "__str__"),
  ]) {
    groups.getOrCreate(rate(animal)).push(str(animal));
  }
}
print(new Map<string, string[]>(groups));

function call(
  function_: (self: Animal, greeting?: string, mark?: string) => string,
  ...args: Parameters<typeof function_>
): string {
  return function_(...args);
}

print(
  call(unbound(Animal, "greet"), zoo[1]),
  call(unbound(Animal, "greet"), zoo[1], "bye"),
);
const double = partialWith(unbound(Animal, "heavier"), [zoo[2]], {});
print(double(1), callWith(double, [], { by: 2.5 }));
const shorten = unbound(Animal, "greet");
print(
  shorten(zoo[0]),
  shorten(zoo[0], "oh", ""),
  nameOf(shorten),
  nameOf(Animal.prototype.heavier),
);
