import type { Converter } from "../../src/options.ts";

/**
 * Stands in for the converter where a test is about what surrounds it: each line `print("x")`
 * becomes `console.log("x");`, and `refuse` is refused.
 */
export const stubConverter: Converter = {
  convert(source, { file }) {
    const at = source.indexOf("refuse");
    if (at >= 0) return { files: [], diagnostics: [refusal(file, at)] };
    return {
      files: [
        {
          path: "main.ts",
          text: `import { run } from "./runtime/asyncio.js";\n${translate(source)}`,
        },
        { path: "runtime/asyncio.ts", text: 'export { run } from "./asyncio/run.js";\n' },
        { path: "runtime/asyncio/run.ts", text: "export const run = 1;\n" },
      ],
      diagnostics: [],
    };
  },
  findPrograms: (files) => [...files.keys()].map((file) => ({ entries: [file], files: [file] })),
  convertSession(snippets, { file }) {
    const diagnostics = snippets.flatMap(({ source, start }) => {
      const at = source.indexOf("refuse");
      return at < 0 ? [] : [refusal(file, start + at)];
    });
    if (diagnostics.length > 0) return { modules: [], files: [], diagnostics };
    return {
      modules: snippets.map(({ name, source }) => ({
        name,
        code: translate(source),
        text: `export {};\n${translate(source)}`,
      })),
      files: [{ path: "runtime/asyncio.ts", text: "export {};\n" }],
      diagnostics,
    };
  },
  isPython: (source) => !/[éàù]\s/u.test(source.replace(/".*?"|#.*/gu, "")),
};

function translate(source: string): string {
  return source
    .replace(/^(\s*)print\((.*)\)$/gmu, "$1console.log($2);")
    .replace(/^(\s*)#/gmu, "$1//");
}

function refusal(file: string, start: number): ReturnType<Converter["convert"]>["diagnostics"][0] {
  const span = { start, end: start + "refuse".length };
  return { code: "A2T2001", severity: "error", message: "not supported", span, file };
}
