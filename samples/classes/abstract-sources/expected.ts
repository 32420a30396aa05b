/** Abstract classes: what their subclasses must have, and what they share. */

import { run, sleep } from "./runtime/asyncio.js";
import {
  NotImplementedError,
  TypeError,
  cannotInstantiate,
  floatRepr,
  format,
  getattr,
  isSubclass,
  print,
  typeName,
  unpack,
} from "./runtime/builtins.js";

/** Where readings come from. */
abstract class Source {
  /** What the readings are measured in. */
  abstract get unit(): string;

  abstract limits(): Generator<number> | number[];

  abstract open(name: string, retries?: number): Promise<number>;

  abstract readings(): AsyncGenerator<number>;

  async report(): Promise<string> {
    const opened = await this.open(typeName(this));
    let total = 0.0;
    for await (const reading of this.readings()) {
      total += reading;
    }
    const [low, high] = unpack(this.limits(), 2);
    return `${opened}: ${format(total, ".1f")} ${this.unit} within ${floatRepr(low)}..${floatRepr(high)}`;
  }
}

class Thermometer extends Source {
  static unit = "°C";

  override *limits(): Generator<number> {
    yield -40.0;
    yield 60.0;
  }

  override async open(name: string, retries = 2): Promise<number> {
    await sleep(0.01 * retries);
    return name.length;
  }

  override async *readings(): AsyncGenerator<number> {
    for (const value of [20.5, 21.0]) {
      await sleep(0.01);
      yield value;
    }
  }

  override get unit(): string {
    return (this.constructor as typeof Thermometer).unit;
  }
}

class Outdoor extends Thermometer {
  static override unit = "°F";

  override async open(name: string, retries = 2): Promise<number> {
    return (await super.open(name, 5)) + 1;
  }
}

class Scale extends Source {
  _unit: string;

  constructor(unit: string) {
    super();
    this._unit = unit;
  }

  override get unit(): string {
    return this._unit;
  }

  override limits(): [number, number] {
    return [0.0, 150.0];
  }

  override async open(name: string, retries = 2): Promise<number> {
    return retries;
  }

  override async *readings(): AsyncGenerator<number> {
    yield 72.5;
  }
}

abstract class Unfinished extends Source {
  override limits(): number[] {
    return [0.5];
  }
}

async function main(): Promise<void> {
  const sources: (Thermometer | Scale)[] = [
    new Thermometer(),
    new Outdoor(),
    new Scale("kg"),
  ];
  for (const source of sources) {
    console.log(await source.report());
  }
  print(
    sources.map((source) => getattr(source, "unit")),
    Thermometer.unit,
    "Where readings come from.",
  );
  print(sources[0] instanceof Source, isSubclass(Unfinished, Source));
  for (const make of [
    () => cannotInstantiate(Source, "limits", "open", "readings", "unit"),
    () => cannotInstantiate(Unfinished, "open", "readings", "unit"),
  ]) {
    try {
      make();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      print(error);
    }
  }
}

await run(main);
