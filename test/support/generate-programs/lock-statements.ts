import type { Block, StatementKind } from "./block.ts";

/** Waits in the queues of locks that give up or are cancelled while others wait behind them. */
export const lockStatements: StatementKind[] = [
  { weight: 1.2, calm: true, write: (block) => acquire(block, "lock") },
  { weight: 1.2, calm: true, write: (block) => acquire(block, "semaphore") },
  { weight: 0.8, calm: true, write: limitedPut },
  { weight: 0.8, calm: true, write: finishItems },
  { weight: 0.8, calm: false, write: waitForNotice },
  { weight: 1, calm: false, write: meet },
  { weight: 0.5, calm: true, write: meetInTime },
  { weight: 0.6, calm: true, write: changeLevel },
];

/** Takes the lock if it comes in time. */
function acquire(block: Block, part: "lock" | "semaphore"): void {
  block.use(part);
  block.write("try:");
  block.nested((body) =>
    body.write(`await asyncio.wait_for(s.${part}.acquire(), ${body.delay()})`),
  );
  block.write("except TimeoutError:");
  block.nested((body) => body.trace(`did not get the ${part}`, `s.${part}.locked()`));
  block.write("else:");
  block.nested((body) => {
    body.write("try:");
    body.nested((inner) => {
      inner.trace(`got the ${part}`);
      inner.write(`await asyncio.sleep(${inner.random.pick(["0", "0.01", "0.03"])})`);
    });
    body.write("finally:");
    body.nested((inner) => inner.write(`s.${part}.release()`));
  });
}

function limitedPut(block: Block): void {
  block.use("queue");
  block.write("try:");
  block.nested((body) => {
    const value = body.random.between(10, 99);
    body.write(`await asyncio.wait_for(s.queue.put(${value}), ${body.delay()})`);
  });
  block.write("except TimeoutError:");
  block.nested((body) => body.trace("queue stayed full", "s.queue.full()"));
}

function finishItems(block: Block): void {
  block.use("queue");
  block.write("while not s.queue.empty():");
  block.nested((body) => {
    body.trace("empties", "s.queue.get_nowait()");
    body.write("s.queue.task_done()");
    if (body.random.chance(0.5)) body.write("await asyncio.sleep(0)");
  });
  if (block.calm) return;
  block.facts.unbounded = true;
  block.write("await s.queue.join()");
  block.trace("queue is finished");
}

function waitForNotice(block: Block): void {
  block.use("condition");
  block.facts.unbounded = true;
  block.write("async with s.condition:");
  block.nested((body) => {
    if (body.random.chance(0.5)) {
      body.write("await s.condition.wait()");
      body.trace("was notified", "s.condition.locked()");
      return;
    }
    body.write("try:");
    body.nested((inner) =>
      inner.write(`await asyncio.wait_for(s.condition.wait(), ${inner.delay()})`),
    );
    body.write("except TimeoutError:");
    body.nested((inner) => inner.trace("no notice", "s.condition.locked()"));
  });
}

function meet(block: Block): void {
  block.use("barrier");
  block.facts.unbounded = true;
  block.trace("meets", "await s.barrier.wait()", "s.barrier.n_waiting");
}

function meetInTime(block: Block): void {
  block.use("barrier");
  block.write("try:");
  block.nested((body) => {
    body.write(`position = await asyncio.wait_for(s.barrier.wait(), ${body.delay()})`);
    body.trace("met", "position");
  });
  block.write("except TimeoutError:");
  block.nested((body) => body.trace("met nobody", "s.barrier.n_waiting"));
}

/** A context variable belongs to the task. */
function changeLevel(block: Block): void {
  block.use("level");
  block.write("level.set(level.get() + 1)");
  if (block.random.chance(0.5)) block.write("await asyncio.sleep(0)");
  block.trace("level", "level.get()");
}
