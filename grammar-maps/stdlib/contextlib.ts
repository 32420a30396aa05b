import { defineModule, type Entry } from "../define.ts";

const leave = {
  __exit__: {
    signature: "(exc_type: raw, exc: raw, tb: raw, /) -> bool",
    emit: "$self.__exit__($exc_type, $exc, $tb)",
  },
} as const satisfies Readonly<Record<string, Entry>>;
const leaveAsync = {
  __aexit__: {
    signature: "(exc_type: raw, exc: raw, tb: raw, /) -> Coroutine[bool]",
    emit: "$self.__aexit__($exc_type, $exc, $tb)",
  },
} as const satisfies Readonly<Record<string, Entry>>;

/** https://docs.python.org/3/library/contextlib.html */
export const contextlib = defineModule({
  module: "contextlib",
  functions: {
    contextmanager: {
      signature:
        "(func: Callable[..., Iterator[T]]) -> Callable[..., contextlib._GeneratorContextManager[T]]",
      emit: "contextmanager($func)",
    },
    asynccontextmanager: {
      signature:
        "(func: Callable[..., AsyncIterator[T]]) -> Callable[..., contextlib._AsyncGeneratorContextManager[T]]",
      emit: "asynccontextmanager($func)",
    },
  },
  classes: {
    _GeneratorContextManager: {
      name: "contextlib._GeneratorContextManager",
      typeParameters: ["T"],
      ts: "GeneratorContextManager<T>",
      methods: {
        __enter__: { signature: "() -> T", emit: "$self.__enter__()" },
        __call__: { signature: "(func: F) -> F", emit: "$self.__call__($func)" },
        ...leave,
      },
    },
    _AsyncGeneratorContextManager: {
      name: "contextlib._AsyncGeneratorContextManager",
      typeParameters: ["T"],
      ts: "AsyncGeneratorContextManager<T>",
      methods: {
        __aenter__: { signature: "() -> Coroutine[T]", emit: "$self.__aenter__()" },
        __call__: { signature: "(func: F) -> F", emit: "$self.__call__($func)" },
        ...leaveAsync,
      },
    },
    AbstractContextManager: {
      name: "contextlib.AbstractContextManager",
      typeParameters: ["T"],
      ts: "AbstractContextManager<T>",
      value: "AbstractContextManager",
      inheritable: true,
      methods: { __enter__: { signature: "() -> Self", emit: "$self.__enter__()" }, ...leave },
    },
    AbstractAsyncContextManager: {
      name: "contextlib.AbstractAsyncContextManager",
      typeParameters: ["T"],
      ts: "AbstractAsyncContextManager<T>",
      value: "AbstractAsyncContextManager",
      inheritable: true,
      methods: {
        __aenter__: { signature: "() -> Coroutine[Self]", emit: "$self.__aenter__()" },
        ...leaveAsync,
      },
    },
    ContextDecorator: {
      name: "contextlib.ContextDecorator",
      ts: "ContextDecorator",
      value: "ContextDecorator",
      inheritable: true,
      construct: {
        signature: "() -> contextlib.ContextDecorator",
        emit: "new ContextDecorator()",
      },
      methods: { __call__: { signature: "(func: F) -> F", emit: "$self.__call__($func)" } },
    },
    AsyncContextDecorator: {
      name: "contextlib.AsyncContextDecorator",
      ts: "AsyncContextDecorator",
      value: "AsyncContextDecorator",
      inheritable: true,
      construct: {
        signature: "() -> contextlib.AsyncContextDecorator",
        emit: "new AsyncContextDecorator()",
      },
      methods: { __call__: { signature: "(func: F) -> F", emit: "$self.__call__($func)" } },
    },
    chdir: {
      name: "contextlib.chdir",
      ts: "Chdir",
      construct: { signature: "(path: raw) -> contextlib.chdir", emit: "new Chdir($path)" },
      methods: { __enter__: { signature: "() -> None", emit: "$self.__enter__()" }, ...leave },
    },
    suppress: {
      name: "contextlib.suppress",
      ts: "Suppress",
      construct: {
        signature: "(*exceptions: raw) -> contextlib.suppress",
        emit: "suppress(...$exceptions)",
      },
      methods: { __enter__: { signature: "() -> None", emit: "$self.__enter__()" }, ...leave },
    },
    closing: {
      name: "contextlib.closing",
      typeParameters: ["T"],
      ts: "Closing<T>",
      construct: { signature: "(thing: T) -> contextlib.closing[T]", emit: "closing($thing)" },
      methods: { __enter__: { signature: "() -> T", emit: "$self.__enter__()" }, ...leave },
    },
    aclosing: {
      name: "contextlib.aclosing",
      typeParameters: ["T"],
      ts: "AsyncClosing<T>",
      construct: { signature: "(thing: T) -> contextlib.aclosing[T]", emit: "aclosing($thing)" },
      methods: {
        __aenter__: { signature: "() -> Coroutine[T]", emit: "$self.__aenter__()" },
        ...leaveAsync,
      },
    },
    nullcontext: {
      name: "contextlib.nullcontext",
      typeParameters: ["T"],
      ts: "NullContext<T>",
      construct: {
        signature: [
          "() -> contextlib.nullcontext[None]",
          "(enter_result: T) -> contextlib.nullcontext[T]",
        ],
        emit: "nullcontext($enter_result)",
      },
      methods: {
        __enter__: { signature: "() -> T", emit: "$self.__enter__()" },
        __aenter__: { signature: "() -> Coroutine[T]", emit: "$self.__aenter__()" },
        ...leave,
        ...leaveAsync,
      },
    },
    redirect_stdout: {
      name: "contextlib.redirect_stdout",
      typeParameters: ["T"],
      ts: "Redirection<T>",
      construct: {
        signature: "(new_target: T) -> contextlib.redirect_stdout[T]",
        emit: "redirectStdout($new_target)",
      },
      methods: { __enter__: { signature: "() -> T", emit: "$self.__enter__()" }, ...leave },
    },
    redirect_stderr: {
      name: "contextlib.redirect_stderr",
      typeParameters: ["T"],
      ts: "Redirection<T>",
      construct: {
        signature: "(new_target: T) -> contextlib.redirect_stderr[T]",
        emit: "redirectStderr($new_target)",
      },
      methods: { __enter__: { signature: "() -> T", emit: "$self.__enter__()" }, ...leave },
    },
    ExitStack: {
      name: "contextlib.ExitStack",
      ts: "ExitStack",
      value: "ExitStack",
      construct: { signature: "() -> contextlib.ExitStack", emit: "new ExitStack()" },
      methods: {
        enter_context: { signature: "(cm: raw) -> object", emit: "$self.enterContext($cm)" },
        push: { signature: "(exit: T) -> T", emit: "$self.push($exit)" },
        callback: {
          signature: "(callback: Callable[..., raw], /, *args: raw, **kwds: raw) -> object",
          hatch: "exit-callback",
          emit: "$self.callback($callback, ...$args)",
        },
        pop_all: { signature: "() -> contextlib.ExitStack", emit: "$self.popAll()" },
        close: { signature: "() -> None", emit: "$self.close()" },
        __enter__: { signature: "() -> Self", emit: "$self.__enter__()" },
        ...leave,
      },
    },
    AsyncExitStack: {
      name: "contextlib.AsyncExitStack",
      ts: "AsyncExitStack",
      value: "AsyncExitStack",
      construct: { signature: "() -> contextlib.AsyncExitStack", emit: "new AsyncExitStack()" },
      methods: {
        enter_context: { signature: "(cm: raw) -> object", emit: "$self.enterContext($cm)" },
        enter_async_context: {
          signature: "(cm: raw) -> Coroutine[object]",
          emit: "$self.enterAsyncContext($cm)",
        },
        push: { signature: "(exit: T) -> T", emit: "$self.push($exit)" },
        push_async_exit: { signature: "(exit: T) -> T", emit: "$self.pushAsyncExit($exit)" },
        callback: {
          signature: "(callback: Callable[..., raw], /, *args: raw, **kwds: raw) -> object",
          hatch: "exit-callback",
          emit: "$self.callback($callback, ...$args)",
        },
        push_async_callback: {
          signature: "(callback: Callable[..., raw], /, *args: raw, **kwds: raw) -> object",
          hatch: "exit-callback",
          emit: "$self.pushAsyncCallback($callback, ...$args)",
        },
        pop_all: { signature: "() -> contextlib.AsyncExitStack", emit: "$self.popAll()" },
        aclose: { signature: "() -> Coroutine[None]", emit: "$self.aclose()" },
        __aenter__: { signature: "() -> Coroutine[Self]", emit: "$self.__aenter__()" },
        ...leaveAsync,
      },
    },
  },
});
