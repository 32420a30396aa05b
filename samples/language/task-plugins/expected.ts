import { run as run_, sleep } from "./runtime/asyncio.js";
import {
  NotImplementedError,
  call,
  floorDivide,
  getItem,
  getattr,
  nameOf,
  print,
  repr,
  sorted,
  str,
  tuple,
  typeName,
  unpack,
} from "./runtime/builtins.js";

class Meta {
  static registry = new Map<string, typeof Task_ | typeof Meta>();

  static __init_subclass__(kind: string | null = null): void {
    Meta.registry.set(kind || nameOf(this).toLowerCase(), this);
  }
}

class Task_ extends Meta {
  payload: string | readonly [number, number];
  static priority = 0;

  constructor(payload: string | readonly [number, number]) {
    super();
    this.payload = payload;
  }

  async run(): Promise<string | readonly [number, number]> {
    throw new NotImplementedError();
  }

  __repr__(): string {
    return `${typeName(this)}(${repr(this.payload)})`;
  }
}
Task_.__init_subclass__();

class Email extends Task_ {
  override async run(): Promise<string> {
    await sleep(0.1);
    return `sent to ${str(this.payload)}`;
  }
}
Email.__init_subclass__("mail");

class Resize extends Task_ {
  static override priority = 2;

  override async run(): Promise<readonly [number, number]> {
    const [w, h] = unpack(this.payload, 2);
    return tuple(floorDivide(w, 2), floorDivide(h, 2));
  }
}
Resize.__init_subclass__();

async function main(): Promise<void> {
  print(sorted(Meta.registry.keys()));
  const jobs: Meta[] = [
    new (getItem(Meta.registry, "mail"))("a@b.c"),
    new (getItem(Meta.registry, "resize"))(tuple(640, 480)),
    new Task_("raw"),
  ];
  for (const job of sorted(jobs, { key: (j) => -getattr(j, "priority") })) {
    try {
      print(job, "->", await call(getattr(job, "run")));
    } catch (error) {
      if (!(error instanceof NotImplementedError)) throw error;
      print(job, "is abstract");
    }
  }
}

await run_(main);
