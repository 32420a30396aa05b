import type { Block, StatementKind } from "./block.ts";

/** Statements on locks, queues and their like. Those that may wait for ever are not calm. */
export const sharedStatements: StatementKind[] = [
  {
    weight: 2.5,
    calm: false,
    write: (block) => hold(block, "lock", "holds the lock"),
  },
  {
    weight: 1.5,
    calm: false,
    write: (block) => hold(block, "semaphore", "is inside"),
  },
  {
    weight: 1.5,
    calm: true,
    write: (block) => {
      block.use("event");
      block.write(`s.event.${block.random.chance(0.7) ? "set" : "clear"}()`);
      block.trace("event", "s.event.is_set()");
    },
  },
  {
    weight: 1.2,
    calm: false,
    write: (block) => {
      block.use("event");
      block.facts.unbounded = true;
      block.write("await s.event.wait()");
      block.trace("saw the event");
    },
  },
  {
    weight: 1,
    calm: true,
    write: (block) => {
      block.use("event");
      limited(block, "s.event.wait()");
    },
  },
  {
    weight: 1.5,
    calm: false,
    write: (block) => {
      block.use("queue");
      block.facts.unbounded = true;
      block.write(`await s.queue.put(${block.random.between(10, 99)})`);
      block.trace("put, size", "s.queue.qsize()");
    },
  },
  {
    weight: 1.2,
    calm: false,
    write: (block) => {
      block.use("queue");
      block.facts.unbounded = true;
      block.trace("took", "await s.queue.get()");
    },
  },
  {
    weight: 1,
    calm: true,
    write: (block) => {
      block.use("queue");
      limited(block, "s.queue.get()");
    },
  },
  {
    weight: 1,
    calm: false,
    write: (block) => {
      block.use("condition");
      block.facts.unbounded = true;
      block.write("async with s.condition:");
      block.nested((body) => {
        body.write("await s.condition.wait_for(lambda: len(s.items) > 0)");
        body.trace("popped", "s.items.pop(0)");
      });
    },
  },
  {
    weight: 1.2,
    calm: false,
    write: (block) => {
      block.use("condition");
      block.facts.unbounded = true;
      block.write("async with s.condition:");
      block.nested((body) => {
        body.write(`s.items.append(${body.random.between(1, 9)})`);
        body.write(`s.condition.${body.random.pick(["notify()", "notify(2)", "notify_all()"])}`);
      });
      block.trace("notified");
    },
  },
];

function hold(block: Block, part: "lock" | "semaphore", what: string): void {
  block.use(part);
  block.facts.unbounded = true;
  block.write(`async with s.${part}:`);
  block.nested((body) => {
    body.trace(what);
    body.write(`await asyncio.sleep(${body.random.pick(["0", "0", "0.01", "0.02"])})`);
  });
}

/** A wait that gives up. */
function limited(block: Block, awaitable: string): void {
  block.write("try:");
  block.nested((body) => {
    body.write(`value = await asyncio.wait_for(${awaitable}, ${body.delay()})`);
    body.trace("waited for", "value");
  });
  block.write("except TimeoutError:");
  block.nested((body) => body.trace("gave up"));
}
