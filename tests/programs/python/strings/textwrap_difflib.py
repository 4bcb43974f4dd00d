# textwrap, difflib, pprint and reprlib on texts.
import difflib
import pprint
import reprlib
import textwrap

text = "The quick brown fox jumps over the lazy dog. Pack my box with five dozen liquor jugs; how vexingly quick daft zebras jump! A veryveryverylongwordindeedthatdoesnotfit."
for width in (20, 34):
    print(textwrap.fill(text, width), "-" * width, sep="\n")
print(textwrap.fill(text, 40, initial_indent="* ", subsequent_indent="  ", max_lines=3, placeholder=" [...]"))
print(textwrap.wrap("hyphen-ated words-here and-there", 10), textwrap.wrap("a" * 25, 10), textwrap.wrap("a" * 25, 10, break_long_words=False), textwrap.shorten("Hello  world!", 11), textwrap.shorten("Hello  world!", 12))
block = """
    def f():
        return 1

      # deeper
"""
print(repr(textwrap.dedent(block)), repr(textwrap.indent("a\n\nb\n", "> ")), repr(textwrap.indent("a\n\nb", "+", lambda line: True)))
a, b = ["one", "two", "three", "four", "five"], ["one", "2", "three", "5", "five", "six"]
print(*difflib.unified_diff(a, b, "before", "after", lineterm=""), sep="\n")
print(*difflib.ndiff(["hello world\n", "same\n"], ["hallo world\n", "same\n"]), sep="", end="")
print(*difflib.context_diff(a, b, lineterm="", n=1), sep="\n")
m = difflib.SequenceMatcher(None, "abcdef", "abxdefg")
print(round(m.ratio(), 4), m.quick_ratio() >= m.ratio(), m.get_opcodes(), m.get_matching_blocks(), m.find_longest_match())
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), difflib.get_close_matches("x", ["y"]), list(difflib.restore(difflib.ndiff(["a"], ["b"]), 2)))
data = {"name": "config", "values": list(range(30)), "nested": {"a": {"deep": [1, 2, {"x": "y" * 30}]}, "tuple": (1, 2), "empty": {}}, "set": {3, 1, 2}, "text": "word " * 20, "bytes": b"abc" * 20, "none": None}
pprint.pprint(data)
pprint.pprint(data, width=40, depth=2, compact=True)
pprint.pprint(data, sort_dicts=False, indent=4, width=100)
print(pprint.pformat([{"b": 1, "a": 2}] * 2, width=20), pprint.isreadable(data), pprint.saferepr({"z": 1, "a": [2]}))
pprint.pprint([1234567, 89], underscore_numbers=True)
recursive = [1]
recursive.append(recursive)
print(recursive, pprint.isrecursive(recursive), reprlib.repr(list(range(100))), reprlib.repr("x" * 100), reprlib.repr({i: i for i in range(10)}), reprlib.repr(set(range(10))), reprlib.repr(10**100))
r = reprlib.Repr(maxlist=2, maxstring=12, maxlevel=2)
print(r.repr([[[[1]]], 2, 3, 4]), r.repr("abcdefghijklmnopqrst"), r.repr((1, 2, 3)))


class Node:
    def __init__(self):
        self.me = self

    @reprlib.recursive_repr("<...>")
    def __repr__(self):
        return f"Node({self.me!r})"


print(Node())
d = {}
d["self"] = d
print(d, [d], (recursive,))
