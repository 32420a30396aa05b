RULES = []


def rule(fn):
    RULES.append(fn)
    return fn


@rule
def bulk(cart):
    return -0.1 * cart.subtotal if len(cart) > 5 else 0


@rule
def shipping(cart):
    return 0 if cart.subtotal > 10 else 2.5


def apply(cart):
    return cart.subtotal + sum(r(cart) for r in RULES)
