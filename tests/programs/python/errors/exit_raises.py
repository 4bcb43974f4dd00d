# exit: 1
class C:
    def __enter__(self): pass
    def __exit__(self,*a): raise RuntimeError('e')
with C() as c:
    1/0
