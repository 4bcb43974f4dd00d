"""Decodes nested packets bit by bit."""

import sys, math
from dataclasses import dataclass, field
from typing import NamedTuple


@dataclass(slots=True)
class Packet:
    version: int
    type_id: int
    value: int = 0
    subs: list["Packet"] = field(default_factory=list, repr=False)

    def total(self):
        return self.version + sum(p.total() for p in self.subs)

    def eval(self):
        vals = [p.eval() for p in self.subs]
        ops = {
            0: sum,
            1: math.prod,
            2: min,
            3: max,
            5: lambda v: int(v[0] > v[1]),
            6: lambda v: int(v[0] < v[1]),
            7: lambda v: int(v[0] == v[1]),
        }
        return self.value if self.type_id == 4 else ops[self.type_id](vals)


class Reader:
    def __init__(self, hexs):
        self.bits = "".join(f"{int(c, 16):04b}" for c in hexs)
        self.i = 0

    def take(self, n):
        self.i += n
        return int(self.bits[self.i - n : self.i], 2)

    def packet(self):
        p = Packet(self.take(3), self.take(3))
        if p.type_id == 4:
            while True:
                last = not self.take(1)
                p.value = p.value << 4 | self.take(4)
                if last:
                    return p
        if self.take(1):
            p.subs = [self.packet() for _ in range(self.take(11))]
        else:
            end = self.take(15) + self.i
            while self.i < end:
                p.subs.append(self.packet())
        return p


for line in sys.stdin:
    p = Reader(line.strip()).packet()
    print(p, p.total(), p.eval())
try:
    p.foo = 1
except AttributeError as e:
    print(e)
