# A __getattr__ that looks for what it does not have.
# expect: ok
# stdout: "caught\n"
class Seeker:
    def __getattr__(self, name):
        return getattr(self, name + "!")

try:
    Seeker().x
except RecursionError:
    print("caught")
