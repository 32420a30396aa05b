import type { Block, StatementKind } from "./block.ts";

/** Statements on asynchronous generators that are left early, sent to and thrown into. */
export const generatorStatements: StatementKind[] = [
  { weight: 1.5, calm: false, write: leaveEarly },
  { weight: 1, calm: false, write: converse },
  { weight: 0.8, calm: false, write: step },
  { weight: 0.6, calm: false, write: hold },
  { weight: 0.7, calm: false, write: pipeline },
];

/** The generator's `finally` awaits, while others run. Nothing holds it, so the loop closes it. */
function leaveEarly(block: Block): void {
  block.use("slowNumbers");
  const raises = block.random.chance(0.3);
  const depth = raises ? block.indent + 1 : block.indent;
  const source = `slow_numbers(f"{name}.s", ${block.random.between(2, 4)})`;
  const loop = (body: Block): void => {
    body.write(`async for number in ${source}:`);
    body.nested((inner) => {
      inner.trace("slow number", "number");
      inner.write(`if number == ${inner.random.between(0, 1)}:`);
      inner.nested((last) => last.write(raises ? `raise ValueError(name, number)` : "break"));
    });
  };
  if (depth === block.indent) {
    loop(block);
  } else {
    block.write("try:");
    block.nested(loop);
    block.write("except ValueError as error:");
    block.nested((body) => body.trace("left by", "error.args"));
  }
  block.trace("left the numbers");
}

function converse(block: Block): void {
  block.use("echo");
  const name = `e${++block.program.labelCount}`;
  block.write(`${name} = echo(f"{name}.${name}")`);
  block.write("try:");
  block.nested((body) => {
    body.trace("echo starts", `await ${name}.asend(None)`);
    for (let sent = body.random.between(1, 2); sent > 0; sent--) {
      body.trace("echo answers", `await ${name}.asend(${body.random.between(1, 9)})`);
    }
    if (body.random.chance(0.5)) {
      const value = body.random.between(1, 9);
      body.trace("echo survives", `await ${name}.athrow(ValueError(name, ${value}))`);
    }
  });
  block.write("finally:");
  block.nested((body) => body.write(`await ${name}.aclose()`), true);
}

function step(block: Block): void {
  block.use("slowNumbers");
  const name = `n${++block.program.labelCount}`;
  block.write(`${name} = slow_numbers(f"{name}.${name}", 1)`);
  block.trace("first", `await anext(${name})`);
  if (block.random.chance(0.5)) {
    block.trace("second", `await anext(${name}, "nothing")`);
  }
  block.write(`await ${name}.aclose()`);
}

/** A variable of another function holds the unfinished generator: that function's end closes it. */
function hold(block: Block): void {
  block.use("slowNumbers");
  block.use("hold");
  const label = `h${++block.program.labelCount}`;
  block.trace("held", `await hold(f"{name}.${label}", ${block.random.between(0, 3)})`);
}

/** Stages of generators: each is closed by the loop and then lets the one before it go. */
function pipeline(block: Block): void {
  block.use("slowNumbers");
  block.use("stages");
  const label = `p${++block.program.labelCount}`;
  const source = `slow_numbers(f"{name}.${label}", ${block.random.between(1, 4)})`;
  if (block.random.chance(0.5)) {
    block.write(`async for number in first(doubled(${source}), ${block.random.between(1, 2)}):`);
    block.nested((body) => body.trace("from the pipeline", "number"));
  } else {
    block.write(`async for number in doubled(${source}):`);
    block.nested((body) => {
      body.trace("from the stage", "number");
      body.write(`if number == ${2 * body.random.between(0, 2)}:`);
      body.nested((inner) => inner.write("break"));
    });
  }
  block.trace("left the pipeline");
}
