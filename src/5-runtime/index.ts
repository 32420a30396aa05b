export { type RuntimeFile, closureOf, loadRuntimeSources, runtimeFiles } from "./closure.ts";
export { isNamespaceFacade, runtimeImportStatements } from "./imports.ts";
export type { RuntimeUse } from "./use.ts";
