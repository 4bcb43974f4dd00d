# Everything is poisoned by a program that has to be terminated.
# expect: timeout
# limits: {"timeoutMs": 500}
# stdout: ""
import builtins
import random
import sys

random.seed(7)
sys.modules.clear()
vars(builtins).clear()
while 1:
    0
