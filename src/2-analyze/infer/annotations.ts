/** Type annotations → types. Numeric annotations are hints only: `x: float` accepts an int. */
import { marked } from "../marks.ts";
import type { Expression } from "../../ast/python.ts";
import { aliasOf } from "../aliases.ts";
import { quoted } from "../generics/quoted.ts";
import { qualifiedName } from "./names.ts";
import type { State } from "./state.ts";
import {
  BOOL,
  BYTES,
  FLOAT,
  NEVER,
  NONE,
  SOME_INT,
  STR,
  UNKNOWN,
  join,
  type Type,
} from "../types.ts";
import { TupleCell, type Slot } from "../cells.ts";
import { moduleAt } from "../scopes.ts";

const SCALARS: Readonly<Record<string, Type>> = {
  int: SOME_INT,
  float: join(SOME_INT, FLOAT),
  bool: BOOL,
  str: STR,
  bytes: BYTES,
  None: NONE,
  object: UNKNOWN,
};

/** `typing` and `collections.abc` names → the library's own. */
const CONTAINERS: Readonly<Record<string, { name: string; arity: number }>> = {
  list: { name: "list", arity: 1 },
  List: { name: "list", arity: 1 },
  Sequence: { name: "list", arity: 1 },
  MutableSequence: { name: "list", arity: 1 },
  dict: { name: "dict", arity: 2 },
  Dict: { name: "dict", arity: 2 },
  Mapping: { name: "dict", arity: 2 },
  MutableMapping: { name: "dict", arity: 2 },
  set: { name: "set", arity: 1 },
  Set: { name: "set", arity: 1 },
  frozenset: { name: "frozenset", arity: 1 },
  FrozenSet: { name: "frozenset", arity: 1 },
  Iterable: { name: "Iterable", arity: 1 },
  Iterator: { name: "Iterator", arity: 1 },
  Generator: { name: "Generator", arity: 1 },
  AsyncIterable: { name: "AsyncIterable", arity: 1 },
  AsyncIterator: { name: "AsyncIterator", arity: 1 },
  AsyncGenerator: { name: "AsyncGenerator", arity: 1 },
  Awaitable: { name: "Awaitable", arity: 1 },
  Coroutine: { name: "Coroutine", arity: 3 },
};

/** The type that an annotation names; `unknown` where it says nothing that inference can use. */
export function annotationType(state: State, node: Expression): Type {
  const variable = state.typeVariables.get(node);
  if (variable) return marked(UNKNOWN, variable);
  switch (node.kind) {
    case "None":
      return NONE;
    case "Str": {
      const inner = quoted(state, node);
      return inner && inner.kind !== "Name"
        ? annotationType(state, inner)
        : state.typeVariables.has(inner ?? node)
          ? annotationType(state, inner!)
          : namedType(state, node, node.value.trim());
    }
    case "Name":
    case "Attribute": {
      const binding = node.kind === "Name" ? state.resolution.names.get(node) : undefined;
      const seen = state.typeOf(node);
      // Names inside `list[Point]` are not looked at on their own.
      const cls = seen.kind === "never" && binding ? binding.slot.type : seen;
      if (cls.kind === "class") return { kind: "object", cls: cls.cls };
      const alias = binding && aliasOf(state, binding);
      if (alias) return annotationType(state, alias);
      const name = qualifiedName(state, node);
      return name === undefined ? UNKNOWN : namedType(state, node, name);
    }
    case "BinOp":
      if (node.operator !== "|") return UNKNOWN;
      return either(annotationType(state, node.left), annotationType(state, node.right));
    case "Subscript": {
      const name = qualifiedName(state, node.value);
      const args = node.index.kind === "Tuple" ? node.index.elements : [node.index];
      return name === undefined ? UNKNOWN : genericType(state, node, name, args);
    }
    default:
      return UNKNOWN;
  }
}

const either = (a: Type, b: Type): Type =>
  a.kind === "unknown" || b.kind === "unknown" ? UNKNOWN : join(a, b);

