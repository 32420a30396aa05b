/** What the types of a signature stand for, once its variables are bound. */
import { type Slot, TupleCell } from "../cells.ts";
import { describeFloats } from "../dynamic-attributes.ts";
import type { SignatureType } from "../signatures.ts";
import { NEVER, join, type Type } from "../types.ts";
import { SCALARS, isVariable, type Variables } from "./match.ts";
import type { State } from "./state.ts";
import { isMixed } from "./tuple-items.ts";

/** `zip(prices, [3])` where ints stand beside the prices later: where they come from must tell. */
function tellSource(slot: Slot, part: SignatureType, variables: Variables): void {
  const source = part.kind === "name" ? variables.get(part.name) : undefined;
  if (source && isMixed(slot.type)) describeFloats(source);
}

const WRAPPING: ReadonlySet<string> = new Set(["list", "dict", "set", "frozenset"]);

/** The type that a signature's result stands for. */
export function instantiate(
  state: State,
  pattern: SignatureType,
  variables: Variables,
  site: unknown,
  self: Type,
): Type {
  if (pattern.kind === "union") {
    return pattern.members
      .map((part) => instantiate(state, part, variables, site, self))
      .reduce(join, NEVER);
  }
  if (pattern.kind === "callable") {
    const own = state.placeOf(site, pattern);
    const returns = state.slotAt(own, 1);
    returns.flow(instantiate(state, pattern.returns, variables, returns, self));
    const parameters =
      pattern.parameters?.map((part, index) => {
        const slot = state.slotAt(own, 2 + index);
        slot.flow(instantiate(state, part, variables, slot, self));
        return slot;
      }) ?? null;
    return { kind: "callable", parameters, returns };
  }
  const { name, args } = pattern;
  if (isVariable(name)) return variables.get(name)?.type ?? NEVER;
  if (name === "Self") return self;
  if (Object.hasOwn(SCALARS, name)) return SCALARS[name];
  const place = state.placeOf(site, pattern);
  if (name === "tuple") {
    const variadic = args.length === 0 || (args[1]?.kind === "name" && args[1].name === "...");
    const parts = variadic ? args.slice(0, 1) : args;
    const elements = parts.map((part, index) => {
      const slot = state.slotAt(place, index);
      slot.flow(instantiate(state, part, variables, slot, self));
      tellSource(slot, part, variables);
      return slot;
    });
    const cell = state.once(place, () => new TupleCell("made"));
    return { kind: "tuple", elements, variadic, cell };
  }
  const entry = state.library.class(state.library.canonical(name));
  const arity = Math.max(args.length, entry?.typeParameters?.length ?? 0);
  const slots = Array.from({ length: arity }, (_, index): Slot => {
    const part = args[index];
    if (part?.kind === "name" && isVariable(part.name)) {
      const bound = variables.get(part.name);
      // A result that wraps the variable holds what it was given, but is an object of its own.
      if (bound && WRAPPING.has(name)) return bound;
    }
    const slot = state.slotAt(place, index);
    if (part) {
      slot.flow(instantiate(state, part, variables, slot, self));
      tellSource(slot, part, variables);
    }
    return slot;
  });
  return { kind: "instance", name: entry?.name ?? name, args: slots };
}
