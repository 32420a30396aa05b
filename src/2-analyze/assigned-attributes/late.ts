/**
 * Attributes that are read where their object may not have them yet: a method assigns them, or other
 * code does, and nothing tells that it comes first. Python raises AttributeError, JavaScript reads
 * `undefined`.
 */
import type { State } from "../infer/state.ts";
import type { ClassInfo } from "../model.ts";
import { Held } from "./held.ts";
import { Summaries } from "./summaries.ts";
import { Walk } from "./statements.ts";

const MOST_ROUNDS = 40;

/** The attributes of each class that must tell whether they have been assigned. */
export const lateAttributes = (state: State): ReadonlyMap<ClassInfo, ReadonlySet<string>> =>
  state.once(LATE, () => {
    const late = new Map<ClassInfo, Set<string>>();
    if (state.classes.size === 0) return late;
    const summaries = new Summaries(state);
    const round = (note?: (cls: ClassInfo, name: string) => void): void => {
      summaries.changed = false;
      for (const info of state.functions.values()) summaries.beginning(info);
      new Walk(summaries, note).block(state.module.body, new Held());
    };
    for (let count = 0; count < MOST_ROUNDS; count++) {
      round();
      if (!summaries.changed) break;
    }
    round((cls, name) => {
      if (!late.has(cls)) late.set(cls, new Set());
      late.get(cls)!.add(name);
    });
    return late;
  });

const LATE = "attributes that are read where they may not be assigned yet";

export const isLate = (state: State, cls: ClassInfo, name: string): boolean =>
  lateAttributes(state).get(cls)?.has(name) === true;
