import {
  Condition,
  createTask,
  gather,
  run,
  sleep,
} from "./runtime/asyncio.js";
import { join, listExtend, listPop, print } from "./runtime/builtins.js";

class Fridge {
  food: string[];
  changed: Condition;

  constructor() {
    this.food = [];
    this.changed = new Condition();
  }

  async take(who: string): Promise<void> {
    await this.changed.acquire();
    try {
      await this.changed.waitFor(() => this.food.length > 0);
      const meal = listPop(this.food, 0);
      console.log(`${who} eats ${meal}`);
    } finally {
      this.changed.release();
    }
  }

  async fill(...meals: string[]): Promise<void> {
    await this.changed.acquire();
    try {
      listExtend(this.food, meals);
      console.log("filled with", join(", ", meals));
      this.changed.notify(meals.length);
    } finally {
      this.changed.release();
    }
  }
}

async function main(): Promise<void> {
  const fridge = new Fridge();
  const eaters = ["Lou", "Max", "Sam"].map((who) =>
    createTask(() => fridge.take(who)),
  );
  await sleep(0.05);
  await fridge.fill("soup");
  await sleep(0.05);
  await fridge.fill("rice", "cake");
  await gather(...eaters);
  print(fridge.food);
}

await run(main);
