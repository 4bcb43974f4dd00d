# exit: 1
def f():
    return [1/i for i in range(3, -1, -1)]
f()
