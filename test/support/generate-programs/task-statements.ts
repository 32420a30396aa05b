import type { Block, FunctionFacts, StatementKind } from "./block.ts";

const hasFunctions = (block: Block) => block.program.functions.length > 0;
const hasTasks = (block: Block) => block.tasks.length > 0;

/** Statements that start, cancel and await tasks. */
export const taskStatements: StatementKind[] = [
  { weight: 6, calm: false, fits: hasFunctions, write: (block) => startTask(block) },
  { weight: 3, calm: false, fits: hasTasks, write: cancelTask },
  { weight: 3, calm: false, fits: hasTasks, write: awaitTask },
  { weight: 2.5, calm: false, fits: hasFunctions, write: gather },
  { weight: 2, calm: false, fits: hasFunctions, write: waitFor },
  { weight: 1.2, calm: false, fits: hasFunctions, write: timeoutBlock },
  { weight: 1.2, calm: false, fits: hasTasks, write: shield },
  { weight: 1.2, calm: false, fits: hasTasks, write: waitForSeveral },
  {
    weight: 1.8,
    calm: false,
    fits: (block) => block.program.functions.some((facts) => facts.quiet),
    write: taskGroup,
  },
];

/** Starts a task, under a name of its own, that the program's end will cancel if need be. */
export function startTask(
  block: Block,
  facts: FunctionFacts = block.random.pick(block.program.functions),
): void {
  const variable = block.freshTask();
  const call = block.call(facts, variable);
  block.facts.quiet = false;
  block.write(`${variable} = asyncio.create_task(${call}, name="${variable}")`);
  block.write(`s.tasks.append(${variable})`);
  if (block.random.chance(0.25)) {
    block.use("onDone");
    block.write(`${variable}.add_done_callback(on_done)`);
  }
  block.tasks.push({ variable, facts });
}

function cancelTask(block: Block): void {
  const { variable } = block.random.pick(block.tasks);
  const message = block.random.chance(0.5) ? `"stop ${block.random.between(1, 9)}"` : "";
  block.trace(`cancels ${variable}`, `${variable}.cancel(${message})`);
  if (block.random.chance(0.25)) block.trace("cancels again", `${variable}.cancel("again")`);
}

/** Awaits a task and reports how it ended. */
function awaitTask(block: Block): void {
  const { variable, facts } = block.random.pick(block.tasks);
  block.write("try:");
  block.nested((body) => body.trace(`${variable} gave`, `await ${variable}`));
  if (facts.raises || block.random.chance(0.3)) {
    block.write("except ValueError as error:");
    block.nested((body) => body.trace(`${variable} raised`, "error.args"));
  }
  block.write("except asyncio.CancelledError as error:");
  const selfish = block.random.chance(0.6);
  block.nested((body) => {
    body.trace("saw a cancellation", "error.args");
    if (selfish) {
      body.write("if asyncio.current_task().cancelling() > 0:");
      body.nested((inner) => inner.write("raise"));
    }
  }, true);
  block.depend(facts);
  if (!selfish) block.facts.swallows = true;
}

function someFunctions(block: Block, allowed: (facts: FunctionFacts) => boolean): FunctionFacts[] {
  const choice = block.program.functions.filter(allowed);
  if (choice.length === 0) return [];
  return Array.from({ length: block.random.between(2, 3) }, () => block.random.pick(choice));
}

function gather(block: Block): void {
  const collect = block.random.chance(0.5);
  // A plain gather that fails leaves its other children running: they must end by themselves.
  const chosen = someFunctions(block, (facts) => collect || !facts.unbounded);
  if (chosen.length === 0) return;
  const label = ++block.program.labelCount;
  const calls = chosen.map((facts, index) => block.call(facts, `g${label}${"abc"[index]}`));
  for (const facts of chosen) {
    if (facts.unbounded) block.facts.unbounded = true;
  }
  block.facts.quiet = false;
  if (collect) {
    block.write("results = await asyncio.gather(");
    block.nested((body) => calls.forEach((call) => body.write(`${call},`)));
    block.write("    return_exceptions=True,");
    block.write(")");
    block.trace("gathered", "[describe(result) for result in results]");
    return;
  }
  block.write("try:");
  block.nested((body) => body.trace("gathered", `await asyncio.gather(${calls.join(", ")})`));
  block.write("except ValueError as error:");
  block.nested((body) => body.trace("gather failed", "error.args"));
}

