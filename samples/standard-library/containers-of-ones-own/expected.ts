/** A playlist, settings with defaults and a set of tags: containers that `collections.abc` completes. */

import {
  Dict,
  KeyError,
  TypeError,
  bitAnd,
  bitOr,
  bitXor,
  cannotInstantiate,
  contains,
  delItem,
  equals,
  float,
  getItem,
  isInstance,
  iter,
  iterate,
  iterator,
  le,
  len,
  list,
  lt,
  mapFromKeys,
  print,
  reversed,
  setItem,
  str,
  sub,
  sum,
  tuple,
  typed,
} from "./runtime/builtins.js";
import {
  AbstractIterable,
  AbstractSet,
  Mapping,
  MutableMapping,
  MutableSequence,
} from "./runtime/collections.js";
import * as methods from "./runtime/methods.js";

/** A list of songs that tells how long it plays. */
class Playlist extends MutableSequence<readonly [string, number]> {
  _songs: (readonly [string, number])[];

  constructor(...songs: (readonly [string, number])[]) {
    super();
    this._songs = [...songs];
  }

  __len__(): number {
    return this._songs.length;
  }

  __getitem__(index: number): readonly [string, number] {
    return getItem(this._songs, index);
  }

  __setitem__(index: number, song: readonly [string, number]): void {
    setItem(this._songs, index, song);
  }

  __delitem__(index: number): void {
    delItem(this._songs, index);
  }

  insert(index: number, song: readonly [string, number]): void {
    console.log(`  + ${song[0]}`);
    this._songs.splice(index, 0, song);
  }

  minutes(): number | bigint {
    return sum(Array.from(this, ([, length]) => length));
  }
}

/** Keys are looked up without regard to case; what is not set falls back to the defaults. */
class Settings extends MutableMapping<string, number> {
  _defaults: Map<string, number>;
  _own: Map<string, number>;

  constructor(defaults: Map<string, number>) {
    super();
    this._defaults = defaults;
    this._own = new Map<string, number>();
  }

  __getitem__(key: string): number {
    key = key.toLowerCase();
    return this._own.has(key)
      ? this._own.get(key)!
      : float(getItem(this._defaults, key));
  }

  __setitem__(key: string, value: number): void {
    this._own.set(key.toLowerCase(), value);
  }

  __delitem__(key: string): void {
    delItem(this._own, key.toLowerCase());
  }

  *[Symbol.iterator](): Generator<string> {
    const self = this;
    yield* this._defaults.keys();
    yield* (function* (source: Iterable<string>) {
      for (const key of source) {
        if (!self._defaults.has(key)) {
          yield key;
        }
      }
    })(this._own.keys());
  }

  __len__(): number {
    return [...iter(this)].length;
  }
}

/** A set that keeps the order in which its tags came. */
class Tags extends AbstractSet<string> {
  _tags: string[];

  constructor(tags: IterableIterator<string> | string[] = []) {
    super();
    this._tags = list(mapFromKeys(tags).keys());
  }

  __contains__(tag: string): boolean {
    return this._tags.includes(tag);
  }

  __iter__(): IterableIterator<string> {
    return iter(this._tags);
  }

  [Symbol.iterator]() {
    return iterator(this.__iter__());
  }

  __len__(): number {
    return this._tags.length;
  }

  __str__(): string {
    return Array.from(this, (tag) => `#${tag}`).join(" ");
  }
}

/** How many plain values there are, however they are nested. */
function totalSize(value: any): number | bigint {
  if (typeof value === "string") {
    return 1;
  }
  if (isInstance(value, Mapping)) {
    return sum(
      Array.from(iterate(methods.values(value)), (one) => totalSize(one)),
    );
  }
  if (isInstance(value, AbstractIterable)) {
    return sum(Array.from(iterate(value), (one) => totalSize(one)));
  }
  return 1;
}

function main(): void {
  const playlist = new Playlist(
    tuple("Intro", 1.5),
    tuple("Waltz", float(4.0)),
  );
  playlist.append(tuple("Finale", 6.5));
  playlist.extend([tuple("Encore", float(3.0))]);
  print(
    len(playlist),
    playlist.minutes(),
    getItem(playlist, 0),
    playlist.index(typed(tuple("Waltz", 4.0), "tuple[str, float]")),
  );
  print(
    Array.from(reversed(playlist), ([title]) => title),
    contains(playlist, tuple("Finale", 6.5)),
  );
  print(playlist.pop(), playlist.pop(0), len(playlist));
  playlist.reverse();
  print(Array.from(playlist, ([title]) => title));

  const settings = new Settings(
    new Map<string, number>([
      ["volume", 0.5],
      ["speed", 1.0],
    ]),
  );
  settings.__setitem__("Volume", 0.8);
  settings.update(undefined, { bass: float(2.0) });
  print(
    getItem(settings, "VOLUME"),
    settings.get("treble"),
    settings.get("treble", float(0.0)),
    contains(settings, "speed"),
  );
  for (const [name, value] of settings.items()) {
    console.log(`  ${name} = ${str(value)}`);
  }
  print(settings.setdefault("echo", 0.1), settings.pop("echo"), len(settings));
  print(
    equals(
      settings,
      typed(
        { volume: 0.8, speed: 1.0, bass: 2.0 },
        "{volume: float, speed: float, bass: float}",
      ),
    ),
  );
  try {
    getItem(settings, "nothing");
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    print("no such setting:", error);
  }

  const summer = new Tags(["sun", "beach", "dance"]);
  const party = new Tags(["dance", "night"]);
  print(
    bitAnd(summer, party),
    "|",
    bitOr(summer, party),
    "|",
    sub(summer, party),
    "|",
    bitXor(summer, party),
  );
  print(
    le(summer, party),
    lt(new Tags(["dance"]), party),
    summer.isdisjoint(new Tags(["snow"])),
  );

  print(
    totalSize([
      1,
      tuple(2, 3),
      new Dict<any, any>([["a", [4, "five"]]]),
      settings,
      playlist,
    ]),
  );
  try {
    cannotInstantiate(
      Incomplete,
      "__delitem__",
      "__iter__",
      "__len__",
      "__setitem__",
    );
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    print(error);
  }
}

class Incomplete extends MutableMapping<any, any> {
  __getitem__(key: any): any {
    return key;
  }
}

main();
