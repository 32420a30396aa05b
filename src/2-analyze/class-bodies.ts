/** Class bodies that are programs: conditions, loops, unpacking, names assigned more than once. */
import type { ClassDef, Statement } from "../ast/python.ts";
import type { Binding, ClassInfo, Scope } from "./model.ts";

/** Whether the body needs a static block, in which its names are the class's static attributes. */
export const runsBody = (node: ClassDef): boolean => node.body.statements.some(isStep);

/** A statement of a class body that is no declaration. */
export function isStep(statement: Statement): boolean {
  switch (statement.kind) {
    case "FunctionDef":
    case "AsyncFunctionDef":
    case "ClassDef":
    case "AnnAssign":
    case "Pass":
      return false;
    case "Assign":
      return statement.targets.some(({ kind }) => kind !== "Name");
    case "Expr":
      return statement.value.kind !== "Ellipsis" && statement.value.kind !== "Str";
    default:
      return true;
  }
}

/** The class that a name of a class body stands for. */
export const isNestedClass = (binding: Binding | undefined): boolean =>
  binding?.definitions.length === 1 && binding.definitions[0].kind === "class";

/** `Outer.Inner`: the class that the body of a class or of one of its bases defines. */
export const nestedBinding = (
  order: Iterable<ClassInfo>,
  name: string,
): { readonly owner: ClassInfo; readonly binding: Binding } | undefined => {
  for (const owner of order) {
    const binding = owner.scope.bindings.get(name);
    if (binding && isNestedClass(binding)) return { owner, binding };
  }
  return undefined;
};

/** The scope in which a class is emitted: nested ones stand before the outermost. */
export function emissionScope(scope: Scope): Scope {
  let current = scope;
  while (current.kind === "class" && current.parent) current = current.parent;
  return current;
}
