import { TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { tuple } from "../builtins/tuple.js";
import { type Field, fieldsOf, fieldValue } from "./field-table.js";

/** https://docs.python.org/3/library/dataclasses.html#dataclasses.fields */
export function fields(value: unknown): readonly Field[] {
  const known = fieldsOf(value);
  if (known === undefined) throw new TypeError("must be called with a dataclass type or instance");
  return tuple(...known);
}

/** https://docs.python.org/3/library/dataclasses.html#dataclasses.is_dataclass */
export const isDataclass = (value: unknown): boolean => fieldsOf(value) !== undefined;

/** https://docs.python.org/3/library/dataclasses.html#dataclasses.asdict */
export function asdict(object: unknown): Map<string, any> {
  return new Map(
    instanceFields(object, "asdict").map((field) => [
      field.name,
      converted(fieldValue(object as object, field), asdict),
    ]),
  );
}

/** https://docs.python.org/3/library/dataclasses.html#dataclasses.astuple */
export function astuple(object: unknown): readonly any[] {
  return tuple(
    ...instanceFields(object, "astuple").map((field): unknown =>
      converted(fieldValue(object as object, field), astuple),
    ),
  );
}

function instanceFields(object: unknown, name: string): Field[] {
  const known = typeof object === "function" ? undefined : fieldsOf(object);
  if (known === undefined) throw new TypeError(`${name}() should be called on dataclass instances`);
  return known;
}

/** The value with the dataclasses inside its containers converted. */
function converted(value: unknown, convert: (object: unknown) => unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (fieldsOf(value)) return convert(value);
  if (Array.isArray(value)) {
    const items = value.map((item) => converted(item, convert));
    if (value.constructor !== Array)
      Object.setPrototypeOf(items, Object.getPrototypeOf(value) as object);
    return Object.isFrozen(value) ? Object.freeze(items) : items;
  }
  if (value instanceof Map) {
    const Mapping = value.constructor as new (entries: Iterable<unknown>) => unknown;
    return new Mapping(
      Array.from(value, ([key, item]) => [converted(key, convert), converted(item, convert)]),
    );
  }
  return value;
}

/** https://docs.python.org/3/library/dataclasses.html#dataclasses.replace */
export function replaceFields<T>(object: T, changes: Readonly<Record<string, unknown>> = {}): T {
  const known = typeof object === "function" ? undefined : fieldsOf(object);
  if (known === undefined) throw new TypeError("replace() should be called on dataclass instances");
  const rest = new Map(Object.entries(changes));
  const args: unknown[] = [];
  for (const field of known) {
    const given = rest.has(field.name);
    if (given && !field.inInit)
      throw new ValueError(
        `field ${field.name} is declared with init=False, it cannot be specified with replace()`,
      );
    if (field.inInit)
      args.push(given ? rest.get(field.name) : (object as Record<string, unknown>)[field.key]);
    rest.delete(field.name);
  }
  const cls = (object as object).constructor as (new (...args: unknown[]) => T) & {
    name: string;
  };
  const [unexpected] = rest.keys();
  if (unexpected !== undefined)
    throw new TypeError(
      `${cls.name}.__init__() got an unexpected keyword argument '${unexpected}'`,
    );
  return new cls(...args);
}
