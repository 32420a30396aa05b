/** Names: variables, builtins, what the library calls by a name. */
import type { Name } from "../../ast/python.ts";
import { instantiate } from "./instantiate.ts";
import { importedName } from "./names.ts";
import { parseSignatureType } from "../signatures.ts";
import type { Flow, State } from "./state.ts";
import {
  BMP_STR,
  NOT_IMPLEMENTED,
  SOME_INT,
  UNKNOWN,
  join,
  membersOf,
  type Type,
} from "../types.ts";
import { moduleScope } from "../scopes.ts";

// --------------------------------------------------------------------------------------- names

export function nameType(state: State, node: Name, flow: Flow): Type {
  const binding = state.resolution.names.get(node);
  if (binding === undefined) return builtinType(state, node);
  const imported = importedName(binding);
  if (imported !== undefined) {
    flow.bound.add(binding);
    return libraryType(state, imported);
  }
  const local = binding.scope === flow.scope || sameFunction(binding.scope.node, flow);
  if (local && !flow.bound.has(binding)) state.maybeUnbound.add(node);
  else state.maybeUnbound.delete(node);
  return asStored(flow.types.get(binding), binding.slot.type);
}

/**
 * A variable that holds ints and floats keeps its floats boxed: what is known of it at one point
 * does not change what it looks like there.
 */
export function asStored(narrowed: Type | undefined, stored: Type): Type {
  if (narrowed === undefined) return stored;
  const isBare = (member: Type): boolean => member.kind === "float" && !member.fraction;
  if (narrowed.kind === "unknown" || !membersOf(narrowed).some(isBare)) return narrowed;
  const isMixed =
    stored.kind === "unknown" ||
    membersOf(stored).some(({ kind }) => kind === "int" || kind === "bool");
  return isMixed ? join(narrowed, SOME_INT) : narrowed;
}

function sameFunction(node: unknown, flow: Flow): boolean {
  return flow.func ? flow.func.node === node : node === moduleScope(flow.scope).node;
}

function builtinType(state: State, node: Name): Type {
  if (["__name__", "__file__", "__doc__", "__package__"].includes(node.id)) return BMP_STR;
  if (node.id === "NotImplemented") return NOT_IMPLEMENTED;
  return state.library.has(node.id) ? libraryType(state, node.id) : UNKNOWN;
}

/** The type of a library name used as a value. */
export function libraryType(state: State, name: string): Type {
  const canonical = state.library.canonical(name);
  const constant = state.library.constant(canonical);
  if (constant) {
    return instantiate(
      state,
      parseSignatureType(constant.type),
      new Map(),
      `constant ${canonical}`,
      UNKNOWN,
    );
  }
  if (state.library.function(canonical) || state.library.class(canonical)) {
    return { kind: "library", name: canonical };
  }
  if (state.library.hasModule(canonical)) return { kind: "module", name: canonical };
  return UNKNOWN;
}
