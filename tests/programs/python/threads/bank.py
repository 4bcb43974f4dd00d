"""Accounts under locks that are taken in one order."""

import random
import threading


class Account:
    def __init__(self, number, balance):
        self.number, self.balance = number, balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    first, second = sorted((source, target), key=lambda account: account.number)
    with first.lock, second.lock:
        if source.balance < amount:
            raise ValueError("insufficient funds")
        source.balance -= amount
        target.balance += amount


def clerk(seed):
    generator = random.Random(seed)
    for _ in range(200):
        source, target = generator.sample(accounts, 2)
        try:
            transfer(source, target, generator.randrange(1, 50))
        except ValueError:
            with refused_lock:
                refused.append(seed)


accounts = [Account(number, 1000) for number in range(5)]
refused, refused_lock = [], threading.Lock()
clerks = [threading.Thread(target=clerk, args=(seed,)) for seed in range(6)]
for each in clerks:
    each.start()
for each in clerks:
    each.join()
print(sum(account.balance for account in accounts))
print(all(account.balance >= 0 for account in accounts), not any(account.lock.locked() for account in accounts))
