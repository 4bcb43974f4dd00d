# 0 recursion of functions, caught and not
def f(n):
    return f(n + 1) + 1
try:
    f(0)
except RecursionError as error:
    print(error)
class A:
    def __repr__(self):
        return f"{self!r}"
x = []
x.append(x)
print(x)
f(0)
