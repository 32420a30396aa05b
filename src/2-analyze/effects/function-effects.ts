/** What calling a function of the program does: what its body does to what is not its own. */
import type { Expression, Statement } from "../../ast/python.ts";
import { expressionsOf, forEachStatement } from "../../ast/walk.ts";
import type { State } from "../infer/state.ts";
import type { Binding, FunctionInfo } from "../model.ts";
import { every } from "../types.ts";
import { ownEffects, type OwnEffects } from "./own-effects.ts";

export const functionEffects = (info: FunctionInfo, state: State): OwnEffects =>
  state.once(`what function ${info.id} does`, () => effectsOfBody(info, state));

function effectsOfBody(info: FunctionInfo, state: State): OwnEffects {
  const { node } = info;
  const isFresh = (binding: Binding): boolean => holdsOwn(binding, info);
  if (node.kind === "Lambda") return ownEffects(node.body, state);
  let writes = false;
  let reads = false;
  const calls: FunctionInfo[] = [];
  forEachStatement(node.body, (statement) => {
    if (["With", "AsyncWith", "AsyncFor", "Import", "ImportFrom"].includes(statement.kind))
      writes = reads = true;
    if (targetsOf(statement).some((target) => !isOwn(target))) writes = true;
    for (const expression of expressionsOf(statement)) {
      // What a generator yields leaves it at once.
      const value = expression.kind === "Yield" ? expression.value : expression;
      if (value === undefined) continue;
      const own = ownEffects(value, state, isFresh);
      writes ||= own.writes;
      reads ||= own.reads;
      calls.push(...own.calls);
    }
    if (statement.kind === "For") {
      const own = ownEffects(statement.iter, state, isFresh);
      reads ||= own.reads || !every(state.typeOf(statement.iter), isCounted);
    }
  });
  return { writes, reads, calls };

  /** Whether an assignment to it is seen in the function only. */
  function isOwn(target: Expression): boolean {
    switch (target.kind) {
      case "Name":
        return state.resolution.names.get(target)?.scope === info.scope;
      case "Tuple":
      case "List":
        return target.elements.every(isOwn);
      case "Starred":
        return isOwn(target.value);
      case "Attribute":
        return isOwnObject(target.value) || (isMaking(info) && isSelf(target.value, info));
      case "Subscript":
        return isOwnObject(target.value);
      default:
        return false;
    }
  }

  function isOwnObject(node: Expression): boolean {
    const binding = node.kind === "Name" ? state.resolution.names.get(node) : undefined;
    return binding !== undefined && isFresh(binding);
  }
}

const isCounted = (type: { readonly kind: string; readonly name?: unknown }): boolean =>
  type.kind === "str" || type.kind === "bytes" || type.name === "range";

/** Methods that fill an object which nobody else has yet. */
const isMaking = ({ name, owner }: FunctionInfo): boolean =>
  owner !== undefined && (name === "__init__" || name === "__post_init__");

const isSelf = (node: Expression, { node: { parameters } }: FunctionInfo): boolean =>
  node.kind === "Name" && node.id === parameters[0]?.name;

const MAKING: ReadonlySet<string> = new Set([
  "List",
  "Dict",
  "Set",
  "ListComp",
  "SetComp",
  "DictComp",
]);

/** Whether the variable only ever holds objects that the function makes itself. */
const holdsOwn = ({ scope, definitions }: Binding, info: FunctionInfo): boolean =>
  scope === info.scope &&
  definitions.every(({ kind, node }) => {
    const statement = node as Statement;
    if (kind === "augment") return true;
    if (statement.kind === "AnnAssign")
      return statement.value !== undefined && MAKING.has(statement.value.kind);
    return (
      kind === "assign" &&
      statement.kind === "Assign" &&
      statement.targets.every((target) => target.kind === "Name") &&
      MAKING.has(statement.value.kind)
    );
  });

/** What a statement assigns to or deletes. */
function targetsOf(statement: Statement): readonly Expression[] {
  switch (statement.kind) {
    case "Assign":
    case "Delete":
      return statement.targets;
    case "AugAssign":
    case "For":
    case "AsyncFor":
      return [statement.target];
    case "AnnAssign":
      return statement.value === undefined ? [] : [statement.target];
    default:
      return [];
  }
}
