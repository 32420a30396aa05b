/** What linking makes of a program. */
import type { LatePlan } from "./late.ts";
import type { ProgramOrder } from "./order.ts";
import type { ProgramModule } from "./program.ts";

/** How a module writes a name of another one. */
export interface Reference {
  /** The module that the import names: not always the one that binds the name. */
  readonly from: ProgramModule;
  /** The name that it is imported by. */
  readonly name: string;
  /** `import config`: the module's local name; the name is then its member. */
  readonly namespace?: string;
  /** The local name of what is imported. */
  readonly local?: string;
}

/** A module whose own imports are resolved. */
export interface LinkedModule extends ProgramModule {
  /** What it runs is a function. */
  readonly late?: LatePlan;
  /** By `referenceKey`. */
  readonly references: ReadonlyMap<string, Reference>;
}

/** The modules of a program without imports of each other, and when each of them runs. */
export interface LinkedProgram {
  readonly modules: readonly LinkedModule[];
  readonly order: ProgramOrder;
}
