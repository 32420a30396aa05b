import {
  PySet,
  add,
  equals,
  floorDivide,
  format,
  getattr,
  hash,
  listCount,
  lt,
  max,
  modulo,
  mul,
  print,
  sorted,
  str,
  sum,
  truthy,
} from "./runtime/builtins.js";

class Money {
  total: any;

  constructor(euros: number, cents: any = 0) {
    this.total = add(euros * 100, cents);
  }

  __add__(other: any): Money {
    return new Money(0, add(this.total, getattr(other, "total")));
  }

  __mul__(factor: number): Money {
    return new Money(0, mul(this.total, factor));
  }

  __eq__(other: Money): boolean {
    return other instanceof Money && equals(this.total, other.total);
  }

  __hash__(): number | bigint {
    return hash(this.total);
  }

  __lt__(other: any): boolean {
    return lt(this.total, getattr(other, "total"));
  }

  __bool__(): boolean {
    return !equals(this.total, 0);
  }

  __str__(): string {
    return `${str(floorDivide(this.total, 100))}.${format(modulo(this.total, 100), "02d")} €`;
  }

  __format__(spec: any): string {
    return format(str(this), str(spec));
  }
}

const purse = [new Money(5), new Money(2, 50), new Money(0), new Money(2, 50)];
for (const money of purse) {
  print(`[${format(money, ">10")}]`, truthy(money) ? "something" : "nothing");
}
print(sum(purse, new Money(0)), max(purse), sorted(purse)[0]);
print(
  equals(new Money(1), new Money(0, 100)),
  !equals(new Money(1), new Money(2)),
  listCount(purse, new Money(2, 50)),
  new PySet<Money>(purse).size,
);
print(
  new Money(3).__mul__(2),
  purse.map((m) => str(m)),
);
