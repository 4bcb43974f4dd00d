import pprint
import reprlib

print(reprlib.repr(list(range(20))), reprlib.repr("x" * 100), reprlib.repr({n: n for n in range(10)}))
short = reprlib.Repr(maxlist=2, maxlevel=2)
print(short.repr([[[1]], 2, 3]))


class Tree:
    @reprlib.recursive_repr("...")
    def __repr__(self):
        return f"Tree({self.child!r})"


tree = Tree()
tree.child = tree
print(tree)
data = {"name": "x" * 30, "values": list(range(30)), "nested": {"b": (1, 2), "a": {"deep": ["y" * 40, "z" * 40]}}}
pprint.pprint(data, width=60)
pprint.pprint(data, compact=True, depth=2, sort_dicts=False)
print(pprint.pformat([1, [2]]), pprint.isreadable(data), pprint.isrecursive(tree), pprint.saferepr({2: 1, 1: 2}))
pprint.pp({"z": 1, "a": 2})
loop = [1]
loop.append(loop)
print(pprint.pformat(loop).split("<")[0])
