"""An order that moves through its states, and refuses to skip one."""

from dataclasses import dataclass, field
from enum import Enum, auto


class State(Enum):
    """Where an order can be."""

    NEW = auto()
    PAID = auto()
    SHIPPED = auto()
    DELIVERED = auto()
    CANCELLED = auto()

    @property
    def is_final(self) -> bool:
        return self in (State.DELIVERED, State.CANCELLED)

    def can_become(self, other: "State") -> bool:
        return other in TRANSITIONS.get(self, ())

    def describe(self) -> str:
        match self:
            case State.NEW:
                return "waiting for payment"
            case State.PAID | State.SHIPPED:
                return "on its way"
            case _:
                return "closed"


TRANSITIONS = {
    State.NEW: (State.PAID, State.CANCELLED),
    State.PAID: (State.SHIPPED, State.CANCELLED),
    State.SHIPPED: (State.DELIVERED,),
}


class InvalidTransition(Exception):
    def __init__(self, current: State, wanted: State) -> None:
        super().__init__(f"cannot go from {current.name} to {wanted.name}")
        self.current = current
        self.wanted = wanted


@dataclass
class Order:
    number: int
    state: State = State.NEW
    history: list[State] = field(default_factory=list)

    def become(self, wanted: State) -> None:
        if not self.state.can_become(wanted):
            raise InvalidTransition(self.state, wanted)
        self.history.append(self.state)
        self.state = wanted


order = Order(1042)
for wanted in (State.PAID, State.NEW, State.SHIPPED, State.DELIVERED):
    try:
        order.become(wanted)
    except InvalidTransition as error:
        print("refused:", error, "|", error.current, error.wanted)
    else:
        print(f"{order.state.name.lower():<10} {order.state.describe()}")
print(order)
print("final:", [state.name for state in State if state.is_final])
print({state: state.value for state in order.history})
print(State.NEW is State(1), State["PAID"] == State.PAID, State.NEW == 1)
