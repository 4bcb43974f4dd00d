# A class whose instances make instances.
# expect: ok
# stdout: "caught\n"
class Doll:
    def __init__(self):
        self.inner = Doll()

try:
    Doll()
except RecursionError:
    print("caught")
