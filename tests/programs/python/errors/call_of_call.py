# exit: 1
def foo(*a): return foo2
def foo2(x): raise ValueError
foo(1)(
  2
)
