# A __format__ and a __str__ that need each other.
# expect: ok
# stdout: "caught\n"
class Mirror:
    def __str__(self):
        return f"{self}"

try:
    str(Mirror())
except RecursionError:
    print("caught")
