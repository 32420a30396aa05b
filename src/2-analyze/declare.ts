/** Makes the `FunctionInfo` and `ClassInfo` of every definition in the module. */
import type {
  Attribute,
  Block,
  ClassDef,
  Expression,
  FunctionDef,
  Lambda,
  Name,
  Parameter,
  Statement,
} from "../ast/python.ts";
import { childExpressions, expressionsOf, forEachStatement, innerBlocks } from "../ast/walk.ts";
import { isBareAbstract } from "./abstract-bases.ts";
import { qualifiedName } from "./infer/names.ts";
import { dataclassFields } from "./dataclasses.ts";
import { joinEnumBases } from "./enums.ts";
import type { State } from "./infer/state.ts";
import type { Binding, ClassInfo, FunctionInfo, LibraryClass } from "./model.ts";
import { NAMED_TUPLE, isNamedTupleBase, namedTupleFields } from "./named-tuples.ts";
import { pythonNameOf } from "./qualified-names.ts";
import { Slot } from "./cells.ts";

export function declareAll(state: State): void {
  let nextId = 0;
  /** The latest class of each name. */
  const classOf = new Map<Binding, ClassInfo>();

  const block = (body: Block, owner: ClassInfo | undefined): void => {
    for (const node of body.statements) statement(node, owner);
  };
  const statement = (node: Statement, owner: ClassInfo | undefined): void => {
    expressionsOf(node).forEach(expression);
    if (node.kind === "FunctionDef" || node.kind === "AsyncFunctionDef") {
      const info = makeFunction(state, node, nextId++, owner);
      state.functions.set(node, info);
      if (owner) addMethod(owner, node, info);
      block(node.body, undefined);
    } else if (node.kind === "ClassDef") {
      const cls = declareClass(node);
      block(node.body, cls);
      declareAliases(cls);
    } else {
      for (const inner of innerBlocks(node)) block(inner, owner);
      if (node.kind === "Match") {
        for (const matchCase of node.cases) if (matchCase.guard) expression(matchCase.guard);
      }
    }
  };
  const expression = (node: Expression): void => {
    if (node.kind === "Lambda")
      state.functions.set(node, makeFunction(state, node, nextId++, undefined));
    childExpressions(node).forEach(expression);
  };
  const namedClass = (node: Name): ClassInfo | undefined => {
    const binding = state.resolution.names.get(node);
    return binding && classOf.get(binding);
  };
  /** `Outer.Inner` */
  const nestedClass = (node: Attribute): ClassInfo | undefined => {
    const outer = node.value.kind === "Name" ? namedClass(node.value) : undefined;
    const binding = outer?.scope.bindings.get(node.attribute);
    return binding && classOf.get(binding);
  };
  const declareClass = (node: ClassDef): ClassInfo => {
    const cls: ClassInfo = {
      id: nextId++,
      name: node.name,
      node,
      scope: state.resolution.scopes.get(node)!,
      bases: [],
      escapes: false,
      subclasses: [],
      methods: new Map(),
      setters: new Map(),
      deleters: new Map(),
      aliases: new Map(),
      attributes: new Map(),
    };
    for (const base of node.bases) {
      const target = base.kind === "Subscript" ? base.value : base;
      const own =
        target.kind === "Name"
          ? namedClass(target)
          : target.kind === "Attribute"
            ? nestedClass(target)
            : undefined;
      if (own) {
        cls.bases.push(own);
        own.subclasses.push(cls);
        continue;
      }
      const name = qualifiedName(state, target);
      if (name === undefined || isIgnoredBase(name)) continue;
      const canonical = state.library.canonical(name);
      if (isNamedTupleBase(canonical)) {
        cls.bases.push({ kind: "library-class", name: NAMED_TUPLE });
        continue;
      }
      if (state.library.class(canonical))
        cls.bases.push({ kind: "library-class", name: canonical } satisfies LibraryClass);
    }
    joinEnumBases(cls.bases);
    const binding = cls.scope.parent?.bindings.get(node.name);
    if (binding) classOf.set(binding, cls);
    state.classes.set(node, cls);
    const fields = new Set(
      (dataclassFields(cls) ?? namedTupleFields(cls))
        ?.filter(({ owner }) => owner === cls)
        .map(({ name }) => name),
    );
    const isField = (name: string): boolean => fields.has(name);
    for (const [name, binding] of cls.scope.bindings) {
      const last = binding.definitions.at(-1)!;
      if (last.kind === "function" || last.kind === "class") continue;
      cls.attributes.set(name, {
        name,
        slot: new Slot(state.progress),
        classLevel: !isField(name) && binding.definitions.some(({ kind }) => kind !== "annotation"),
        instanceLevel: isField(name),
        annotation: binding.annotation,
        inInit: isField(name),
      });
    }
    return cls;
  };
  block(state.module.body, undefined);
}

