/** `@dataclass`: which fields a class has, as its body says. */
import type { Expression, Keyword } from "../ast/python.ts";
import { ancestry, type ClassInfo } from "./model.ts";
import { namedTupleFields } from "./named-tuples.ts";

export interface DataclassField {
  readonly name: string;
  readonly default?: Expression;
  readonly factory?: Expression;
  readonly metadata?: Expression;
  readonly annotation?: Expression;
  readonly inRepr: boolean;
  readonly inCompare: boolean;
  readonly inInit: boolean;
  /** Only given by name. */
  readonly keywordOnly?: boolean;
  /** `InitVar`: handed to `__post_init__`, and no attribute. */
  readonly isInitVar?: boolean;
  readonly owner: ClassInfo;
}

const isDataclassDecorator = (node: Expression): boolean =>
  (node.kind === "Name" && node.id === "dataclass") ||
  (node.kind === "Attribute" && node.attribute === "dataclass") ||
  (node.kind === "Call" && isDataclassDecorator(node.func));

export const dataclassDecorator = (cls: ClassInfo): Expression | undefined =>
  cls.node.decorators.find(isDataclassDecorator);

/** The fields in order, inherited ones first; `undefined` where the class is no dataclass. */
export const dataclassFields = (cls: ClassInfo): DataclassField[] | undefined =>
  declaredFields(cls)?.filter(({ isInitVar }) => isInitVar !== true);

/** What the constructor that `@dataclass` writes takes, in order: what is only given by name goes last. */
export function initFields(cls: ClassInfo): DataclassField[] | undefined {
  const fields = declaredFields(cls)?.filter(({ inInit }) => inInit);
  return (
    fields && [
      ...fields.filter(({ keywordOnly }) => keywordOnly !== true),
      ...fields.filter(({ keywordOnly }) => keywordOnly === true),
    ]
  );
}

/** The variables that `__post_init__` gets. */
export const initVariables = (cls: ClassInfo): DataclassField[] =>
  [...ancestry(cls)]
    .flatMap((one) => declaredFields(one) ?? [])
    .filter(({ isInitVar, name }, index, all) => {
      return isInitVar === true && all.findIndex((one) => one.name === name) === index;
    });

/** Whether `@dataclass` writes the class's `__init__`. */
export const writesInit = (cls: ClassInfo): boolean =>
  dataclassDecorator(cls) !== undefined &&
  !cls.methods.has("__init__") &&
  dataclassOption(cls, "init") !== false;

function declaredFields(cls: ClassInfo): DataclassField[] | undefined {
  if (dataclassDecorator(cls) === undefined) return undefined;
  const fields = new Map<string, DataclassField>();
  for (const owner of [...ancestry(cls)].reverse()) {
    if (dataclassDecorator(owner) === undefined) continue;
    let keywordOnly = dataclassOption(owner, "kw_only") === true;
    for (const statement of owner.node.body.statements) {
      if (statement.kind !== "AnnAssign" || statement.target.kind !== "Name") continue;
      if (isNamed(statement.annotation, "ClassVar")) continue;
      if (isNamed(statement.annotation, "KW_ONLY")) {
        keywordOnly = true;
        continue;
      }
      const options = fieldOptions(statement.value);
      fields.set(statement.target.id, {
        owner,
        name: statement.target.id,
        annotation: statement.annotation,
        ...options,
        keywordOnly: options.keywordOnly ?? keywordOnly,
        isInitVar: isNamed(statement.annotation, "InitVar"),
      });
    }
  }
  return [...fields.values()];
}

const isNamed = (node: Expression, name: string): boolean =>
  (node.kind === "Name" && node.id === name) ||
  (node.kind === "Attribute" && node.attribute === name) ||
  (node.kind === "Str" && new RegExp(`^(\\w+\\.)?${name}\\b`).test(node.value)) ||
  (node.kind === "Subscript" && isNamed(node.value, name));

function fieldOptions(value: Expression | undefined): Omit<DataclassField, "name" | "owner"> {
  const isField =
    value?.kind === "Call" &&
    ((value.func.kind === "Name" && value.func.id === "field") ||
      (value.func.kind === "Attribute" && value.func.attribute === "field"));
  if (!isField) return { default: value, inRepr: true, inCompare: true, inInit: true };
  const option = (name: string): Expression | undefined =>
    value.keywords.find((keyword: Keyword) => keyword.name === name)?.value;
  return {
    default: option("default"),
    factory: option("default_factory"),
    metadata: option("metadata"),
    inRepr: option("repr")?.kind !== "False",
    inCompare: option("compare")?.kind !== "False",
    inInit: option("init")?.kind !== "False",
    ...(option("kw_only") && { keywordOnly: option("kw_only")?.kind === "True" }),
  };
}

export function dataclassOption(cls: ClassInfo, name: string): boolean | undefined {
  const decorator = dataclassDecorator(cls);
  if (decorator?.kind !== "Call") return undefined;
  const value = decorator.keywords.find((keyword) => keyword.name === name)?.value;
  return value === undefined ? undefined : value.kind === "True";
}

/** The fields that the constructor takes, where `@dataclass` writes the constructor. */
export function constructorFields(cls: ClassInfo): DataclassField[] | undefined {
  for (const ancestor of ancestry(cls)) {
    if (ancestor.methods.has("__init__")) return undefined;
    const items = namedTupleFields(ancestor);
    if (items) return items;
    if (writesInit(ancestor)) return initFields(ancestor);
  }
  return undefined;
}

/** `Point.x`: the class keeps the default of a field, unless the program gives it another value. */
export const defaultOfField = (cls: ClassInfo, name: string): Expression | undefined =>
  cls.attributes.get(name)?.classAssigned === true
    ? undefined
    : dataclassFields(cls)?.find((field) => field.name === name)?.default;
