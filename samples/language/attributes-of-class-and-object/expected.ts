import {
  AttributeError,
  assignedLater,
  attributesOf,
  delattr,
  dictUpdate,
  getattr,
  hasattr,
  moduleOf,
  nameOf,
  print,
  setattr,
  sharedAttributes,
  sorted,
} from "./runtime/builtins.js";

// A class has a value until the object has its own; attributes by name.
class Dog {
  declare age: number;
  declare colour: string;
  declare static legs: number;
  declare name: string;
  static kind = "canine";
  declare kind: string;
  static tricks: string[] = [];
  static count = 0;

  constructor(name: string) {
    this.name = name;
    Dog.count++;
  }

  learn(trick: string): void {
    Dog.tricks.push(trick);
  }
}
sharedAttributes(Dog, "kind");
assignedLater(Dog, "age");

const a = new Dog("Fido");
const b = new Dog("Rex");
a.learn("roll");
b.learn("sit");
print(Dog.tricks, Dog.tricks === Dog.tricks, Dog.count, Dog.count);
a.kind = "wolf";
print(a.kind, b.kind, Dog.kind);
Dog.kind = "changed";
print(a.kind, b.kind);
delattr(a, "kind");
console.log(a.kind);
a.age = 3;
print(a.age, hasattr(a, "age"), hasattr(b, "age"));
print(attributesOf(a), attributesOf(b), attributesOf(a));
print(
  a.constructor as typeof Dog,
  nameOf(a.constructor as typeof Dog),
  new (a.constructor as typeof Dog)("New").name,
);
setattr(a, "colour", "brown");
print(a.colour, getattr(b, "colour", "none"));
for (const attr of ["name", "age", "missing"]) {
  print(attr, getattr(a, attr, null), hasattr(b, attr));
}
try {
  b.age;
} catch (e) {
  if (!(e instanceof AttributeError)) throw e;
  print(e);
}
delattr(a, "colour");
print(hasattr(a, "colour"));
Dog.legs = 4;
console.log(Dog.legs, Dog.legs);
attributesOf(a).set("extra", 5);
print(getattr(a, "extra"));
dictUpdate(attributesOf(a), new Map<string, number>([["q", 1]]));
print(sorted(attributesOf(a).keys()));
print(nameOf(Dog), moduleOf(Dog), null);
