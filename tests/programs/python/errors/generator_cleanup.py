# exit: 1
def g():
    try:
        yield 1
    finally:
        print('cleanup')
for x in g():
    raise ValueError('loop')
