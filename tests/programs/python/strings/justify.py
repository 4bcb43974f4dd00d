# Text is filled, justified and shortened.
import textwrap, sys


def justify(words, w):
    out, line, n = [], [], 0
    for x in words:
        if n + len(x) + len(line) > w:
            for i in range(w - n):
                line[i % (len(line) - 1 or 1)] += " "
            out.append("".join(line))
            line, n = [], 0
        line.append(x)
        n += len(x)
    return out + [" ".join(line).ljust(w)]


text = sys.stdin.read()
for l in justify(text.split(), 30):
    print("|" + l + "|")
print(textwrap.fill(text, width=40, initial_indent="  * ", subsequent_indent="    "))
for p in textwrap.dedent(text).strip().split("\n\n"):
    print(textwrap.shorten(p, 35))
    print(textwrap.indent(p, "> ", lambda l: "a" in l))
print("\n".join(l.center(40, ".") for l in textwrap.wrap(text.upper(), 25)))
print(
    [l.expandtabs(4) for l in "a\tb\n\tc".splitlines()],
    "x".rjust(3, "*"),
    "abc"[:2].ljust(5) + "|",
    textwrap.wrap("super-long-hyphenated-word and", 12),
    textwrap.wrap("aaa  bbb\n\nccc", 5, replace_whitespace=False, drop_whitespace=False),
)
