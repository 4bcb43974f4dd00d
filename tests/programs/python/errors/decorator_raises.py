# exit: 1
def deco(f):
    raise ValueError("in deco")
@deco
def g():
    pass
