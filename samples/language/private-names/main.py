# Two underscores: the name is spelled with the class outside of it.
class Account:
    __count = 0

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.__balance = balance
        Account.__count += 1

    @property
    def balance(self):
        return self.__balance

    def __check(self, amount):
        if amount > self.__balance:
            raise ValueError("insufficient")

    def withdraw(self, amount):
        self.__check(amount)
        self.__balance -= amount
        return self

    @classmethod
    def count(cls):
        return cls.__count


a = Account("x", 10)
print(a.withdraw(3).withdraw(2).balance, Account.count())
try:
    a.__balance
except AttributeError as e:
    print(e)
print(a._Account__balance)
print(a.__dict__)
