# The same in __new__.
# expect: ok
# stdout: "caught\n"
class Doll:
    def __new__(cls):
        return cls()

try:
    Doll()
except RecursionError:
    print("caught")
