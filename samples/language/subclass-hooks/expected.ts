import {
  IntType,
  StrType,
  call,
  getattr,
  guardedItems,
  nameOf,
  print,
  sorted,
  str,
} from "./runtime/builtins.js";

// A base class that is told of its subclasses: registries and class keywords.
class Plugin {
  static registry = new Map<string, typeof Plugin>();

  static __init_subclass__(): void {
    this.registry.set(nameOf(this), this);
    console.log("registered", nameOf(this));
  }
}

class A extends Plugin {
  run(): string {
    return "a";
  }
}
A.__init_subclass__();

class B extends Plugin {
  run(): string {
    return "b";
  }
}
B.__init_subclass__();

print(sorted(Plugin.registry.keys()));
for (const [name, cls] of guardedItems(Plugin.registry)) {
  print(name, call(getattr(new cls(), "run")));
}

class Shape {
  declare static sides: number;

  static __init_subclass__(sides = 0): void {
    this.sides = sides;
  }
}

class Triangle extends Shape {}
Triangle.__init_subclass__(3);

class Square extends Shape {}
Square.__init_subclass__(4);

console.log(Triangle.sides, Square.sides, Triangle.sides);

class Box {
  static __class_getitem__(item: any): string {
    return `${nameOf(this)}[${str(nameOf(item))}]`;
  }
}

print(Box.__class_getitem__(IntType), Box.__class_getitem__(StrType));
