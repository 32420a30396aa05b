import { getItem, print } from "./runtime/builtins.js";

// Attributes that a method changes between two comparisons.

class Door {
  state: string;
  log: unknown[];

  constructor() {
    this.state = "open";
    this.log = [];
  }

  step(): void {
    this.state = this.state === "open" ? "closed" : "open";
  }

  get first(): string {
    return getItem(this.state, 0);
  }

  run(): void {
    if (this.state === "open") {
      this.step();
      if ((this.state as string) === "closed") {
        console.log("closed now");
      }
    }
    if (this.first === "c") {
      this.step();
      while ((this.first as string) !== "o") {
        this.step();
      }
      print("done", (this.first as string) === "o");
    }
  }
}

new Door().run();
