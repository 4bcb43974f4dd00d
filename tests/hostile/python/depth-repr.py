# A __repr__ that asks for itself.
# expect: ok
# stdout: "caught\n"
class Mirror:
    def __repr__(self):
        return repr(self)

try:
    repr(Mirror())
except RecursionError:
    print("caught")
