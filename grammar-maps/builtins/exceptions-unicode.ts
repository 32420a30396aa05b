import { defineModule } from "../define.ts";
import { exceptionClass } from "../exception-class.ts";

/** Encoding errors and warnings: https://docs.python.org/3/library/exceptions.html#warnings */
export const unicodeExceptions = defineModule({
  module: "builtins",
  classes: {
    UnicodeError: exceptionClass({
      name: "UnicodeError",
      base: "ValueError",
      emit: "new UnicodeError(...$args)",
    }),
    UnicodeDecodeError: exceptionClass({
      name: "UnicodeDecodeError",
      base: "UnicodeError",
      signature:
        "(encoding: str, object: bytes, start: int, end: int, reason: str, /) -> UnicodeDecodeError",
      emit: "new UnicodeDecodeError($encoding, $object, $start, $end, $reason)",
      attributes: {
        encoding: { type: "str", emit: "$self.encoding" },
        start: { type: "natural", emit: "$self.start" },
        end: { type: "natural", emit: "$self.end" },
        reason: { type: "str", emit: "$self.reason" },
      },
    }),
    UnicodeEncodeError: exceptionClass({
      name: "UnicodeEncodeError",
      base: "UnicodeError",
      signature:
        "(encoding: str, object: str, start: int, end: int, reason: str, /) -> UnicodeEncodeError",
      emit: "new UnicodeEncodeError($encoding, $object, $start, $end, $reason)",
      attributes: {
        encoding: { type: "str", emit: "$self.encoding" },
        start: { type: "natural", emit: "$self.start" },
        end: { type: "natural", emit: "$self.end" },
        reason: { type: "str", emit: "$self.reason" },
      },
    }),
    UnicodeTranslateError: exceptionClass({
      name: "UnicodeTranslateError",
      base: "UnicodeError",
      signature: "(object: str, start: int, end: int, reason: str, /) -> UnicodeTranslateError",
      emit: "new UnicodeTranslateError($object, $start, $end, $reason)",
      attributes: {
        start: { type: "natural", emit: "$self.start" },
        end: { type: "natural", emit: "$self.end" },
        reason: { type: "str", emit: "$self.reason" },
      },
    }),
    Warning: exceptionClass({
      name: "Warning",
      base: "Exception",
      emit: "new Warning(...$args)",
    }),
    BytesWarning: exceptionClass({
      name: "BytesWarning",
      base: "Warning",
      emit: "new BytesWarning(...$args)",
    }),
    DeprecationWarning: exceptionClass({
      name: "DeprecationWarning",
      base: "Warning",
      emit: "new DeprecationWarning(...$args)",
    }),
    EncodingWarning: exceptionClass({
      name: "EncodingWarning",
      base: "Warning",
      emit: "new EncodingWarning(...$args)",
    }),
    FutureWarning: exceptionClass({
      name: "FutureWarning",
      base: "Warning",
      emit: "new FutureWarning(...$args)",
    }),
    ImportWarning: exceptionClass({
      name: "ImportWarning",
      base: "Warning",
      emit: "new ImportWarning(...$args)",
    }),
    PendingDeprecationWarning: exceptionClass({
      name: "PendingDeprecationWarning",
      base: "Warning",
      emit: "new PendingDeprecationWarning(...$args)",
    }),
    ResourceWarning: exceptionClass({
      name: "ResourceWarning",
      base: "Warning",
      emit: "new ResourceWarning(...$args)",
    }),
    RuntimeWarning: exceptionClass({
      name: "RuntimeWarning",
      base: "Warning",
      emit: "new RuntimeWarning(...$args)",
    }),
    SyntaxWarning: exceptionClass({
      name: "SyntaxWarning",
      base: "Warning",
      emit: "new SyntaxWarning(...$args)",
    }),
    UnicodeWarning: exceptionClass({
      name: "UnicodeWarning",
      base: "Warning",
      emit: "new UnicodeWarning(...$args)",
    }),
    UserWarning: exceptionClass({
      name: "UserWarning",
      base: "Warning",
      emit: "new UserWarning(...$args)",
    }),
  },
});
