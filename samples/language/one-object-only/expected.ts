import {
  getItem,
  hasattr,
  instantiate,
  print,
  superOf,
} from "./runtime/builtins.js";

// __new__ decides which object a call gives: singletons and pools.
class Singleton {
  constructor(...args: any[]) {
    return instantiate(new.target, args);
  }

  static _instance: Singleton | null = null;

  static __new__(cls: typeof Singleton, ...args: string[]): Singleton {
    if (cls._instance === null) {
      cls._instance = superOf(Singleton, cls).__new__(cls) as Singleton;
    }
    return cls._instance;
  }
}

class Logger extends Singleton {
  declare lines: string[];
  declare name: string;

  __init__(name = "root"): void {
    if (!hasattr(this, "lines")) {
      this.lines = [];
    }
    this.name = name;
  }

  log(text: string): void {
    this.lines.push(`${this.name}: ${text}`);
  }
}

const a = new Logger("first");
a.log("one");
const b = new Logger("second");
b.log("two");
print(a === b, a.lines, a.name);

class Pool {
  declare key: string;

  constructor(...args: any[]) {
    return instantiate(new.target, args);
  }

  static _cache = new Map<string, Pool>();

  static __new__(cls: typeof Pool, key: string): Pool {
    if (cls._cache.has(key)) {
      return getItem(cls._cache, key);
    }
    const obj = superOf(Pool, cls).__new__(cls) as Pool;
    cls._cache.set(key, obj);
    return obj;
  }

  __init__(...args: any[]): void;

  __init__(key: string): void {
    this.key = key;
  }
}

print(
  new Pool("a") === new Pool("a"),
  new Pool("a") === new Pool("b"),
  Pool._cache.size,
);
