# 0 recursion through the interpreter's own functions
class A:
    def __getattr__(self, name):
        return getattr(self, name + "x")
    def __eq__(self, other):
        return [self] == [other]
    def __lt__(self, other):
        return sorted([self, other])
try:
    A() == A()
except RecursionError:
    print("caught")
x = ()
for _ in range(50000):
    x = (x,)
try:
    print(hash(x))
except RecursionError:
    print("deep")
repr(x)
