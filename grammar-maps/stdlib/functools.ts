import { defineModule } from "../define.ts";

/** https://docs.python.org/3/library/functools.html */
export const functools = defineModule({
  module: "functools",
  // Functions that dispatch are written out before the analysis; a rule refuses what is left of them.
  erased: ["cached_property", "partialmethod", "singledispatch", "singledispatchmethod"],
  functions: {
    partial: {
      signature: "(func: Callable[..., R], /, *args: raw, **keywords: raw) -> Callable[..., R]",
      hatch: "partial",
    },
    wraps: {
      signature: "(wrapped: Callable[..., raw]) -> Callable[[T], T]",
      emit: "wraps($wrapped)",
    },
    update_wrapper: {
      signature: "(wrapper: T, wrapped: Callable[..., raw]) -> T",
      emit: "updateWrapper($wrapper, $wrapped)",
    },
    lru_cache: {
      signature: [
        "(maxsize: int | None = 128, typed: bool = False) -> Callable[[T], T]",
        "(user_function: T, /) -> T",
      ],
      emit: [
        { when: { user_function: "absent" }, ts: "lruCache($maxsize, $typed)" },
        { ts: "lruCache()($user_function)" },
      ],
    },
    cache: { signature: "(user_function: T, /) -> T", emit: "cache($user_function)" },
    reduce: {
      signature: [
        "(function: Callable[[T, T], T], iterable: Iterable[T], /) -> T",
        "(function: Callable[[U, T], U], iterable: Iterable[T], initial: U, /) -> U",
      ],
      emit: "reduce($function, $iterable, $initial)",
    },
    cmp_to_key: {
      signature: "(mycmp: Callable[[T, T], int]) -> Callable[[T], object]",
      emit: "cmpToKey($mycmp)",
    },
    total_ordering: { signature: "(cls: T) -> T", emit: "totalOrdering($cls)" },
  },
  classes: {
    // What `cache_info()` gives; CPython has no public name for it.
    _CacheInfo: {
      name: "functools._CacheInfo",
      bases: ["tuple"],
      ts: "CacheInfo",
      attributes: {
        hits: { type: "natural", emit: "$self.hits" },
        misses: { type: "natural", emit: "$self.misses" },
        maxsize: { type: "int | None", emit: "$self.maxsize" },
        currsize: { type: "natural", emit: "$self.currsize" },
      },
    },
  },
});
