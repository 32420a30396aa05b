import { define } from "./define.ts";

/** Codes 3xxx: the converter itself went wrong. */

export const converterFailed = define({
  code: "A2T3001",
  name: "converter-failed",
  severity: "error",
  title: "The converter failed",
  message: "the converter failed here: {reason}",
  hint: "write this statement in another way, and report it with the statement: this is a defect of the converter",
  explanation: `A statement that is valid Python made the converter fail. Nothing is written, since what would come out could be wrong. The place is the innermost statement that was being converted.

\`\`\`python
total = compute(*values)   # the statement that is shown may be as harmless as this
\`\`\`
`,
});
