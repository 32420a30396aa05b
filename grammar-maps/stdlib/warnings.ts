import { defineModule } from "../define.ts";

const options =
  "module: raw = None, action: str | None = None, category: raw = None, lineno: int = 0, append: bool = False";

/** https://docs.python.org/3/library/warnings.html */
export const warnings = defineModule({
  module: "warnings",
  functions: {
    warn: {
      signature:
        "(message: object, category: raw = None, stacklevel: int = 1, source: raw = None) -> None",
      emit: [
        {
          when: { category: "absent", stacklevel: "given" },
          ts: "warnings.warn($message, null, { stacklevel: $stacklevel })",
        },
        { ts: "warnings.warn($message, $category, { stacklevel: $stacklevel })" },
      ],
    },
    simplefilter: {
      signature:
        "(action: str, category: raw = None, lineno: zero = 0, append: bool = False) -> None",
      emit: [
        {
          when: { category: "absent", append: "given" },
          ts: "warnings.simplefilter($action, Warning, { append: $append })",
        },
        { ts: "warnings.simplefilter($action, $category, { append: $append })" },
      ],
    },
    filterwarnings: {
      signature:
        '(action: str, message: str = "", category: raw = None, lineno: zero = 0, append: bool = False) -> None',
      emit: "warnings.filterwarnings($action, { message: $message, category: $category, append: $append })",
    },
    resetwarnings: { signature: "() -> None", emit: "warnings.resetwarnings()" },
  },
  classes: {
    catch_warnings: {
      name: "warnings.catch_warnings",
      typeParameters: ["T"],
      ts: "warnings.CatchWarnings<T>",
      construct: {
        signature: [
          `(*, ${options}) -> warnings.catch_warnings[None]`,
          `(*, record: bool, ${options}) -> warnings.catch_warnings[list[warnings.WarningMessage]]`,
        ],
        typeArguments: "result",
        emit: [
          {
            when: { record: "given" },
            ts: "new warnings.CatchWarnings({ record: $record, action: $action, category: $category })",
          },
          { ts: "new warnings.CatchWarnings({ action: $action, category: $category })" },
        ],
      },
      methods: {
        __enter__: { signature: "() -> T", emit: "$self.__enter__()" },
        __exit__: {
          signature: "(exc_type: raw, exc: raw, tb: raw, /) -> bool",
          emit: "$self.__exit__($exc_type, $exc, $tb)",
        },
      },
    },
    WarningMessage: {
      name: "warnings.WarningMessage",
      ts: "warnings.WarningMessage",
      value: "warnings.WarningMessage",
      alwaysTrue: true,
      attributes: {
        message: { type: "Warning", emit: "$self.message" },
        category: { type: "type", emit: "$self.category" },
      },
    },
  },
});
