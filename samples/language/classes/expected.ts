import {
  AttributeError,
  NotImplementedError,
  getattr,
  mro,
  nameOf,
  print,
  repr,
  typeName,
} from "./runtime/builtins.js";

/** Something that speaks. */
class Animal {
  name: string;
  static population = 0;

  constructor(name: string) {
    this.name = name;
    Animal.population++;
  }

  speak(): string {
    return `${this.name} says ${this.sound()}`;
  }

  sound(): string {
    throw new NotImplementedError("sound");
  }

  __repr__(): string {
    return `${typeName(this)}(${repr(this.name)})`;
  }
}

class Dog extends Animal {
  override sound(): string {
    return "woof";
  }
}

class Puppy extends Dog {
  age: number;

  constructor(name: string, age = 1) {
    super(name.toLowerCase());
    this.age = age;
  }

  override sound(): string {
    return super.sound() + "!".repeat(this.age);
  }

  get humanAge(): number {
    return this.age * 7;
  }

  static isSmall(weight: number): boolean {
    return weight < 5;
  }

  static litter(...names: string[]): Puppy[] {
    return names.map((name) => new this(name));
  }
}

const pets: Dog[] = [
  new Dog("Rex"),
  ...Puppy.litter("Kim", "Bo"),
  new Puppy("Max", 2),
];
for (const pet of pets) {
  print(pet.speak(), pet instanceof Puppy, pet);
}
print(
  Animal.population,
  getattr(pets.at(-1)!, "humanAge"),
  Puppy.isSmall(3),
  mro(Puppy).map((c) => nameOf(c)),
);
try {
  new Animal("ghost").speak();
} catch (error) {
  if (!(error instanceof NotImplementedError)) throw error;
  print("not implemented:", error);
}
try {
  getattr(pets[0], "age");
} catch (error) {
  if (!(error instanceof AttributeError)) throw error;
  print(error);
}
