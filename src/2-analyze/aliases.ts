/** `Handler = Callable[[str], None]`, `T = TypeVar("T")`: assignments that only name a type. */
import type { AnnAssign, Assign, Expression, TypeAlias } from "../ast/python.ts";
import { qualifiedName } from "./infer/names.ts";
import type { State } from "./infer/state.ts";
import type { Binding } from "./model.ts";
import { membersOf } from "./types.ts";

const MAKERS = new Set(["typing.TypeVar", "typing.ParamSpec", "typing.TypeVarTuple"]);
const GENERIC = new Set(["dict", "frozenset", "list", "set", "tuple", "type"]);

/** Whether nothing of the assignment is left at run time that a program would look at. */
export function isTypeAlias(state: State, node: Assign | AnnAssign): boolean {
  const [target, ...others] = node.kind === "Assign" ? node.targets : [node.target];
  if (others.length > 0 || target?.kind !== "Name" || node.value === undefined) return false;
  const binding = state.resolution.names.get(target);
  return (
    binding?.scope.kind === "module" &&
    binding.definitions.length === 1 &&
    (node.kind === "Assign" || isAliasAnnotation(state, node)) &&
    namesType(state, node.value)
  );
}

/** `Handler: TypeAlias = …` */
const isAliasAnnotation = (state: State, { annotation }: AnnAssign): boolean =>
  qualifiedName(state, annotation) === "typing.TypeAlias";

/** The type expression that the name stands for. */
export function aliasOf(state: State, binding: Binding): Expression | undefined {
  const [definition] = binding.definitions;
  if (binding.definitions.length !== 1 || definition?.kind !== "assign") return undefined;
  const node = definition.node as Assign | AnnAssign | TypeAlias;
  if (node.kind === "TypeAlias") return node.value;
  const isAlias = (node.kind === "Assign" || node.kind === "AnnAssign") && isTypeAlias(state, node);
  return isAlias ? node.value : undefined;
}

function namesType(state: State, node: Expression): boolean {
  const isTyping = (part: Expression): boolean => {
    const name = qualifiedName(state, part);
    return name !== undefined && state.library.isTyping(name);
  };
  switch (node.kind) {
    case "Name":
    case "Attribute":
      return isTyping(node);
    case "Subscript": {
      const isBuiltin =
        node.value.kind === "Name" &&
        GENERIC.has(node.value.id) &&
        !state.resolution.names.has(node.value);
      return isBuiltin || isTyping(node.value);
    }
    case "Call":
      return MAKERS.has(qualifiedName(state, node.func) ?? "");
    case "BinOp":
      return (
        node.operator === "|" &&
        [node.left, node.right].some((part) => part.kind === "None" || namesType(state, part)) &&
        [node.left, node.right].every((part) => mayNameType(state, part))
      );
    default:
      return false;
  }
}

/** What an alias may have on a side of its `|`: `{1} | None` raises TypeError. */
function mayNameType(state: State, node: Expression): boolean {
  if (node.kind === "None" || namesType(state, node)) return true;
  if (node.kind === "BinOp")
    return (
      node.operator === "|" && [node.left, node.right].every((part) => mayNameType(state, part))
    );
  const name = node.kind === "Subscript" ? node.value : node;
  if (name.kind === "Attribute") return true;
  if (name.kind !== "Name") return false;
  const binding = state.resolution.names.get(name);
  return binding === undefined || membersOf(binding.slot.type).every(({ kind }) => TYPES.has(kind));
}

/** Kinds of values that annotations name. */
const TYPES = new Set(["class", "library", "function", "callable"]);
