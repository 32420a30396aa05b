import { define } from "./define.ts";

/** Codes 5xxx: lessons and checks. */

export const declaredName = define({
  code: "A2T5001",
  name: "declared-name",
  severity: "note",
  title: "A name that the lesson uses and never defines",
  message:
    "`{name}` is not defined in the lesson (or not so): declared with a type inferred from its use",
  explanation: `Snippets of lessons often use functions that only stand for something. The converter declares them, so
that the snippet's module passes the type checker, and goes on.

\`\`\`python
async for chunk in stream():    # stream is never defined
    handle(chunk)
\`\`\`
`,
});
