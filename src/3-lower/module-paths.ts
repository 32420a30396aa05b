/** Where the modules of a program are emitted, and how they import each other. */

/**
 * `shop/models.py` → `shop/models.ts`; a package's `__init__.py` becomes `index.ts`, unless a module
 * of that name stands beside it.
 */
export function emittedPaths(paths: readonly string[]): Map<string, string> {
  const all = new Set(paths);
  return new Map(
    paths.map((path) => {
      // What lies above the folder of the program stands beside it.
      const inside = path.replace(/^(?:\.\.\/)+/u, "").replace(/\.pyw?$/u, "");
      const index = path.replace(/__init__\.py$/u, "index.py");
      const name =
        index !== path && !all.has(index) ? inside.replace(/__init__$/u, "index") : inside;
      return [path, `${name}.ts`];
    }),
  );
}

/** `shop/cart.ts`, `models.ts` → `../models.js` */
export function relativeImport(from: string, to: string, extension = ".js"): string {
  const start = from.split("/").slice(0, -1);
  const end = to.replace(/\.ts$/u, extension).split("/");
  let shared = 0;
  while (shared < start.length && start[shared] === end[shared] && shared < end.length - 1)
    shared++;
  const up = "../".repeat(start.length - shared);
  return `${up === "" ? "./" : up}${end.slice(shared).join("/")}`;
}
