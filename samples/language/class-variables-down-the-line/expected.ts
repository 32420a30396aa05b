import { print } from "./runtime/builtins.js";

class Animal {
  static sound = "...";

  speak(): string {
    return (this.constructor as typeof Animal).sound;
  }
}
class Cat extends Animal {}
class Kitten extends Cat {
  static override sound = "meow";
}
class Cow extends Animal {}
print(
  new Animal().speak(),
  new Cat().speak(),
  new Kitten().speak(),
  new Cow().speak(),
);
Cow.sound = "moo";
print(new Animal().speak(), new Cow().speak(), new Cat().speak());
