/** Abstract classes: those with ABCMeta are not instantiated by Python. */
import type { ClassDef, Expression, FunctionDef, Statement } from "../ast/python.ts";
import { isAbstractBase, missingMethods } from "./abstract-bases.ts";
import { qualifiedName } from "./infer/names.ts";
import { isProtocol } from "./protocols.ts";
import type { State } from "./infer/state.ts";
import { expressionsOf, forEachStatement, someExpression } from "../ast/walk.ts";
import { isSuperCall } from "./construction.ts";
import {
  ancestry,
  descendants,
  findMethod,
  isLibraryClass,
  type ClassInfo,
  type FunctionInfo,
} from "./model.ts";
import { expressionsOfKind, surveyModule } from "./survey.ts";
import { membersOf } from "./types.ts";

/** The abstract methods that the class leaves open, as CPython's error names them. */
export function abstractMethods(cls: ClassInfo, state: State): string[] {
  if (!isChecked(cls, state)) return [];
  const names = [...ancestry(cls)].flatMap((one) => [...one.methods.keys()]);
  const open = names.filter(
    (name) => isAbstract(findMethod(cls, name)?.node, state) && !isAttribute(cls, name),
  );
  return [...new Set([...open, ...missingMethods(cls, state)])].sort();
}

/** `area = 3` in the body of a class takes the place of an abstract method, too. */
const isAttribute = (cls: ClassInfo, name: string): boolean => {
  const first = [...ancestry(cls)].find(
    (one) => one.methods.has(name) || one.attributes.get(name)?.classLevel === true,
  );
  return first !== undefined && !first.methods.has(name);
};

/**
 * Notes the abstract methods that say nothing: `...`, `pass`, `raise NotImplementedError`. Python
 * makes no object that has them, so they run only where `super()` or the class itself names them.
 */
export function markAbstractMethods(state: State): void {
  const named = namedMethods(state);
  for (const cls of state.classes.values()) {
    // Nor does it make objects of a protocol that no class names as its base.
    const isBare = isProtocol(state, cls) && cls.subclasses.length === 0;
    if (!isBare && !isChecked(cls, state)) continue;
    for (const method of cls.methods.values()) {
      const node = method.node as FunctionDef;
      const isPlain = method.method === "instance" || method.method === "property";
      const isOpen = isBare || isAbstract(node, state);
      if (isPlain && isOpen && saysNothing(node) && !named.has(method))
        method.neverRuns = node.decorators.every((one) => isErased(one, state));
    }
  }
}

/** The methods that `super().open` or `Source.open` stand for. */
function namedMethods(state: State): ReadonlySet<FunctionInfo | undefined> {
  const named = new Set<FunctionInfo | undefined>();
  for (const { node } of expressionsOfKind(surveyModule(state.module), "Attribute")) {
    const cls = classOf(node.value, state);
    if (cls && !isAttribute(cls, node.attribute)) named.add(findMethod(cls, node.attribute));
  }
  for (const [{ body }, { owner }] of state.functions) {
    if (owner === undefined || body.kind !== "Block") continue;
    forEachStatement(body, (statement) => {
      for (const expression of expressionsOf(statement))
        someExpression(expression, (part) => {
          if (part.kind === "Attribute" && isSuperCall(part.value))
            for (const method of behind(owner, part.attribute)) named.add(method);
          return false;
        });
    });
  }
  return named;
}

/** The method that comes after those of the class, in its own order and in those of its subclasses. */
const behind = (cls: ClassInfo, name: string): (FunctionInfo | undefined)[] =>
  [cls, ...descendants(cls)].map((one) => {
    const order = [...ancestry(one)];
    return order
      .slice(order.indexOf(cls) + 1)
      .find((base) => base.methods.has(name))
      ?.methods.get(name);
  });

function classOf(node: Expression, state: State): ClassInfo | undefined {
  const definitions =
    node.kind === "Name" ? (state.resolution.names.get(node)?.definitions ?? []) : [];
  const definition = definitions.find(({ kind }) => kind === "class");
  return definition && state.classes.get(definition.node as ClassDef);
}

const isErased = (node: Expression, state: State): boolean =>
  (node.kind === "Name" && node.id === "property") ||
  ABSTRACT.has(qualifiedName(state, node) ?? "");

function saysNothing({ body, docstring }: FunctionDef): boolean {
  const statements = docstring === undefined ? body.statements : body.statements.slice(1);
  return statements.every(
    (one) =>
      one.kind === "Pass" ||
      (one.kind === "Expr" && one.value.kind === "Ellipsis") ||
      (one.kind === "Raise" && one.exception !== undefined && isNotImplemented(one.exception)),
  );
}

const isNotImplemented = (node: Expression): boolean =>
  node.kind === "Call"
    ? isNotImplemented(node.func)
    : node.kind === "Name" && node.id === "NotImplementedError";

/**
 * The classes that are abstract in TypeScript, too: nothing but their subclasses, annotations and what
 * asks for a class names them.
 */
export const abstractClasses = (state: State): ReadonlySet<ClassInfo> =>
  state.once(CLASSES, () => {
    const values = new Set<ClassInfo>();
    for (const { node, parent, statement } of surveyModule(state.module).expressions)
      for (const member of membersOf(state.typeOf(node)))
        if (member.kind === "class" && !isAsked(node, parent, statement)) values.add(member.cls);
    const isOpen = (cls: ClassInfo): boolean => abstractMethods(cls, state).length > 0;
    const fits = (cls: ClassInfo): boolean => {
      const { bases } = cls;
      const isPlain = bases.every((base) => !isLibraryClass(base) || PLAIN.has(base.name));
      if (!isPlain || bases.filter((base) => !isLibraryClass(base)).length > 1) return false;
      return isOpen(cls)
        ? !values.has(cls)
        : [...cls.attributes.values()].every(
            ({ name, classLevel }) =>
              !classLevel || [undefined, "property"].includes(findMethod(cls, name)?.method),
          );
    };
    return new Set(
      [...state.classes.values()].filter(
        (cls) => isOpen(cls) && [cls, ...ancestry(cls), ...descendants(cls)].every(fits),
      ),
    );
  });

const CLASSES = "the classes that are abstract in TypeScript";
const PLAIN: ReadonlySet<string> = new Set(["abc.ABC", "typing.Generic", "object"]);

const isAnnotation = (node: Expression, statement: Statement): boolean =>
  (statement.kind === "FunctionDef" || statement.kind === "AsyncFunctionDef") &&
  (statement.returns === node ||
    statement.parameters.some(({ annotation }) => annotation === node));

/** Where a class may stand that has no objects of its own. */
function isAsked(node: Expression, parent: Expression | undefined, statement: Statement): boolean {
  if (parent === undefined) return statement.kind === "ClassDef" || isAnnotation(node, statement);
  if (parent.kind === "BinOp") return true;
  if (parent.kind === "Attribute" || parent.kind === "Subscript") return true;
  if (parent.kind === "Tuple") return true;
  return (
    parent.kind === "Call" &&
    ((parent.func.kind === "Name" && /^(?:isinstance|issubclass)$/.test(parent.func.id)) ||
      (parent.func === node && node.kind === "Name"))
  );
}

const isChecked = (cls: ClassInfo, state: State): boolean =>
  [...ancestry(cls)].some(
    ({ node }) =>
      node.bases.some(
        (base) =>
          /^abc\.ABC(?:Meta)?$/.test(qualifiedName(state, base) ?? "") ||
          isAbstractBase(state, base),
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
