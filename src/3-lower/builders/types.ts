/** Types. */
import type { TsExpression, TsParameter, TsType } from "../../ast/typescript.ts";
import { parametersOf } from "./patterns.ts";

export const typeName = (name: string, args?: readonly TsType[]): TsType => ({
  kind: "TypeName",
  name,
  ...(args?.length && { args }),
});
export const arrayType = (of: TsType, readonly = false): TsType => ({
  kind: "ArrayType",
  element: of,
  ...(readonly && { readonly }),
});
export const namedElement = (name: string, type: TsType, optional: boolean): TsType => ({
  kind: "NamedElement",
  name,
  type,
  optional,
});
export const tupleType = (elements: readonly TsType[]): TsType => ({ kind: "TupleType", elements });
export const promiseType = (of: TsType): TsType => typeName("Promise", [of]);
export const literalType = (value: string | number | boolean): TsType => ({
  kind: "LiteralType",
  value,
});
export const typeofType = (expression: TsExpression): TsType => ({
  kind: "TypeofType",
  expression,
});
export const functionType = (
  parameters: readonly (string | TsParameter)[],
  returns: TsType,
): TsType => ({
  kind: "FunctionType",
  parameters: parametersOf(parameters),
  returns,
});

/** `...args: any[]` */
export function anyRest(): TsParameter {
  const target = { kind: "Identifier", name: "args" } as const;
  return { target, type: arrayType(typeName("any")), rest: true };
}

/** A union without repetitions; `null` stands last. */
export function unionType(types: readonly TsType[]): TsType {
  const distinct = new Map<string, TsType>();
  for (const type of types.flatMap((one) => (one.kind === "UnionType" ? one.types : [one]))) {
    distinct.set(JSON.stringify(type), type);
  }
  const all = [...distinct.values()];
  const open = all.find((type) => type.kind === "TypeName" && type.name === "any");
  if (open) return open;
  const some = all.filter((type) => !(type.kind === "TypeName" && type.name === "never"));
  if (some.length > 0 && some.length < all.length) return unionType(some);
  const wide = all.filter((type) => !all.some((other) => absorbs(other, type)));
  if (wide.length < all.length) return unionType(wide);
  const isNull = (type: TsType) => type.kind === "TypeName" && type.name === "null";
  const ordered = [...all.filter((type) => !isNull(type)), ...all.filter(isNull)];
  return ordered.length === 1 ? ordered[0] : { kind: "UnionType", types: ordered };
}

/** `readonly string[]` says what `readonly [string, string]` beside it says, and `[]`. */
const absorbs = (array: TsType, tuple: TsType): boolean =>
  array.kind === "ArrayType" &&
  tuple.kind === "TupleType" &&
  (array.readonly === true || tuple.readonly !== true) &&
  tuple.elements.every((element) => JSON.stringify(element) === JSON.stringify(array.element));

/**
 * Functions among the members of a union become one type, since TypeScript calls a union only with
 * arguments that suit all of its members: `(...args: any[]) => string | number`.
 */
export function mergeFunctions(types: readonly TsType[]): TsType[] {
  const functions = types.filter((type) => type.kind === "FunctionType");
  if (functions.length < 2) return [...types];
  const [first] = functions;
  const shape = (type: FunctionType): string =>
    JSON.stringify(type.parameters.map(({ type: of, optional, rest }) => [of, optional, rest]));
  const alike = functions.every((type) => shape(type) === shape(first));
  const merged: TsType = {
    kind: "FunctionType",
    parameters: alike ? first.parameters : [anyRest()],
    returns: joinedResult(functions.map(({ returns }) => returns)),
  };
  return types.flatMap((type): TsType[] =>
    type === first ? [merged] : type.kind === "FunctionType" ? [] : [type],
  );
}

type FunctionType = Extract<TsType, { kind: "FunctionType" }>;

/** `Promise<A>` and `Promise<B>` are `Promise<A | B>`. */
function joinedResult(types: readonly TsType[]): TsType {
  const parts = types.flatMap((type) => (type.kind === "UnionType" ? type.types : [type]));
  const promised = parts.flatMap((type) => (isPromise(type) ? type.args : []));
  const others = parts.filter((type) => !isPromise(type));
  return unionType([...(promised.length > 0 ? [promiseType(unionType(promised))] : []), ...others]);
}

const isPromise = (type: TsType): type is TsType & { args: readonly [TsType] } =>
  type.kind === "TypeName" && type.name === "Promise" && type.args?.length === 1;
