# 0 finalizers, weak references, cycles
import gc, weakref
class Node:
    def __init__(self): self.other = self
    def __del__(self): print("gone", self.other is self); raise ValueError("in __del__")
node = Node()
reference = weakref.ref(node, lambda r: print("dead"))
del node
gc.collect()
print(reference())
d = weakref.WeakValueDictionary(a=type("T", (), {})())
print(dict(d))
with open(__file__) as file:
    pass
