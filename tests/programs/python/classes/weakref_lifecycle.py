# Lifetimes: __del__, weakref, finalize, caches, reference counts that programs can see.
import gc
import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(f"  del {self.name}")

    def __repr__(self):
        return f"Thing({self.name!r})"


a = Thing("a")
r = weakref.ref(a, lambda ref: print("  callback", ref() is None))
print(r() is a, r, end="\n") if False else print(r() is a)
b = a
del a
print("still", r())
b = None
print("gone", r())


def scope():
    Thing("temporary")
    local = Thing("local")
    print("  in scope", local)


scope()
items = [Thing("x"), Thing("y")]
items[0] = None
items.clear()
print("cleared")
cache = weakref.WeakValueDictionary()
strong = cache["k"] = Thing("cached")
print(len(cache), cache["k"], "k" in cache, list(cache.keys()))
del strong
print(len(cache), cache.get("k"))
keys = weakref.WeakKeyDictionary()
owner = Thing("owner")
keys[owner] = "data"
print(keys[owner], len(keys))
del owner
print(len(keys))
group = weakref.WeakSet()
m1, m2 = Thing("m1"), Thing("m2")
group.add(m1)
group.add(m2)
del m1
print(sorted(t.name for t in group))
f = weakref.finalize(m2, print, "  finalized", 42)
print(f.alive)
del m2
print(f.alive, f())


class Node:
    def __init__(self, name, parent=None):
        self.name, self.children = name, []
        self._parent = weakref.ref(parent) if parent else lambda: None
        if parent:
            parent.children.append(self)

    parent = property(lambda self: self._parent())


root = Node("root")
child = Node("child", root)
print(child.parent.name, root.parent)
del root
print(child.parent)
proxy_target = Thing("proxied")
p = weakref.proxy(proxy_target)
print(p.name)
del proxy_target
try:
    p.name
except ReferenceError as e:
    print(e)
for bad in (1, "s", None, (1,)):
    try:
        weakref.ref(bad)
    except TypeError as e:
        print(e)


class Method:
    def hello(self):
        return "hello"


obj = Method()
wm = weakref.WeakMethod(obj.hello)
print(wm()(), weakref.ref(obj) == weakref.ref(obj), weakref.getweakrefcount(obj) >= 1)
del obj
print(wm())


class Cycle:
    pass


x, y = Cycle(), Cycle()
x.other, y.other = y, x
watch = weakref.ref(x)
del x, y
gc.collect()
print(watch() is None, gc.isenabled())
last = Thing("end of program")
print("done")
