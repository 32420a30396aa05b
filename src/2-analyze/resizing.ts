/** Which functions of the program may make a dict or set grow or shrink, by the slots of what it holds. */
import type { Expression } from "../ast/python.ts";
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

/** Whether the expressions, or functions that they call, may change the size of the dict or set. */
export function callsResize(
  state: State,
  expressions: readonly Expression[],
  container: Type,
): boolean {
  const slots = slotsOf(container);
  if (slots.length === 0) return false;
  const seen = new Set<FunctionInfo>();
  return resizes(effectsIn(state, expressions));

  function resizes(effects: Effects): boolean {
    if (effects.slots.some((slot) => slots.includes(slot.find()))) return true;
    return effects.calls.some((info) => {
      if (seen.has(info)) return false;
      seen.add(info);
      return resizes(effectsOf(state, info));
    });
  }
}

interface Effects {
  /** What the containers that it resizes itself hold. */
  readonly slots: readonly Slot[];
  readonly calls: readonly FunctionInfo[];
}

const effectsOf = (state: State, { id, node }: FunctionInfo): Effects =>
  state.once(`what function ${id} resizes`, () => {
    if (node.kind === "Lambda") return effectsIn(state, [node.body]);
    const targets: Expression[] = [];
    const expressions: Expression[] = [];
    forEachStatement(node.body, (statement) => {
      expressions.push(...expressionsOf(statement));
      if (statement.kind === "AugAssign") targets.push(statement.target);
      if (statement.kind === "Assign" || statement.kind === "Delete")
        for (const target of statement.targets)
          if (target.kind === "Subscript") targets.push(target.value);
    });
    const { slots, calls } = effectsIn(state, expressions);
    return { slots: [...slots, ...targets.flatMap((one) => slotsOf(state.typeOf(one)))], calls };
  });

function effectsIn(state: State, expressions: readonly Expression[]): Effects {
  const slots: Slot[] = [];
  for (const expression of expressions)
    someExpression(expression, (part) => {
      const isMethod = part.kind === "Attribute" && RESIZING_METHODS.has(part.attribute);
      if (isMethod || (part.kind === "Subscript" && makesItems(state.typeOf(part.value))))
        slots.push(...slotsOf(state.typeOf(part.value)));
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

const slotsOf = (type: Type): Slot[] =>
  membersOf(type).flatMap((member) =>
    member.kind === "instance" && SIZED.has(member.name) && member.args[0]
      ? [member.args[0].find()]
      : [],
  );

const SIZED = new Set([
  "dict",
  "set",
  "collections.defaultdict",
  "collections.Counter",
  "collections.OrderedDict",
]);
