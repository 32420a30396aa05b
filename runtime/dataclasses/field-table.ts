import { typed } from "../builtins/typed.js";

/** What a field tells of itself where the program asks for it. */
interface Details {
  /** What its annotation says: a class, or a text. */
  readonly annotation?: any;
  readonly default?: any;
  readonly factory?: any;
  readonly metadata?: Map<string, any>;
}

/** A field as its class tells it: its type, and what differs from the rule. */
export type FieldEntry =
  | string
  | (Details & { readonly type: string; readonly name?: string; readonly init?: false });

/** The fields of a dataclass in order, by their properties. */
export type FieldTable = Readonly<Record<string, FieldEntry>>;

/** One field of a dataclass. */
export interface Field extends Details {
  /** Its Python name. */
  readonly name: string;
  readonly key: string;
  readonly type: string;
  readonly inInit: boolean;
}

/** The fields of a dataclass or of an instance; `undefined` where it is neither. */
export function fieldsOf(value: unknown): Field[] | undefined {
  if (value === null || (typeof value !== "object" && typeof value !== "function"))
    return undefined;
  const cls: unknown = typeof value === "function" ? value : value.constructor;
  const table = (cls as { __dataclass_fields__?: FieldTable } | undefined)?.__dataclass_fields__;
  if (table === undefined) return undefined;
  return Object.entries(table).map(([key, entry]) =>
    typeof entry === "string"
      ? { key, name: key, type: entry, inInit: true }
      : { ...entry, key, name: entry.name ?? key, inInit: entry.init !== false },
  );
}

/** The value of a field, with floats that tell what they are. */
export const fieldValue = (object: object, { key, type }: Field): unknown =>
  typed((object as Record<string, unknown>)[key], type);
