# A __setattr__ that sets.
# expect: ok
# stdout: "caught\n"
class Seeker:
    def __setattr__(self, name, value):
        self.x = value

try:
    Seeker().x = 1
except RecursionError:
    print("caught")
