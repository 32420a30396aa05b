/** `NamedTuple` and `namedtuple`: classes whose objects are tuples with named items. */
import type { DataclassField } from "./dataclasses.ts";
import { TupleCell } from "./cells.ts";
import { ancestry, isLibraryClass, type ClassInfo } from "./model.ts";
import type { TupleType, Type } from "./types.ts";

export const NAMED_TUPLE = "typing.NamedTuple";

/** What a base must be for a class to be one of named tuples. */
export const isNamedTupleBase = (name: string): boolean =>
  name === NAMED_TUPLE || name === "collections.namedtuple";

/** The fields in order; `undefined` where the objects of the class are no named tuples. */
export function namedTupleFields(cls: ClassInfo): DataclassField[] | undefined {
  const owner = [...ancestry(cls)].find(hasNamedTupleBase);
  if (owner === undefined) return undefined;
  return owner.node.body.statements.flatMap((statement): DataclassField[] =>
    statement.kind === "AnnAssign" && statement.target.kind === "Name"
      ? [
          {
            owner,
            name: statement.target.id,
            default: statement.value,
            inRepr: true,
            inCompare: true,
            inInit: true,
          },
        ]
      : [],
  );
}

/** Whether the class itself names the fields. */
export const hasNamedTupleBase = (cls: ClassInfo): boolean =>
  cls.bases.some((base) => isLibraryClass(base) && base.name === NAMED_TUPLE);

/** `point.x = 1`: no program can assign an item. */
export const isItem = (owner: Type, name: string): boolean =>
  owner.kind === "object" &&
  namedTupleFields(owner.cls)?.some((field) => field.name === name) === true;

const cells = new WeakMap<ClassInfo, TupleCell>();

/** A named tuple as the tuple that it is; other types stay what they are. */
export function tupleView(type: Type): Type {
  if (type.kind !== "object") return type;
  return tupleOfFields(type.cls) ?? type;
}

function tupleOfFields(cls: ClassInfo): TupleType | undefined {
  const fields = namedTupleFields(cls);
  if (fields === undefined) return undefined;
  const elements = fields.flatMap(({ owner, name }) => owner.attributes.get(name)?.slot ?? []);
  let cell = cells.get(cls);
  if (cell === undefined) {
    cells.set(cls, (cell = new TupleCell()));
    cell.observe();
  }
  return { kind: "tuple", elements, variadic: false, cell };
}
