/** Whether it can be told from the error which of two expressions was evaluated first. */
import type { Expression, Subscript } from "../../ast/python.ts";
import type { State } from "../infer/state.ts";
import { every } from "../types.ts";
import { mayRaise } from "./may-raise.ts";

/** Both may raise, and not only one and the same error: that of the items of lists, or of one item. */
export function mayRaiseApart(one: Expression, other: Expression, state: State): boolean {
  if (!mayRaise(one, state) || !mayRaise(other, state)) return false;
  const items = new Set<string>();
  const isItem = (node: Subscript): boolean => {
    items.add(isListItem(node, state) ? "list" : spelled(node));
    return true;
  };
  return mayRaise(one, state, isItem) || mayRaise(other, state, isItem) || items.size > 1;
}

/** What it raises says nothing of the list or of the index. */
const isListItem = ({ value, index }: Subscript, state: State): boolean => {
  const owner = state.typeOf(value);
  const isInt = every(state.typeOf(index), ({ kind }) => kind === "int" || kind === "bool");
  return index.kind !== "Slice" && isInt && owner.kind === "instance" && owner.name === "list";
};

/** What it says, wherever it stands. */
const spelled = (node: Expression): string =>
  JSON.stringify(node, (key, value: unknown) => {
    if (key === "span" || key.endsWith("Comments")) return undefined;
    return typeof value === "bigint" ? `${value}n` : value;
  });
