# A class derived from a class, a thousand times, and a metaclass that makes itself.
# expect: ok
# stdout: "1001\ncaught\n"
kind = object
for _ in range(1_000):
    kind = type("kind", (kind,), {})
print(len(kind.__mro__))

class Meta(type):
    def __call__(cls, *arguments):
        return cls(*arguments)

try:
    Meta("X", (), {})()
except RecursionError:
    print("caught")
