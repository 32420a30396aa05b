import { Lock, gather, run, sleep } from "./runtime/asyncio.js";
import {
  AssertionError,
  enumerate,
  getItem,
  mod,
  print,
  setItem,
  str,
  strIndex,
  tuple,
} from "./runtime/builtins.js";
import * as random from "./runtime/random.js";

const GRID = 5;
const DIRS: [number, number][] = [
  [0, 1],
  [1, 0],
  [0, -1],
  [-1, 0],
];

class World {
  rng: random.Random;
  cells: string[][];
  lock: Lock;

  constructor(seed: number) {
    this.rng = new random.Random(seed);
    this.cells = Array.from({ length: GRID }, () =>
      Array.from({ length: GRID }, () => "."),
    );
    this.lock = new Lock();
  }

  __str__(): string {
    return this.cells.map((row) => row.join("")).join("\n");
  }
}

class Robot {
  world: World;
  symbol: string;
  pos: readonly [number, number];
  moves: number;
  bumps: number;

  constructor(world: World, symbol: string, x: number, y: number) {
    [this.world, this.symbol, this.pos] = [world, symbol, tuple(x, y)];
    setItem(getItem(world.cells, y), x, symbol);
    this.moves = 0;
    this.bumps = 0;
  }

  async step(): Promise<void> {
    const [dx, dy] = this.world.rng.choice(DIRS);
    const [x, y] = this.pos;
    const nx = mod(x + dx, GRID);
    const ny = mod(y + dy, GRID);
    await this.world.lock.acquire();
    try {
      if (getItem(this.world.cells[ny], nx) !== ".") {
        this.bumps++;
        return;
      }
      const [part, part2] = [".", this.symbol];
      setItem(getItem(this.world.cells, y), x, part);
      setItem(this.world.cells[ny], nx, part2);
      this.pos = tuple(nx, ny);
      this.moves++;
    } finally {
      this.world.lock.release();
    }
  }

  async wander(n: number): Promise<[string, number, number]> {
    for (let _ = 0; _ < n; _++) {
      await this.step();
      await sleep(this.world.rng.random() / 10);
    }
    return [this.symbol, this.moves, this.bumps];
  }
}

async function main(): Promise<void> {
  const world = new World(2024);
  const robots = Array.from(
    enumerate("ABC"),
    ([i, s]) => new Robot(world, s, i, i),
  );
  print(world);
  const results = await gather(...robots.map((r) => () => r.wander(10)));
  console.log("-".repeat(GRID));
  print(world);
  for (const [symbol, moves, bumps] of results) {
    console.log(
      `${symbol}: ${moves} moves, ${bumps} bumps, at ${str(getItem(robots, strIndex("ABC", symbol)).pos)}`,
    );
  }
  if (!results.every(([, m, b]) => m + b === 10)) {
    throw new AssertionError("lost moves");
  }
}

await run(main);
