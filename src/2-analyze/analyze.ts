/** Runs the analyses over a module until nothing changes, and hands out the facts. */
import type { Module } from "../ast/python.ts";
import { declareAll } from "./declare.ts";
import { inferBlock } from "./infer/statements.ts";
import { inferFunctionBody } from "./infer/definitions.ts";
import { Flow, State } from "./infer/state.ts";
import { Library } from "./library.ts";
import type { Binding } from "./model.ts";
import { resolveScopes } from "./scopes.ts";
import { Progress } from "./cells.ts";

const MOST_ROUNDS = 120;

export interface AnalyzeOptions {
  readonly library?: Library;
  /** Names that earlier snippets of a session defined. */
  readonly outer?: ReadonlyMap<string, Binding>;
}

let defaultLibrary: Library | undefined;

export function analyze(module: Module, options: AnalyzeOptions = {}): State {
  const progress = new Progress();
  const library = options.library ?? (defaultLibrary ??= new Library());
  const resolution = resolveScopes(module, progress, options.outer);
  const state = new State(module, resolution, library, progress);
  declareAll(state);
  settle(state);
  state.settled = true;
  settle(state);
  return state;
}

function settle(state: State): void {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    state.progress.changed = false;
    runRound(state);
    if (!state.progress.changed) return;
  }
}

function runRound(state: State): void {
  const flow = new Flow(state.resolution.module);
  inferBlock(state, state.module.body, flow);
  for (const [node, info] of state.functions) {
    if (node.kind === "Lambda") continue;
    inferFunctionBody(state, info, flow);
  }
}
