"""Columns, wrapping, and templates."""

import textwrap, string, re

text = "Given$a$text$file$of$many$lines,$where$fields$within$a$line$\nare$delineated$by$a$single$'dollar'$character,$write$a$program\nthat$aligns$each$column$of$fields$by$ensuring$that$words$in$each$\ncolumn$are$separated$by$at$least$one$space."
rows = [l.rstrip("$").split("$") for l in text.splitlines()]
width = max(len(w) for r in rows for w in r)
for j in ("ljust", "center", "rjust"):
    for r in rows[:2]:
        print(" ".join(getattr(w, j)(width) for w in r).rstrip())
    print()
print(textwrap.fill("The quick brown fox jumped over the lazy dog. " * 3, 30, initial_indent="* ", subsequent_indent="  "))
print(
    textwrap.dedent("   a\n     b\n   c"),
    textwrap.shorten("Hello  world and more words", 15, placeholder="..."),
    textwrap.indent("x\n\ny", "> "),
)
print(
    string.Template("$who likes ${what} $$5").substitute(who="tim", what="kung pao"),
    string.capwords("hello big  world"),
    string.ascii_letters[:5],
    string.punctuation,
)
try:
    string.Template("$x $").substitute(x=1)
except ValueError as e:
    print(e)
print("%-10s|%+d|%05.1f|%x|%e|%g|%%|%c|%r|%10.3s|" % ("ab", 5, 3.14159, 255, 12345.678, 1e-7, 65, "q", "abcdef"))
print(
    "{0!r:>10} {1:^+10.2f} {2[a]} {3.real} {:}".format("a", 1.5, {"a": 1}, 2)
    if False
    else "{0!r:>10} {1:^+10.2f} {2[a]} {3.real}".format("a", 1.5, {"a": 1}, 2)
)
