/** Classes of named values: which names of their bodies are members, and of what kind these are. */
import type { Expression, Statement } from "../ast/python.ts";
import { autoValues, type AutoValue } from "./enum-auto.ts";
import type { State } from "./infer/state.ts";
import {
  ancestry,
  descendants,
  findMethod,
  isLibraryClass,
  libraryBase,
  type ClassInfo,
  type LibraryClass,
} from "./model.ts";
import type { Slot } from "./cells.ts";
import { NEVER, SOME_INT, STR, FLOAT, join, type Type } from "./types.ts";

export interface EnumMember {
  readonly name: string;
  readonly value: Expression;
}

/** Whether the class is made from `Enum`, or from one of its kind. */
export const isEnum = (cls: ClassInfo): boolean => libraryBase(cls)?.startsWith("enum.") === true;

/** Whether the members combine with `|`, `&`, `^` and `~`. */
export const isFlag = (cls: ClassInfo): boolean => {
  const base = libraryBase(cls);
  return base === "enum.Flag" || base === "enum.IntFlag";
};

const DATA: Readonly<Record<string, "int" | "float" | "str">> = {
  "enum.IntEnum": "int",
  "enum.IntFlag": "int",
  "enum.StrEnum": "str",
  "enum._EnumOfInt": "int",
  "enum._EnumOfFloat": "float",
  "enum._EnumOfStr": "str",
};

/** What the members are beside being members: `IntEnum` makes ints. */
export const enumData = (cls: ClassInfo): "int" | "float" | "str" | undefined =>
  DATA[libraryBase(cls) ?? ""];

/** An enum's member as the int, float or str that it is. */
export function asEnumData(state: State, type: Type): Type | undefined {
  const data = type.kind === "object" ? enumData(type.cls) : undefined;
  if (type.kind !== "object" || data === undefined) return undefined;
  const values = enumValue(state, type.cls);
  if (data === "str") return values.kind === "str" ? values : STR;
  if (data === "float") return join(FLOAT, SOME_INT);
  return values.kind === "int" ? values : SOME_INT;
}

const members = new WeakMap<ClassInfo, readonly EnumMember[]>();

/** The members that the body of the class defines, aliases included. */
export function enumMembers(cls: ClassInfo): readonly EnumMember[] {
  let known = members.get(cls);
  if (known === undefined) members.set(cls, (known = isEnum(cls) ? membersIn(cls) : []));
  return known;
}

/** The members of the class, as its bases have none. */
export const hasMembers = (cls: ClassInfo): boolean => enumMembers(cls).length > 0;

/** The member that a name of the class stands for. */
export const enumMember = (cls: ClassInfo, name: string): EnumMember | undefined =>
  [...ancestry(cls)].flatMap((one) => enumMembers(one)).find((member) => member.name === name);

function membersIn(cls: ClassInfo): EnumMember[] {
  return cls.node.body.statements.flatMap((statement: Statement): EnumMember[] => {
    const targets =
      statement.kind === "Assign"
        ? statement.targets
        : statement.kind === "AnnAssign"
          ? [statement.target]
          : [];
    const value =
      statement.kind === "Assign" || statement.kind === "AnnAssign" ? statement.value : undefined;
    if (value === undefined || value.kind === "Lambda") return [];
    return targets.flatMap((target) =>
      target.kind === "Name" && isMemberName(target.id) && !cls.methods.has(target.id)
        ? [{ name: target.id, value }]
        : [],
    );
  });
}

/** `_order_`, `__doc__` and private names are no members. */
const isMemberName = (name: string): boolean =>
  !/^_[^_].*_$/.test(name) && !name.startsWith("__") && !/^_[A-Za-z0-9]+__/.test(name);

/** What no program can assign: a member of the class, the name or value of a member. */
export const isFixedByEnum = (owner: Type, name: string): boolean =>
  (owner.kind === "class" && isEnum(owner.cls) && enumMember(owner.cls, name) !== undefined) ||
  (owner.kind === "object" && isEnum(owner.cls) && (name === "value" || name === "name"));

/** What `auto()` stands for, where it can be told from the body; else only run time tells. */
export function autoValue(cls: ClassInfo, node: Expression): AutoValue | undefined {
  const custom = findMethod(cls, "_generate_next_value_") !== undefined;
  if (custom || findMethod(cls, "__new__") !== undefined) return undefined;
  const kind = isFlag(cls) ? "flag" : libraryBase(cls) === "enum.StrEnum" ? "name" : "number";
  return autoValues(enumMembers(cls), kind).get(node);
}

/** The values of the members of one class. */
export const valuesSlot = (state: State, cls: ClassInfo): Slot => state.slotAt(cls.scope.bindings);

/** What `.value` gives: of a base without members, that of any class made from it. */
export function enumValue(state: State, cls: ClassInfo): Type {
  return [...ancestry(cls), ...descendants(cls)]
    .map((one) => valuesSlot(state, one).type)
    .reduce(join, NEVER);
}

/** `class Level(int, Enum)` has one base: that of enums whose members are ints. */
export function joinEnumBases(bases: (ClassInfo | LibraryClass)[]): void {
  const data = bases.findIndex(
    (base) => isLibraryClass(base) && ["int", "str", "float"].includes(base.name),
  );
  const plain = bases.findIndex((base) => isLibraryClass(base) && base.name === "enum.Enum");
  if (data < 0 || plain < data) return;
  const kind = { int: "Int", str: "Str", float: "Float" }[bases[data].name]!;
  bases[plain] = { kind: "library-class", name: `enum._EnumOf${kind}` };
  bases.splice(data, 1);
}
