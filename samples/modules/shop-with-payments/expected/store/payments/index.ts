import {
  PySet,
  equals,
  isDigit,
  named,
  repr,
  round,
} from "../../runtime/builtins.js";
import { CardDeclined, InvalidCard } from "./errors.js";
export { CardDeclined, InvalidCard } from "./errors.js";

let _counter = 100;

export function process_(
  card: string,
  amount: number | bigint,
): { id: number; amount: number | bigint; card: string } {
  if (!isDigit(card.replaceAll("-", "")) || card.length !== 9) {
    throw new InvalidCard(`bad number ${repr(card)}`);
  }
  if (equals(new PySet<string>(card), new Set<string>(["0", "-"]))) {
    throw new CardDeclined(card);
  }
  _counter++;
  return {
    id: _counter,
    amount: round(amount, 2),
    card: "*".repeat(5) + card.slice(-4),
  };
}
named(process_, "process");
