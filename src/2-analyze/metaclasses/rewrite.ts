/**
 * A metaclass becomes a base class, whose class methods are found where Python finds the metaclass's:
 * on the class. What it does with each new class is the `__init_subclass__` of that base, which also
 * the first class with `metaclass=` is given to. So `class Plugin(metaclass=Registry)` is emitted as
 * `class Plugin extends Registry`, and JavaScript's inheritance of static members does the rest.
 */
import type {
  ClassDef,
  Expression,
  FunctionDef,
  Keyword,
  Module,
  Parameter,
  Statement,
} from "../../ast/python.ts";
import type { Resolution } from "../scopes.ts";
import { expressionsOfKind } from "../survey.ts";
import { callingOf, looksAtArguments } from "./calling.ts";
import { BASES, CLASS, creationOf, type Creation } from "./creation.ts";
import {
  findMetaclasses,
  metaclassOf,
  programNames,
  type Metaclass,
  type ProgramNames,
} from "./find.ts";
import { rewriteUses } from "./uses.ts";
import { name, Unconverted } from "./nodes.ts";

/** Rewrites in the tree itself; whether anything changed. */
export function rewriteMetaclasses(module: Module, resolution: Resolution): boolean {
  const program = programNames(module, resolution);
  const found = findMetaclasses(program);
  for (const metaclass of found) {
    try {
      rewrite(metaclass, program);
    } catch (error) {
      if (!(error instanceof Unconverted)) throw error;
      const unconverted = { span: error.span, reason: error.message };
      const { node, roots } = metaclass;
      // Where no class names it, it is reported itself.
      for (const one of roots.length > 0 ? [node, ...roots] : [])
        Object.assign(one, { unconverted });
    }
  }
  return found.length > 0;
}

function rewrite(metaclass: Metaclass, program: ProgramNames): void {
  const { node, family, roots } = metaclass;
  if (node.bases.length > 1 || node.keywords.length > 0 || node.decorators.length > 0)
    throw new Unconverted(node.nameSpan, "it has other bases, keywords or decorators");
  const methods = node.body.statements.filter(
    (one): one is FunctionDef => one.kind === "FunctionDef" || one.kind === "AsyncFunctionDef",
  );
  checkMethods(methods, family);
  const creations = methods
    .filter(({ name: id }) => id === "__new__" || id === "__init__")
    .map((method) => [method, creationOf(method, metaclass, program)] as const);
  const hook = hookOf(creations, family);
  const body: Statement[] = [];
  for (const statement of node.body.statements) {
    const method = statement as FunctionDef;
    if (!methods.includes(method)) body.push(statement);
    else if (creations.some(([one]) => one === method)) {
      if (hook && creations[0][0] === method) body.push(hook);
    } else {
      const own = method.name === "__call__" ? callingOf(method, metaclass, program) : method;
      if (own !== method && looksAtArguments(own)) checkCalls(metaclass, program);
      body.push(asClassMethod(own));
    }
  }
  const uses = rewriteUses(metaclass, program);
  const takesBases = creations.some(([, { takesBases: takes }]) => takes);
  // From here on nothing is thrown: the tree changes.
  uses();
  if (takesBases)
    for (const one of family)
      Object.assign(one, { keywords: [...one.keywords, basesKeyword(one)] });
  for (const root of roots)
    Object.assign(root, {
      bases: [...root.bases, metaclassOf(root)!],
      keywords: root.keywords.filter((keyword) => keyword.name !== "metaclass"),
    });
  const bases = node.bases.filter((base) => !(base.kind === "Name" && base.id === "type"));
  Object.assign(node, { bases, isMetaclass: true, body: { ...node.body, statements: body } });
}

const REFUSED = new Set([
  "__prepare__",
  "__getattr__",
  "__getattribute__",
  "__setattr__",
  "__delattr__",
  "__instancecheck__",
  "__subclasscheck__",
  "__dir__",
  "__setitem__",
  "__delitem__",
  "__eq__",
  "__hash__",
]);
const CREATING = new Set(["__new__", "__init__", "__call__"]);

