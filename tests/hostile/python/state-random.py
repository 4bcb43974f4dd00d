# The random numbers are fixed: the next run must have others.
# expect: ok
# stdout: "0.32383276483316237\n"
import random

random.seed(7)
print(random.random())
random.seed(7)
