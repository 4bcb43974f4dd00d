# oracle: 3.14 wordings of errors and the names of unions are others in 3.13
# Counter, defaultdict, deque, OrderedDict, ChainMap and dictionaries themselves.
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque

c = Counter("mississippi")
print(c, c.most_common(2), c["z"], sum(c.values()), sorted(c.elements()), c.total(), Counter(a=3, b=1) - Counter(a=1, b=2), Counter(a=3) + Counter(b=1, a=-1), Counter(a=1, b=2) & Counter(a=2, b=1), Counter(a=1) | Counter(a=2), +Counter(a=-1, b=0, c=2), -Counter(a=-1), Counter([1, 1]) <= Counter([1, 1, 2]))
c.update("ppp")
c.subtract({"i": 10})
del c["m"]
print(c, dict(c), Counter(), Counter({"x": 0}), list(Counter("ab")), Counter("aab") == Counter("aba"), repr(Counter([3, 3, None])))
d = defaultdict(list)
for k, v in [("a", 1), ("b", 2), ("a", 3)]:
    d[k].append(v)
print(d, d["new"], dict(d), d.default_factory, "zz" in d, d.get("zz"), defaultdict(int, x=1), defaultdict(lambda: 7)["q"], d | {"z": 1})
tree = lambda: defaultdict(tree)
t = tree()
t["a"]["b"]["c"] = 1
print(t["a"]["b"].keys(), list(t), len(t))
try:
    defaultdict()["x"]
except KeyError as e:
    print("KeyError", e)
q = deque([1, 2, 3], maxlen=4)
q.append(4)
q.append(5)
q.appendleft(0)
q.rotate(1)
print(q, q[0], q[-1], len(q), q.maxlen, list(reversed(q)), q.count(3), q.index(3), q.pop(), q.popleft(), q, 3 in q, deque("abc"), q + deque([9]), q * 2, deque([1]) < deque([2]), q.copy() == q)
q.extend([7, 8])
q.extendleft([9])
q.insert(1, "i") if len(q) < 4 else q.remove(9)
del q[0]
q.reverse()
print(q, deque(maxlen=0), deque([[]]))
for bad in (lambda: deque().pop(), lambda: q.remove("zz"), lambda: q[50], lambda: deque([1], maxlen=1).insert(0, 1), lambda: deque(5)):
    try:
        print(bad())
    except (IndexError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
o = OrderedDict(a=1, b=2, c=3)
o.move_to_end("a")
o.move_to_end("c", last=False)
print(o, o.popitem(), o.popitem(last=False), o == {"b": 2}, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), list(reversed(OrderedDict(x=1, y=2))), OrderedDict(), o | {"z": 0})
m = ChainMap({"a": 1}, {"a": 2, "b": 3})
m["c"] = 4
print(m, m["a"], m["b"], dict(m), m.maps, m.parents, m.new_child({"a": 0})["a"], len(m), list(m), "zz" in m)
try:
    del m["b"]
except KeyError as e:
    print(e)
x = {"one": 1, "two": 2, "three": 3}
print(x.keys(), x.values(), x.items(), list(x), x.keys() & {"one", "zz"}, x.items() >= {("two", 2)}, len(x.keys() - {"one"}), list(reversed(x)), list(reversed(x.items())), x.pop("two"), x.pop("zz", None), x.setdefault("four", 4), x.get("five"), x | {"one": 0}, {**x, "k": 1}, dict.fromkeys("ab", 0), dict([(1, 2)], a=3), x == dict(reversed(x.items())))
x |= [("six", 6)]
x.update(one=11, **{"7": 7})
print(x, x.popitem(), "one" in x, dict(zip("ab", range(2))), {k: v for k, v in sorted(x.items(), key=lambda i: -i[1])}, sorted(x), max(x, key=x.get), {1: "a", True: "b", 1.0: "c"}, {(1, 2): [3]}, {None: None}, str({}), repr({"a": {}}), type({}.keys()), hash(frozenset({1: 2}.items())) == hash(frozenset([(1, 2)])))
for bad in (lambda: x["nope"], lambda: {[]: 1}, lambda: {}.popitem(), lambda: dict([(1, 2, 3)]), lambda: x.pop("nope"), lambda: {1: 2} < {1: 3}, lambda: x.keys()[0], lambda: dict(1), lambda: {"a": 1} + {"b": 2}, lambda: {{}: 1}, lambda: {}["a"]["b"]):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
inventory = [("fruit", "apple", 3), ("veg", "leek", 2), ("fruit", "kiwi", 9)]
grouped = defaultdict(dict)
for kind, name, n in inventory:
    grouped[kind][name] = n
print(dict(grouped), {k: sum(v.values()) for k, v in grouped.items()}, Counter(k for k, *_ in inventory).most_common())
