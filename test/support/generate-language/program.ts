import type { Random } from "../generate-programs/random.ts";
import type { Type } from "./types.ts";

export interface Variable {
  readonly name: string;
  type: Type;
  /** A loop's variable or a constant is not assigned by other statements. */
  readonly fixed?: boolean;
}

export interface Parameter {
  readonly name: string;
  readonly type: Type;
  readonly kind: "positional-only" | "plain" | "rest" | "keyword-only" | "keywords";
  readonly optional: boolean;
}

/** Something the program defines and may call. */
export interface Callable {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly result: Type;
  /** `def` functions that have to be awaited. */
  readonly isAsync?: boolean;
}

export interface ClassFacts {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** What objects can be asked: attributes, properties and methods with their arguments. */
  readonly members: readonly {
    readonly text: (argument: (type: Type) => string) => string;
    readonly result: Type;
  }[];
  /** Attributes that may be assigned. */
  readonly attributes: readonly { readonly name: string; readonly type: Type }[];
  readonly operators: readonly string[];
  readonly ordered: boolean;
}

/** What all statements of one program share. */
export interface Program {
  readonly random: Random;
  readonly imports: Set<string>;
  readonly functions: Callable[];
  readonly classes: ClassFacts[];
  readonly lines: string[];
  names: number;
  /** Whether floats are elements of sets or keys of dicts: such programs write no NaN. */
  hashesFloats?: boolean;
}

/** What an expression may mention where it stands. */
export interface Place {
  readonly program: Program;
  readonly variables: Variable[];
  /** In a comprehension or lambda no `:=` is written, in an f-string no quotes. */
  readonly plain?: boolean;
  /** Where sets are made: a str among their elements would show in another order on each run. */
  readonly tame?: boolean;
  /** In an element of a set or a key of a dict. */
  readonly hashed?: boolean;
  readonly isAsync?: boolean;
}

const words = [
  "total",
  "items",
  "value",
  "name",
  "count",
  "data",
  "left",
  "right",
  "text",
  "result",
  "first",
  "last",
  "size",
  "flag",
  "table",
  "rest",
  "extra",
  "level",
  "part",
  "piece",
];

export function freshName(program: Program): string {
  const index = program.names++;
  const word = words[(index * 7) % words.length];
  return index < words.length ? word : `${word}_${index}`;
}
