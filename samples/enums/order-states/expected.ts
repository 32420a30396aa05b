/** An order that moves through its states, and refuses to skip one. */

import {
  Exception,
  contains,
  dictGet,
  equals,
  format,
  print,
  repr,
} from "./runtime/builtins.js";
import { Enum } from "./runtime/enum.js";

/** Where an order can be. */
class State extends Enum<number> {
  static readonly NEW = new State("NEW", 1);
  static readonly PAID = new State("PAID", 2);
  static readonly SHIPPED = new State("SHIPPED", 3);
  static readonly DELIVERED = new State("DELIVERED", 4);
  static readonly CANCELLED = new State("CANCELLED", 5);

  get isFinal(): boolean {
    return [State.DELIVERED, State.CANCELLED].includes(this);
  }

  canBecome(other: State): boolean {
    return contains(dictGet(TRANSITIONS, this, []), other);
  }

  describe(): string {
    if (this === State.NEW) {
      return "waiting for payment";
    } else if (this === State.PAID || this === State.SHIPPED) {
      return "on its way";
    } else {
      return "closed";
    }
  }
}

const TRANSITIONS = new Map<State, [State, State] | [State]>([
  [State.NEW, [State.PAID, State.CANCELLED]],
  [State.PAID, [State.SHIPPED, State.CANCELLED]],
  [State.SHIPPED, [State.DELIVERED]],
]);

class InvalidTransition extends Exception {
  current: State;
  wanted: State;

  constructor(current: State, wanted: State) {
    super(`cannot go from ${current.name} to ${wanted.name}`);
    this.current = current;
    this.wanted = wanted;
  }
}

class Order {
  number: number;
  state: State;
  history: State[];

  constructor(number: number, state: State = State.NEW, history: State[] = []) {
    this.number = number;
    this.state = state;
    this.history = history;
  }

  __repr__(): string {
    return `Order(number=${repr(this.number)}, state=${repr(this.state)}, history=${repr(this.history)})`;
  }

  become(wanted: State): void {
    if (!this.state.canBecome(wanted)) {
      throw new InvalidTransition(this.state, wanted);
    }
    this.history.push(this.state);
    this.state = wanted;
  }
}

const order = new Order(1042);
for (const wanted of [State.PAID, State.NEW, State.SHIPPED, State.DELIVERED]) {
  let succeeded = false;
  try {
    order.become(wanted);
    succeeded = true;
  } catch (error) {
    if (!(error instanceof InvalidTransition)) throw error;
    print("refused:", error, "|", error.current, error.wanted);
  }
  if (succeeded) {
    console.log(
      `${format(order.state.name.toLowerCase(), "<10")} ${order.state.describe()}`,
    );
  }
}
print(order);
print(
  "final:",
  [...State.members()]
    .filter((state) => state.isFinal)
    .map((state) => state.name),
);
print(
  new Map<State, number>(order.history.map((state) => [state, state.value])),
);
print(
  State.NEW === State.of(1),
  State.PAID === State.PAID,
  equals(State.NEW, 1),
);
