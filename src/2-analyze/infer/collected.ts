/**
 * What calls give to `*args` and `**kwargs`, each with its place or name: a function that hands them
 * on (`return await func(*args, **kwargs)`) gives every parameter what was meant for it.
 */
import type { Expression } from "../../ast/python.ts";
import type { Binding, FunctionInfo } from "../model.ts";
import { surveyModule } from "../survey.ts";
import { Slot } from "../cells.ts";
import type { Type } from "../types.ts";
import type { State } from "./state.ts";

interface Collected {
  readonly positional: Slot[];
  readonly named: Map<string, Slot>;
  /** Some call unpacks what is not known item by item. */
  positionalOpen: boolean;
  namedOpen: boolean;
}

const collectedBy = (state: State, info: FunctionInfo): Collected =>
  state.once(info.scope, () => ({
    positional: [],
    named: new Map<string, Slot>(),
    positionalOpen: false,
    namedOpen: false,
  }));

/** The call passes a value as the given item of `*args`. */
export function collectItem(state: State, info: FunctionInfo, index: number, type: Type): void {
  const { positional } = collectedBy(state, info);
  while (positional.length <= index) positional.push(new Slot(state.progress));
  positional[index].flow(type);
}

/** The call passes a keyword that only `**kwargs` takes. */
export function collectKeyword(state: State, info: FunctionInfo, name: string, type: Type): void {
  const { named } = collectedBy(state, info);
  let slot = named.get(name);
  if (slot === undefined) named.set(name, (slot = new Slot(state.progress)));
  slot.flow(type);
}

/** The call unpacks something whose items or keys are not known one by one. */
export function collectAnything(
  state: State,
  info: FunctionInfo,
  what: "positionalOpen" | "namedOpen",
): void {
  const collected = collectedBy(state, info);
  if (collected[what]) return;
  collected[what] = true;
  state.progress.changed = true;
}

/** What `*args` of a function holds, item by item, where `node` is that parameter. */
export function handedItems(state: State, node: Expression): readonly Slot[] | undefined {
  const info = variadicOwner(state, node);
  if (info === undefined || info.escapes) return undefined;
  const { positional, positionalOpen } = collectedBy(state, info);
  return positionalOpen ? undefined : positional;
}

/** What `**kwargs` of a function holds, by name, where `node` is that parameter and nothing changes it. */
export function handedKeywords(
  state: State,
  node: Expression,
): ReadonlyMap<string, Slot> | undefined {
  const info = variadicOwner(state, node);
  if (info === undefined || info.escapes || changed(state).has(bindingOf(state, node)!))
    return undefined;
  const { named, namedOpen } = collectedBy(state, info);
  return namedOpen ? undefined : named;
}

const bindingOf = (state: State, node: Expression): Binding | undefined =>
  node.kind === "Name" ? state.resolution.names.get(node) : undefined;

/** The function whose `*` or `**` parameter the name is. */
function variadicOwner(state: State, node: Expression): FunctionInfo | undefined {
  const binding = bindingOf(state, node);
  if (binding === undefined || binding.definitions.length !== 1) return undefined;
  return state
    .once(OWNERS, () => {
      const owners = new Map<Binding, FunctionInfo>();
      for (const info of state.functions.values())
        for (const { node: parameter, binding: own } of info.parameters)
          if (parameter.flavour.startsWith("var-")) owners.set(own, info);
      return owners;
    })
    .get(binding);
}

/** Names that are used otherwise than handed on, shown or read from: what they hold may change. */
const changed = (state: State): ReadonlySet<Binding> =>
  state.once(CHANGED, () => {
    const found = new Set<Binding>();
    for (const { node, parent, statement } of surveyModule(state.module).expressions) {
      const binding = bindingOf(state, node);
      if (binding === undefined) continue;
      const isKeyword =
        parent?.kind === "Call" &&
        parent.keywords.some(({ name, value }) => !name && value === node);
      const isRead =
        parent?.kind === "FormattedValue" ||
        (parent?.kind === "Attribute" && READING.has(parent.attribute)) ||
        (parent?.kind === "Subscript" && parent.value === node && statement.kind !== "Delete") ||
        (parent?.kind === "Compare" && parent.left !== node);
      const isTarget =
        parent?.kind === "Subscript" &&
        ((statement.kind === "Assign" && statement.targets.includes(parent)) ||
          (statement.kind === "AugAssign" && statement.target === parent));
      if (!isKeyword && (!isRead || isTarget)) found.add(binding);
    }
    return found;
  });

const READING = new Set(["get", "items", "keys", "values", "pop"]);
const OWNERS = "functions by their variadic parameters";
const CHANGED = "names whose values may change";
