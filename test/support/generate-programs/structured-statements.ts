import type { Block, FunctionFacts, StatementKind } from "./block.ts";

const hasFunctions = (block: Block): boolean => block.program.functions.length > 0;
const hasBounded = (block: Block): boolean =>
  block.program.functions.some((facts) => !facts.unbounded);
const hasQuiet = (block: Block): boolean => block.program.functions.some((facts) => facts.quiet);

/** Scopes inside scopes: timeouts, groups and gathers that are cut off from outside. */
export const structuredStatements: StatementKind[] = [
  { weight: 1, calm: false, fits: hasFunctions, write: nestedTimeouts },
  { weight: 0.7, calm: true, write: rescheduled },
  { weight: 1, calm: false, fits: hasBounded, write: gatherOfGathers },
  { weight: 1.2, calm: false, fits: hasQuiet, write: nestedGroups },
  { weight: 1, calm: false, fits: hasFunctions, write: asCompleted },
  { weight: 1, calm: false, fits: hasFunctions, write: cancelTwice },
  { weight: 1, calm: false, fits: hasFunctions, write: shieldedTask },
];

function pick(block: Block, allowed: (facts: FunctionFacts) => boolean): FunctionFacts {
  return block.random.pick(block.program.functions.filter(allowed));
}

function label(block: Block, letter: string): string {
  return `${letter}${++block.program.labelCount}`;
}

function nestedTimeouts(block: Block): void {
  const facts = pick(block, () => true);
  block.depend(facts);
  block.facts.quiet = false;
  block.write("try:");
  block.nested((body) => {
    body.write(`async with asyncio.timeout(${body.delay()}) as outer:`);
    body.nested((limited) => {
      limited.write("try:");
      limited.nested((inner) => {
        inner.write(`async with asyncio.timeout(${inner.delay()}):`);
        inner.nested((last) => last.write(`await ${last.call(facts, label(last, "o"))}`));
      });
      limited.write("except TimeoutError:");
      limited.nested((inner) => {
        inner.trace("inner timeout", "outer.expired()");
        inner.write(`await asyncio.sleep(${inner.random.pick(["0", "0.01"])})`);
      });
    });
    body.trace("inside both");
  });
  block.write("except (TimeoutError, ValueError) as error:");
  block.nested((body) => body.trace("outer timeout", "describe(error)", "outer.expired()"));
}

function rescheduled(block: Block): void {
  block.facts.quiet = false;
  const delay = block.delay();
  block.write("try:");
  block.nested((body) => {
    body.write(`async with asyncio.timeout(${body.random.pick(["None", "0.01"])}) as limit:`);
    body.nested((inner) => {
      inner.write(`limit.reschedule(asyncio.get_running_loop().time() + ${delay})`);
      inner.write(`await asyncio.sleep(${inner.delay()})`);
      inner.trace("slept");
    });
  });
  block.write("except TimeoutError:");
  block.nested((body) => body.trace("rescheduled", "limit.expired()"));
}

/** The children end by themselves: a gather that fails does not stop them. */
function gatherOfGathers(block: Block): void {
  const calls = Array.from({ length: 3 }, () => {
    const facts = pick(block, ({ unbounded }) => !unbounded);
    return block.call(facts, label(block, "g"));
  });
  block.facts.quiet = false;
  const collect = block.random.chance(0.5) ? ", return_exceptions=True" : "";
  block.write(`pair = asyncio.gather(${calls[0]}, ${calls[1]}${collect})`);
  block.write(`whole = asyncio.gather(pair, ${calls[2]})`);
  if (block.random.chance(0.7)) {
    block.write(`await asyncio.sleep(${block.random.pick(["0", "0", "0.01"])})`);
    block.trace("cancels the gather", "whole.cancel()");
  }
  block.write("try:");
  block.nested((body) => {
    body.write("results = await whole");
    body.trace("outer gave", "len(results)", "pair.done()");
  });
  block.write("except ValueError as error:");
  block.nested((body) => body.trace("outer failed", "error.args", "pair.done()"));
  block.write("except asyncio.CancelledError:");
  block.nested((body) => {
    body.trace("outer cancelled", "pair.cancelled()", "asyncio.current_task().cancelling()");
    body.write("if asyncio.current_task().cancelling() > 0:");
    body.nested((last) => last.write("raise"));
  }, true);
}

