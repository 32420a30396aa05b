export { closureOf, loadRuntimeSources, runtimeFiles } from "./closure.ts";
export { runtimeImportStatements } from "./imports.ts";