function checkMethods(methods: readonly FunctionDef[], family: readonly ClassDef[]): void {
  for (const { name: id, decorators, nameSpan } of methods) {
    if (REFUSED.has(id)) throw new Unconverted(nameSpan, `it has a method \`${id}\``);
    if (
      decorators.length > 0 &&
      !decorators.every((one) => one.kind === "Name" && one.id === "staticmethod")
    )
      throw new Unconverted(nameSpan, `its \`${id}\` is decorated`);
    const again = family
      .flatMap(({ body }) => body.statements)
      .find((one) => one.kind === "FunctionDef" && one.name === id);
    if (again && !CREATING.has(id))
      throw new Unconverted(nameSpan, `its classes have a method \`${id}\`, too`);
  }
  for (const { body } of family)
    for (const one of body.statements)
      if (one.kind === "FunctionDef" && one.name === "__init_subclass__")
        throw new Unconverted(one.nameSpan, "its classes have `__init_subclass__`, too");
}

/** One hook that does what `__new__` and then `__init__` does with a new class. */
function hookOf(
  creations: readonly (readonly [FunctionDef, Creation])[],
  family: readonly ClassDef[],
): FunctionDef | undefined {
  const sorted = creations.toSorted(([left]) => (left.name === "__new__" ? -1 : 1));
  const [first] = creations;
  if (first === undefined) return undefined;
  const [node] = first;
  const statements = sorted
    .flatMap(([, creation]) => creation.statements)
    .filter(({ kind }) => kind !== "Pass");
  const hasKeywords = family.some(({ keywords }) =>
    keywords.some(({ name: key }) => key !== "metaclass"),
  );
  if (statements.length === 0 && !hasKeywords) return undefined;
  if (sorted.length > 1 && returns(sorted[0][1].statements))
    throw new Unconverted(sorted[0][0].span, "its `__new__` ends early before `__init__`");
  const { span, nameSpan } = node;
  const parameter = (id: string): Parameter => ({
    kind: "Parameter",
    name: id,
    nameSpan,
    span: nameSpan,
    flavour: "normal",
  });
  const others = new Map(sorted.flatMap(([, one]) => one.parameters.map((p) => [p.name, p])));
  const takesBases = sorted.some(([, one]) => one.takesBases);
  return {
    ...node,
    name: "__init_subclass__",
    decorators: [],
    returns: undefined,
    parameters: [parameter(CLASS), ...(takesBases ? [parameter(BASES)] : []), ...others.values()],
    body: {
      ...node.body,
      statements: statements.length > 0 ? statements : [{ kind: "Pass", span, leading: [] }],
    },
    docstring: undefined,
  };
}

const returns = (statements: readonly Statement[]): boolean =>
  JSON.stringify(statements).includes('"kind":"Return"');

function asClassMethod(method: FunctionDef): FunctionDef {
  if (method.decorators.length > 0) return method;
  return { ...method, decorators: [name("classmethod", method.nameSpan)] };
}

/** `bases=(Base,)`: what the hook gets of a class statement. */
function basesKeyword({ bases, nameSpan }: ClassDef): Keyword {
  const value: Expression = {
    kind: "Tuple",
    elements: bases.map((base) => ({ ...(base.kind === "Subscript" ? base.value : base) })),
    span: nameSpan,
  };
  return { kind: "Keyword", name: BASES, value, span: nameSpan };
}

/** Arguments by keywords reach a constructor by position, which `__call__` would see. */
function checkCalls({ family }: Metaclass, program: ProgramNames): void {
  for (const { node } of expressionsOfKind(program.survey, "Call")) {
    const called = program.classOf(node.func);
    if (called && family.includes(called) && node.keywords.length > 0)
      throw new Unconverted(node.span, "its `__call__` looks at arguments that come by keywords");
  }
}
