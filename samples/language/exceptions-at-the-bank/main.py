import sys, traceback
class BankError(Exception):
    """Base."""
class InsufficientFunds(BankError):
    def __init__(self, need, have):
        super().__init__(f"need {need}, have {have}")
        self.need, self.have = need, have
    @property
    def short(self): return self.need - self.have
class Account:
    interest = 0.02
    _next = 1000
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        self.number = Account._next
        Account._next += 1
        self.history = []
    def _record(self, kind, amount): self.history.append((kind, amount, self.balance))
    def deposit(self, amount):
        if amount <= 0: raise ValueError("amount must be positive")
        self.balance += amount
        self._record("deposit", amount)
    def withdraw(self, amount):
        if amount > self.balance: raise InsufficientFunds(amount, self.balance)
        self.balance -= amount
        self._record("withdraw", amount)
    def add_interest(self):
        self.deposit(round(self.balance * self.interest, 2))
    def __str__(self): return f"#{self.number} {self.owner}: {self.balance:.2f}"
class Savings(Account):
    interest = 0.05
    def withdraw(self, amount):
        if len([h for h in self.history if h[0] == "withdraw"]) >= 2:
            raise BankError("too many withdrawals")
        super().withdraw(amount)
def transfer(a, b, amount):
    try:
        a.withdraw(amount)
    except InsufficientFunds as e:
        raise BankError("transfer failed") from e
    else:
        b.deposit(amount)
    finally:
        print("transfer", amount, "done")
acc, sav = Account("Ann", 100), Savings("Bob", 50.5)
transfer(acc, sav, 30)
try:
    transfer(acc, sav, 300)
except BankError as e:
    print(repr(e), "<-", e.__cause__, e.__cause__.short)
acc.add_interest(); sav.add_interest()
print(acc, sav, sep="\n")
for amt in (10, 10, 10):
    try: sav.withdraw(amt)
    except BankError as e: print("no:", e)
for bad in (0, -5, "x"):
    try: acc.deposit(bad)
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
print(sav.history, isinstance(sav, Account), Savings.__bases__[0].__name__, issubclass(InsufficientFunds, BankError))
try:
    try: {}["k"]
    except KeyError: int("z")
except ValueError as e:
    print(type(e.__context__).__name__, e)
def risky(n):
    try:
        if n == 0: return "zero"
        if n == 1: raise RuntimeError("one")
        return 10 / (n - 2)
    except RuntimeError as e: return f"caught {e}"
    except ZeroDivisionError: return "div"
    else: return "else"
    finally: print("finally", n, end="; ")
print([risky(i) for i in range(4)])
assert acc.balance > 0, "broke"
try: assert False, f"bal {acc.balance}"
except AssertionError as e: print("assert:", e)
e = ValueError("a", 1); print(e, e.args, repr(e), str(KeyError("q")), bool(e))
raise InsufficientFunds(5, 1)
