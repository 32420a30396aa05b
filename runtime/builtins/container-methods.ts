import { contains } from "./contains.js";
import { KeyError } from "./exceptions-common.js";
import { entriesOf } from "./dicts.js";
import { Keywords } from "./keywords.js";
import { iterate } from "./iterate.js";

type Method = (...args: any[]) => unknown;

/**
 * The special methods of `list` and `dict`, past what the object's own class makes of them.
 * @throws KeyError where a key is missing
 */
export function containerMethod(self: object, name: string): Method | undefined {
  if (Array.isArray(self)) return listMethods[name]?.bind(undefined, self);
  return self instanceof Map ? dictMethods[name]?.bind(undefined, self) : undefined;
}

const at = (list: readonly unknown[], index: number): number =>
  index < 0 ? index + list.length : index;

const listMethods: Readonly<Record<string, (list: unknown[], ...args: any[]) => unknown>> = {
  __contains__: (list, item) => contains(Array.from(list), item),
  __init__: (list, items: Iterable<unknown> = []) => {
    list.splice(0, list.length, ...iterate(items));
  },
  __getitem__: (list, index: number) => list[at(list, index)],
  __iter__: (list) => iterate(Array.from(list)),
  __len__: (list) => list.length,
  __setitem__: (list, index: number, value) => {
    list[at(list, index)] = value;
  },
};

const dictMethods: Readonly<
  Record<string, (map: Map<unknown, unknown>, ...args: any[]) => unknown>
> = {
  __contains__: (map, key) => map.has(key),
  __delitem__: (map, key) => {
    if (!map.delete(key)) throw new KeyError(key);
  },
  __init__: (map, ...sources: unknown[]) => {
    for (const given of sources) {
      const source = given instanceof Keywords ? given.values : given;
      for (const [key, value] of entriesOf(source)) map.set(key, value);
    }
  },
  __getitem__: (map, key) => {
    if (map.has(key)) return map.get(key);
    const { __missing__: missing } = map as { __missing__?: Method };
    if (missing) return missing.call(map, key);
    throw new KeyError(key);
  },
  __iter__: (map) => map.keys(),
  __len__: (map) => map.size,
  __setitem__: (map, key, value) => {
    map.set(key, value);
  },
};
