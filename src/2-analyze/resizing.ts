/** Which functions of the program may make a container grow or shrink, by the slots of what it holds. */
import type { Block, Expression, Statement } from "../ast/python.ts";
import { expressionsOf, forEachStatement, someExpression } from "../ast/walk.ts";
import type { Slot } from "./cells.ts";
import type { State } from "./infer/state.ts";
import type { FunctionInfo } from "./model.ts";
import { membersOf, some, type Type } from "./types.ts";

/** Methods that may change how many items a container has. */
export const RESIZING_METHODS: ReadonlySet<string> = new Set([
  "append",
  "pop",
  "remove",
  "insert",
  "extend",
  "clear",
  "add",
  "discard",
  "update",
  "popitem",
  "setdefault",
  "appendleft",
  "popleft",
]);

/**
 * Dicts and sets notice that their size changes while they are walked; lists go on with what is
 * there. `items`: lists that get other items too.
 */
export type Sized = "hashed" | "list" | "items";

/** Whether the expressions, or functions that they call, may change the size of the container. */
export const callsResize = (
  state: State,
  expressions: readonly Expression[],
  container: Type,
  sized: Sized,
): boolean => mayResize(state, effectsIn(state, expressions, sized), container, sized);

/** The same of a block, whatever name the container has in it. */
export const blockResizes = (state: State, block: Block, container: Type, sized: Sized): boolean =>
  mayResize(state, effectsOfBlock(state, block, sized), container, sized);

function mayResize(state: State, own: Effects, container: Type, sized: Sized): boolean {
  const slots = slotsOf(container, sized);
  if (slots.length === 0) return false;
  const seen = new Set<FunctionInfo>();
  return resizes(own);

  function resizes(effects: Effects): boolean {
    if (effects.slots.some((slot) => slots.includes(slot.find()))) return true;
    return effects.calls.some((info) => {
      if (seen.has(info)) return false;
      seen.add(info);
      return resizes(effectsOf(state, info, sized));
    });
  }
}

interface Effects {
  /** What the containers that it resizes itself hold. */
  readonly slots: readonly Slot[];
  readonly calls: readonly FunctionInfo[];
}

const effectsOf = (state: State, { id, node }: FunctionInfo, sized: Sized): Effects =>
  state.once(`what function ${id} resizes, ${sized}`, () => {
    return node.kind === "Lambda"
      ? effectsIn(state, [node.body], sized)
      : effectsOfBlock(state, node.body, sized);
  });

function effectsOfBlock(state: State, block: Block, sized: Sized): Effects {
  const targets: Expression[] = [];
  const expressions: Expression[] = [];
  forEachStatement(block, (statement) => {
    expressions.push(...expressionsOf(statement));
    if (statement.kind === "AugAssign") targets.push(statement.target);
    const isDelete = statement.kind === "Delete";
    for (const target of assignedTargets(statement).flatMap(leaves))
      if (
        target.kind === "Subscript" &&
        (isDelete || sized !== "list" || target.index.kind === "Slice")
      )
        targets.push(target.value);
  });
  const { slots, calls } = effectsIn(state, expressions, sized);
  const assigned = targets.flatMap((one) => slotsOf(state.typeOf(one), sized));
  return { slots: [...slots, ...assigned], calls };
}

function assignedTargets(statement: Statement): readonly Expression[] {
  if (statement.kind === "Assign" || statement.kind === "Delete") return statement.targets;
  const isOne = ["AugAssign", "AnnAssign", "For"].includes(statement.kind);
  return isOne ? [(statement as { readonly target: Expression }).target] : [];
}

/** `a, (b, *c)` → `a`, `b`, `c` */
const leaves = (target: Expression): readonly Expression[] => {
  if (target.kind === "Tuple" || target.kind === "List") return target.elements.flatMap(leaves);
  return [target.kind === "Starred" ? target.value : target];
};

function effectsIn(state: State, expressions: readonly Expression[], sized: Sized): Effects {
  const slots: Slot[] = [];
  for (const expression of expressions)
    someExpression(expression, (part) => {
      const isMethod = part.kind === "Attribute" && RESIZING_METHODS.has(part.attribute);
      if (isMethod || (part.kind === "Subscript" && makesItems(state.typeOf(part.value))))
        slots.push(...slotsOf(state.typeOf(part.value), sized));
      return false;
    });
  return { slots, calls: expressions.flatMap((one) => called(state, one)) };
}

/** A defaultdict makes the items that are asked for. */
const makesItems = (type: Type): boolean =>
  some(type, (one) => one.kind === "instance" && one.name === "collections.defaultdict");

function called(state: State, expression: Expression): FunctionInfo[] {
  const found: FunctionInfo[] = [];
  someExpression(expression, (part) => {
    const target = part.kind === "Call" ? state.calls.get(part)?.target : undefined;
    if (target?.kind === "function") found.push(target.info);
    if (target?.kind === "class" && target.init) found.push(target.init);
    return false;
  });
  return found;
}

const slotsOf = (type: Type, sized: Sized): Slot[] =>
  membersOf(type).flatMap((member) =>
    member.kind === "instance" && NAMES[sized].has(member.name) && member.args[0]
      ? [member.args[0].find()]
      : [],
  );

const NAMES: Readonly<Record<Sized, ReadonlySet<string>>> = {
  hashed: new Set([
    "dict",
    "set",
    "collections.defaultdict",
    "collections.Counter",
    "collections.OrderedDict",
  ]),
  list: new Set(["list"]),
  items: new Set(["list"]),
};
