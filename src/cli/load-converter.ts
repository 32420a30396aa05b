import type { Converter } from "../options.ts";

/** Loads the converter and its parser, which `explain` and `--help` do not need. */
export async function loadConverter(): Promise<Converter> {
  // The grammar compiles on a thread of its own while the rest is read.
  const parser = import("../1-parse/parser.ts").then(({ initParser }) => initParser());
  const { convert, convertSession, findPrograms, isPython, prepare } =
    await import("../convert.ts");
  await prepare(parser);
  return { convert, convertSession, findPrograms, isPython };
}
