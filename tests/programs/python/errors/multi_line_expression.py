# exit: 1
def f(x):
    return (x +
        g(x,
          2))
def g(a, b):
    return a.foo[b]
f(1)
