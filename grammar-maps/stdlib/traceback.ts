import { defineModule } from "../define.ts";

const options = "limit: int | None = None, file: raw = None, chain: bool = True";

/**
 * https://docs.python.org/3/library/traceback.html
 *
 * Where the text may go is for `2-analyze/refusals/traceback-text.ts` to say.
 */
export const traceback = defineModule({
  module: "traceback",
  functions: {
    print_exc: {
      signature: `(${options}) -> None`,
      emit: "traceback.printException($caught, $chain)",
    },
    format_exc: {
      signature: "(limit: int | None = None, chain: bool = True) -> str",
      emit: "traceback.formatExc($caught, $chain)",
    },
    print_exception: {
      signature: [
        `(exc: raw, /, value: raw, tb: raw, ${options}) -> None`,
        `(exc: raw, /, *, ${options}) -> None`,
      ],
      emit: [
        { when: { value: "given" }, ts: "traceback.printException($value, $chain)" },
        { ts: "traceback.printException($exc, $chain)" },
      ],
    },
    format_exception: {
      signature: [
        "(exc: raw, /, value: raw, tb: raw, limit: int | None = None, chain: bool = True) -> list[str]",
        "(exc: raw, /, *, limit: int | None = None, chain: bool = True) -> list[str]",
      ],
      emit: [
        { when: { value: "given" }, ts: "traceback.formatException($value, $chain)" },
        { ts: "traceback.formatException($exc, $chain)" },
      ],
    },
    format_exception_only: {
      signature: ["(exc: raw, value: raw, /) -> list[str]", "(exc: raw, /) -> list[str]"],
      emit: [
        { when: { value: "given" }, ts: "traceback.formatExceptionOnly($value)" },
        { ts: "traceback.formatExceptionOnly($exc)" },
      ],
    },
    print_tb: {
      signature: "(tb: raw, limit: int | None = None, file: raw = None) -> None",
      emit: "traceback.printStack()",
    },
    print_stack: {
      signature: "(f: raw = None, limit: int | None = None, file: raw = None) -> None",
      emit: "traceback.printStack()",
    },
    format_tb: {
      signature: "(tb: raw, limit: int | None = None) -> list[str]",
      emit: "traceback.formatTb($caught)",
    },
  },
});
