import { defineModule, type Entry } from "../define.ts";
import { exceptionClass } from "../exception-class.ts";

const methods = {
  split: {
    signature: "(condition: raw, /) -> tuple[ExceptionGroup | None, ExceptionGroup | None]",
    emit: "$self.split($condition)",
  },
  subgroup: {
    signature: "(condition: raw, /) -> ExceptionGroup | None",
    emit: "$self.subgroup($condition)",
  },
  derive: {
    signature: "(excs: list[BaseException], /) -> ExceptionGroup",
    emit: "$self.derive($excs)",
  },
} as const satisfies Readonly<Record<string, Entry>>;

const attributes = {
  message: { type: "str", emit: "String($self.args[0])" },
  exceptions: { type: "tuple[BaseException, ...]", emit: "$self.exceptions" },
} as const;

/** https://docs.python.org/3/library/exceptions.html#exception-groups */
export const exceptionGroups = defineModule({
  module: "builtins",
  classes: {
    BaseExceptionGroup: exceptionClass({
      name: "BaseExceptionGroup",
      base: "BaseException",
      signature: "(message: str, exceptions: Iterable[BaseException], /) -> BaseExceptionGroup",
      emit: "new BaseExceptionGroup($message, $exceptions)",
      methods,
      attributes,
    }),
    ExceptionGroup: {
      ...exceptionClass({
        name: "ExceptionGroup",
        base: "BaseExceptionGroup",
        signature: "(message: str, exceptions: Iterable[Exception], /) -> ExceptionGroup",
        emit: "new ExceptionGroup($message, $exceptions)",
      }),
      bases: ["BaseExceptionGroup", "Exception"],
    },
  },
});