/** Bases that say nothing at run time. */
export const isIgnoredBase = (name: string): boolean =>
  IGNORED_BASES.has(name) || isBareAbstract(name);

const IGNORED_BASES = new Set([
  "object",
  "typing.Generic",
  "typing.Protocol",
  "abc.ABC",
  "abc.ABCMeta",
  "Generic",
  "Protocol",
]);

function addMethod(owner: ClassInfo, node: FunctionDef, info: FunctionInfo): void {
  if (info.method === "setter") owner.setters.set(node.name, info);
  else if (info.method === "deleter") owner.deleters.set(node.name, info);
  else owner.methods.set(node.name, info);
}

/** `__rmul__ = __mul__`, `x = property(get_x, set_x)` */
function declareAliases(cls: ClassInfo): void {
  const method = (node: Expression | undefined): FunctionInfo | undefined =>
    node?.kind === "Name" ? cls.methods.get(node.id) : undefined;
  for (const statement of cls.node.body.statements) {
    if (statement.kind !== "Assign") continue;
    const { value, targets } = statement;
    const isProperty =
      value.kind === "Call" && value.func.kind === "Name" && value.func.id === "property";
    const part = (index: number, name: string): FunctionInfo | undefined =>
      value.kind === "Call"
        ? method(value.args[index] ?? value.keywords.find((one) => one.name === name)?.value)
        : undefined;
    const get = isProperty ? part(0, "fget") : method(value);
    if (get === undefined) continue;
    const set = isProperty ? part(1, "fset") : undefined;
    for (const target of targets) {
      if (target.kind !== "Name" || cls.methods.has(target.id)) continue;
      cls.aliases.set(target.id, { get, set, isProperty });
      cls.attributes.delete(target.id);
      cls.methods.set(target.id, isProperty ? asProperty(get) : get);
      if (set) cls.setters.set(target.id, set);
    }
  }
}

/** The same function, read as a property. */
const asProperty = (info: FunctionInfo): FunctionInfo =>
  Object.create(info, { method: { value: "property" } }) as FunctionInfo;

function makeFunction(
  state: State,
  node: FunctionDef | Lambda,
  id: number,
  owner: ClassInfo | undefined,
): FunctionInfo {
  const scope = state.resolution.scopes.get(node)!;
  const { progress } = state;
  return {
    id,
    name: node.kind === "Lambda" ? "<lambda>" : pythonNameOf(node),
    node,
    scope,
    parameters: node.parameters.map((parameter: Parameter) => ({
      node: parameter,
      binding: scope.bindings.get(parameter.name)!,
      slot: new Slot(progress),
    })),
    returns: new Slot(progress),
    yields: new Slot(progress),
    sends: new Slot(progress),
    isAsync: node.kind === "AsyncFunctionDef",
    isGenerator: isGenerator(node),
    owner,
    method: owner && node.kind !== "Lambda" ? methodKind(node) : undefined,
    fallsThrough: true,
    returnsValue: node.kind !== "Lambda" && returnsValue(node.body),
    called: false,
    escapes: false,
    coloured: false,
    threaded: false,
  };
}

function methodKind(node: FunctionDef): FunctionInfo["method"] {
  for (const decorator of node.decorators) {
    if (decorator.kind === "Attribute" && decorator.attribute === "setter") return "setter";
    if (decorator.kind === "Attribute" && decorator.attribute === "deleter") return "deleter";
    const name =
      decorator.kind === "Name"
        ? decorator.id
        : decorator.kind === "Attribute"
          ? decorator.attribute
          : "";
    if (name === "staticmethod") return "static";
    if (name === "classmethod") return "class";
    if (name === "property" || name === "cached_property" || name === "abstractproperty")
      return "property";
  }
  if (node.name === "__init_subclass__" || node.name === "__class_getitem__") return "class";
  return node.name === "__new__" || node.name === "_generate_next_value_" ? "static" : "instance";
}

const yieldsInside = (node: Expression): boolean =>
  node.kind !== "Lambda" &&
  (node.kind === "Yield" || node.kind === "YieldFrom" || childExpressions(node).some(yieldsInside));

/** Whether a function has a `yield` of its own. */
export function isGenerator(node: FunctionDef | Lambda): boolean {
  if (node.kind === "Lambda") return false;
  let found = false;
  forEachStatement(node.body, (statement) => {
    if (
      statement.kind === "FunctionDef" ||
      statement.kind === "AsyncFunctionDef" ||
      statement.kind === "ClassDef"
    )
      return;
    if (expressionsOf(statement).some(yieldsInside)) found = true;
  });
  return found;
}

function returnsValue(body: Block): boolean {
  let found = false;
  forEachStatement(body, (statement) => {
    if (statement.kind === "Return" && statement.value && statement.value.kind !== "None")
      found = true;
  });
  return found;
}
