import type { Random } from "../generate-programs/random.ts";
import { expression, someType } from "./expressions.ts";
import { shown } from "./operators.ts";
import { freshName, type Place, type Program, type Variable } from "./program.ts";
import { annotation, type Type } from "./types.ts";

interface Surroundings {
  readonly inLoop?: boolean;
  readonly inFunction?: boolean;
  readonly isAsync?: boolean;
  readonly result?: Type;
}

/** A suite of statements being written. */
export class Block implements Place {
  readonly program: Program;
  readonly variables: Variable[];
  readonly indent: number;
  readonly around: Surroundings;

  constructor(program: Program, variables: Variable[], indent: number, around: Surroundings = {}) {
    this.program = program;
    this.variables = variables;
    this.indent = indent;
    this.around = around;
  }

  get random(): Random {
    return this.program.random;
  }

  get isAsync(): boolean {
    return this.around.isAsync === true;
  }

  write(line: string): void {
    this.program.lines.push("    ".repeat(this.indent) + line);
  }

  /** An indented suite; what it defines may be unbound after it. */
  nested(
    write: (block: Block) => void,
    around: Surroundings = {},
    variables: Variable[] = this.variables,
  ): void {
    const block = new Block(this.program, [...variables], this.indent + 1, {
      ...this.around,
      ...around,
    });
    const before = this.program.lines.length;
    write(block);
    if (this.program.lines.length === before) block.write("pass");
  }

  /** An expression of the type. */
  value(type: Type, depth = 2): string {
    return expression(type, this, depth);
  }

  /** A variable that may be assigned, of a type that fits. */
  assignable(fits: (type: Type) => boolean): Variable | undefined {
    const fitting = this.variables.filter(({ type, fixed }) => fixed !== true && fits(type));
    return fitting.length === 0 ? undefined : this.random.pick(fitting);
  }

  /** `name = value`, with an annotation now and then. */
  define(type: Type = someType(this), depth = 2): Variable {
    const value = this.value(type, depth);
    const variable = { name: freshName(this.program), type };
    const written = this.random.chance(0.2) ? annotation(type) : undefined;
    this.write(`${variable.name}${written === undefined ? "" : `: ${written}`} = ${value}`);
    this.variables.push(variable);
    return variable;
  }

  print(type: Type, text: string): void {
    this.write(`print(${shown(type, text)})`);
  }
}
