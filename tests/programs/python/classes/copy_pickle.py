# Copying and pickling objects of all sorts.
import copy
import pickle
from dataclasses import dataclass, field


@dataclass
class Node:
    name: str
    children: list = field(default_factory=list)
    parent: "Node | None" = field(default=None, repr=False, compare=False)

    def add(self, child):
        child.parent = self
        self.children.append(child)
        return self


class State:
    def __init__(self):
        self.value, self.cache = 1, {"big": True}

    def __getstate__(self):
        state = self.__dict__.copy()
        del state["cache"]
        return state

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.cache = {}


class Reduced:
    def __init__(self, a, b):
        self.a, self.b = a, b

    def __reduce__(self):
        return Reduced, (self.a, self.b + 1)


class Copied:
    def __init__(self, x):
        self.x = x

    def __copy__(self):
        return Copied(("shallow", self.x))

    def __deepcopy__(self, memo):
        return Copied(("deep", copy.deepcopy(self.x, memo)))


class Args:
    def __new__(cls, a, b=2):
        self = super().__new__(cls)
        self.a, self.b = a, b
        return self

    def __getnewargs__(self):
        return self.a, self.b


root = Node("root").add(Node("x").add(Node("y")))
twin = copy.deepcopy(root)
print(twin == root, twin.children[0] is root.children[0], twin.children[0].parent is twin, twin)
shallow = copy.copy(root)
print(shallow.children is root.children)
a = [1, [2, 3]]
a.append(a)
b = copy.deepcopy(a)
print(b, b[2] is b, a[1] is not b[1])
print(copy.copy(Copied(5)).x, copy.deepcopy(Copied([5])).x)
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    data = pickle.dumps({"a": (1, 2.5, None), "b": [True, b"x", "é"], 3: {1, 2}, "big": 2**80}, protocol)
    print(protocol, pickle.loads(data))
again = pickle.loads(pickle.dumps(root))
print(again == root, again.children[0].parent is again, again.children[0].children[0].name)
s = State()
s.value = 7
print(vars(pickle.loads(pickle.dumps(s))), vars(copy.copy(s)), vars(pickle.loads(pickle.dumps(Reduced(1, 1)))), vars(pickle.loads(pickle.dumps(Args(5)))))
shared = [1]
x, y = pickle.loads(pickle.dumps((shared, shared)))
print(x is y, pickle.loads(pickle.dumps(len)) is len, pickle.loads(pickle.dumps(Node)) is Node, pickle.loads(pickle.dumps(range(3))))
for bad in (lambda: 0, (i for i in ()), open):
    try:
        print(len(pickle.dumps(bad)) > 0)
    except Exception as e:
        print(type(e).__name__, str(e).split(" at 0x")[0].split("<")[0])
print(pickle.dumps([1, "a"], 0), pickle.dumps((1, 2), 2))
try:
    pickle.loads(b"garbage")
except Exception as e:
    print(type(e).__name__, e)
print(copy.replace(Node("a"), name="b") if hasattr(copy, "replace") else "Node(name='b', children=[])")
