/** Programs that ask for all that a class has: `dir(x)`, `C.__dict__`, `vars(C)`, `inspect.getmembers(x)`. */
import type { Attribute, ClassDef, Expression } from "../ast/python.ts";
import { expressionsOf, forEachStatement, someExpression } from "../ast/walk.ts";
import { dataclassFields } from "./dataclasses.ts";
import { isEnum } from "./enums.ts";
import { qualifiedName } from "./infer/names.ts";
import type { State } from "./infer/state.ts";
import { ancestry, isLibraryClass, type ClassInfo } from "./model.ts";
import { expressionsOfKind, surveyModule } from "./survey.ts";
import { NAMESPACE } from "./metaclasses/creation.ts";
import { membersOf } from "./types.ts";

/** Whether the program lists the members of classes, so that these must tell theirs. */
export const listsMembers = (state: State): boolean =>
  state.once(LISTS, () => {
    const survey = surveyModule(state.module);
    return (
      expressionsOfKind(survey, "Call").some(({ node }) => {
        const name = qualifiedName(state, node.func) ?? "";
        if (LISTINGS.has(name)) return true;
        return name === "vars" && node.args.length === 1 && mayBeClass(node.args[0], state);
      }) ||
      expressionsOfKind(survey, "Attribute").some(
        ({ node }) => node.attribute === "__dict__" && mayBeClass(node.value, state),
      )
    );
  });

/** Whether any class tells its members. */
export const listsAny = (state: State): boolean => listsMembers(state) || listing(state).size > 0;

/** Whether the class must tell its members: the program lists those of all classes, or its metaclass does. */
export const tellsMembers = (cls: ClassInfo, state: State): boolean =>
  listsMembers(state) ||
  [...ancestry(cls)].some((one) => one !== cls && listing(state).has(one.node));

/** The metaclasses that list the namespaces of their classes. */
const listing = (state: State): ReadonlySet<ClassDef> =>
  state.once(LISTING, () => {
    const found = new Set<ClassDef>();
    for (const { node, parent, place } of expressionsOfKind(
      surveyModule(state.module),
      "Attribute",
    ))
      if (node.attribute === NAMESPACE && !looksUp(node, parent, state)) {
        const info = place.func && state.functions.get(place.func);
        if (info?.owner) found.add(info.owner.node);
      }
    return found;
  });

const LISTING = "the metaclasses that list namespaces";

/** `"name" in namespace`, `namespace["name"]`, `namespace.get("name")` */
function looksUp(node: Attribute, parent: Expression | undefined, state: State): boolean {
  const isPlain = (key: Expression | undefined): boolean =>
    key?.kind === "Str" && !key.value.startsWith("__");
  if (parent?.kind === "Compare")
    return (
      parent.comparators.length === 1 && parent.comparators[0] === node && isPlain(parent.left)
    );
  if (parent?.kind === "Subscript") return isPlain(parent.index);
  if (parent?.kind !== "Attribute" || parent.attribute !== "get") return false;
  return expressionsOfKind(surveyModule(state.module), "Call").some(
    ({ node: call }) => call.func === parent && isPlain(call.args[0]),
  );
}

const LISTS = "whether the program lists the members of classes";
const LISTINGS = new Set(["dir", "inspect.getmembers"]);

const mayBeClass = (node: Expression, state: State): boolean =>
  membersOf(state.typeOf(node)).some(({ kind }) => kind === "class" || kind === "unknown");

/**
 * What the statements of a class define, in their order, class methods marked with `@`. `undefined` for
 * classes to which Python adds members of its own.
 */
export function definedMembers(cls: ClassInfo, state: State): string[] | undefined {
  const { node } = cls;
  if (isEnum(cls) || dataclassFields(cls) !== undefined) return undefined;
  const isPlain = cls.bases.every(
    (base) => !isLibraryClass(base) || state.library.isSubclass(base.name, "BaseException"),
  );
  const known = node.bases.every((base) => {
    const name = qualifiedName(state, base);
    return base.kind === "Name" && (name === undefined || name === "object" || !name.includes("."));
  });
  if (!isPlain || !known || node.keywords.some(({ name }) => name === "metaclass"))
    return undefined;
  if (cls.scope.bindings.has("__slots__")) return undefined;
  const hasAnnotations = node.body.statements.some(({ kind }) => kind === "AnnAssign");
  const names = [...cls.scope.bindings.values()]
    .filter(({ definitions }) => definitions.some(({ kind }) => kind !== "annotation"))
    .map(({ name }) => (isClassMethod(cls, name) ? `@${name}` : name));
  return [
    ...(hasAnnotations ? ["__annotations__"] : []),
    ...names,
    ...(usesClass(cls) ? ["__classcell__"] : []),
  ];
}

const isClassMethod = (cls: ClassInfo, name: string): boolean =>
  cls.methods.get(name)?.method === "class";

/** `super()` and `__class__` in a method make Python keep the class in a cell. */
function usesClass({ node }: ClassInfo): boolean {
  let found = false;
  for (const statement of node.body.statements) {
    if (statement.kind !== "FunctionDef" && statement.kind !== "AsyncFunctionDef") continue;
    forEachStatement(statement.body, (inner) => {
      for (const expression of expressionsOf(inner))
        found ||= someExpression(
          expression,
          (part) => part.kind === "Name" && (part.id === "super" || part.id === "__class__"),
        );
    });
  }
  return found;
}
