"""Counts words, and asks Unicode about characters."""

import sys, re, string
from collections import Counter

text = sys.stdin.read()
words = re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", text.lower())
c = Counter(words)
width = max(map(len, c))
for w, n in sorted(c.items(), key=lambda t: (-t[1], t[0]))[:8]:
    print(f"{w:>{width}} {n:3} {'█' * n}")
print(len(text), len(text.encode()), text.count("\n"), text.split("\n")[0].translate(str.maketrans("", "", string.punctuation)))
print(
    "ß".upper(),
    "ǅ".title(),
    "İ".lower(),
    "ﬁ".casefold(),
    "Straße".swapcase(),
    "áé".encode("ascii", "xmlcharrefreplace"),
    "é".encode("unicode_escape"),
    ascii("日本"),
    "٣".isdigit(),
    "½".isnumeric(),
    "x²".isalnum(),
    "\u00a0".isspace(),
    "a\x85b\u2028c\x1cd".splitlines(),
)
import unicodedata as u

for ch in "é日😀½\n":
    print(
        u.name(ch, "?"),
        u.category(ch),
        u.decomposition(ch),
        u.normalize("NFD", ch).encode(),
        u.east_asian_width(ch),
        u.numeric(ch, None),
        u.bidirectional(ch),
        u.combining(ch),
    )
