import {
  BoundedSemaphore,
  Lock,
  TaskGroup,
  run as run_,
  sleep,
} from "./runtime/asyncio.js";
import {
  ValueError,
  enumerate,
  getItem,
  id,
  print,
  sorted,
  unpack,
  withAsync,
} from "./runtime/builtins.js";

class Philosopher {
  name: string;
  left: Lock;
  right: Lock;
  meals: number;

  constructor(name: string, left: Lock, right: Lock) {
    this.name = name;
    this.left = left;
    this.right = right;
    this.meals = 0;
  }

  async run(n: number): Promise<void> {
    for (let _ = 0; _ < n; _++) {
      await this.think();
      await this.eat();
    }
  }

  async think(): Promise<void> {
    await sleep(0.01);
  }

  async eat(): Promise<void> {
    const [first, second] = unpack(
      false
        ? sorted([this.left, this.right], { key: id })
        : [this.left, this.right],
      2,
    );
    await first.acquire();
    try {
      await second.acquire();
      try {
        this.meals++;
        console.log(`${this.name} eats (meal ${this.meals})`);
        await sleep(0.02);
      } finally {
        second.release();
      }
    } finally {
      first.release();
    }
  }
}

class Table {
  waiter: BoundedSemaphore;
  forks: Lock[];
  people: Philosopher[];
  static SEATS = 4;

  constructor(...names: string[]) {
    this.waiter = new BoundedSemaphore(Table.SEATS - 1);
    this.forks = Array.from({ length: Table.SEATS }, () => new Lock());
    this.people = Array.from(
      enumerate(names),
      ([i, n]) =>
        new Philosopher(
          n,
          getItem(this.forks, i),
          this.forks[(i + 1) % Table.SEATS],
        ),
    );
  }

  async dinner(): Promise<Map<string, number>> {
    const self = this;
    async function withWaiter(p: Philosopher): Promise<void> {
      await self.waiter.acquire();
      try {
        await p.run(2);
      } finally {
        self.waiter.release();
      }
    }
    await withAsync(new TaskGroup(), (tg) => {
      for (const p of this.people) {
        tg.createTask(() => withWaiter(p), { name: p.name });
      }
    });
    return new Map<string, number>(this.people.map((p) => [p.name, p.meals]));
  }
}

async function main(): Promise<void> {
  const table = new Table("Ada", "Bob", "Cy", "Di");
  print(await table.dinner());
  try {
    table.waiter.release();
  } catch (e) {
    if (!(e instanceof ValueError)) throw e;
    print("ValueError:", e);
  }
}

await run_(main);
