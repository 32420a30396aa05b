/** A name that a program takes from the runtime. */
export interface RuntimeUse {
  /** The module that the name is imported from: `asyncio`, `builtins`, `time`, … */
  readonly facade: string;
  readonly name: string;
  readonly typeOnly?: boolean;
  /** The name that it has in the program, where its own is taken. */
  readonly local?: string;
}
