/** Members with data of their own: what an enum's __init__ and __new__ are for. */

import {
  allocate,
  divmod,
  float,
  floatDiv,
  format,
  list,
  print,
  repr,
  sorted,
  str,
  tuple,
  typed,
} from "./runtime/builtins.js";
import { Enum } from "./runtime/enum.js";

const GRAVITATION = 6.6743e-11;

class Planet extends Enum<readonly [number, number]> {
  declare mass: number;
  declare radius: number;
  static readonly MERCURY = new Planet("MERCURY", tuple(3.303e23, 2.4397e6));
  static readonly EARTH = new Planet("EARTH", tuple(5.976e24, 6.37814e6));
  static readonly MARS = new Planet("MARS", tuple(6.421e23, 3.3972e6));

  __init__(mass: number, radius: number): void {
    this.mass = mass; // in kilograms
    this.radius = radius; // in metres
  }

  get surfaceGravity(): number {
    return floatDiv(GRAVITATION * this.mass, this.radius * this.radius);
  }

  weigh(kilograms: number): number {
    return floatDiv(
      kilograms * this.surfaceGravity,
      Planet.EARTH.surfaceGravity,
    );
  }

  static override described(value: readonly [number, number]): unknown {
    return typed(value, "tuple[float, float]");
  }
}

for (const planet of Planet.members()) {
  console.log(
    `${format(planet.name, "<8")} ${format(planet.surfaceGravity, "5.2f")} ${format(planet.weigh(70), "6.2f")} kg`,
  );
}
print(
  Planet.EARTH,
  repr(Planet.MARS),
  typed(Planet.EARTH.value, "tuple[float, float]"),
);

class Coin extends Enum<number> {
  declare cents: number;
  declare plural: string;
  static readonly PENNY = new Coin("PENNY", 1);
  static readonly NICKEL = new Coin("NICKEL", 5);
  static readonly DIME = new Coin("DIME", 10);
  static readonly QUARTER = new Coin("QUARTER", 25);

  __init__(cents: number): void {
    this.cents = cents;
    this.plural = cents === 1 ? "pennies" : this.name.toLowerCase() + "s";
  }

  /** The fewest coins for an amount. */
  static change(cents: number): Map<Coin, number> {
    const result = new Map<Coin, number>();
    for (const coin of sorted(this.members(), {
      key: (coin) => coin.cents,
      reverse: true,
    })) {
      let count: number;
      [count, cents] = divmod(cents, coin.cents);
      if (count !== 0) {
        result.set(coin, count);
      }
    }
    return result;
  }
}

for (const amount of [68, 41]) {
  const coins = Coin.change(amount);
  console.log(
    amount,
    Array.from(coins, ([coin, count]) => `${count} ${coin.plural}`).join(", "),
  );
}

/** Values count up by themselves, whatever the class body says. */
class AutoNumber extends Enum {
  static __new__(cls: typeof AutoNumber, ...args: unknown[]): AutoNumber {
    const member = allocate(cls);
    member._value_ = cls.byName().size + 1;
    return member;
  }
}

class Fruit extends AutoNumber {
  static readonly APPLE = new Fruit("APPLE", tuple());
  static readonly PEAR = new Fruit("PEAR", tuple());
  static readonly PLUM = new Fruit("PLUM", tuple());
}

print(
  Array.from(Fruit.members(), (fruit) => `${str(fruit.value)}=${fruit.name}`),
  Fruit.of(2),
);

class Ratio extends Enum<number> {
  static readonly HALF = new Ratio("HALF", 0.5);
  static readonly WHOLE = new Ratio("WHOLE", 1.0);
  static readonly DOUBLE = new Ratio("DOUBLE", 2.0);

  static override described(value: number): unknown {
    return float(value);
  }
}

print(
  list(Ratio.members()),
  Ratio.of(2),
  float(floatDiv(Ratio.WHOLE.value, Ratio.DOUBLE.value)),
);
