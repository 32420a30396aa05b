class InsufficientFunds(Exception):
    def __init__(self, balance, amount):
        super().__init__(f"balance {balance:.2f} is less than {amount:.2f}")
        self.balance = balance
        self.amount = amount


class Account:
    interest_rate = 0.02
    _next_number = 1000

    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = balance
        self.history = []
        self.number = Account._next_number
        Account._next_number += 1

    @property
    def balance(self):
        return self._balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("Deposit must be positive")
        self._balance += amount
        self.history.append(("deposit", amount))

    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(self._balance, amount)
        self._balance -= amount
        self.history.append(("withdraw", amount))

    def add_interest(self):
        self._balance *= 1 + self.interest_rate

    @classmethod
    def from_string(cls, text):
        owner, balance = text.split(":")
        return cls(owner.strip(), float(balance))

    @staticmethod
    def valid_amount(x):
        return isinstance(x, (int, float)) and x > 0

    def __str__(self):
        return f"{self.__class__.__name__} #{self.number} ({self.owner}): {self.balance:.2f}"

    def __repr__(self):
        return f"{type(self).__name__}({self.owner!r}, {self._balance!r})"

    def __eq__(self, other):
        return isinstance(other, Account) and self.number == other.number

    def __lt__(self, other):
        return self.balance < other.balance


class SavingsAccount(Account):
    interest_rate = 0.05

    def withdraw(self, amount):
        if len([h for h in self.history if h[0] == "withdraw"]) >= 2:
            print("Too many withdrawals")
            return
        super().withdraw(amount)


class CheckingAccount(Account):
    def __init__(self, owner, balance=0, overdraft=100):
        super().__init__(owner, balance)
        self.overdraft = overdraft

    def withdraw(self, amount):
        if amount > self._balance + self.overdraft:
            raise InsufficientFunds(self._balance + self.overdraft, amount)
        self._balance -= amount


accounts = [
    Account("Alice", 100),
    SavingsAccount("Bob", 500),
    CheckingAccount.from_string("Carol: 50.5"),
]
for a in accounts:
    a.deposit(50)
    print(a)
for a in accounts:
    try:
        a.withdraw(220)
        print("ok", a)
    except InsufficientFunds as e:
        print("error:", e, e.balance, e.amount)
savings = accounts[1]
savings.withdraw(10)
savings.withdraw(10)
savings.add_interest()
print(savings, savings.history)
print(sorted(accounts))
print(
    max(accounts).owner,
    accounts[0] == accounts[0],
    accounts[0] == "x",
    accounts[0] != accounts[1],
)
try:
    accounts[0].balance = 10
except AttributeError as e:
    print("cannot set:", type(e).__name__)
try:
    accounts[0].deposit(-5)
except ValueError as e:
    print(e)
print(Account.valid_amount(5), Account.valid_amount("5"))
print(accounts)
total = sum(a.balance for a in accounts)
print(
    f"Total: {total:,.2f}",
    isinstance(savings, Account),
    issubclass(CheckingAccount, Account),
)
