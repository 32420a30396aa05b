import { defineModule } from "../define.ts";

/** https://docs.python.org/3/library/contextvars.html */
export const contextvars = defineModule({
  module: "contextvars",
  functions: {
    copy_context: { signature: "() -> contextvars.Context", emit: "copyContext()" },
  },
  classes: {
    ContextVar: {
      name: "contextvars.ContextVar",
      typeParameters: ["T"],
      ts: "ContextVar<T>",
      value: "ContextVar",
      construct: {
        signature: "(name: str, *, default: T = None) -> contextvars.ContextVar[T]",
        emit: "new ContextVar($name, { default: $default })",
      },
      methods: {
        get: { signature: ["() -> T", "(default: T, /) -> T"], emit: "$self.get($default)" },
        set: { signature: "(value: T, /) -> contextvars.Token[T]", emit: "$self.set($value)" },
        reset: {
          signature: "(token: contextvars.Token[T], /) -> None",
          emit: "$self.reset($token)",
        },
      },
      attributes: { name: { type: "str", emit: "$self.name" } },
    },
    Token: {
      name: "contextvars.Token",
      typeParameters: ["T"],
      ts: "Token<T>",
      value: "Token",
    },
    Context: {
      name: "contextvars.Context",
      ts: "Context",
      value: "Context",
      construct: { signature: "() -> contextvars.Context", emit: "new Context()" },
      methods: {
        run: {
          signature: "(callable: Callable[..., R], /, *args: raw) -> R",
          emit: "$self.run($callable, ...$args)",
        },
        copy: { signature: "() -> contextvars.Context", emit: "$self.copy()" },
        get: {
          signature: [
            "(var: contextvars.ContextVar[T], /) -> T | None",
            "(var: contextvars.ContextVar[T], default: U, /) -> T | U",
          ],
          emit: "$self.get($var, $default)",
        },
        keys: { signature: "() -> list[contextvars.ContextVar[object]]", emit: "$self.keys()" },
        values: { signature: "() -> list[object]", emit: "$self.values()" },
        items: {
          signature: "() -> list[tuple[contextvars.ContextVar[object], object]]",
          emit: "$self.items()",
        },
        __getitem__: {
          signature: "(var: contextvars.ContextVar[T], /) -> T",
          emit: "$self.__getitem__($var)",
        },
      },
    },
  },
});
