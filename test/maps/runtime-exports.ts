/** What `runtime/` exports now, read as the build reads it: `src/generated/` may lag behind. */
import { namespaceFacades } from "../../grammar-maps/facades.ts";

export interface RuntimeExport {
  /** Path within `runtime/`. */
  readonly file: string;
  readonly typeOnly: boolean;
}
export interface RuntimeFacade {
  readonly name: string;
  readonly namespace: boolean;
  readonly exports: ReadonlyMap<string, RuntimeExport>;
}

interface RuntimeIndex {
  readRuntime(root: string): {
    facades: ReadonlyMap<string, ReadonlyMap<string, RuntimeExport>>;
  };
}

export const root = new URL("../..", import.meta.url).pathname;

const { readRuntime } = (await import(
  new URL("../../scripts/generate/runtime-index.mjs", import.meta.url).href
)) as RuntimeIndex;

export const runtimeFacades: readonly RuntimeFacade[] = [...readRuntime(root).facades].map(
  ([name, exports]) => ({ name, namespace: namespaceFacades.includes(name), exports }),
);
