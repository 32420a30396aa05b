import type { Block, StatementKind } from "./block.ts";

/** Statements that suspend for a bounded time, or not at all. */
export const simpleStatements: StatementKind[] = [
  {
    weight: 3,
    calm: true,
    write: (block) => block.trace("step"),
  },
  {
    weight: 6,
    calm: true,
    write: (block) => {
      block.trace("before sleep(0)");
      block.write("await asyncio.sleep(0)");
    },
  },
  {
    weight: 4,
    calm: true,
    write: (block) => {
      block.write(`await asyncio.sleep(${block.delay()})`);
      block.trace("woke up");
    },
  },
  {
    weight: 4,
    calm: true,
    write: (block) => {
      block.write(`for i in range(${block.random.between(2, 3)}):`);
      block.nested((body) => {
        body.trace("turn", "i");
        body.write("await asyncio.sleep(0)");
      });
    },
  },
  {
    weight: 1.5,
    calm: true,
    write: (block) => {
      // A callback's order among the others is what the trace shows.
      block.facts.quiet = false;
      const label = ++block.program.labelCount;
      const loop = "asyncio.get_running_loop()";
      if (block.random.chance(0.6)) {
        block.write(`${loop}.call_soon(print, name, "callback #${label}")`);
      } else {
        block.write(`${loop}.call_later(${block.delay()}, print, name, "timer #${label}")`);
      }
    },
  },
  {
    weight: 3,
    calm: false,
    fits: (block) => block.program.functions.length > 0,
    write: callFunction,
  },
  {
    weight: 2,
    calm: false,
    write: awaitFuture,
  },
  {
    weight: 2,
    calm: false,
    write: iterate,
  },
  {
    weight: 1.5,
    calm: false,
    write: (block) => {
      block.use("resource");
      block.write(`async with Resource(f"{name}.r") as resource:`);
      block.nested((body) => {
        body.trace("uses", "resource.name");
        if (body.random.chance(0.3)) {
          body.write(`raise ValueError(name, ${body.random.between(1, 9)})`);
        } else {
          body.write(`await asyncio.sleep(${body.random.pick(["0", "0.01"])})`);
        }
      });
      block.trace("left the resource");
    },
  },
];

function callFunction(block: Block): void {
  const facts = block.random.pick(block.program.functions);
  const label = `c${++block.program.labelCount}`;
  if (facts.raises && block.random.chance(0.8)) {
    block.write("try:");
    block.nested((body) => body.write(`await ${body.call(facts, label)}`));
    block.write("except ValueError as error:");
    block.nested((body) => body.trace("caught", "error.args"));
  } else {
    if (facts.raises) block.facts.raises = true;
    block.write(`value = await ${block.call(facts, label)}`);
    block.trace("got", "value");
  }
  block.depend(facts);
}

function awaitFuture(block: Block): void {
  if (block.random.chance(0.25)) return awaitFailure(block);
  block.use("finish");
  const value = block.random.between(1, 9);
  block.write("future = asyncio.get_running_loop().create_future()");
  if (block.random.chance(0.5)) {
    block.write(`asyncio.get_running_loop().call_soon(finish, future, ${value})`);
  } else {
    const delay = block.delay();
    block.write(`asyncio.get_running_loop().call_later(${delay}, finish, future, ${value})`);
  }
  if (block.random.chance(0.3)) {
    block.use("onDone");
    block.write("future.add_done_callback(on_done)");
  }
  block.trace("future gave", "await future");
}

function awaitFailure(block: Block): void {
  block.use("fail");
  block.write("future = asyncio.get_running_loop().create_future()");
  block.write(`asyncio.get_running_loop().call_later(${block.delay()}, fail, future, 5)`);
  block.write("try:");
  block.nested((body) => body.write("await future"));
  block.write("except ValueError as error:");
  block.nested((body) => body.trace("future failed", "error.args", "future.exception() is error"));
}

/** `async for` over an asynchronous generator, sometimes left early. */
function iterate(block: Block): void {
  block.use("numbers");
  const early = block.random.chance(0.5);
  // A generator that is left early and not closed is closed by the loop, a turn later.
  const closes = early && block.random.chance(0.5);
  const source = `numbers(f"{name}.n", ${block.random.between(2, 3)})`;
  if (closes) block.write(`source = ${source}`);
  block.write(`async for number in ${closes ? "source" : source}:`);
  block.nested((body) => {
    body.trace("number", "number");
    if (early) {
      body.write("if number == 1:");
      body.nested((inner) => inner.write("break"));
    }
  });
  if (closes) block.write("await source.aclose()");
}
