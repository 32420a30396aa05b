/** How values of a type stand in TypeScript: which containers, which numbers, compared how. */
import { dataclassFields, dataclassOption } from "../2-analyze/dataclasses.ts";
import { namedTupleFields, tupleView } from "../2-analyze/named-tuples.ts";
import { enumData } from "../2-analyze/enums.ts";
import { ancestry, type ClassInfo, findMethod, libraryBase } from "../2-analyze/model.ts";
import {
  type InstanceType,
  isSmall,
  membersOf,
  sameType,
  some,
  type Type,
} from "../2-analyze/types.ts";
import { mayHoldItself, type Slot } from "../2-analyze/cells.ts";

const AWAITABLE = new Set(["asyncio.Task", "asyncio.Future", "Coroutine", "Awaitable"]);

/** Whether a value of this type would be awaited by JavaScript on its way through a promise. */
export function mayBeAwaitable(type: Type): boolean {
  return some(type, (member) => member.kind === "instance" && AWAITABLE.has(member.name));
}

/** Keys for which JavaScript's `Map` and Python's `dict` agree. */
export function isNativeKey(type: Type): boolean {
  const members = membersOf(type);
  if (members.length === 0) return true;
  if (members.every(({ kind }) => kind === "str")) return true;
  if (members.length === 1 && members[0].kind === "int") return isSmall(members[0]);
  return members.every(hasIdentity);
}

/** The same, or keys that nobody knows: the dict may come from outside, and be a `Map` or a `Dict`. */
export const isToldAsMap = (key: Type): boolean => key.kind === "unknown" || isNativeKey(key);

/** Elements for which JavaScript's `Set` and Python's `set` agree, order included. */
export function isNativeElement(type: Type): boolean {
  const members = membersOf(type);
  return members.every(({ kind }) => kind === "str") || members.every(hasIdentity);
}

/** Objects of the class are compared by what they hold. */
const definesEquality = (cls: ClassInfo): boolean =>
  enumData(cls) !== undefined ||
  namedTupleFields(cls) !== undefined ||
  findMethod(cls, "__eq__") !== undefined ||
  findMethod(cls, "__hash__") !== undefined ||
  comparesAsBase(cls) ||
  [...ancestry(cls)].some(
    (one) => dataclassFields(one) !== undefined && dataclassOption(one, "eq") !== false,
  );

/** What sets and mappings get from `collections`. */
const comparesAsBase = (cls: ClassInfo): boolean =>
  /^collections\.\w*(Dict|List|Set|Mapping|Chain|Counter)\w*$|^collections\.abc\.\w*(Set|Mapping)$/.test(
    libraryBase(cls) ?? "",
  );

export const hasIdentity = (type: Type): boolean =>
  (type.kind === "object" && !definesEquality(type.cls)) ||
  (type.kind === "instance" && IDENTITY.has(type.name)) ||
  type.kind === "function" ||
  type.kind === "sentinel" ||
  type.kind === "notImplemented" ||
  type.kind === "class";

const IDENTITY = new Set([
  "asyncio.Task",
  "asyncio.Future",
  "asyncio.Queue",
  "asyncio.Event",
  "asyncio.Lock",
  "asyncio.Semaphore",
  "asyncio.Condition",
  "concurrent.futures.Future",
  "threading.Thread",
  "Coroutine",
]);

/** A number here is an int or a float, and only its own looks tell which. */
export const isMixedNumber = (type: Type): boolean =>
  type.kind === "unknown" ||
  (some(type, ({ kind }) => kind === "int" || kind === "bool") &&
    some(type, (member) => member.kind === "float" && !member.fraction));

/** The same of a number, or of those in a tuple: what `divmod` gives. */
export const givesMixedNumber = (type: Type): boolean =>
  isMixedNumber(type) ||
  (type.kind === "tuple" && type.elements.some((slot) => isMixedNumber(slot.type)));

