/**
 * Whether the emitted modules run in Python's order: an ES module runs what it imports first, depth
 * first, in the order of its imports; where modules import each other, the one that is reached first
 * runs last.
 * https://tc39.es/ecma262/#sec-innermoduleevaluation
 */
import type { ProgramOrder, RunOrder } from "../2-analyze/modules/order.ts";
import type { ProgramModule } from "../2-analyze/modules/program.ts";
import type { EmittedModule } from "./linking.ts";

/** Why the emission must be done anew, or cannot be done. */
export type EmissionProblem = {
  readonly module: ProgramModule;
  readonly needs: { readonly module: string; readonly name: string };
} & (
  | { readonly kind: "late"; readonly path: string }
  /** The entry must import these first. */
  | { readonly kind: "first"; readonly entry: string; readonly paths: string[] }
  | { readonly kind: "circular" }
);

export function emissionProblems(
  modules: readonly EmittedModule[],
  order: ProgramOrder,
): EmissionProblem | undefined {
  // Modules that await while they load would run side by side.
  for (const { module, awaits } of modules) {
    if (awaits && !module.isEntry)
      return {
        kind: "late",
        path: module.path,
        module,
        needs: { module: module.name, name: "await" },
      };
  }
  const byPath = new Map(modules.map((emitted) => [emitted.module.path, emitted]));
  for (const run of order.runs) {
    const wrong = firstWrong(run, byPath, order, []);
    if (wrong === undefined) continue;
    const paths = candidates(run, byPath).find(
      (tried) => firstWrong(run, byPath, order, tried) === undefined,
    );
    if (paths) return { ...wrong, kind: "first", entry: run.entry, paths };
    const { path, isEntry } = wrong.module;
    if (order.noisy.has(path) && !order.late.has(path) && !isEntry)
      return { ...wrong, kind: "late", path };
    return { ...wrong, kind: "circular" };
  }
  return undefined;
}

type Wrong = Pick<EmissionProblem, "module" | "needs">;

function firstWrong(
  run: RunOrder,
  byPath: ReadonlyMap<string, EmittedModule>,
  order: ProgramOrder,
  first: readonly string[],
): Wrong | undefined {
  const evaluated = evaluationOrder(run.entry, byPath, first);
  const position = new Map(evaluated.map((path, index) => [path, index]));
  const isBefore = (path: string, other: string): boolean =>
    (position.get(path) ?? Infinity) < (position.get(other) ?? Infinity);
  for (const path of evaluated) {
    const { module, immediate } = byPath.get(path)!;
    for (const [needed, name] of immediate) {
      if (!isBefore(needed, path))
        return { module, needs: { module: byPath.get(needed)!.module.name, name } };
    }
  }
  const runs = run.modules.filter(
    (path) => !order.late.has(path) && position.has(path) && !byPath.get(path)!.isEmpty,
  );
  for (const [index, path] of runs.entries()) {
    if (!order.noisy.has(path)) continue;
    // What has run before it in Python has run.
    const missed = runs.slice(0, index).find((earlier) => !isBefore(earlier, path));
    if (missed !== undefined)
      return {
        module: byPath.get(path)!.module,
        needs: { module: byPath.get(missed)!.module.name, name: "*" },
      };
  }
  return undefined;
}

/** The paths in the order in which ES modules end their evaluation. */
function evaluationOrder(
  entry: string,
  byPath: ReadonlyMap<string, EmittedModule>,
  first: readonly string[],
): string[] {
  const begun = new Set<string>();
  const ended: string[] = [];
  const visit = (path: string): void => {
    if (begun.has(path)) return;
    begun.add(path);
    if (path === entry) first.forEach(visit);
    byPath.get(path)?.imported.forEach(visit);
    ended.push(path);
  };
  visit(entry);
  return ended;
}

/** What to import first so that a cycle is entered where it should be: one module, or two. */
function candidates(run: RunOrder, byPath: ReadonlyMap<string, EmittedModule>): string[][] {
  const paths = run.modules.filter((path) => byPath.has(path) && path !== run.entry);
  const single = paths.map((path) => [path]);
  return [...single, ...single.flatMap(([one]) => single.map(([other]) => [one, other]))];
}
