import { describe, expect, it } from "vitest";
import { printModule } from "../../src/4-print/print.ts";
import {
  closureOf,
  loadRuntimeSources,
  runtimeFiles,
  runtimeImportStatements,
} from "../../src/5-runtime/index.ts";
import { facades, runtimeImports } from "../../src/generated/runtime-index.ts";

describe("the runtime's index", () => {
  it("names files that exist", async () => {
    const sources = await loadRuntimeSources();
    for (const { exports } of Object.values(facades)) {
      for (const { file } of Object.values(exports)) expect(sources).toHaveProperty([file]);
    }
    expect(Object.keys(runtimeImports).sort()).toEqual(Object.keys(sources).sort());
  });
});

describe("the files of a program", () => {
  it("are its facades and what they need", async () => {
    const sources = await loadRuntimeSources();
    const uses = [
      { facade: "builtins", name: "print" },
      { facade: "builtins", name: "truthy" },
      { facade: "builtins", name: "print", typeOnly: true },
    ];
    const files = runtimeFiles(uses, sources);
    const paths = files.map((file) => file.path);
    const { print, truthy } = facades.builtins.exports;
    expect(paths).toContain("runtime/builtins.ts");
    for (const path of closureOf([print.file, truthy.file]))
      expect(paths).toContain(`runtime/${path}`);
    expect(paths).toEqual([...paths].sort());
    const facade = files.find((file) => file.path === "runtime/builtins.ts")!;
    expect(facade.text).toContain(`export { print } from "./${print.file.replace(/ts$/, "js")}";`);
    expect(() => runtimeFiles([{ facade: "builtins", name: "nothing" }], sources)).toThrow(
      /nothing/,
    );
  });
});

describe("the imports of a module", () => {
  it("are sorted, named or whole, and renamed where needed", () => {
    const body = runtimeImportStatements([
      { facade: "time", name: "sleep" },
      { facade: "asyncio", name: "sleep", local: "sleep_" },
      { facade: "asyncio", name: "run" },
      { facade: "builtins", name: "Range", typeOnly: true },
    ]);
    expect(printModule({ body }).text).toBe(
      'import { run, sleep as sleep_ } from "./runtime/asyncio.js";\n' +
        'import type { Range } from "./runtime/builtins.js";\n' +
        'import * as time from "./runtime/time.js";\n',
    );
  });
});
