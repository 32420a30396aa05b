from .errors import CardDeclined, InvalidCard

_counter = 100


def process(card, amount):
    global _counter
    if not card.replace("-", "").isdigit() or len(card) != 9:
        raise InvalidCard(f"bad number {card!r}")
    if set(card) == {"0", "-"}:
        raise CardDeclined(card)
    _counter += 1
    return {"id": _counter, "amount": round(amount, 2), "card": "*" * 5 + card[-4:]}
