import { defineModule } from "../define.ts";

/** The objects behind `yield` and `async def`: https://docs.python.org/3/library/types.html */
export const generators = defineModule({
  module: "types",
  classes: {
    GeneratorType: {
      value: "types.GeneratorType",
      name: "Generator",
      typeParameters: ["T", "S", "R"],
      ts: "Generator<T, R, S>",
      methods: {
        __iter__: { signature: "() -> Self", emit: "$self" },
        __next__: { signature: "() -> T", emit: "next($self)" },
        send: { signature: "(value: S, /) -> T", emit: "sendValue($self, $value)" },
        throw: { signature: "(error: raw, /) -> T", emit: "throwInto($self, $error)" },
        close: { signature: "() -> None", emit: "closeGenerator($self)" },
      },
    },
    AsyncGeneratorType: {
      value: "types.AsyncGeneratorType",
      name: "AsyncGenerator",
      typeParameters: ["T", "S"],
      ts: "AsyncGenerator<T, void, S>",
      methods: {
        __aiter__: { signature: "() -> Self", emit: "$self" },
        __anext__: { signature: "() -> Coroutine[T]", emit: "anext($self)" },
        asend: { signature: "(value: S, /) -> Coroutine[T]", emit: "asend($self, $value)" },
        athrow: { signature: "(error: raw, /) -> Coroutine[T]", emit: "athrow($self, $error)" },
        aclose: { signature: "() -> Coroutine[None]", emit: "aclose($self)" },
      },
    },
    CoroutineType: {
      value: "types.CoroutineType",
      name: "Coroutine",
      typeParameters: ["T"],
      ts: "Coroutine<T>",
      methods: {
        close: { signature: "() -> None", emit: "$self.close()" },
        throw: { signature: "(error: raw, /) -> T", emit: "$self.throw($error)" },
      },
    },
  },
});
