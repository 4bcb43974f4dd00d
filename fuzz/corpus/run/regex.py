# 0 regular expressions, some of them slow
import re
print(re.findall(r"(?P<a>\w)(?=\d)|é+", "a1b2éé"), re.sub(r"(.)(.)", r"\2\1", "abcd"))
print(re.split(r"[,;]\s*", "a, b;c"), re.fullmatch(r"(?i:A)(?-i:b)?", "a"), re.escape("a.b"))
for pattern in (r"(", r"[z-a]", r"(?P<a>x)(?P<a>y)", r"*", r"(?<=a*)b", "\\"):
    try:
        re.compile(pattern)
    except re.error as error:
        print(error)
re.match(r"(a+)+$", "a" * 40 + "b")
