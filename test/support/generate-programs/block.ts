import type { Random } from "./random.ts";

/** What the callers of a generated function need to know about it. */
export interface FunctionFacts {
  name: string;
  /** It may end normally although it was cancelled. */
  swallows: boolean;
  /** It may wait for something that never comes. */
  unbounded: boolean;
  /** An exception other than a cancellation may leave it. */
  raises: boolean;
  /** Nobody can tell in which order several of these are cancelled. */
  quiet: boolean;
}

/** Parts of the program's frame that only appear if something uses them. */
export type Part =
  | "lock"
  | "event"
  | "queue"
  | "semaphore"
  | "condition"
  | "resource"
  | "numbers"
  | "finish"
  | "fail"
  | "onDone"
  | "slowNumbers"
  | "hold"
  | "stages"
  | "echo"
  | "guard"
  | "barrier"
  | "opened"
  | "priority"
  | "level";

/** What is shared by all blocks of one program. */
export interface ProgramState {
  random: Random;
  parts: Set<Part>;
  /** The functions written so far: only these may be called, so no recursion arises. */
  functions: FunctionFacts[];
  /** The names of those that something calls. */
  called: Set<string>;
  taskCount: number;
  labelCount: number;
}

/** A task that a block may name. */
export interface KnownTask {
  variable: string;
  facts: FunctionFacts;
}

/**
 * A suite of statements being written.
 *
 * Every program must end. A task is cancelled at least once at the end of the program, so it may
 * wait without bound, but not after it has used up that cancellation: `calm` blocks (handlers,
 * `finally`, all that follows a swallowed cancellation) hold bounded statements only.
 */
export class Block {
  readonly program: ProgramState;
  readonly facts: FunctionFacts;
  readonly lines: string[];
  readonly indent: number;
  readonly tasks: KnownTask[];
  private readonly alwaysCalm: boolean;

  constructor(
    program: ProgramState,
    facts: FunctionFacts,
    lines: string[],
    indent: number,
    tasks: KnownTask[],
    alwaysCalm: boolean,
  ) {
    this.program = program;
    this.facts = facts;
    this.lines = lines;
    this.indent = indent;
    this.tasks = tasks;
    this.alwaysCalm = alwaysCalm;
  }

  get random(): Random {
    return this.program.random;
  }

  get calm(): boolean {
    return this.alwaysCalm || this.facts.swallows;
  }

  write(line: string): void {
    this.lines.push("    ".repeat(this.indent) + line);
  }

  /** An indented suite under the line just written. Its tasks are unknown outside. */
  nested(write: (block: Block) => void, calm = false): void {
    write(
      new Block(
        this.program,
        this.facts,
        this.lines,
        this.indent + 1,
        [...this.tasks],
        this.alwaysCalm || calm,
      ),
    );
  }

  use(part: Part): void {
    this.program.parts.add(part);
    this.facts.quiet = false;
  }

  /** A line of the trace: who, what and some values. */
  trace(what: string, ...values: string[]): void {
    const label = ++this.program.labelCount;
    this.write(`print(${[`f"{name} ${what} #${label}"`, ...values].join(", ")})`);
  }

  /** A delay; equal ones are frequent, so that timers meet. */
  delay(): string {
    return this.random.pick(["0.01", "0.01", "0.02", "0.02", "0.03", "0.05"]);
  }

  /** A call of an earlier function, for instance `cook(s, "t3")`. */
  call(facts: FunctionFacts, label: string): string {
    this.program.called.add(facts.name);
    return `${facts.name}(s, f"{name}.${label}")`;
  }

  /** Take over what calling or awaiting the function means for this one. */
  depend(facts: FunctionFacts): void {
    if (facts.swallows) this.facts.swallows = true;
    if (facts.unbounded) this.facts.unbounded = true;
    if (!facts.quiet) this.facts.quiet = false;
  }

  freshTask(): string {
    return `t${++this.program.taskCount}`;
  }
}

/** A kind of statement that a block may hold. */
export interface StatementKind {
  weight: number;
  /** Whether it can stand in a calm block. */
  calm: boolean;
  /** Whether it can be written here at all. */
  fits?: (block: Block) => boolean;
  write: (block: Block) => void;
}
