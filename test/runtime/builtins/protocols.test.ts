import { expect, test } from "vitest";
import { max, maxBy, minBy, sum, sumFloats } from "../../../runtime/builtins/aggregate.ts";
import { delattr, getattr, hasattr, setattr } from "../../../runtime/builtins/attributes.ts";
import { call, callable } from "../../../runtime/builtins/call.ts";
import { ge, lt } from "../../../runtime/builtins/compare.ts";
import { contains } from "../../../runtime/builtins/contains.ts";
import { Dict } from "../../../runtime/builtins/dict.ts";
import { dictGet, dictPop, dictUpdate, setDefault } from "../../../runtime/builtins/dicts.ts";
import { equals } from "../../../runtime/builtins/equals.ts";
import {
  AttributeError,
  IndexError,
  TypeError,
} from "../../../runtime/builtins/exceptions-common.ts";
import { RuntimeError } from "../../../runtime/builtins/exceptions-core.ts";
import { StopIteration } from "../../../runtime/builtins/exceptions-flow.ts";
import { Float, float } from "../../../runtime/builtins/float.ts";
import { floatPow } from "../../../runtime/builtins/float-arithmetic.ts";
import { format } from "../../../runtime/builtins/format.ts";
import { guarded, guardedItems } from "../../../runtime/builtins/guarded.ts";
import { hash } from "../../../runtime/builtins/hash.ts";
import { addInPlace, orInPlace } from "../../../runtime/builtins/in-place.ts";
import { iter, next } from "../../../runtime/builtins/iter.ts";
import { iterate, iterator } from "../../../runtime/builtins/iterate.ts";
import { enumerate, filter, map, zip } from "../../../runtime/builtins/iterators.ts";
import { delItem, getItem, setItem } from "../../../runtime/builtins/items.ts";
import { len } from "../../../runtime/builtins/len.ts";
import { NotImplemented } from "../../../runtime/builtins/not-implemented.ts";
import { add, mul } from "../../../runtime/builtins/operators.ts";
import { range } from "../../../runtime/builtins/range.ts";
import { repr } from "../../../runtime/builtins/repr.ts";
import { roundHalfEven } from "../../../runtime/builtins/round.ts";
import { PySet } from "../../../runtime/builtins/set.ts";
import { delSlice, slice } from "../../../runtime/builtins/slice.ts";
import { sorted } from "../../../runtime/builtins/sorted.ts";
import { truthy } from "../../../runtime/builtins/truthy.ts";
import { tuple } from "../../../runtime/builtins/tuple.ts";
import {
  FloatType,
  IntType,
  isInstance,
  StrType,
  typeOf,
} from "../../../runtime/builtins/types.ts";

class Money {
  amount: number;

  constructor(amount: number) {
    this.amount = amount;
  }

  __add__(other: unknown): Money | typeof NotImplemented {
    return other instanceof Money ? new Money(this.amount + other.amount) : NotImplemented;
  }

  __radd__(other: unknown): Money {
    return new Money(this.amount + Number(other));
  }

  __eq__(other: unknown): unknown {
    return other instanceof Money ? this.amount === other.amount : NotImplemented;
  }

  __lt__(other: Money): boolean {
    return this.amount < other.amount;
  }

  __hash__(): unknown {
    return hash(tuple(this.amount));
  }

  __bool__(): boolean {
    return this.amount !== 0;
  }

  __format__(spec: string): string {
    return `${this.amount} ${spec}`;
  }
}

class Unhashable {
  __eq__(): boolean {
    return true;
  }
}

class Countdown {
  left: number;

  constructor(left: number) {
    this.left = left;
  }

  __iter__(): this {
    return this;
  }

  __next__(): number {
    if (this.left === 0) throw new StopIteration();
    this.left -= 1;
    return this.left + 1;
  }

  [Symbol.iterator](): IterableIterator<number> {
    return iterator<number>(this.__iter__());
  }
}

class Box {
  items = ["a", "b", "c"];

