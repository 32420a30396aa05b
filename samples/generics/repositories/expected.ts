import {
  Dict,
  KeyError,
  equals,
  getattr,
  itemsView,
  print,
  repr,
} from "./runtime/builtins.js";

interface HasId<K> {
  id: K;
}

abstract class Repository<K, V> {
  abstract get(key: K): V | null;

  abstract add(key: unknown, value: unknown): void;

  require(key: K): V {
    const found = this.get(key);
    if (found === null) {
      throw new KeyError(key);
    }
    return found;
  }
}

class MemoryRepository<K, V> extends Repository<K, V> {
  _rows: Dict<K, V>;

  constructor() {
    super();
    this._rows = new Dict<K, V>();
  }

  override get(key: K): V | null {
    return this._rows.get(key) ?? null;
  }

  override add(key: K, value: V): void {
    this._rows.set(key, value);
  }

  *items(): Generator<[K, V]> {
    yield* itemsView(this._rows);
  }

  find(wanted: V): K[] {
    const items2: K[] = [];
    for (const [key, value] of this._rows) {
      if (equals(value, wanted)) {
        items2.push(key);
      }
    }
    return items2;
  }
}

class User {
  id: number;
  name: string;

  constructor(id: number, name: string) {
    this.id = id;
    this.name = name;
  }

  __repr__(): string {
    return `User(id=${repr(this.id)}, name=${repr(this.name)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof User && this.id === other.id && this.name === other.name
    );
  }
}

const users = new MemoryRepository<number | string, User | string>();
users.add(1, new User(1, "Ada"));
print(getattr(users.require(1), "name"), users.get(2));
try {
  users.require(3);
} catch (error) {
  if (!(error instanceof KeyError)) throw error;
  print("missing", error);
}

const settings = new MemoryRepository<string, string>();
settings.add("theme", "dark");
settings.add("mode", "dark");
for (const [key, value] of settings.items()) {
  print(key, "=", value);
}
print(settings.find("dark"));
