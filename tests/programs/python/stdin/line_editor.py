"""An editor of lines that can undo."""

import sys, re, copy, io
from collections import deque


class Editor:
    def __init__(self):
        self.lines, self.undo, self.redo, self.clip = [], deque(maxlen=50), [], ""

    def _do(fn):
        def w(self, *a):
            self.undo.append(self.lines[:])
            self.redo.clear()
            return fn(self, *a)

        w.__name__ = fn.__name__
        w.__doc__ = fn.__doc__
        return w

    @_do
    def a(self, *words):
        "append words"
        self.lines.append(" ".join(words))

    @_do
    def d(self, n):
        "delete line n"
        self.clip = self.lines.pop(int(n) - 1)

    @_do
    def s(self, pat, rep, flags=""):
        "substitute"
        self.lines = [re.sub(pat, rep, l, count="g" not in flags, flags=re.I if "i" in flags else 0) for l in self.lines]

    @_do
    def p(self):
        "paste"
        self.lines.append(self.clip)

    @_do
    def sort(self, rev=None):
        self.lines.sort(reverse=bool(rev), key=str.casefold)

    def u(self):
        if not self.undo:
            print("nothing to undo")
            return
        self.redo.append(self.lines)
        self.lines = self.undo.pop()

    def r(self):
        self.undo.append(self.lines)
        self.lines = self.redo.pop()

    def l(self):
        [print(f"{i:>3}\t{x}") for i, x in enumerate(self.lines, 1)] or print("(empty)")

    def h(self):
        print(
            *(f"{n}: {f.__doc__}" for n, f in sorted(vars(type(self)).items()) if callable(f) and f.__doc__ and not n.startswith("_")),
            sep="\n",
        )


ed = Editor()
for line in sys.stdin:
    cmd, *args = line.split()
    try:
        getattr(ed, cmd)(*args)
    except AttributeError:
        print(f"? unknown {cmd}")
    except (IndexError, ValueError, TypeError, re.error) as e:
        print(f"? {type(e).__name__}: {e}")
