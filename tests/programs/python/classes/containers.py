# Containers by protocol: an ordered multiset, a sparse list, a case-insensitive dict, sized ranges.
from collections import UserDict, UserList, UserString
from collections.abc import MutableMapping, MutableSet, Sequence


class CaseDict(MutableMapping):
    def __init__(self, *args, **kwargs):
        self.data = {}
        self.update(*args, **kwargs)

    def __getitem__(self, key):
        return self.data[key.lower()][1]

    def __setitem__(self, key, value):
        self.data[key.lower()] = key, value

    def __delitem__(self, key):
        del self.data[key.lower()]

    def __iter__(self):
        return (key for key, _ in self.data.values())

    def __len__(self):
        return len(self.data)

    def __repr__(self):
        return f"CaseDict({dict(self)!r})"


d = CaseDict({"Content-Type": "text"}, Accept="*/*")
d["CONTENT-TYPE"] = "html"
print(d, d["content-type"], "ACCEPT" in d, d.get("x"), d.pop("accept"), d.setdefault("Z", 1), len(d), list(d.items()))
print(d == {"CONTENT-TYPE": "html", "Z": 1}, d.popitem(), d.keys(), d.values())
try:
    d["nope"]
except KeyError as e:
    print(repr(e))


class OrderedSet(MutableSet):
    def __init__(self, items=()):
        self.items = dict.fromkeys(items)

    def __contains__(self, x):
        return x in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def add(self, x):
        self.items[x] = None

    def discard(self, x):
        self.items.pop(x, None)

    def __repr__(self):
        return f"{type(self).__name__}({list(self)})"


a, b = OrderedSet("hello"), OrderedSet("world")
print(a | b, a & b, a - b, a ^ b, a <= b, OrderedSet("lo") < a, a.isdisjoint("xyz"))
a |= set("!")
a -= OrderedSet("h")
a.remove("e")
print(a, a == {"l", "o", "!"}, a.pop(), a)
try:
    a.remove("zz")
except KeyError as e:
    print("KeyError", e)


class Countdown(Sequence):
    def __init__(self, start):
        self.start = start

    def __len__(self):
        return self.start

    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[j] for j in range(*i.indices(len(self)))]
        if i < 0:
            i += len(self)
        if not 0 <= i < len(self):
            raise IndexError(i)
        return self.start - i


c = Countdown(6)
print(list(c), c[-1], c[::2], 4 in c, c.index(2), c.count(9), list(reversed(c)), max(c))


class Old:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * i


print(list(Old()), 9 in Old(), [*zip(Old(), "abcdef")], list(iter(Old())))


class Title(UserDict):
    def __missing__(self, key):
        return f"<{key}>"


class Loud(UserString):
    def shout(self):
        return self.upper() + "!"


class Stack(UserList):
    push = UserList.append


s = Stack([1, 2])
s.push(3)
print(Title(a=1)["b"], Title(a=1), Loud("hey").shout(), type(Loud("a") + "b").__name__, s, s + [4], s[::-1], type(s[:1]).__name__)


class Default(dict):
    def __missing__(self, key):
        self[key] = value = key * 2
        return value


e = Default(x=1)
print(e["ab"], e, e.get("q"), "{ab} {zz}".format_map(e))
