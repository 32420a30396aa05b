/**
 * `type(self)(…)` and `self.__class__(…)`: the class that is called may be any below, whose constructor
 * may take other parameters.
 */
import type { Call, Expression } from "../../ast/python.ts";
import { bindArguments, type BindableParameter } from "../bind.ts";
import type { Slot } from "../cells.ts";
import { constructorFields } from "../dataclasses.ts";
import { descendants, findMethod, type ClassInfo } from "../model.ts";
import { givesClass } from "../told-names.ts";
import { join, type Type } from "../types.ts";
import { bindable } from "./calls.ts";
import { dataclassParameters } from "./construct.ts";
import type { State } from "./state.ts";

/** What such a call may call: one class, unless run time has to bind the arguments. */
export function ownClass(state: State, node: Call, callee: Type): Type {
  if (callee.kind !== "class" || !isOwn(node.func)) return callee;
  const others = otherConstructors(callee.cls);
  if (others.length === 0) return callee;
  if ([callee.cls, ...others].every((cls) => fits(node, cls))) {
    const slots = slotsOf(callee.cls);
    // One place takes the arguments of all of them.
    for (const cls of others)
      for (const [index, slot] of slotsOf(cls).slice(0, node.args.length).entries())
        slots[index]?.unify(slot);
    return callee;
  }
  const types = others.map((cls): Type => ({ kind: "class", cls }));
  const all = types.reduce(join, callee);
  state.types.set(node.func, all);
  return all;
}

const isOwn = (func: Expression): boolean =>
  givesClass(func) &&
  (func.kind === "Attribute" || (func.kind === "Call" && func.args.length === 1));

/** The classes below that are made in another way. */
const otherConstructors = (cls: ClassInfo): ClassInfo[] =>
  [...descendants(cls)].filter((one) =>
    constructorFields(one)
      ? constructorFields(one)!.length !== constructorFields(cls)?.length
      : findMethod(one, "__init__") !== findMethod(cls, "__init__"),
  );

/** Whether the arguments fill the parameters in their order. */
function fits(node: Call, cls: ClassInfo): boolean {
  const isPlain = node.keywords.length === 0 && node.args.every(({ kind }) => kind !== "Starred");
  return isPlain && bindArguments(node, parametersOf(cls)).error === undefined;
}

function parametersOf(cls: ClassInfo): readonly BindableParameter[] {
  const fields = constructorFields(cls);
  if (fields) return dataclassParameters(cls, fields);
  const init = findMethod(cls, "__init__");
  return init ? bindable(init, 1) : [];
}

function slotsOf(cls: ClassInfo): readonly Slot[] {
  const fields = constructorFields(cls);
  if (fields) return fields.flatMap(({ name, owner }) => owner.attributes.get(name)?.slot ?? []);
  const parameters = findMethod(cls, "__init__")?.parameters.slice(1) ?? [];
  return parameters
    .filter(({ node: { flavour } }) => flavour === "normal" || flavour === "positional-only")
    .map(({ slot }) => slot);
}
