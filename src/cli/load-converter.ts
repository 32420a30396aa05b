import type { Converter } from "../options.ts";

/** Loads the converter and its parser, which `explain` and `--help` do not need. */
export async function loadConverter(): Promise<Converter> {
  const { convert, convertSession, isPython, prepare } = await import("../convert.ts");
  await prepare();
  return { convert, convertSession, isPython };
}
