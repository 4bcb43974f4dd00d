"""Runs little assembler programs, some of them wrong."""

import sys
from enum import Enum


class Halt(Exception): ...


class VM:
    def __init__(self, code):
        self.code = code
        self.reg = dict.fromkeys("abcd", 0)
        self.pc = 0
        self.ops = {n[3:]: getattr(self, n) for n in dir(self) if n.startswith("op_")}

    def val(self, x):
        return self.reg[x] if x in self.reg else int(x)

    def op_cpy(self, x, y):
        self.reg[y] = self.val(x)

    def op_inc(self, x):
        self.reg[x] += 1

    def op_dec(self, x):
        self.reg[x] -= 1

    def op_jnz(self, x, y):
        self.pc += self.val(y) - 1 if self.val(x) else 0

    def op_out(self, *xs):
        print("OUT", *map(self.val, xs))

    def step(self):
        if not 0 <= self.pc < len(self.code):
            raise Halt(f"at {self.pc}")
        op, *args = self.code[self.pc].split()
        self.pc += 1
        self.ops[op](*args)

    def run(self):
        n = 0
        try:
            while True:
                self.step()
                n += 1
        except Halt as h:
            print(f"halted {h} after {n} steps: {self.reg}")
        except KeyError as e:
            print(f"bad instruction {e} at {self.pc - 1}")
        except TypeError as e:
            print("TypeError:", e)


for prog in sys.stdin.read().split("\n--\n"):
    VM(prog.splitlines()).run()
