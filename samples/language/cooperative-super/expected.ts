import {
  TypeError,
  basesOf,
  callWith,
  inherits,
  isInstance,
  mergeKeywords,
  mro,
  nameOf,
  print,
  superOf,
  takeKeywords,
  withParameters,
  wrongCall,
} from "./runtime/builtins.js";

// Classes that call each other with super(): keywords go down the line, each takes its own.
class Vehicle {
  declare wheels: number;
  declare extra: Map<string, string>;

  constructor(...args: any[]) {
    this.__init__(...args);
  }

  __init__(...args: any[]): void;

  __init__(wheels: number, extra: Map<string, string> = new Map()): void {
    this.wheels = wheels;
    this.extra = extra;
  }

  describe(): string {
    return `${this.wheels} wheels`;
  }
}
withParameters(Vehicle.prototype.__init__, "wheels", "**extra");

class Engine {
  declare power: number;

  constructor(...args: any[]) {
    this.__init__(...args);
  }

  __init__(...args: any[]): void;

  __init__(power = 100, kw: Map<string, number | string> = new Map()): void {
    callWith(superOf(Engine, this).__init__, [], kw);
    this.power = power;
  }

  start(): string {
    return `engine ${this.power}hp`;
  }
}
withParameters(Engine.prototype.__init__, "power=", "**kw");

class Radio {
  declare station: string;

  constructor(...args: any[]) {
    this.__init__(...args);
  }

  __init__(...args: any[]): void;

  __init__(...args: any[]): void {
    const { station = "fm1", ...others } = takeKeywords(args);
    const kw = new Map(Object.entries(others));
    callWith(superOf(Radio, this).__init__, args, kw);
    this.station = station;
  }

  play(): string {
    return `playing ${this.station}`;
  }
}
withParameters(Radio.prototype.__init__, "*args", "station=", "**kw");

class Car extends Radio {
  declare color: string;

  override __init__(
    color: string,
    kw: Map<string, number | string> = new Map(),
  ): void {
    callWith(
      superOf(Car, this).__init__,
      [],
      mergeKeywords("function", { wheels: 4 }, kw),
    );
    this.color = color;
  }

  describe(): string {
    return `${this.color} car: ${superOf(Car, this).describe()}, ${this.start()}, ${this.play()}`;
  }
}
interface Car
  extends
    Omit<Engine, keyof Radio>,
    Omit<Vehicle, keyof Radio | keyof Engine> {}
inherits(Car, Radio, Engine, Vehicle);

const c = new Car(
  "red",
  new Map<string, number | string>([
    ["power", 150],
    ["station", "jazz"],
    ["owner", "Ann"],
  ]),
);
print(c.describe(), c.extra);
console.log(new Car("blue").describe());
print(mro(Car).map((k) => nameOf(k)));
for (const base of basesOf(Car)) {
  print(nameOf(base), isInstance(c, base));
}
try {
  wrongCall("Car.__init__() missing 1 required positional argument: 'color'");
} catch (e) {
  if (!(e instanceof TypeError)) throw e;
  print(e);
}

class A {
  hello(): void {
    console.log("A");
  }
}

class B extends A {
  override hello(): void {
    console.log("B");
    superOf(B, this).hello();
  }
}

class C extends A {
  override hello(): void {
    console.log("C");
    super.hello();
  }
}

class D extends B {
  override hello(): void {
    console.log("D");
    super.hello();
  }
}
interface D extends Omit<C, keyof B> {}
inherits(D, B, C);

new D().hello();
new B().hello();