/** All tasks but one are of the quiet kind: groups cancel theirs in the order of a set. */
function nestedGroups(block: Block): void {
  const children = [pick(block, ({ quiet }) => quiet), pick(block, () => true)];
  block.facts.quiet = false;
  const limit = block.random.chance(0.5);
  block.write("try:");
  block.nested((body) => {
    const groups = (inner: Block): void => {
      inner.write("async with asyncio.TaskGroup() as outer_group:");
      inner.nested((outer) => {
        outer.write(`outer_group.create_task(${outer.call(children[0], label(outer, "k"))})`);
        outer.write("async with asyncio.TaskGroup() as inner_group:");
        outer.nested((last) => {
          last.write(`inner_group.create_task(${last.call(children[1], label(last, "k"))})`);
          last.write(`await asyncio.sleep(${last.random.pick(["0", "0.01"])})`);
          if (last.random.chance(0.3)) last.write('raise ValueError("inner", 1)');
        });
        outer.trace("inner group is done");
      });
      inner.trace("both groups are done");
    };
    if (limit) {
      body.write(`async with asyncio.timeout(${body.delay()}):`);
      body.nested(groups);
    } else {
      groups(body);
    }
  });
  block.write("except* ValueError as errors:");
  block.nested((body) => body.trace("groups failed", "len(errors.exceptions)"));
  if (limit) {
    block.write("except* TimeoutError as errors:");
    block.nested((body) => body.trace("groups were late", "len(errors.exceptions)"));
  }
  if (children.some((facts) => facts.unbounded)) block.facts.unbounded = true;
  // With errors to report, a group reports these instead of a cancellation from outside.
  block.facts.swallows = true;
}

/** The tasks are fresh, so none is done: those that are would come in the order of a set. */
function asCompleted(block: Block): void {
  const names = Array.from({ length: block.random.between(2, 3) }, () => {
    const facts = pick(block, () => true);
    const name = block.freshTask();
    block.write(`${name} = asyncio.create_task(${block.call(facts, name)}, name="${name}")`);
    block.write(`s.tasks.append(${name})`);
    block.depend(facts);
    return name;
  });
  block.facts.quiet = false;
  const timeout = block.random.chance(0.5) ? `, timeout=${block.delay()}` : "";
  block.write(`for earliest in asyncio.as_completed([${names.join(", ")}]${timeout}):`);
  block.nested((body) => {
    body.write("try:");
    body.nested((inner) => inner.trace("next is", "await earliest"));
    body.write("except (ValueError, TimeoutError) as error:");
    body.nested((inner) => inner.trace("next failed", "describe(error)"));
  });
}

/** The second cancellation meets the cleanup after the first. */
function cancelTwice(block: Block): void {
  const facts = pick(block, () => true);
  const name = block.freshTask();
  block.facts.quiet = false;
  block.write(`${name} = asyncio.create_task(${block.call(facts, name)}, name="${name}")`);
  block.write(`s.tasks.append(${name})`);
  for (const message of ['"first"', '"second"']) {
    block.write(`await asyncio.sleep(${block.random.pick(["0", "0", "0.01"])})`);
    block.trace(`cancels ${name}`, `${name}.cancel(${message})`, `${name}.cancelling()`);
  }
  block.tasks.push({ variable: name, facts });
}

/** The shield's caller is cancelled or runs out of time, the task goes on. */
function shieldedTask(block: Block): void {
  const facts = pick(block, () => true);
  const name = block.freshTask();
  block.facts.quiet = false;
  if (facts.unbounded) block.facts.unbounded = true;
  block.write(`${name} = asyncio.create_task(${block.call(facts, name)}, name="${name}")`);
  block.write(`s.tasks.append(${name})`);
  block.write("try:");
  block.nested((body) => {
    const shield = `asyncio.shield(${name})`;
    if (body.random.chance(0.5)) {
      body.write(`async with asyncio.timeout(${body.delay()}):`);
      body.nested((inner) => inner.trace("behind the shield", `await ${shield}`));
    } else {
      body.trace("behind the shield", `await ${shield}`);
    }
  });
  block.write("except (TimeoutError, ValueError) as error:");
  block.nested((body) => body.trace("shield gave way", "describe(error)"));
  block.write("except asyncio.CancelledError as error:");
  block.nested((body) => {
    body.trace("shield was cancelled", `${name}.done()`, "error.args");
    body.write("raise");
  }, true);
  block.tasks.push({ variable: name, facts });
}
