import {
  IndexError,
  attributesOf,
  callWith,
  contains,
  getItem,
  getattr,
  hasattr,
  inherits,
  isSubclass,
  iterate,
  len,
  list,
  mro,
  nameOf,
  print,
  setattr,
  sum,
  superOf,
  unbound,
  withParameters,
} from "./runtime/builtins.js";

class Base {
  declare trace: string[];
  declare options: Map<string, number | string>;

  constructor(...args: any[]) {
    this.__init__(...args);
  }

  __init__(...args: any[]): void;

  __init__(options: Map<string, number | string> = new Map()): void {
    this.trace = ["Base"];
    this.options = options;
  }

  run(): string {
    return "base";
  }
}
withParameters(Base.prototype.__init__, "**options");

class Loud extends Base {
  declare volume: number;

  override __init__(
    volume = 5,
    options: Map<string, string> = new Map(),
  ): void {
    callWith(superOf(Loud, this).__init__, [], options);
    this.trace.push("Loud");
    this.volume = volume;
  }

  override run(): string {
    return `loud(${superOf(Loud, this).run()})`;
  }
}

class Fast extends Base {
  declare speed: number;

  override __init__(
    speed = 1.5,
    options: Map<string, string> = new Map(),
  ): void {
    callWith(superOf(Fast, this).__init__, [], options);
    this.trace.push("Fast");
    this.speed = speed;
  }

  override run(): string {
    return `fast(${super.run()})`;
  }
}
withParameters(Fast.prototype.__init__, "*", "speed=", "**options");

class Both extends Loud {
  declare x: number;
  static limit = 3;

  __len__(): number {
    return Both.limit;
  }

  __getitem__(index: number): number {
    if (index >= Both.limit) {
      throw new IndexError("too far");
    }
    return index * 10;
  }

  __contains__(item: string | number): boolean {
    return item === "magic";
  }

  __call__(...args: number[]): number {
    return sum(args);
  }
}
interface Both extends Omit<Fast, keyof Loud> {}
inherits(Both, Loud, Fast);

const both = new Both(9, new Map<string, string>([["colour", "red"]]));
print(both.trace, both.volume, both.speed, both.options);
print(
  both.run(),
  mro(Both).map((c) => nameOf(c)),
);
print(
  len(both),
  getItem(both, 1),
  list(iterate(both)),
  contains(both, "magic"),
  contains(both, 10),
  both.__call__(1, 2, 3),
);
print(
  both instanceof Fast,
  isSubclass(Both, Loud),
  hasattr(both, "nothing"),
  getattr(both, "x", "?"),
);
setattr(both, "x", 1);
print(
  both.x,
  attributesOf(new Base(new Map<string, number | string>([["a", 1]]))),
  unbound(Both, "run") === both.run.bind(both),
);
