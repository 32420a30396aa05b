import { Random } from "../generate-programs/random.ts";
import { Block } from "./block.ts";
import { writeClass } from "./classes.ts";
import { writeStatements } from "./compound-statements.ts";
import { callText, someType } from "./expressions.ts";
import { writeFunction } from "./functions.ts";
import { shown } from "./operators.ts";
import type { Program, Variable } from "./program.ts";

// Lines of a program, the blank ones and the imports left out.
const SHORTEST = 12;
const LONGEST = 48;

/**
 * A random Python program about the language: values of all builtin types, their operators and
 * methods, formatting, statements, functions and classes. The same seed gives the same program. It
 * ends by itself and prints the same on every run.
 */
export function generateLanguageProgram(seed: number): string {
  for (let attempt = 0; ; attempt++) {
    const lines = writeProgram(new Random(seed * 1013 + attempt * 7919 + 17));
    const size = lines.filter((line) => line !== "").length;
    if (size >= SHORTEST && size <= LONGEST) return lines.join("\n") + "\n";
  }
}

function writeProgram(random: Random): string[] {
  const program: Program = {
    random,
    imports: new Set(),
    functions: [],
    classes: [],
    lines: [],
    names: 0,
  };
  const top = new Block(program, [], 0);
  for (let count = random.between(0, 3); count > 0; count--) top.define(someType(top), 1);
  const globals: Variable[] = [...top.variables];
  if (random.chance(0.35)) writeClass(program);
  for (let count = random.pick([0, 1, 1, 2]); count > 0; count--) writeFunction(program, globals);
  program.lines.push("", "");
  const isAsync = program.functions.some((callable) => callable.isAsync);
  if (isAsync || random.chance(0.5)) {
    program.lines.push(
      isAsync ? "async def main():" : random.pick(["def main():", "def main() -> None:"]),
    );
    const constants = random.chance(0.5)
      ? globals.map((variable) => ({ ...variable, fixed: true }))
      : [];
    writeMain(new Block(program, constants, 1, { inFunction: true, isAsync }));
    program.lines.push("", "", isAsync ? "asyncio.run(main())" : "main()");
  } else writeMain(top);
  while (program.lines[0] === "") program.lines.shift();
  const imports = [...program.imports].sort().map((name) => `import ${name}`);
  // Each NaN is a key of its own, and its hash is its address: CPython's order is open.
  const lines = program.hashesFloats
    ? program.lines.map((line) => line.replaceAll(/(?<=float\(")nan(?="\))/gu, "inf"))
    : program.lines;
  return collapse([...imports, ...(imports.length > 0 ? [""] : []), ...lines]);
}

function writeMain(block: Block): void {
  const { random, program } = block;
  for (let count = random.between(1, 3); count > 0; count--) block.define();
  for (const callable of program.functions) {
    if (!random.chance(0.7) || (callable.isAsync && !block.isAsync)) continue;
    const call = callText(callable, block, 1);
    block.write("try:");
    block.nested((body) => body.print(callable.result, callable.isAsync ? `await ${call}` : call));
    block.write("except Exception as error:");
    block.nested((body) => body.write("print(type(error).__name__, error)"));
  }
  writeStatements(block, random.between(9, 15));
  const last = block.variables.filter(({ fixed }) => fixed !== true).slice(-4);
  if (last.length > 0)
    block.write(`print(${last.map(({ type, name }) => shown(type, name)).join(", ")})`);
}

/** At most two blank lines stand together. */
const collapse = (lines: readonly string[]): string[] =>
  lines.filter((line, at) => line !== "" || lines[at - 1] !== "" || lines[at - 2] !== "");
