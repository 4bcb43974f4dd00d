# exit: 1
"""A chain of exceptions that nobody catches."""

import sys


class Account:
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance

    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError(f"{self.owner} cannot withdraw {amount}: only {self.balance} left")
        self.balance -= amount


def transfer(a, b, amount):
    try:
        a.withdraw(amount)
    except ValueError as e:
        raise RuntimeError("transfer failed") from e
    b.balance += amount


def main():
    x, y = Account("Ann", 50), Account("Bob")
    transfer(x, y, 20)
    print(x.balance, y.balance)
    print("about to fail", file=sys.stderr)
    result = [transfer(x, y, n) for n in (10, 100)]
    print("unreachable", result)


main()
