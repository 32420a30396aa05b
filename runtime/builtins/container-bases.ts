import { Dict } from "./dict.js";
import { entriesOf } from "./dicts.js";
import { Keywords } from "./keywords.js";
import { iterate } from "./iterate.js";

/** What classes of programs extend that inherit from `list`. */
export class PyList<T = any> extends Array<T> {
  static readonly __name__: string = "list";
  static readonly __module__: string = "builtins";

  constructor(items: Iterable<T> = []) {
    super();
    for (const item of iterate(items)) this.push(item);
  }

  /** Slices and the like are plain lists, as in Python. */
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }
}

/** What classes of programs extend that inherit from `dict`. */
export class PyDict<K = any, V = any> extends Dict<K, V> {
  static override readonly __name__: string = "dict";

  constructor(...sources: unknown[]) {
    super();
    for (const given of sources) {
      const source = given instanceof Keywords ? given.values : given;
      for (const [key, value] of entriesOf(source as never) as Iterable<[K, V]>)
        this.set(key, value);
    }
  }
}
