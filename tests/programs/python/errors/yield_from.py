# exit: 1
def g():
    yield from h()
def h():
    yield 1
    raise ValueError('in h')
for i in g(): print(i)
