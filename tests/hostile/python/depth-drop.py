# A structure a hundred thousand deep is given back: freeing it must not recurse.
# expect: ok
# stdout: "freed\n"
class Link:
    def __init__(self, next):
        self.next = next

chain, lists, tuples, cells = None, [], (), None
for _ in range(100_000):
    chain, lists, tuples = Link(chain), [lists], (tuples,)
del chain, lists, tuples
print("freed")