function namedType(state: State, node: Expression, name: string): Type {
  const scalar = Object.hasOwn(SCALARS, name) ? SCALARS[name] : undefined;
  if (scalar) return scalar;
  const own = moduleAt(state.resolution, node.span.start).bindings.get(name)?.slot.type;
  if (own?.kind === "class") return { kind: "object", cls: own.cls };
  return genericType(state, node, name, []);
}

function genericType(
  state: State,
  node: Expression,
  name: string,
  args: readonly Expression[],
): Type {
  const short = name.replace(/^(typing|collections\.abc)\./, "");
  if (short === "Optional" && args[0]) return either(annotationType(state, args[0]), NONE);
  if (short === "Union") return args.map((arg) => annotationType(state, arg)).reduce(either, NEVER);
  if (
    short === "Annotated" ||
    short === "Final" ||
    short === "ClassVar" ||
    short === "dataclasses.InitVar"
  ) {
    return args[0] ? annotationType(state, args[0]) : UNKNOWN;
  }
  if ((short === "type" || short === "Type") && args[0]) {
    // `type[Plugin]`: the class and what is derived from it, which values tell better.
    const instance = annotationType(state, args[0]);
    return instance.kind === "object" ? { kind: "class", cls: instance.cls } : UNKNOWN;
  }
  if (short === "tuple" || short === "Tuple") return tupleAnnotation(state, node, args);
  if (short === "Callable") {
    const parameters =
      args[0]?.kind === "List"
        ? args[0].elements.map((element, index) => seeded(state, node, index + 1, element))
        : null;
    return {
      kind: "callable",
      parameters,
      returns: args[1] ? seeded(state, node, 0, args[1]) : state.slotAt(node, 0),
    };
  }
  const container = Object.hasOwn(CONTAINERS, short) ? CONTAINERS[short] : undefined;
  if (container) {
    if (short === "Coroutine") {
      return { kind: "instance", name: "Coroutine", args: [slotFor(state, node, 0, args[2])] };
    }
    const slots = Array.from({ length: container.arity }, (_, index) =>
      slotFor(state, node, index, args[index]),
    );
    return { kind: "instance", name: container.name, args: slots };
  }
  const canonical = state.library.canonical(name);
  const entry = state.library.class(canonical);
  // What belongs to an abstract class is of any type that has its methods.
  if (entry === undefined || /^(collections\.abc|numbers)\./.test(canonical)) return UNKNOWN;
  const slots = (entry.typeParameters ?? []).map((_, index) =>
    slotFor(state, node, index, args[index]),
  );
  return { kind: "instance", name: entry.name, args: slots };
}

function tupleAnnotation(state: State, node: Expression, args: readonly Expression[]): Type {
  const variadic = args.length === 0 || args[1]?.kind === "Ellipsis";
  const elements = variadic
    ? [args[0] ? seeded(state, node, 0, args[0]) : state.slotAt(node, 0)]
    : args.map((arg, index) => seeded(state, node, index, arg));
  return { kind: "tuple", elements, variadic, cell: state.once(node, () => new TupleCell()) };
}

function slotFor(state: State, node: Expression, index: number, arg: Expression | undefined) {
  if (arg) return seeded(state, node, index, arg);
  const slot = state.slotAt(node, index);
  bareSlots(state).add(slot);
  return slot;
}

/** What containers hold whose annotations do not say: `options: dict`. */
export const bareSlots = (state: State): Set<Slot> => state.once(BARE, () => new Set<Slot>());

const BARE = "slots of annotations without arguments";

/** A slot that starts from its annotation only once nothing better was found. */
function seeded(state: State, node: Expression, index: number, arg: Expression) {
  const slot = state.slotAt(node, index);
  const type = annotationType(state, arg);
  const scalar = type.kind !== "instance" && type.kind !== "tuple" && type.kind !== "callable";
  // `list[Shape]`: of which of its subclasses the shapes are, the values tell.
  const isNamed = type.kind === "object" && state.typeOf(arg).kind === "never";
  const isOwn = type.kind === "object" && (!isNamed || arg.kind === "Str");
  if (!scalar || isOwn || (state.settled && slot.type.kind === "never")) slot.flow(type);
  return slot;
}
