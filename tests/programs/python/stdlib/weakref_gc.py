import gc
import weakref


class Node:
    def __init__(self, name):
        self.name = name
        self.other = None


node = Node("a")
reference = weakref.ref(node, lambda ref: print("gone"))
proxy = weakref.proxy(node)
print(reference() is node, proxy.name, weakref.getweakrefcount(node))
values = weakref.WeakValueDictionary(a=node)
keys = weakref.WeakKeyDictionary({node: 1})
weak = weakref.WeakSet([node])
finalizer = weakref.finalize(node, print, "finalized", 3)
print(len(values), len(keys), len(weak), finalizer.alive)
del node
gc.collect()
print(reference(), len(values), len(keys), len(weak), finalizer.alive)
try:
    proxy.name
except ReferenceError as error:
    print(error)
first, second = Node("1"), Node("2")
first.other, second.other = second, first
cycle = weakref.ref(first)
del first, second
print(gc.collect() >= 0, cycle())
print(gc.isenabled(), gc.get_threshold()[0] > 0, gc.disable(), gc.isenabled(), gc.enable())
gc.freeze()
gc.unfreeze()
print(gc.is_tracked([]), gc.is_tracked(1), isinstance(gc.get_stats(), list), gc.callbacks, gc.garbage)
