# Subclasses of dict, nested lookups that fail, and a dict that changes while it is walked through.
# exit: 1
from collections import ChainMap, OrderedDict, UserDict


class CI(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k.lower(), v)

    def __getitem__(self, k):
        return super().__getitem__(k.lower())

    def __missing__(self, k):
        return f"no {k}"

    def __contains__(self, k):
        return super().__contains__(k.lower())


class Frozen(dict):
    def _ro(self, *a, **k):
        raise TypeError(f"'{type(self).__name__}' object is immutable")

    __setitem__ = __delitem__ = pop = update = clear = setdefault = popitem = _ro

    def __hash__(self):
        return hash(frozenset(self.items()))


d = CI()
d["ABC"] = 1
print(d["abc"], "Abc" in d, d["zz"], d, d.get("ABC"), dict(d))
f = Frozen(a=1)
print(hash(f) == hash(Frozen({"a": 1})), {f: 2})
for fn in (lambda: f.__setitem__("b", 2), lambda: f.update(x=1), lambda: f.pop("a"), lambda: f["z"], lambda: d[5]):
    try:
        fn()
    except Exception as e:
        print(type(e).__name__, e)
a = {"x": 1, "y": {"z": [1, 2]}}
b = a.copy()
b["x"] = 9
b["y"]["z"].append(3)
print(
    a,
    a | {"x": 5},
    {**a, "w": 0},
    list(a.items()),
    a.keys() & {"x", "q"},
    a.items() - {("x", 1)} if False else 0,
    a.pop("x"),
    a.setdefault("n", []),
    a,
    dict.fromkeys("ab", 0),
    dict(zip("ab", [1, 2])),
    {v: k for k, v in {"a": 1}.items()},
    sorted({"b": 1, "a": 2}.items(), key=lambda kv: kv[1]),
    max({"a": 3, "b": 5}, key={"a": 3, "b": 5}.get),
    list(reversed({"a": 1, "b": 2})),
    a.popitem(),
    {} == {},
    {1: "a"} == {1.0: "a"},
    {"a": 1}.items() == {("a", 1)},
    len(a),
    bool({}),
    dict([("k", "v")], z=1),
    {"a": {"b": {"c": 1}}}["a"]["b"]["c"],
    type(a.keys()).__name__,
    a.keys(),
    a.values(),
    str(a.items()),
)


def deep(d, *ks, default=None):
    for k in ks:
        try:
            d = d[k]
        except (KeyError, IndexError, TypeError) as e:
            print(f"{type(e).__name__}: {e}")
            return default
    return d


print(
    deep({"a": [{"b": 1}]}, "a", 0, "b"),
    deep({"a": []}, "a", 0),
    deep({"a": 5}, "a", "b"),
    deep({"a": None}, "a", 0),
    deep({}, "x"),
    deep({"a": "str"}, "a", "k"),
    deep({"a": (1,)}, "a", 5),
    deep({"a": {1}}, "a", 0),
    deep([1], {}),
    deep({}, []),
    deep({1: 2}, (1, [])),
    deep(range(3), 7),
    deep(b"ab", 9),
    deep("ab", 9),
    deep(5, 1),
    deep(len, 1),
    deep(int, 0),
    deep(list, 0),
    deep(lambda: 1, 0),
)
g = {}
for w in "the cat the dog a cat".split():
    g[w] = g.get(w, 0) + 1
print(g, sorted(g, key=lambda k: (-g[k], k)), [k for k, v in g.items() if v > 1])
for k in g:
    del g[k]
