import type { Block, StatementKind } from "./block.ts";

/** Python's control flow around awaits: jumps through `finally`, closures, comprehensions. */
export const flowStatements: StatementKind[] = [
  { weight: 1, calm: true, write: jumpOutOfLoop },
  { weight: 0.7, calm: false, write: loopWithElse },
  { weight: 0.7, calm: false, write: comprehension },
  { weight: 0.8, calm: true, write: closure },
  { weight: 0.8, calm: true, write: cancelTimer },
  { weight: 0.8, calm: false, fits: (block) => block.tasks.length > 0, write: inspect },
  { weight: 1, calm: false, write: manager },
  { weight: 0.6, calm: true, write: leaveInFinally },
  { weight: 0.5, calm: true, write: chainedError },
  { weight: 0.5, calm: false, write: priorities },
];

function jumpOutOfLoop(block: Block): void {
  const jump = block.random.pick(["break", "continue"]);
  block.facts.quiet = false;
  block.write(`for turn in range(${block.random.between(2, 3)}):`);
  block.nested((body) => {
    body.write("try:");
    body.nested((inner) => {
      inner.write(`await asyncio.sleep(${inner.random.pick(["0", "0.01"])})`);
      inner.write("if turn == 1:");
      inner.nested((last) => last.write(jump));
      inner.trace("stays in the turn", "turn");
    });
    body.write("finally:");
    body.nested((inner) => {
      inner.trace("turn ends", "turn");
      if (inner.random.chance(0.5)) inner.write("await asyncio.sleep(0)");
    }, true);
  });
  if (block.random.chance(0.5)) {
    block.write("else:");
    block.nested((body) => body.trace("all turns done"));
  }
}

function loopWithElse(block: Block): void {
  block.use("numbers");
  block.write(`async for number in numbers(f"{name}.n", ${block.random.between(1, 3)}):`);
  block.nested((body) => {
    body.write("if number == 1:");
    body.nested((inner) => {
      inner.trace("found");
      inner.write("break");
    });
    if (body.random.chance(0.5)) body.write("await asyncio.sleep(0.01)");
  });
  block.write("else:");
  block.nested((body) => body.trace("not found"));
}

function comprehension(block: Block): void {
  block.use("numbers");
  const source = `numbers(f"{name}.n", ${block.random.between(2, 4)})`;
  const filter = block.random.chance(0.4) ? " if number != 1" : "";
  block.trace("all at once", `[number * 2 async for number in ${source}${filter}]`);
}

function closure(block: Block): void {
  const name = `step_${++block.program.labelCount}`;
  const total = `total_${block.program.labelCount}`;
  block.write(`${total} = 0`);
  block.write(`async def ${name}(amount):`);
  block.nested((body) => {
    body.write(`nonlocal ${total}`);
    body.write(`${total} += amount`);
    body.write("await asyncio.sleep(0)");
    body.write(`return ${total}`);
  });
  if (block.random.chance(0.5)) {
    block.trace("counted", `await ${name}(1)`, `await ${name}(2)`, total);
  } else {
    block.trace("counted", `await asyncio.gather(${name}(1), ${name}(2))`, total);
  }
}

function cancelTimer(block: Block): void {
  block.facts.quiet = false;
  const loop = "asyncio.get_running_loop()";
  block.write(`timer = ${loop}.call_later(${block.delay()}, print, name, "timer fires")`);
  if (block.random.chance(0.5)) block.write(`await asyncio.sleep(${block.delay()})`);
  block.write("timer.cancel()");
  block.trace("timer", "timer.cancelled()");
}

/** Looks at a task without awaiting it. */
function inspect(block: Block): void {
  const { variable } = block.random.pick(block.tasks);
  block.write(`if ${variable}.done() and not ${variable}.cancelled():`);
  block.nested((body) => {
    body.write(`error = ${variable}.exception()`);
    body.trace(`${variable} is done`, `describe(error) if error else ${variable}.result()`);
  });
  block.write("else:");
  block.nested((body) =>
    body.trace(`${variable} is not`, `${variable}.cancelled()`, `${variable}.cancelling()`),
  );
}

function manager(block: Block): void {
  block.use("opened");
  block.facts.quiet = false;
  const raises = block.random.chance(0.4);
  block.write("try:");
  block.nested((body) => {
    body.write(`async with opened(f"{name}.a") as first, opened(f"{name}.b") as second:`);
    body.nested((inner) => {
      inner.trace("has", "first", "second");
      inner.write(`await asyncio.sleep(${inner.random.pick(["0", "0.01"])})`);
      if (raises) inner.write(`raise ValueError(name, ${inner.random.between(1, 9)})`);
    });
  });
  block.write("except ValueError as error:");
  block.nested((body) => body.trace("came through", "error.args"));
}

function leaveInFinally(block: Block): void {
  const name = `attempt_${++block.program.labelCount}`;
  block.facts.quiet = false;
  block.write(`async def ${name}():`);
  block.nested((body) => {
    body.write("try:");
    body.nested((inner) => {
      inner.write("await asyncio.sleep(0)");
      if (inner.random.chance(0.5)) inner.write('raise ValueError("attempt")');
      else inner.write('return "tried"');
    });
    body.write("except ValueError:");
    body.nested((inner) => {
      inner.write("await asyncio.sleep(0.01)");
      inner.write('return "caught"');
    });
    body.write("finally:");
    body.nested((inner) => {
      inner.write("await asyncio.sleep(0)");
      inner.trace("attempt ends");
    });
  });
  block.trace("attempt gave", `await ${name}()`);
}

function chainedError(block: Block): void {
  block.write("try:");
  block.nested((body) => {
    body.write("try:");
    body.nested((inner) => {
      inner.write("await asyncio.sleep(0)");
      inner.write(`raise KeyError("${inner.random.pick(["a", "b"])}")`);
    });
    body.write("except KeyError as error:");
    body.nested((inner) => inner.write("raise ValueError(name) from error"));
  });
  block.write("except ValueError as error:");
  block.nested((body) => body.trace("because of", "describe(error.__cause__)"));
}

function priorities(block: Block): void {
  block.use("priority");
  const item = (): string =>
    `(${block.random.between(1, 3)}, "${block.random.pick(["x", "y", "z"])}")`;
  block.write(`await s.priority.put(${item()})`);
  block.write(`s.priority.put_nowait(${item()})`);
  if (block.random.chance(0.5)) block.write("await asyncio.sleep(0)");
  block.write("if not s.priority.empty():");
  block.nested((body) => body.trace("first in line", "s.priority.get_nowait()"));
}
