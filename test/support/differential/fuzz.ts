/** What `scripts/fuzz.mjs` needs, in one module for it to bundle. */
export { findPython } from "../../../src/check/python.ts";
export { loadConverter } from "../../../src/cli/load-converter.ts";
export { generateProgram } from "../generate-programs/index.ts";
export { compareBatch } from "./index.ts";
