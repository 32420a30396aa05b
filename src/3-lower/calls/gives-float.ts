import { entryOf } from "../../2-analyze/infer/library-calls.ts";
import type { Context } from "../context.ts";

/** Whether a library function may give a float, which comes bare. */
export function givesFloat(name: string, ctx: Context): boolean {
  const { library } = ctx.module.state;
  if (library.class(name)) return false;
  const signature = entryOf(ctx.module.state, name)?.signature ?? "";
  return (typeof signature === "string" ? [signature] : signature).some((text) =>
    /-> .*\bfloat\b/.test(text),
  );
}
