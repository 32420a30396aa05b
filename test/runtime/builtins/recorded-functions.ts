import * as aggregate from "../../../runtime/builtins/aggregate.ts";
import * as bits from "../../../runtime/builtins/bit-operators.ts";
import { ByteArray } from "../../../runtime/builtins/byte-array.ts";
import * as bytes from "../../../runtime/builtins/bytes.ts";
import * as characters from "../../../runtime/builtins/characters.ts";
import * as compare from "../../../runtime/builtins/compare.ts";
import { contains } from "../../../runtime/builtins/contains.ts";
import { Dict } from "../../../runtime/builtins/dict.ts";
import * as dicts from "../../../runtime/builtins/dicts.ts";
import * as division from "../../../runtime/builtins/division-operators.ts";
import { equals } from "../../../runtime/builtins/equals.ts";
import { float } from "../../../runtime/builtins/float.ts";
import { format } from "../../../runtime/builtins/format.ts";
import { hash } from "../../../runtime/builtins/hash.ts";
import * as inPlace from "../../../runtime/builtins/in-place.ts";
import { int } from "../../../runtime/builtins/int.ts";
import { getItem } from "../../../runtime/builtins/items.ts";
import * as iterators from "../../../runtime/builtins/iterators.ts";
import { len } from "../../../runtime/builtins/len.ts";
import * as lists from "../../../runtime/builtins/lists.ts";
import * as operators from "../../../runtime/builtins/operators.ts";
import { percentFormat } from "../../../runtime/builtins/percent-format.ts";
import { range } from "../../../runtime/builtins/range.ts";
import { ascii, repr } from "../../../runtime/builtins/repr.ts";
import { reversed } from "../../../runtime/builtins/reversed.ts";
import { round } from "../../../runtime/builtins/round.ts";
import { frozenSet, PySet, setOf } from "../../../runtime/builtins/set.ts";
import * as sets from "../../../runtime/builtins/sets.ts";
import { setSlice, slice } from "../../../runtime/builtins/slice.ts";
import { sorted } from "../../../runtime/builtins/sorted.ts";
import * as strCase from "../../../runtime/builtins/str-case.ts";
import * as strFind from "../../../runtime/builtins/str-find.ts";
import { strFormat } from "../../../runtime/builtins/str-format.ts";
import * as strIs from "../../../runtime/builtins/str-is.ts";
import * as strPad from "../../../runtime/builtins/str-pad.ts";
import * as strSplit from "../../../runtime/builtins/str-split.ts";
import * as strStrip from "../../../runtime/builtins/str-strip.ts";
import { str } from "../../../runtime/builtins/str.ts";
import { toFloat } from "../../../runtime/builtins/to-float.ts";
import { truthy } from "../../../runtime/builtins/truthy.ts";
import { tuple } from "../../../runtime/builtins/tuple.ts";
import { unpack } from "../../../runtime/builtins/unpack.ts";

/** Rebuilds an argument from what test/support/record-builtins.py wrote. */
export function decode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value !== "object" || value === null) return value;
  const [[kind, content] = ["", ""]] = Object.entries(value);
  switch (kind) {
    case "int":
      return BigInt(content as string);
    case "float":
      return float(toFloat(content));
    case "tuple":
      return tuple(...(decode(content) as unknown[]));
    case "frozenset":
      return frozenSet(decode(content) as unknown[]);
    case "dict":
      return new Dict(decode(content) as [unknown, unknown][]);
    case "bytes":
      return bytes.bytes(content as string);
    case "bytearray":
      return new ByteArray(bytes.bytes(content as string));
    case "range":
      return range(...(content as [number, number, number]));
    default:
      throw new Error(`unknown argument ${JSON.stringify(value)}`);
  }
}

type Recorded = (...args: never[]) => unknown;

const asList = (fn: (...args: never[]) => Iterable<unknown>): Recorded => {
  return (...args) => [...fn(...args)];
};

type SetMethod = (set: Set<unknown>, other: Iterable<unknown>) => Set<unknown>;

function setOrders(name: string, method: SetMethod): Record<string, Recorded> {
  return {
    [`${name}Order`]: (a: unknown[], b: unknown[]) => [...method(new PySet(a), new PySet(b))],
    [`${name}ListOrder`]: (a: unknown[], b: unknown[]) => [...method(new PySet(a), b)],
  };
}

function churn(first: unknown[], second: unknown[]): unknown[] {
  const set = new PySet(first);
  const taken: unknown[] = [];
  for (const [index, item] of second.entries()) {
    set.delete(first[index % first.length]);
    set.add(item);
    if (index % 7 === 3 && set.size > 0) taken.push(sets.setPop(set));
  }
  return [taken, [...set]];
}

function changed(first: unknown[], second: unknown[]): unknown[] {
  let set: unknown = new PySet(first);
  const even = first.filter((_, index) => index % 2 === 0);
  set = inPlace.andInPlace(set, bits.bitOr(new PySet(second), new PySet(even)));
  set = inPlace.subInPlace(set, new PySet(second.slice(0, 2)));
  set = inPlace.xorInPlace(set, new PySet(second));
  set = inPlace.orInPlace(set, new PySet(first.slice(0, 3)));
  return [...(set as Set<unknown>)];
}

export const functions: Record<string, (...args: unknown[]) => unknown> = {
  ...aggregate,
  ...bits,
  ...bytes,
  ...characters,
  ...compare,
  ...dicts,
  ...division,
  ...operators,
  ...lists,
  ...strCase,
  ...strFind,
  ...strIs,
  ...strPad,
  ...strSplit,
  ...strStrip,
  ...setOrders("union", sets.union),
  ...setOrders("intersection", sets.intersection),
  ...setOrders("difference", sets.difference),
  ...setOrders("symmetricDifference", sets.symmetricDifference),
  ascii,
  contains,
  equals,
  format,
  getItem,
  hash,
  int,
  len,
  percentFormat,
  range,
  repr,
  round,
  setOf,
  slice,
  sorted,
  str,
  strFormat,
  truthy,
  unpack,
  churnOrder: churn,
  inPlaceOrder: changed,
  enumerate: asList(iterators.enumerate),
  zip: asList(iterators.zip),
  zipStrict: asList(iterators.zipStrict),
  reversed: asList(reversed as (sequence: never) => Iterable<unknown>),
  float: (value: unknown) => float(toFloat(value)),
  setOrder: (items: unknown[]) => [...new PySet(items)],
  setSlice: (items: unknown[], start: number, stop: number, step: number, values: unknown[]) => {
    setSlice(items, start, stop, step, values);
    return items;
  },
} as unknown as Record<string, (...args: unknown[]) => unknown>;
