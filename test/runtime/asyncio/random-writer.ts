import type { ProgramPair } from "./random-program.ts";

export type Random = () => number;

/** A small deterministic generator (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Two programs that grow together, line for line. */
export class PairWriter {
  readonly #random: Random;
  readonly #python: string[] = [];
  protected readonly typescript: string[] = [];
  protected depth = 1;
  protected labels = 0;
  protected scopes = 0;
  protected current = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  finish(seed: number): ProgramPair {
    const python = [`def program_${seed}():`, "    s = State()", ...this.#python, "    return f0"];
    const typescript = [
      `export function program_${seed}() {`,
      "const s = new State();",
      ...this.typescript,
      "return f0;",
      "}",
    ];
    return { python: python.join("\n"), typescript: typescript.join("\n") };
  }

  protected int(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  protected pick<T>(items: readonly T[]): T {
    return items[this.int(items.length)];
  }

  protected line(python: string, typescript: string): void {
    this.#python.push("    ".repeat(this.depth) + python);
    this.typescript.push(typescript);
  }

  protected open(python: string, typescript: string): void {
    this.line(python, typescript);
    this.depth += 1;
  }

  protected close(typescript: string): void {
    this.depth -= 1;
    this.typescript.push(typescript);
  }

  protected label(text: string): string {
    this.labels += 1;
    return JSON.stringify(`f${this.current}.${this.labels} ${text}`);
  }

  protected log(text: string): void {
    const label = this.label(text);
    this.line(`s.log(${label})`, `s.log(${label});`);
  }
}
