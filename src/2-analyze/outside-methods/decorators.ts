/** Decorators of classes that only add methods, or that give a class derived from the one they get. */
import type { ClassDef, Expression, FunctionDef, Statement } from "../../ast/python.ts";
import { isLiteral } from "../../ast/literals.ts";
import { mapTree } from "../../ast/map-tree.ts";
import { named } from "./additions.ts";
import { withMethods } from "./rewrite.ts";
import { isFunction, isName, mayGet, mayMove, mentionsIn, type Uses } from "./uses.ts";

/** What the class becomes without the decorators that are written out; nothing where none can be. */
export function decoratedBy(
  cls: ClassDef,
  uses: Uses,
): { readonly statements: Statement[]; readonly spent: FunctionDef[] } | undefined {
  const spent: FunctionDef[] = [];
  let current: ClassDef = cls;
  const before: Statement[] = [];
  for (const decorator of cls.decorators.toReversed()) {
    const func = decorator.kind === "Name" ? uses.functionOf(decorator.id) : undefined;
    const added = func && membersAdded(func, current);
    const derived = func && derivedClass(func, current, uses);
    if (added) {
      current = withMethods(without(current, decorator), added);
    } else if (derived) {
      before.push(derived.base);
      current = derived.cls;
    } else if (!isDataclass(decorator)) break;
    if (func && (added || derived)) spent.push(func);
  }
  return spent.length > 0 ? { statements: [...before, current], spent } : undefined;
}

/** It leaves methods alone that the class has. */
const isDataclass = (node: Expression): boolean =>
  node.kind === "Call"
    ? isDataclass(node.func)
    : (node.kind === "Name" ? node.id : node.kind === "Attribute" ? node.attribute : "") ===
      "dataclass";

const without = (cls: ClassDef, decorator: Expression): ClassDef => ({
  ...cls,
  decorators: cls.decorators.filter((one) => one !== decorator),
});

/** `def greet(self): …; cls.greet = greet; cls.kind = "x"; return cls` */
function membersAdded(func: FunctionDef, cls: ClassDef): Statement[] | undefined {
  const parameter = onlyParameter(func);
  if (parameter === undefined) return undefined;
  const statements = bodyOf(func);
  const last = statements.pop();
  if (last?.kind !== "Return" || last.value === undefined || !isName(last.value, parameter))
    return undefined;
  const functions = new Map<string, FunctionDef>();
  const members: Statement[] = [];
  for (const statement of statements) {
    if (isFunction(statement)) {
      functions.set(statement.name, statement);
      continue;
    }
    const [target, ...more] = statement.kind === "Assign" ? statement.targets : [];
    if (statement.kind !== "Assign" || target.kind !== "Attribute" || more.length > 0)
      return undefined;
    if (!isName(target.value, parameter) || !mayGet(cls, target.attribute)) return undefined;
    const { value } = statement;
    const method = value.kind === "Name" ? functions.get(value.id) : undefined;
    if (method) {
      if (!mayMove(method)) return undefined;
      members.push(named(method, target.attribute));
      functions.delete(method.name);
    } else if (isLiteral(value) || value.kind === "Lambda") {
      const name = { ...target, kind: "Name", id: target.attribute } as const;
      members.push({ ...statement, targets: [name] });
    } else return undefined;
  }
  // A function that the others call.
  if (functions.size > 0) return undefined;
  const local = new Set(statements.flatMap((one) => (isFunction(one) ? [one.name] : [])));
  const isClosed = members.every((one) =>
    [...mentionsIn(one).names.keys()].every((name) => !local.has(name) || isOwn(one, name)),
  );
  return isClosed && members.length > 0
    ? members.map((one) => copied(one, parameter, cls.name))
    : undefined;
}

const isOwn = (statement: Statement, name: string): boolean =>
  statement.kind === "Assign" && statement.targets.some((target) => isName(target, name));

/** `class Wrapped(cls): …; return Wrapped` */
function derivedClass(
  func: FunctionDef,
  cls: ClassDef,
  uses: Uses,
): { readonly base: ClassDef; readonly cls: ClassDef } | undefined {
  const parameter = onlyParameter(func);
  const [inner, last, ...more] = bodyOf(func);
  if (parameter === undefined || inner?.kind !== "ClassDef" || more.length > 0) return undefined;
  if (last?.kind !== "Return" || last.value === undefined || !isName(last.value, inner.name))
    return undefined;
  const isDerived = inner.bases.length === 1 && isName(inner.bases[0], parameter);
  if (!isDerived || inner.keywords.length > 0 || inner.decorators.length > 0) return undefined;
  // Its own name would be that of another class.
  if (mentionsIn(inner.body).names.has(inner.name)) return undefined;
  let own = `${cls.name}Class`;
  while (uses.readsOf(own) > 0 || uses.countOf(own) > 0) own += "_";
  const at = cls.decorators.findIndex((one) => isName(one, func.name));
  const base: ClassDef = {
    ...cls,
    name: own,
    pythonName: cls.pythonName ?? cls.name,
    decorators: cls.decorators.slice(at + 1),
  };
  const made = copied(inner, parameter, own) as ClassDef;
  return {
    base,
    cls: {
      ...made,
      name: cls.name,
      pythonName: inner.name,
      decorators: cls.decorators.slice(0, at),
      leading: [{ kind: "BlankLine" }],
    },
  };
}

const onlyParameter = ({ kind, parameters, decorators }: FunctionDef): string | undefined =>
  kind === "FunctionDef" && parameters.length === 1 && decorators.length === 0
    ? parameters[0].name
    : undefined;

const bodyOf = ({ body, docstring }: FunctionDef): Statement[] =>
  body.statements.slice(docstring === undefined ? 0 : 1);

/** A tree of its own, in which the class stands for the parameter. */
function copied(statement: Statement, parameter: string, name: string): Statement {
  return mapTree(structuredClone(statement), (node) => {
    const { kind, id } = node as { kind?: string; id?: string };
    return kind === "Name" && id === parameter ? { ...node, id: name } : undefined;
  }) as Statement;
}
