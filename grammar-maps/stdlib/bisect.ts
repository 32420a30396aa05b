import { defineModule, type Entry } from "../define.ts";

const search = (name: string): Entry => ({
  signature:
    "(a: Iterable[T], x: raw, lo: int = 0, hi: int | None = None, *, key: Callable[[T], raw] | None = None) -> natural",
  emit: `bisect.${name}($a, $x, { lo: $lo, hi: $hi, key: $key })`,
});
const insert = (name: string): Entry => ({
  signature:
    "(a: list[T], x: T, lo: int = 0, hi: int | None = None, *, key: Callable[[T], raw] | None = None) -> None",
  emit: `bisect.${name}($a, $x, { lo: $lo, hi: $hi, key: $key })`,
});

/** https://docs.python.org/3/library/bisect.html */
export const bisect = defineModule({
  module: "bisect",
  functions: {
    bisect_left: search("bisectLeft"),
    bisect_right: search("bisectRight"),
    bisect: search("bisectRight"),
    insort_left: insert("insortLeft"),
    insort_right: insert("insortRight"),
    insort: insert("insortRight"),
  },
});
