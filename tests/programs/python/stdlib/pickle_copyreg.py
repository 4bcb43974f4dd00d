import copy
import copyreg
import io
import pickle
import pickletools
import shelve


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __eq__(self, other):
        return vars(self) == vars(other)


class Reduced:
    def __init__(self, value):
        self.value = value

    def __reduce__(self):
        return Reduced, (self.value * 2,)


data = {"a": [1, 2.5, None, True], "b": (b"x", "ü"), "c": {1, 2}, "p": Point(1, 2), "big": 2**100}
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    print(protocol, pickle.loads(pickle.dumps(data, protocol)) == data)
print(pickle.loads(pickle.dumps(Reduced(4))).value, pickle.DEFAULT_PROTOCOL >= 4)
shared = []
first, second = pickle.loads(pickle.dumps((shared, shared)))
print(first is second)
try:
    pickle.dumps(lambda: 0)
except (pickle.PicklingError, AttributeError) as error:
    print(type(error).__name__)
try:
    pickle.loads(b"garbage")
except pickle.UnpicklingError as error:
    print("UnpicklingError")
copyreg.pickle(complex, lambda c: (complex, (c.real, c.imag)))
print(pickle.loads(pickle.dumps(1 + 2j)), copy.deepcopy(data) == data, copy.copy(data["p"]) == data["p"])


class Restricted(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError(f"{module}.{name} is forbidden")


try:
    Restricted(io.BytesIO(pickle.dumps(Point(1, 2)))).load()
except pickle.UnpicklingError as error:
    print(error)
pickletools.dis(pickle.dumps([1, "a"], 2))
print(copy.replace.__name__)
