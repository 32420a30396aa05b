import type { Block, StatementKind } from "./block.ts";
import { sharedStatements } from "./shared-statements.ts";
import { simpleStatements } from "./simple-statements.ts";
import { taskStatements } from "./task-statements.ts";

const compoundStatements: StatementKind[] = [
  { weight: 2.5, calm: false, write: tryFinally },
  { weight: 2.5, calm: false, write: catchCancellation },
  { weight: 1, calm: false, write: raiseAndCatch },
];

const flatStatements = [...simpleStatements, ...sharedStatements, ...taskStatements];
const allStatements = [...flatStatements, ...compoundStatements];

/** Writes `count` random statements into the block. */
export function writeStatements(block: Block, count: number): void {
  for (let written = 0; written < count; written++) {
    const kinds = block.indent > 1 ? flatStatements : allStatements;
    const possible = kinds.filter(
      (kind) => (kind.calm || !block.calm) && (kind.fits?.(block) ?? true),
    );
    block.random.weighted(possible).write(block);
  }
}

function writeSuite(block: Block, count: number): void {
  writeStatements(block, count);
  block.trace("end of the block");
}

function tryFinally(block: Block): void {
  block.facts.quiet = false;
  block.write("try:");
  block.nested((body) => writeSuite(body, body.random.between(1, 2)));
  block.write("finally:");
  block.nested((body) => {
    body.trace("finally");
    if (body.random.chance(0.5))
      body.write(`await asyncio.sleep(${body.random.pick(["0", "0.01"])})`);
    if (body.random.chance(0.4)) body.trace("finally ends");
  }, true);
}

/** Catches a cancellation; then raises it again, or goes on as if nothing had happened. */
function catchCancellation(block: Block): void {
  block.facts.quiet = false;
  block.write("try:");
  block.nested((body) => writeSuite(body, body.random.between(1, 2)));
  block.write("except asyncio.CancelledError as error:");
  const again = block.random.chance(0.5);
  block.nested((body) => {
    body.trace("cancelled", "error.args", "asyncio.current_task().cancelling()");
    if (body.random.chance(0.4)) body.write("await asyncio.sleep(0)");
    if (again) body.write("raise");
    else if (body.random.chance(0.5)) {
      body.trace("uncancel", "asyncio.current_task().uncancel()");
    }
  }, true);
  if (!again) block.facts.swallows = true;
}

function raiseAndCatch(block: Block): void {
  const value = block.random.between(1, 9);
  block.write("try:");
  block.nested((body) => {
    body.write(`await asyncio.sleep(${body.random.pick(["0", "0.01"])})`);
    body.write(`raise ValueError(name, ${value})`);
  });
  block.write("except ValueError as error:");
  block.nested((body) => body.trace("caught", "error.args"));
  block.write("finally:");
  block.nested((body) => body.trace("finally"), true);
}
