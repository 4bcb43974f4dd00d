# Two simulations with classes, logging to stdout and custom errors.
import logging
import sys
from decimal import Decimal
from enum import Enum
from heapq import heappop, heappush
from itertools import count

logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="%(levelname)-8s %(name)s:%(funcName)s %(message)s")
log = logging.getLogger("bank")


class BankError(Exception):
    """Base of what goes wrong in a bank."""


class InsufficientFunds(BankError):
    def __init__(self, needed, available):
        super().__init__(f"need {needed}, have {available}")
        self.shortage = needed - available


class Account:
    numbers = count(1000)

    def __init__(self, owner, balance=0):
        self.number, self.owner, self.balance, self.history = next(self.numbers), owner, Decimal(balance), []

    def deposit(self, amount):
        amount = Decimal(amount)
        if amount <= 0:
            raise ValueError(f"bad amount: {amount}")
        self.balance += amount
        self.history.append(("+", amount))
        log.info("%s gets %.2f", self.owner, amount)

    def withdraw(self, amount):
        amount = Decimal(amount)
        if amount > self.balance:
            log.warning("%s asks for %s", self.owner, amount)
            raise InsufficientFunds(amount, self.balance)
        self.balance -= amount
        self.history.append(("-", amount))

    def __str__(self):
        return f"#{self.number} {self.owner:<6}{self.balance:>10,.2f}"


def transfer(source, target, amount):
    source.withdraw(amount)
    try:
        target.deposit(amount)
    except Exception:
        source.deposit(amount)
        raise


ann, bob = Account("Ann", "1200.50"), Account("Bob")
transfer(ann, bob, "200.25")
for action in (lambda: transfer(bob, ann, 500), lambda: bob.deposit(-5), lambda: transfer(ann, None, 1)):
    try:
        action()
    except InsufficientFunds as e:
        print("refused:", e, "short of", e.shortage)
    except (ValueError, AttributeError) as e:
        log.error("failed: %r", e)
print(ann, bob, ann.history, sep="\n")
log.debug("rates %s", [f"{bob.balance * (1 + Decimal('0.015')) ** year:.2f}" for year in range(4)])
child = logging.getLogger("bank.audit")
child.setLevel(logging.ERROR)
child.warning("not shown")
child.critical("shown %(a)s", {"a": 1})
try:
    1 / 0
except ZeroDivisionError:
    log.error("with %d%% traceback", 100, exc_info=False)
print(logging.getLevelName(25), logging.getLevelName("INFO"), child.getEffectiveLevel(), child.parent.name, log.isEnabledFor(10))


class Direction(Enum):
    UP = 1
    IDLE = 0
    DOWN = -1


class Elevator:
    def __init__(self, floors):
        self.floor, self.direction, self.stops, self.time = 0, Direction.IDLE, set(), 0

    def call(self, floor):
        self.stops.add(floor)

    def tick(self):
        self.time += 1
        if self.floor in self.stops:
            self.stops.discard(self.floor)
            return f"t={self.time:>2} open at {self.floor}"
        if not self.stops:
            self.direction = Direction.IDLE
            return f"t={self.time:>2} idle"
        above, below = any(s > self.floor for s in self.stops), any(s < self.floor for s in self.stops)
        if self.direction is Direction.IDLE or (self.direction is Direction.UP and not above) or (self.direction is Direction.DOWN and not below):
            self.direction = Direction.UP if above else Direction.DOWN
        self.floor += self.direction.value
        return f"t={self.time:>2} {self.direction.name} to {self.floor}"


lift = Elevator(8)
calls = []
for at, floor in ((1, 5), (2, 3), (4, 0), (9, 7)):
    heappush(calls, (at, floor))
while calls or lift.stops:
    while calls and calls[0][0] <= lift.time + 1:
        lift.call(heappop(calls)[1])
    print(lift.tick())
