/** What `scripts/fuzz.mjs` needs, in one module for it to bundle. */
export { findPython } from "../../../src/check/python.ts";
export { loadConverter } from "../../../src/cli/load-converter.ts";
export { generateProgram } from "../generate-programs/index.ts";
export { generateLanguageProgram } from "../generate-language/index.ts";
export { reduceProgram } from "./reduce.ts";
export { compareBatch, compareTogether } from "./index.ts";
export { typeCheck } from "../../../src/check/type-check.ts";
