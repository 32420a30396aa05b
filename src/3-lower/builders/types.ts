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

/** A union without repetitions; `null` stands last. */
export function unionType(types: readonly TsType[]): TsType {
  const distinct = new Map<string, TsType>();
  for (const type of types.flatMap((one) => (one.kind === "UnionType" ? one.types : [one]))) {
    distinct.set(JSON.stringify(type), type);
  }
  const all = [...distinct.values()];
  const isNull = (type: TsType) => type.kind === "TypeName" && type.name === "null";
  const ordered = [...all.filter((type) => !isNull(type)), ...all.filter(isNull)];
  return ordered.length === 1 ? ordered[0] : { kind: "UnionType", types: ordered };
}
