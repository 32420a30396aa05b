import { defineModule } from "../define.ts";

/** https://docs.python.org/3/library/heapq.html */
export const heapq = defineModule({
  module: "heapq",
  functions: {
    heappush: {
      signature: "(heap: list[T], item: T, /) -> None",
      emit: "heapq.heappush($heap, $item)",
    },
    heappop: { signature: "(heap: list[T], /) -> T", emit: "heapq.heappop($heap)" },
    heapreplace: {
      signature: "(heap: list[T], item: T, /) -> T",
      emit: "heapq.heapreplace($heap, $item)",
    },
    heappushpop: {
      signature: "(heap: list[T], item: T, /) -> T",
      emit: "heapq.heappushpop($heap, $item)",
    },
    heapify: { signature: "(x: list[T], /) -> None", emit: "heapq.heapify($x)" },
    nlargest: {
      signature:
        "(n: int, iterable: Iterable[T], key: Callable[[T], raw] | None = None) -> list[T]",
      emit: "heapq.nlargest($n, $iterable, $key)",
    },
    nsmallest: {
      signature:
        "(n: int, iterable: Iterable[T], key: Callable[[T], raw] | None = None) -> list[T]",
      emit: "heapq.nsmallest($n, $iterable, $key)",
    },
    merge: {
      signature:
        "(*iterables: Iterable[T], key: Callable[[T], raw] | None = None, reverse: bool = False) -> Iterator[T]",
      emit: "heapq.merge([...$iterables], { key: $key, reverse: $reverse })",
    },
  },
});
