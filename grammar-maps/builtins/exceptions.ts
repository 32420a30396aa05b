import { defineModule } from "../define.ts";
import { exceptionClass } from "../exception-class.ts";

/** https://docs.python.org/3/library/exceptions.html#exception-hierarchy */
export const exceptions = defineModule({
  module: "builtins",
  classes: {
    BaseException: exceptionClass({
      name: "BaseException",
      base: "object",
      emit: "new BaseException(...$args)",
      attributes: {
        args: { type: "tuple[object, ...]", emit: "$self.args" },
        __cause__: { type: "BaseException | None", emit: "$self.__cause__" },
        __context__: { type: "BaseException | None", emit: "($self.__context__ ?? null)" },
        __suppress_context__: { type: "bool", emit: "($self.__suppress_context__ ?? false)" },
        __notes__: { type: "list[str]", emit: "$self.__notes__" },
        // The exception stands for its traceback; `2-analyze/refusals/dunder-attributes.ts` says where.
        __traceback__: { type: "object", emit: "$self" },
      },
      methods: {
        add_note: { signature: "(note: str, /) -> None", emit: "$self.addNote($note)" },
        // Tracebacks are JavaScript's own.
        with_traceback: { signature: "(tb: raw, /) -> Self", emit: "$self" },
      },
    }),
    Exception: exceptionClass({
      name: "Exception",
      base: "BaseException",
      emit: "new Exception(...$args)",
    }),
    ArithmeticError: exceptionClass({
      name: "ArithmeticError",
      base: "Exception",
      emit: "new ArithmeticError(...$args)",
    }),
    FloatingPointError: exceptionClass({
      name: "FloatingPointError",
      base: "ArithmeticError",
      emit: "new FloatingPointError(...$args)",
    }),
    OverflowError: exceptionClass({
      name: "OverflowError",
      base: "ArithmeticError",
      emit: "new OverflowError(...$args)",
    }),
    ZeroDivisionError: exceptionClass({
      name: "ZeroDivisionError",
      base: "ArithmeticError",
      emit: "new ZeroDivisionError(...$args)",
    }),
    AssertionError: exceptionClass({
      name: "AssertionError",
      base: "Exception",
      emit: "new AssertionError(...$args)",
    }),
    AttributeError: exceptionClass({
      name: "AttributeError",
      base: "Exception",
      emit: "new AttributeError(...$args)",
    }),
    BufferError: exceptionClass({
      name: "BufferError",
      base: "Exception",
      emit: "new BufferError(...$args)",
    }),
    EOFError: exceptionClass({
      name: "EOFError",
      base: "Exception",
      emit: "new EOFError(...$args)",
    }),
    ImportError: exceptionClass({
      name: "ImportError",
      base: "Exception",
      emit: "new ImportError(...$args)",
    }),
    ModuleNotFoundError: exceptionClass({
      name: "ModuleNotFoundError",
      base: "ImportError",
      emit: "new ModuleNotFoundError(...$args)",
    }),
    LookupError: exceptionClass({
      name: "LookupError",
      base: "Exception",
      emit: "new LookupError(...$args)",
    }),
    IndexError: exceptionClass({
      name: "IndexError",
      base: "LookupError",
      emit: "new IndexError(...$args)",
    }),
    KeyError: exceptionClass({
      name: "KeyError",
      base: "LookupError",
      emit: "new KeyError(...$args)",
    }),
    MemoryError: exceptionClass({
      name: "MemoryError",
      base: "Exception",
      emit: "new MemoryError(...$args)",
    }),
    NameError: exceptionClass({
      name: "NameError",
      base: "Exception",
      emit: "new NameError(...$args)",
    }),
    UnboundLocalError: exceptionClass({
      name: "UnboundLocalError",
      base: "NameError",
      emit: "new UnboundLocalError(...$args)",
    }),
    ReferenceError: exceptionClass({
      name: "ReferenceError",
      base: "Exception",
      emit: "new ReferenceError(...$args)",
    }),
    RuntimeError: exceptionClass({
      name: "RuntimeError",
      base: "Exception",
      emit: "new RuntimeError(...$args)",
    }),
    NotImplementedError: exceptionClass({
      name: "NotImplementedError",
      base: "RuntimeError",
      emit: "new NotImplementedError(...$args)",
    }),
    RecursionError: exceptionClass({
      name: "RecursionError",
      base: "RuntimeError",
      emit: "new RecursionError(...$args)",
    }),
    SyntaxError: exceptionClass({
      name: "SyntaxError",
      base: "Exception",
      emit: "new SyntaxError(...$args)",
      attributes: {
        msg: { type: "str", emit: "$self.msg" },
        filename: { type: "str | None", emit: "$self.filename" },
        lineno: { type: "int | None", emit: "$self.lineno" },
        offset: { type: "int | None", emit: "$self.offset" },
        text: { type: "str | None", emit: "$self.text" },
      },
    }),
    IndentationError: exceptionClass({
      name: "IndentationError",
      base: "SyntaxError",
      emit: "new IndentationError(...$args)",
    }),
    TabError: exceptionClass({
      name: "TabError",
      base: "IndentationError",
      emit: "new TabError(...$args)",
    }),
    SystemError: exceptionClass({
      name: "SystemError",
      base: "Exception",
      emit: "new SystemError(...$args)",
    }),
    TypeError: exceptionClass({
      name: "TypeError",
      base: "Exception",
      emit: "new TypeError(...$args)",
    }),
    ValueError: exceptionClass({
      name: "ValueError",
      base: "Exception",
      emit: "new ValueError(...$args)",
    }),
    StopIteration: exceptionClass({
      name: "StopIteration",
      base: "Exception",
      emit: "new StopIteration(...$args)",
      attributes: { value: { type: "object", emit: "$self.value" } },
    }),
    StopAsyncIteration: exceptionClass({
      name: "StopAsyncIteration",
      base: "Exception",
      emit: "new StopAsyncIteration(...$args)",
    }),
    GeneratorExit: exceptionClass({
      name: "GeneratorExit",
      base: "BaseException",
      emit: "new GeneratorExit(...$args)",
    }),
    KeyboardInterrupt: exceptionClass({
      name: "KeyboardInterrupt",
      base: "BaseException",
      emit: "new KeyboardInterrupt(...$args)",
    }),
    SystemExit: exceptionClass({
      name: "SystemExit",
      base: "BaseException",
      emit: "new SystemExit(...$args)",
      attributes: { code: { type: "object", emit: "$self.code" } },
    }),
  },
});
