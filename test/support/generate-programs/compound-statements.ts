import type { Block, StatementKind } from "./block.ts";
import { flowStatements } from "./flow-statements.ts";
import { generatorStatements } from "./generator-statements.ts";
import { lockStatements } from "./lock-statements.ts";
import { sharedStatements } from "./shared-statements.ts";
import { simpleStatements } from "./simple-statements.ts";
import { structuredStatements } from "./structured-statements.ts";
import { taskStatements } from "./task-statements.ts";

const compoundStatements: StatementKind[] = [
  { weight: 2.5, calm: false, write: tryFinally },
  { weight: 2.5, calm: false, write: catchCancellation },
  { weight: 1, calm: false, write: raiseAndCatch },
  { weight: 1.5, calm: false, write: guardAgainstCancellation },
];

const flatStatements = [
  ...simpleStatements,
  ...sharedStatements,
  ...lockStatements,
  ...taskStatements,
  ...structuredStatements,
  ...generatorStatements,
  ...flowStatements,
];
// How deep the indentation goes where compound statements stand in each other.
const DEEPEST = 3;
const allStatements = [...flatStatements, ...compoundStatements];

/** Writes `count` random statements into the block. */
export function writeStatements(block: Block, count: number): void {
  for (let written = 0; written < count; written++) {
    const nests = block.indent === 1 || (block.indent <= DEEPEST && block.random.chance(0.3));
    const kinds = nests ? allStatements : flatStatements;
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
    if (body.random.chance(0.3)) {
      // A cleanup that is interrupted has a cleanup of its own.
      body.write("try:");
      body.nested((inner) => {
        inner.write(`await asyncio.sleep(${inner.random.pick(["0.01", "0.03"])})`);
        inner.trace("cleaned up");
      });
      body.write("finally:");
      body.nested((inner) => {
        inner.trace("inner finally");
        inner.write("await asyncio.sleep(0)");
      });
    } else if (body.random.chance(0.5))
      body.write(`await asyncio.sleep(${body.random.pick(["0", "0.01"])})`);
    if (body.random.chance(0.4)) body.trace("finally ends");
  }, true);
}

/** `async with` over an object that swallows a cancellation. */
function guardAgainstCancellation(block: Block): void {
  block.use("guard");
  block.write(`async with Guard(f"{name}.guard"):`);
  block.nested((body) => writeSuite(body, body.random.between(1, 2)));
  block.trace("past the guard", "asyncio.current_task().cancelling()");
  block.facts.swallows = true;
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
  // A cancellation shows in its `finally`.
  block.facts.quiet = false;
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
