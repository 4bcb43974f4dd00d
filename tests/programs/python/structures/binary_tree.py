# A binary search tree, with drawing and all traversals.
from dataclasses import dataclass, field
from typing import Any, Iterator, Optional


@dataclass
class Tree:
    key: Any
    left: Optional["Tree"] = field(default=None, repr=False)
    right: Optional["Tree"] = field(default=None, repr=False)

    def insert(self, key):
        if key == self.key:
            return False
        side = "left" if key < self.key else "right"
        child = getattr(self, side)
        if child is None:
            setattr(self, side, Tree(key))
            return True
        return child.insert(key)

    def __iter__(self) -> Iterator[Any]:
        if self.left:
            yield from self.left
        yield self.key
        if self.right:
            yield from self.right

    def preorder(self):
        yield self.key
        for child in (self.left, self.right):
            if child:
                yield from child.preorder()

    def postorder(self):
        for child in filter(None, (self.left, self.right)):
            yield from child.postorder()
        yield self.key

    def levels(self):
        level = [self]
        while level:
            yield [node.key for node in level]
            level = [c for n in level for c in (n.left, n.right) if c]

    @property
    def height(self):
        return 1 + max((c.height for c in (self.left, self.right) if c), default=0)

    def draw(self, prefix="", tail=True):
        lines = []
        if self.right:
            lines += self.right.draw(prefix + ("│   " if tail else "    "), False)
        lines.append(prefix + ("└── " if tail else "┌── ") + str(self.key))
        if self.left:
            lines += self.left.draw(prefix + ("    " if tail else "│   "), True)
        return lines


def delete(tree, key):
    if tree is None:
        raise KeyError(key)
    if key < tree.key:
        tree.left = delete(tree.left, key)
    elif key > tree.key:
        tree.right = delete(tree.right, key)
    elif tree.left is None or tree.right is None:
        return tree.left or tree.right
    else:
        successor = next(iter(tree.right))
        tree.key = successor
        tree.right = delete(tree.right, successor)
    return tree


def balanced(keys):
    if not keys:
        return None
    mid = len(keys) // 2
    return Tree(keys[mid], balanced(keys[:mid]), balanced(keys[mid + 1 :]))


def describe(tree):
    match tree:
        case None:
            return "nothing"
        case Tree(key=k, left=None, right=None):
            return f"leaf {k}"
        case Tree(k, None, right):
            return f"{k} with right {right.key}"
        case Tree(k, left, None):
            return f"{k} with left {left.key}"
        case Tree(k, Tree(l), Tree(r)):
            return f"{k} between {l} and {r}"


tree = Tree(50)
print([tree.insert(k) for k in (30, 70, 20, 40, 60, 80, 30, 65)])
print(tree, list(tree), tree.height)
print(list(tree.preorder()), list(tree.postorder()), list(tree.levels()), sep="\n")
print("\n".join(tree.draw()))
tree = delete(delete(tree, 50), 20)
print(*tree.draw(), sep="\n")
try:
    delete(tree, 1000)
except KeyError as e:
    print("missing:", e)
for node in (tree, tree.left, tree.right, tree.left.right, None, tree.right.left):
    print(describe(node))
print(balanced("abcdefg").height, "".join(balanced("abcdefg")), Tree(1) == Tree(1), Tree(1) != Tree(2, Tree(1)))
print(Tree.__match_args__, Tree.__annotations__["key"])
