/** Which registered class comes first, where an object is an instance of several. */
import type { ClassDef } from "../../ast/python.ts";

/** Builtin classes that others inherit from; the nearest first. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  bool: ["int"],
  defaultdict: ["dict"],
  OrderedDict: ["dict"],
  Counter: ["dict"],
  datetime: ["date"],
  IntEnum: ["int", "Enum"],
  IntFlag: ["int", "Flag"],
  StrEnum: ["str", "Enum"],
  Flag: ["Enum"],
  NamedTuple: ["tuple"],
  Exception: ["BaseException"],
  ArithmeticError: ["Exception"],
  ZeroDivisionError: ["ArithmeticError"],
  OverflowError: ["ArithmeticError"],
  LookupError: ["Exception"],
  KeyError: ["LookupError"],
  IndexError: ["LookupError"],
  ValueError: ["Exception"],
  UnicodeError: ["ValueError"],
  TypeError: ["Exception"],
  AttributeError: ["Exception"],
  RuntimeError: ["Exception"],
  NotImplementedError: ["RuntimeError"],
  OSError: ["Exception"],
  FileNotFoundError: ["OSError"],
  PermissionError: ["OSError"],
  ConnectionError: ["OSError"],
  TimeoutError: ["OSError"],
};

/** Abstract classes that builtin types belong to without inheriting; what is more special first. */
const FAMILIES: readonly (readonly string[])[] = [
  ["MutableSequence", "Sequence"],
  ["MutableMapping", "Mapping"],
  ["MutableSet", "Set"],
  ["Integral", "Rational", "Real", "Complex", "Number"],
  ["Callable"],
];

const isAbstract = (name: string): boolean => FAMILIES.some((family) => family.includes(name));

/** Classes that are alone: no object is an instance of two of them, but for their subclasses. */
const PLAIN = new Set(
  (
    "int float str bytes bytearray list tuple dict set frozenset complex range bool NoneType date time timedelta " +
    "datetime Decimal Fraction UUID Enum IntEnum StrEnum Flag IntFlag defaultdict OrderedDict Counter deque Path"
  ).split(" "),
);

/**
 * The registered classes in an order that is right for every object: one is asked for before those
 * that its objects also are instances of. Nothing where there is no such order, or none is known.
 */
export function dispatchOrder(
  registered: readonly string[],
  classes: ReadonlyMap<string, ClassDef>,
): string[] | undefined {
  const known = (name: string): boolean =>
    classes.has(name) || PLAIN.has(name) || isAbstract(name) || name in PARENTS;
  if (!registered.every(known)) return undefined;
  const concrete = registered.filter((name) => !isAbstract(name) || classes.has(name));
  const abstract = registered.filter((name) => !concrete.includes(name));
  // A subclass may come to an abstract class by a method of its own, ahead of its bases.
  if (abstract.length > 0 && concrete.some((name) => hasSubclass(name, classes))) return undefined;
  const before = new Map(concrete.map((name) => [name, new Set<string>()]));
  for (const cls of new Set([...classes.keys(), ...concrete])) {
    const order = linearized(cls, classes)?.filter((name) => before.has(name));
    if (order === undefined) return undefined;
    order.forEach((name, index) =>
      order.slice(0, index).forEach((one) => before.get(name)!.add(one)),
    );
  }
  const sorted: string[] = [];
  while (sorted.length < concrete.length) {
    const next = concrete.find(
      (name) =>
        !sorted.includes(name) && [...before.get(name)!].every((one) => sorted.includes(one)),
    );
    if (next === undefined) return undefined;
    sorted.push(next);
  }
  const rank = (name: string): number => FAMILIES.flat().indexOf(name);
  return [...sorted, ...abstract.sort((a, b) => rank(a) - rank(b))];
}

/** The registered class that an object of the class is dispatched by; nothing where none is known. */
export function dispatchedBy(
  name: string,
  registered: readonly string[],
  classes: ReadonlyMap<string, ClassDef>,
): string | undefined {
  const isKnown = classes.has(name) || PLAIN.has(name) || name in PARENTS;
  return isKnown ? linearized(name, classes)?.find((one) => registered.includes(one)) : undefined;
}

const hasSubclass = (name: string, classes: ReadonlyMap<string, ClassDef>): boolean =>
  [...classes.values()].some((cls) => basesOf(cls.name, classes).includes(name));

function basesOf(name: string, classes: ReadonlyMap<string, ClassDef>): string[] {
  const bases = classes.get(name)?.bases;
  if (bases === undefined) return [...(PARENTS[name] ?? [])];
  return bases.flatMap((base) => {
    const plain = base.kind === "Subscript" ? base.value : base;
    const id = plain.kind === "Name" ? plain.id : plain.kind === "Attribute" ? plain.attribute : "";
    return id === "Generic" || id === "Protocol" || id === "ABC" || id === "object" ? [] : [id];
  });
}

/** The order in which Python looks a class up (C3). */
function linearized(
  name: string,
  classes: ReadonlyMap<string, ClassDef>,
  seen: readonly string[] = [],
): string[] | undefined {
  if (seen.includes(name)) return undefined;
  const bases = basesOf(name, classes);
  const lists = bases.map((base) => linearized(base, classes, [...seen, name]));
  if (!lists.every((list) => list !== undefined)) return undefined;
  const order = [name];
  let open = [...lists.map((list) => [...list]), [...bases]];
  for (;;) {
    open = open.filter((list) => list.length > 0);
    if (open.length === 0) return order;
    const next = open
      .map(([head]) => head)
      .find((head) => open.every((list) => list.indexOf(head) <= 0));
    if (next === undefined) return undefined;
    order.push(next);
    for (const list of open) if (list[0] === next) list.shift();
  }
}
