/** Containers whose `has`, `get` and `set` find a key as Python does. */
import { every, membersOf, some, type Type } from "../2-analyze/types.ts";
import { hasIdentity, isMixedNumber, isNativeElement, isNativeKey } from "./representation.ts";

const MAPPINGS = new Set(["dict", "collections.OrderedDict"]);
const SETS = new Set(["set", "frozenset"]);
/** Those that answer `[]` in their own way, but `in` as others do. */
const COUNTING = new Set(["collections.Counter", "collections.defaultdict"]);

/** Whether `container.has(key)` is `key in container`. */
export function hasKey(container: Type, key: Type): boolean {
  if (container.kind !== "instance") return false;
  if (SETS.has(container.name)) {
    const element = container.args[0].type;
    return isNativeElement(element) ? sameKind(key, element) : isFoundAmong(key, element);
  }
  return findsKey(container, key) || isCounting(container, key);
}

/** Whether `container.set(key, …)` is `container[key] = …`. */
export const setsKey = (container: Type, key: Type): boolean =>
  findsKey(container, key) || isCounting(container, key);

/** Whether `counter.get(key) ?? 0` is `counter[key]`: what a Counter has not met counts as 0. */
export const countsKey = (container: Type, key: Type): boolean =>
  container.kind === "instance" &&
  container.name === "collections.Counter" &&
  isCounting(container, key);

const isCounting = (container: Type, key: Type): boolean =>
  container.kind === "instance" &&
  COUNTING.has(container.name) &&
  isFoundAmong(key, container.args[0].type);

/** Whether `container.get(key)` and `container.set(key, …)` find what `container[key]` finds. */
export function findsKey(container: Type, key: Type): boolean {
  if (container.kind !== "instance" || !MAPPINGS.has(container.name)) return false;
  if (container.record && !container.record.find().demoted) return false;
  const known = container.args[0].type;
  return isNativeKey(known) ? sameKind(key, known) : isFoundAmong(key, known);
}

/** Whether a value may be a key or item of a container without being converted. */
const sameKind = (one: Type, other: Type): boolean =>
  membersOf(one).length > 0 &&
  membersOf(one).every((member) => some(other, ({ kind }) => kind === member.kind));

/** Whether a key can be hashed for certain, and is of one of the types of the keys that there are. */
function isFoundAmong(key: Type, known: Type): boolean {
  if (isMixedNumber(key) || isMixedNumber(known)) return false;
  return every(key, (member) => {
    const alike = membersOf(known).filter(({ kind }) => kind === member.kind);
    if (member.kind === "tuple") {
      const { elements, variadic } = member;
      return alike.some(
        (other) =>
          other.kind === "tuple" &&
          !variadic &&
          !other.variadic &&
          other.elements.length === elements.length &&
          elements.every((slot, index) => isFoundAmong(slot.type, other.elements[index].type)),
      );
    }
    if (member.kind === "object")
      return (
        hasIdentity(member) &&
        alike.some((other) => other.kind === "object" && other.cls === member.cls)
      );
    return HASHABLE.has(member.kind) && alike.length > 0;
  });
}

const HASHABLE: ReadonlySet<string> = new Set(["None", "bool", "int", "str", "float"]);
