# Accounts with abstract methods, and what goes wrong with them.
from abc import ABC, abstractmethod
from datetime import date


class InsufficientFunds(Exception):
    def __init__(self, need, have):
        super().__init__(f"need {need:.2f}, have {have:.2f}")
        self.short = need - have


class Account(ABC):
    _next = 1000

    def __init__(self, owner, balance=0.0):
        self.owner, self._balance = owner, balance
        self.number = Account._next
        Account._next += 1
        self.history: list[tuple[str, float]] = []

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, v):
        if v < 0:
            raise ValueError("negative balance")
        self._balance = v

    def withdraw(self, amt):
        if amt > self._balance + self.overdraft():
            raise InsufficientFunds(amt, self._balance)
        self._balance -= amt
        self.history.append(("w", amt))

    @abstractmethod
    def overdraft(self): ...
    def __repr__(self):
        return f"<{type(self).__name__} #{self.number} {self.owner} {self._balance:,.2f}>"

    def __lt__(self, o):
        return self._balance < o._balance


class Checking(Account):
    def overdraft(self):
        return 100


class Savings(Account):
    def __init__(self, *a, rate=0.02, **k):
        super().__init__(*a, **k)
        self.rate = rate

    def overdraft(self):
        return 0

    def accrue(self):
        self._balance *= 1 + self.rate


accts = [Checking("Ann", 500), Savings("Bob", 1234.5, rate=0.05), Savings(owner="Cy", balance=10)]
for a in accts:
    try:
        a.withdraw(550)
        print("ok", a)
    except InsufficientFunds as e:
        print(f"{a.owner}: {e} (short {e.short})")
accts[1].accrue()
print(sorted(accts), max(accts), sum(a.balance for a in accts))
for bad in (
    lambda: Account("x"),
    lambda: setattr(accts[0], "balance", -5),
    lambda: Savings(),
    lambda: Checking("a", rate=1),
    lambda: accts[0] < 5,
    lambda: accts[0].nope,
    lambda: accts[0].withdraw("5"),
):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__ + ":", e)
