import { run as run_, sleep } from "./runtime/asyncio.js";
import {
  float,
  getItem,
  keywords,
  mul,
  nameOf,
  print,
  roundHalfEven,
  takeKeywords,
  typeName,
} from "./runtime/builtins.js";
import * as methods from "./runtime/methods.js";

abstract class Source {
  abstract read(): AsyncGenerator<Map<string, string | number>>;
}

abstract class Transform {
  static name_ = "transform";

  abstract apply(
    record: Map<string, any>,
  ): Promise<Map<string, string | number>>;
}

class ListSource extends Source {
  rows: Map<string, string | number>[];

  constructor(rows: Map<string, string | number>[]) {
    super();
    this.rows = rows;
  }

  override async *read(): AsyncGenerator<Map<string, string | number>> {
    for (const row of this.rows) {
      await sleep(0.01);
      yield row;
    }
  }
}

class Upper extends Transform {
  key: string;
  static override name_ = "upper";

  constructor(key: string) {
    super();
    this.key = key;
  }

  override async apply(
    record: Map<string, string | number>,
  ): Promise<Map<string, string | number>> {
    return new Map<string, string | number>([
      ...record,
      [this.key, methods.upper(getItem(record, this.key))],
    ]);
  }
}

class AddTax extends Transform {
  static override name_ = "tax";

  override async apply(
    record: Map<string, string | number>,
  ): Promise<Map<string, string | number>> {
    record.set(
      "total",
      float(roundHalfEven(Number(mul(getItem(record, "price"), 1.2)), 2)),
    );
    return record;
  }
}

class Sink {
  records: Map<string, string | number>[];

  constructor() {
    this.records = [];
  }

  async write(record: Map<string, string | number>): Promise<void> {
    this.records.push(record);
  }
}

class Pipeline {
  source: ListSource;
  transforms: readonly (Upper | AddTax)[];
  sink: Sink;

  constructor(source: ListSource, ...transforms: (Upper | AddTax)[]) {
    const { sink } = takeKeywords(transforms);
    this.source = source;
    this.transforms = transforms;
    this.sink = sink;
  }

  async run(): Promise<number> {
    let n = 0;
    for await (let record of this.source.read()) {
      for (const t of this.transforms) {
        record = await t.apply(record);
      }
      await this.sink.write(record);
      n++;
    }
    return n;
  }

  __repr__(): string {
    const steps = this.transforms
      .map((t) => (t.constructor as typeof Upper | typeof AddTax).name_)
      .join(" -> ");
    return `Pipeline(${typeName(this.source)} -> ${steps} -> ${nameOf(this.sink.constructor as typeof Sink)})`;
  }
}

async function main(): Promise<void> {
  const rows = [
    new Map<string, string | number>([
      ["name", "tea"],
      ["price", 2.5],
    ]),
    new Map<string, string | number>([
      ["name", "coffee"],
      ["price", 4],
    ]),
  ];
  const sink = new Sink();
  const pipeline = new Pipeline(
    new ListSource(rows),
    new Upper("name"),
    new AddTax(),
    keywords({ sink }),
  );
  print(pipeline);
  console.log(await pipeline.run(), "records");
  for (const r of sink.records) {
    print(r);
  }
}

await run_(main);
