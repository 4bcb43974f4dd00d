# A property that reads itself.
# expect: ok
# stdout: "caught\n"
class Seeker:
    @property
    def x(self):
        return self.x

try:
    Seeker().x
except RecursionError:
    print("caught")