function waitFor(block: Block): void {
  const facts = block.random.pick(block.program.functions);
  const call = block.call(facts, `w${++block.program.labelCount}`);
  block.facts.quiet = false;
  if (facts.swallows) block.facts.swallows = true;
  block.write("try:");
  block.nested((body) => body.trace("in time", `await asyncio.wait_for(${call}, ${body.delay()})`));
  block.write(
    facts.raises ? "except (TimeoutError, ValueError) as error:" : "except TimeoutError as error:",
  );
  block.nested((body) => body.trace("not in time", "describe(error)"));
}

function timeoutBlock(block: Block): void {
  const facts = block.random.pick(block.program.functions);
  block.facts.quiet = false;
  if (facts.swallows) block.facts.swallows = true;
  block.write("try:");
  block.nested((body) => {
    body.write(`async with asyncio.timeout(${body.delay()}):`);
    body.nested((inner) =>
      inner.write(`await ${inner.call(facts, `o${++inner.program.labelCount}`)}`),
    );
    body.trace("made it");
  });
  block.write(
    facts.raises ? "except (TimeoutError, ValueError) as error:" : "except TimeoutError as error:",
  );
  block.nested((body) => body.trace("ran out of time", "describe(error)"));
}

function shield(block: Block): void {
  const { variable, facts } = block.random.pick(block.tasks);
  block.write("try:");
  block.nested((body) => {
    const limited = `asyncio.wait_for(asyncio.shield(${variable}), ${body.delay()})`;
    body.trace("shielded", `await ${limited}`);
  });
  block.write("except (TimeoutError, ValueError) as error:");
  block.nested((body) => body.trace("shield", "describe(error)", `${variable}.done()`));
  if (facts.unbounded) block.facts.unbounded = true;
}

function waitForSeveral(block: Block): void {
  const names = [...new Set(block.tasks.map((task) => task.variable))].slice(-3);
  const condition = block.random.pick(["FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"]);
  const options = `timeout=${block.delay()}, return_when=asyncio.${condition}`;
  block.write(`done, pending = await asyncio.wait([${names.join(", ")}], ${options})`);
  block.trace(
    "waited",
    "sorted(t.get_name() for t in done)",
    "sorted(t.get_name() for t in pending)",
  );
}

/**
 * A task group. It cancels its children in the order of a set of tasks, which follows memory
 * addresses: all but one are of the quiet kind, whose order cannot be seen.
 */
function taskGroup(block: Block): void {
  const quiet = block.program.functions.filter((facts) => facts.quiet);
  const children = Array.from({ length: block.random.between(1, 2) }, () =>
    block.random.pick(quiet),
  );
  if (block.random.chance(0.7)) children.push(block.random.pick(block.program.functions));
  block.facts.quiet = false;
  const failing = block.random.chance(0.3);
  block.write("try:");
  block.nested((body) => {
    body.write("async with asyncio.TaskGroup() as group:");
    body.nested((inner) => {
      for (const facts of children) {
        const label = `k${++inner.program.labelCount}`;
        inner.write(`group.create_task(${inner.call(facts, label)})`);
      }
      if (failing) {
        inner.write("await asyncio.sleep(0)");
        inner.write(`raise ValueError("body", ${inner.random.between(1, 9)})`);
      }
    });
    body.trace("group is done");
  });
  block.write("except* ValueError as errors:");
  block.nested((body) =>
    body.trace("group failed", "[describe(error) for error in errors.exceptions]"),
  );
  if (children.some((facts) => facts.unbounded)) block.facts.unbounded = true;
  // With errors to report, the group reports these instead of a cancellation from outside.
  if (failing || children.some((facts) => facts.raises)) block.facts.swallows = true;
}
