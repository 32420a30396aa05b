/** Runs the analyses over a program until nothing changes, and hands out the facts. */
import type { Module } from "../ast/python.ts";
import { markAbstractMethods } from "./abstract.ts";
import { joinHiddenProperties } from "./hidden-properties.ts";
import { declareAll } from "./declare.ts";
import { markAll } from "./generics/mark.ts";
import { settleUsable } from "./generics/usable.ts";
import { declareTypeVariables } from "./generics/variables.ts";
import { inferBlock } from "./infer/statements.ts";
import { inferFunctionBody } from "./infer/definitions.ts";
import { Flow, State } from "./infer/state.ts";
import { Library } from "./library.ts";
import type { Scope } from "./model.ts";
import { rewriteMetaclasses } from "./metaclasses/rewrite.ts";
import { importsOperator, writeOperatorsOut } from "./operator-functions.ts";
import { manglePrivateNames } from "./private-names.ts";
import { moduleScope, resolveScopes } from "./scopes.ts";
import { Progress } from "./cells.ts";
import { separateVersions } from "./versions/separate.ts";

const MOST_ROUNDS = 120;

export interface AnalyzeOptions {
  readonly library?: Library;
  /** The modules are snippets of one document, which keep the names that they have there. */
  readonly isSession?: boolean;
}

/** The library of the project's own maps. */
export const defaultLibrary = (): Library => (theLibrary ??= new Library());
let theLibrary: Library | undefined;

/** Analyses a module that stands alone, or the snippets of a lesson as one. */
export function analyze(module: Module, options: AnalyzeOptions = {}): State {
  return analyzeProgram([{ tree: module, path: "" }], options);
}

/** One module of a program: what is analysed of it, and the path by which others name it. */
export interface AnalyzedModule {
  readonly tree: Module;
  readonly path: string;
}

/**
 * Analyses the modules of a program together: what one passes to another's functions decides their
 * types.
 *
 * @param modules in the order in which they are run
 */
export function analyzeProgram(
  modules: readonly [AnalyzedModule, ...AnalyzedModule[]],
  options: AnalyzeOptions = {},
): State {
  const progress = new Progress();
  const library = options.library ?? defaultLibrary();
  const trees = modules.map(({ tree }) => tree) as [Module, ...Module[]];
  const paths = modules.map(({ path }) => path);
  const whole = wholeOf(trees);
  manglePrivateNames(whole);
  if (importsOperator(whole)) writeOperatorsOut(whole, resolveScopes(trees, progress, paths));
  const named = resolveScopes(trees, progress, paths);
  const written = rewriteMetaclasses(whole, named) ? resolveScopes(trees, progress, paths) : named;
  const assumptions = options.isSession ? undefined : separateVersions(whole, written);
  const resolution = assumptions ? resolveScopes(trees, progress, paths) : written;
  const state = new State(whole, resolution, library, progress);
  state.assumptions = assumptions ?? [];
  state.isSession = options.isSession === true;
  declareAll(state);
  markAbstractMethods(state);
  declareTypeVariables(state);
  settle(state);
  state.settled = true;
  settle(state);
  settleUsable(state);
  return state;
}

/** All statements of a program as those of one module, for what looks at every one of them. */
function wholeOf(modules: readonly [Module, ...Module[]]): Module {
  const [first, ...others] = modules;
  if (others.length === 0) return first;
  const span = {
    start: Math.min(...modules.map((module) => module.span.start)),
    end: Math.max(...modules.map((module) => module.span.end)),
  };
  const statements = modules.flatMap(({ body }) => body.statements);
  return { kind: "Module", span, body: { kind: "Block", span, statements, dangling: [] } };
}

function settle(state: State): void {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    state.progress.changed = false;
    runRound(state);
    if (!state.progress.changed) return;
  }
}

function runRound(state: State): void {
  const flows = new Map<Scope, Flow>();
  for (const scope of state.resolution.modules) {
    const flow = new Flow(scope);
    inferBlock(state, (scope.node as Module).body, flow);
    flows.set(scope, flow);
  }
  for (const [node, info] of state.functions) {
    if (node.kind === "Lambda") continue;
    inferFunctionBody(state, info, flows.get(moduleScope(info.scope))!);
  }
  joinHiddenProperties(state);
  markAll(state);
}