  __getitem__(key: unknown): unknown {
    if (typeof key !== "number") return repr(key);
    if (key >= this.items.length) throw new IndexError("no");
    return this.items[key];
  }

  __len__(): number {
    return 3;
  }

  __call__(value: number): number {
    return value + 1;
  }
}

test("operators ask special methods, on the right too", () => {
  expect(add(new Money(1), new Money(2)).amount).toBe(3);
  expect((add(0, new Money(2)) as Money).amount).toBe(2);
  expect(() => add(new Money(1), "x")).toThrow(
    "unsupported operand type(s) for +: 'Money' and 'str'",
  );
  expect((sum([new Money(1), new Money(5)] as unknown) as Money).amount).toBe(6);
});

test("comparison, equality, hashing of objects", () => {
  expect(equals(new Money(1), new Money(1))).toBe(true);
  expect(equals(new Money(1), 1)).toBe(false);
  expect(new Dict([[new Money(1), "one"]]).get(new Money(1))).toBe("one");
  expect(new PySet([new Money(1), new Money(1)]).size).toBe(1);
  expect(() => new PySet([new Unhashable()])).toThrow("unhashable type: 'Unhashable'");
  expect(lt(new Money(1), new Money(2))).toBe(true);
  expect(() => ge(new Money(1), new Money(2))).toThrow(
    "'>=' not supported between instances of 'Money' and 'Money'",
  );
  expect(sorted([new Money(3), new Money(1)]).map(({ amount }) => amount)).toEqual([1, 3]);
  expect(equals([1, tuple(float(2))], [true, tuple(2)])).toBe(true);
  expect(equals(new Map([["a", 1]]), { a: float(1) })).toBe(true);
  expect(equals(float(Number.NaN), Number.NaN)).toBe(false);
});

test("truth, format, length, call", () => {
  expect([new Money(0), new Box(), [], float(0), {}, new Map(), "0"].map(truthy)).toEqual([
    false,
    true,
    false,
    false,
    false,
    false,
    true,
  ]);
  expect(format(new Money(2), "EUR")).toBe("2 EUR");
  expect(len(new Box())).toBe(3);
  expect(call(new Box(), 1)).toBe(2);
  expect(call(Money, 3)).toBeInstanceOf(Money);
  expect(callable(new Box())).toBe(true);
  expect(() => call(5)).toThrow("'int' object is not callable");
});

test("iteration protocols", () => {
  expect([...new Countdown(3)]).toEqual([3, 2, 1]);
  expect([...iterate(new Box())]).toEqual(["a", "b", "c"]);
  expect([...iterate(new Map([["k", 1]]))]).toEqual(["k"]);
  expect(next(iter([7]))).toBe(7);
  expect(() => next(iter([]))).toThrow(StopIteration);
  expect(next(iter([]), "none")).toBe("none");
  expect(next(new Countdown(0), null)).toBe(null);
  let count = 0;
  expect([...iter(() => (count += 1), 4)]).toEqual([1, 2, 3]);
  expect(() => next(5)).toThrow("'int' object is not an iterator");
});

test("types of the lazy builtins follow their arguments", () => {
  const sums: number[] = [];
  for (const [index, [letter, number]] of enumerate(zip(["a", "b"], [1, 2]))) {
    sums.push(index + letter.length + number);
  }
  expect(sums).toEqual([2, 4]);
  const doubled: number[] = [...map((value) => value * 2, [1, 2])];
  const kept: string[] = [...filter((text) => text.length > 1, ["a", "bb"])];
  expect([doubled, kept]).toEqual([[2, 4], ["bb"]]);
  const longest: string = max(["a", "b"]);
  const best: string | null = maxBy(["a", "bb"], { key: (text) => text.length, default: null });
  expect([longest, best, minBy([], { default: 0 })]).toEqual(["b", "bb", 0]);
});