/** A float whose looks do not tell that it is one: the static type must. */
export const isBareFloat = (type: Type): boolean =>
  !isMixedNumber(type) && some(type, (member) => member.kind === "float" && !member.fraction);

/** Whether bare floats stand anywhere inside the value. */
export function holdsBareFloat(type: Type, seen = new Set<Slot>()): boolean {
  if (isBareFloat(type)) return true;
  return membersOf(type)
    .map(tupleView)
    .some((member) => {
      const slots =
        member.kind === "tuple"
          ? member.elements
          : member.kind === "instance" && isContainer(member)
            ? member.record && !member.record.find().demoted
              ? [...member.record.find().fields.values()]
              : member.args
            : [];
      return slots.some((slot) => {
        const root = slot.find();
        if (seen.has(root)) return false;
        seen.add(root);
        return holdsBareFloat(root.type, seen);
      });
    });
}

const CONTAINERS = new Set([
  "list",
  "dict",
  "dict_keys",
  "dict_values",
  "dict_items",
  "set",
  "frozenset",
  "collections.deque",
  "collections.defaultdict",
  "collections.OrderedDict",
  "collections.Counter",
]);
const MAPPINGS = new Set(["defaultdict", "OrderedDict", "Counter"]);
const isContainer = (type: InstanceType): boolean => CONTAINERS.has(type.name);

/** Without the tuples of fixed length that one of any length describes too. */
function withoutCovered(members: readonly Type[], text: (part: Type) => string): readonly Type[] {
  const items = new Set(
    members.flatMap((one) =>
      one.kind === "tuple" && one.variadic ? [text(one.elements[0].type)] : [],
    ),
  );
  const isCovered = (one: Type): boolean =>
    one.kind === "tuple" &&
    !one.variadic &&
    one.elements.every((element) => items.has(text(element.type)));
  return items.size === 0 ? members : members.filter((one) => !isCovered(one));
}

const isVariadic = (type: Type): boolean => type.kind === "tuple" && type.variadic;

/** A tuple of two is told as such before what stands for tuples of any length. */
const byLength = (one: Type, other: Type): number =>
  Number(isVariadic(one)) - Number(isVariadic(other));

/** The type in the small grammar of the runtime's `typed`. */
export function typeText(shown: Type, inside: readonly Type[] = []): string {
  const type = tupleView(shown);
  // The floats of a class of named tuples that holds its own kind describe themselves.
  if (type !== shown && inside.some((one) => sameType(one, shown))) return "?";
  if (mayHoldItself(type)) return "?";
  const text = (part: Type): string => typeText(part, [...inside, shown]);
  switch (type.kind) {
    case "float":
      return "float";
    case "int":
    case "bool":
    case "str":
    case "bytes":
      return type.kind;
    case "None":
      return "None";
    case "union":
      return isMixedNumber(type)
        ? "?"
        : [...new Set([...withoutCovered(type.members, text)].sort(byLength).map(text))].join(
            " | ",
          );
    case "tuple":
      return type.variadic
        ? `tuple[${text(type.elements[0].type)}, ...]`
        : `tuple[${type.elements.map((slot) => text(slot.type)).join(", ")}]`;
    case "instance": {
      const record = type.record?.find();
      if (record && !record.demoted && type.name === "dict") {
        return `{${[...record.fields].map(([name, slot]) => `${name}: ${text(slot.type)}`).join(", ")}}`;
      }
      if (record && !record.demoted && type.name === "list") {
        const parts = [...record.fields.values()].map(({ type: part }) => text(part));
        return new Set(parts).size === 1 ? `list[${parts[0]}]` : "?";
      }
      if (!isContainer(type)) return "?";
      const short = type.name.split(".").at(-1)!;
      const name = MAPPINGS.has(short) ? "dict" : short;
      return `${name}[${type.args.map((slot) => text(slot.type)).join(", ")}]`;
    }
    default:
      return "?";
  }
}
