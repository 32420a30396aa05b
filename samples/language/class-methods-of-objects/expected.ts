import {
  IndexError,
  ValueError,
  float,
  len,
  listPop,
  nameOf,
  print,
  sharedAttributes,
  truthy,
  typeOf,
} from "./runtime/builtins.js";

// What objects find in their class: variables, class methods, properties.
class Animal {
  name: string;
  static sound = "...";
  declare sound: string;
  static count = 0;

  constructor(name: string) {
    this.name = name;
    const target = this.constructor as typeof Animal;
    target.count++;
  }

  static describe(): string {
    return `${nameOf(this)}: ${this.sound}`;
  }

  static kind(): string {
    return "animal";
  }

  speak(): string {
    return `${this.name} says ${this.sound}`;
  }
}
sharedAttributes(Animal, "sound");

class Dog extends Animal {
  static override sound = "Woof";
  declare sound: string;
}
sharedAttributes(Dog, "sound");

class Puppy extends Dog {
  static override sound = "Yip";
  declare sound: string;

  static override kind(): string {
    return "puppy";
  }
}
sharedAttributes(Puppy, "sound");

const pets: Animal[] = [new Dog("Rex"), new Puppy("Bit"), new Animal("It")];
for (const pet of pets) {
  print(
    pet.speak(),
    pet.sound,
    (pet.constructor as typeof Dog | typeof Puppy | typeof Animal).describe(),
    (pet.constructor as typeof Dog | typeof Puppy | typeof Animal).kind(),
    pet instanceof Dog,
    typeOf(pet) === Dog,
  );
}
console.log(Animal.count, Dog.count, Puppy.count);
const one = pets.length > 2 ? pets[0] : new Animal("none");
print(
  one.sound,
  (one.constructor as typeof Dog | typeof Puppy | typeof Animal).kind(),
);
Dog.sound = "Grr";
print(pets.map((p) => p.speak()));
pets[0].sound = "Own";
print(pets[0].sound, Dog.sound, pets[0].speak());

class Stack {
  _items: number[];

  constructor() {
    this._items = [];
  }

  __len__(): number {
    return this._items.length;
  }

  __bool__(): boolean {
    return this._items.length > 0;
  }

  push(x: number): Stack {
    this._items.push(x);
    return this;
  }

  pop(): number {
    if (!truthy(this)) {
      throw new IndexError("pop from empty stack");
    }
    return listPop(this._items);
  }
}

const s = new Stack().push(1).push(2);
while (truthy(s)) {
  console.log(s.pop(), len(s));
}
try {
  s.pop();
} catch (e) {
  if (!(e instanceof IndexError)) throw e;
  print(e);
}

class Temperature {
  _celsius!: number;

  constructor(celsius: number) {
    this.celsius = celsius;
  }

  get celsius(): number {
    return this._celsius;
  }

  set celsius(value: number) {
    if (value < -273.15) {
      throw new ValueError("below absolute zero");
    }
    this._celsius = value;
  }

  get fahrenheit(): number {
    return this.celsius * 1.8 + 32;
  }

  set fahrenheit(value: number) {
    this.celsius = float((value - 32) / 1.8);
  }
}

const t = new Temperature(25);
t.fahrenheit = 212;
print(t.celsius, float(t.fahrenheit));
try {
  new Temperature(-300);
} catch (e) {
  if (!(e instanceof ValueError)) throw e;
  print(e);
}
