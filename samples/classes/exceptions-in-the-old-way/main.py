# Banking with a class hierarchy, Java style
class InsufficientFunds(Exception):
    def __init__(self, balance, amount):
        self.balance = balance
        self.amount = amount
        Exception.__init__(self, "Insufficient funds: balance %.2f, requested %.2f" % (balance, amount))

class Account(object):
    interest_rate = 0.0
    __next_number = 1000

    def __init__(self, owner, balance = 0):
        self.__owner = owner
        self._balance = balance
        self.__history = []
        self.number = Account.__next_number
        Account.__next_number += 1

    def getOwner(self):
        return self.__owner

    def setOwner(self, owner):
        if not owner:
            raise ValueError("owner must not be empty")
        self.__owner = owner

    owner = property(getOwner, setOwner)

    @property
    def balance(self):
        return self._balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("deposit must be positive, got {0}".format(amount))
        self._balance += amount
        self.__history.append(("deposit", amount))
        return self

    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(self._balance, amount)
        self._balance -= amount
        self.__history.append(("withdraw", amount))
        return self

    def history(self):
        for kind, amount in self.__history:
            yield "{:>10s}: {:10.2f}".format(kind, amount)

    def add_interest(self):
        self._balance += self._balance * self.interest_rate

    def __str__(self):
        return "%s #%d [%s]: $%.2f" % (self.__class__.__name__, self.number, self.owner, self._balance)

    def __lt__(self, other):
        return self._balance < other._balance

    def __eq__(self, other):
        if not isinstance(other, Account):
            return NotImplemented
        return self.number == other.number

class Savings(Account):
    interest_rate = 0.05

class Checking(Account):
    def __init__(self, owner, balance = 0, overdraft = 100):
        super().__init__(owner, balance)
        self.overdraft = overdraft

    def withdraw(self, amount):
        if amount > self._balance + self.overdraft:
            raise InsufficientFunds(self._balance + self.overdraft, amount)
        self._balance -= amount
        return self

class Bank:
    def __init__(self):
        self.accounts = {}

    def open(self, cls, *args, **kwargs):
        account = cls(*args, **kwargs)
        self.accounts[account.number] = account
        return account

    def transfer(self, source, target, amount):
        try:
            self.accounts[source].withdraw(amount)
        except InsufficientFunds as e:
            print("transfer refused:", e)
            return False
        except KeyError as e:
            print("no such account", e)
            return False
        else:
            self.accounts[target].deposit(amount)
        finally:
            print("transfer", source, "->", target, amount)
        return True

    def __len__(self):
        return len(self.accounts)

    def __iter__(self):
        return iter(self.accounts.values())

    def __getitem__(self, number):
        return self.accounts[number]

    def __contains__(self, number):
        return number in self.accounts

def main():
    bank = Bank()
    a = bank.open(Savings, "Alice", 500)
    b = bank.open(Checking, "Bob", overdraft = 50)
    c = bank.open(Account, "Carol", 1.5)
    print(bank.transfer(a.number, b.number, 200))
    print(bank.transfer(b.number, c.number, 251))
    print(bank.transfer(7, c.number, 1))
    bank.transfer(b.number, c.number, 225.25)
    for acc in bank:
        acc.add_interest()
        print(acc)
    print(max(bank), min(bank), sep = " | ")
    print([str(x.number) for x in sorted(bank, reverse = True)])
    for line in a.deposit(10).withdraw(3).history():
        print(line)
    a.owner = "Alicia"
    print(a.owner, len(bank), 1001 in bank, 5 in bank, bank[1002] == c, a == "a", a != b)
    for bad in ("", None):
        try:
            a.owner = bad
        except ValueError as e:
            print("error:", e)
    try:
        c.deposit(-5)
    except ValueError as e:
        print(e)
    try:
        print(a.__owner)
    except AttributeError as e:
        print(e)

if __name__ == "__main__":
    main()
