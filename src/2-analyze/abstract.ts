/** Abstract classes: those with ABCMeta are not instantiated by Python. */
import type { Expression } from "../ast/python.ts";
import { isAbstractBase, missingMethods } from "./abstract-bases.ts";
import { qualifiedName } from "./infer/names.ts";
import type { State } from "./infer/state.ts";
import { ancestry, findMethod, type ClassInfo } from "./model.ts";

/** The abstract methods that the class leaves open, as CPython's error names them. */
export function abstractMethods(cls: ClassInfo, state: State): string[] {
  if (!isChecked(cls, state)) return [];
  const names = [...ancestry(cls)].flatMap((one) => [...one.methods.keys()]);
  const open = names.filter((name) => isAbstract(findMethod(cls, name)?.node, state));
  return [...new Set([...open, ...missingMethods(cls, state)])].sort();
}

const isChecked = (cls: ClassInfo, state: State): boolean =>
  [...ancestry(cls)].some(
    ({ node }) =>
      node.bases.some(
        (base) => qualifiedName(state, base) === "abc.ABC" || isAbstractBase(state, base),
      ) || node.keywords.some(({ name, value }) => name === "metaclass" && isAbcMeta(value, state)),
  );

export const isAbcMeta = (node: Expression, state: State): boolean =>
  qualifiedName(state, node) === "abc.ABCMeta";

const ABSTRACT = new Set([
  "abc.abstractmethod",
  "abc.abstractproperty",
  "abc.abstractclassmethod",
  "abc.abstractstaticmethod",
]);

const isAbstract = (node: { readonly kind: string } | undefined, state: State): boolean =>
  node !== undefined &&
  "decorators" in node &&
  (node.decorators as readonly Expression[]).some((one) =>
    ABSTRACT.has(qualifiedName(state, one) ?? ""),
  );
