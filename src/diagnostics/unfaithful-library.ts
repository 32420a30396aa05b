import { define } from "./define.ts";

/** Codes 2060 to 2069: parts of the library whose results are those of CPython itself. */

export const tracebackText = define({
  code: "A2T2060",
  name: "traceback-text",
  severity: "error",
  title: "The text of a traceback that the program shows",
  message:
    "`{name}` tells the files and lines of Python's stack, which the emitted program has not",
  hint: "let it go to `sys.stderr` or to a log, or show `repr(error)` or the last line only",
  explanation: `The frames of a traceback are those of the program that runs. On stderr their form is free; on stdout they would have to be Python's own.

\`\`\`python
try:
    risky()
except ValueError:
    traceback.print_exc()                              # stderr: converted
    print(traceback.format_exc().splitlines()[-1])     # the last line: converted
    print(traceback.format_exc())                      # refused
\`\`\`
`,
});

export const genericFunction = define({
  code: "A2T2061",
  name: "generic-function",
  severity: "error",
  title: "A generic function whose cases the source does not tell",
  message: "this use of `{name}` is not converted",
  hint: "register functions with the same parameters in the same block, before the first call, for classes that are named",
  explanation: `A generic function becomes a function that asks \`isinstance\` for each class. So the source must tell its cases: the implementations stand beside it, before anything calls it, and take the parameters that it takes.

\`\`\`python
@singledispatch
def show(value): ...

@show.register
def _(value: int): ...          # converted

show.register(kinds[0], show_x) # refused: which class is that?
\`\`\`
`,
});