test("items and slices of objects, lists, mappings", () => {
  expect(slice(new Box(), 1, null)).toBe("slice(1, None, None)");
  const record = { a: 1 };
  setItem(record as unknown, "b", 2);
  expect(getItem(record as unknown, "b")).toBe(2);
  expect(() => getItem(new Map([["a", 1]]), "z")).toThrow("z");
  const list = [1, 2, 3, 4, 5];
  setItem(list, -1, 9);
  delItem(list, 0);
  delSlice(list, null, null, 2);
  expect(list).toEqual([3, 9]);
  expect(() => setItem(tuple(1) as unknown, 0, 2)).toThrow(
    "'tuple' object does not support item assignment",
  );
  expect(contains(new Box(), "b")).toBe(true);
  expect(contains(range(0, 10, 2), float(4))).toBe(true);
});

test("dict helpers", () => {
  const map = new Map([["a", 1]]);
  expect([dictGet(map, "z"), dictGet(map, "z", 5), setDefault(map, "b", 2)]).toEqual([null, 5, 2]);
  dictUpdate(map, [["c", 3]], { d: 4 });
  expect([...map]).toEqual([
    ["a", 1],
    ["b", 2],
    ["c", 3],
    ["d", 4],
  ]);
  expect(dictPop(map, "a")).toBe(1);
  expect(dictGet({ constructor: 1 }, "toString")).toBe(null);
  const mixed = new Dict<unknown, string>([[1, "int"]]);
  mixed.set(float(1), "float").set(true, "bool");
  expect(repr(mixed)).toBe("{1: 'bool'}");
  expect(mixed.delete(true)).toBe(true);
});

test("a dict or set that changes its size under a loop", () => {
  const map = new Map([["a", 1]]);
  expect(() => {
    for (const key of guarded(map)) map.set(`${key}2`, 2);
  }).toThrow("dictionary changed size during iteration");
  expect(() => {
    for (const [key] of guardedItems(map)) map.delete(key);
  }).toThrow(RuntimeError);
  const set = new Set([1]);
  expect(() => {
    for (const item of guarded(set)) set.add(item + 1);
  }).toThrow("Set changed size during iteration");
});

test("attributes", () => {
  const money = new Money(4);
  expect(getattr(money, "amount")).toBe(4);
  expect(getattr(money as unknown, "missing", 0)).toBe(0);
  expect(hasattr(money, "toString")).toBe(false);
  expect(hasattr(money, "constructor")).toBe(false);
  expect(() => getattr(money as unknown, "missing")).toThrow(
    "'Money' object has no attribute 'missing'",
  );
  setattr(money, "extra", 1);
  delattr(money, "extra");
  expect(() => delattr(money, "extra")).toThrow(AttributeError);
});

test("augmented assignment changes lists and mappings in place", () => {
  const list = [1];
  expect(addInPlace(list, range(2))).toBe(list);
  expect(list).toEqual([1, 0, 1]);
  const map = new Map([["a", 1]]);
  expect(orInPlace(map, new Map([["a", 2]]))).toBe(map);
  expect(map.get("a")).toBe(2);
  expect(addInPlace(1, 2)).toBe(3);
});

test("numbers: exact ints, static floats stay bare", () => {
  expect(mul(2 ** 40, 2 ** 40)).toBe(2n ** 80n);
  expect(sumFloats([0.5, 0.5])).toBe(1);
  expect(roundHalfEven(2.5)).toBe(2);
  expect(roundHalfEven(2.675, 2)).toBe(2.67);
  expect(roundHalfEven(2.04, 1)).toBe(2);
  expect(floatPow(1.05, 10)).toBe(1.628894626777442);
  expect(add(0.5, 0.5)).toBeInstanceOf(Float);
});

test("types", () => {
  expect(isInstance(true, IntType)).toBe(true);
  expect(isInstance(float(1), IntType)).toBe(false);
  expect(isInstance("x", tuple(IntType, StrType))).toBe(true);
  expect(typeOf(float(1))).toBe(FloatType);
  expect(typeOf(new Money(1))).toBe(Money);
  expect(() => isInstance(1, 5)).toThrow(TypeError);
});
