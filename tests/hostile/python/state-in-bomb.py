# Everything is poisoned by a program that runs out of memory.
# expect: memory-limit | error
# limits: {"maxMemoryMB": 32}
# stdout: ""
# native: no
import builtins
import random
import sys

random.seed(7)
sys.modules.clear()
vars(builtins).clear()
chain = None
while 1:
    chain = (chain,)
