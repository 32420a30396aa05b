import { Block, type FunctionFacts, type Part, type ProgramState } from "./block.ts";
import { writeStatements } from "./compound-statements.ts";
import { closing, opening } from "./frame.ts";
import { Random } from "./random.ts";
import { startTask } from "./task-statements.ts";

const NAMES = ["cook", "paint", "count", "travel", "listen", "repair"];
// Lines of the functions between the opening and the closing.
const SHORTEST = 14;
const LONGEST = 60;

/**
 * A random Python program about scheduling: tasks, cancellation, locks, timers. The same seed
 * gives the same program. It always ends, prints a trace of what happens, and prints the same on
 * every run on a virtual clock.
 */
export function generateProgram(seed: number): string {
  for (let attempt = 0; ; attempt++) {
    const { parts, functions } = writeFunctions(new Random(seed * 1009 + attempt));
    const size = functions.filter((line) => line !== "").length;
    if (size < SHORTEST || size > LONGEST) continue;
    return [...opening(parts), ...functions, ...closing(parts)].join("\n") + "\n";
  }
}

function writeFunctions(random: Random): { parts: Set<Part>; functions: string[] } {
  const program: ProgramState = {
    random,
    parts: new Set(),
    functions: [],
    called: new Set(),
    taskCount: 0,
    labelCount: 0,
  };
  const body: string[] = [];
  const count = random.between(2, 3);
  for (let index = 0; index < count; index++) {
    const facts = writeFunction(program, body, NAMES[(index + random.between(0, 3)) % 6]);
    program.functions.push(facts);
  }
  writeFunction(program, body, "scenario");
  return { parts: program.parts, functions: body };
}

function writeFunction(program: ProgramState, lines: string[], wanted: string): FunctionFacts {
  const { random } = program;
  let name = wanted;
  while (program.functions.some((facts) => facts.name === name)) name += "_more";
  const facts: FunctionFacts = {
    name,
    swallows: false,
    unbounded: false,
    raises: false,
    quiet: true,
  };
  lines.push("", "", `async def ${facts.name}(s, name):`);
  const block = new Block(program, facts, lines, 1, [], false);
  const isScenario = wanted === "scenario";
  if (isScenario) {
    // Tasks that meet each other are what the program is about.
    for (let started = random.between(1, 3); started > 0; started--) startTask(block);
    for (const idle of program.functions.filter(({ name }) => !program.called.has(name))) {
      startTask(block, idle);
    }
  }
  writeStatements(block, isScenario ? random.between(3, 5) : random.between(1, 3));
  block.trace("ends");
  if (!isScenario && random.chance(0.25)) {
    facts.raises = true;
    block.write(`raise ValueError(name, ${random.between(1, 9)})`);
  } else {
    block.write(`return ${random.between(1, 99)}`);
  }
  return facts;
}
