import { defineModule } from "../define.ts";
import { exceptionClass } from "../exception-class.ts";

/** https://docs.python.org/3/library/copy.html */
export const copy = defineModule({
  module: "copy",
  functions: {
    copy: { signature: "(x: T) -> T", emit: "copy.copy($x)" },
    deepcopy: {
      signature: "(x: T, memo: livedict[int, raw] | None = None) -> T",
      emit: "copy.deepcopy($x, $memo)",
    },
  },
  classes: {
    Error: {
      ...exceptionClass({
        name: "copy.Error",
        base: "Exception",
        emit: "new copy.Error(...$args)",
      }),
      ts: "copy.Error",
      value: "copy.Error",
    },
  },
  aliases: { error: "copy.Error" },
});
