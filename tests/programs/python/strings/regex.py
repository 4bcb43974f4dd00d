# Regular expressions: groups, lookarounds, flags, substitution by functions, scanners.
import re

text = "On 2024-02-29, Ann <ann@example.org> paid $1,250.50; on 2023-12-01 Bob <bob@test.com> paid $99."
date = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)")
m = date.search(text)
print(m, m.group(), m.groups(), m.groupdict(), m.span("month"), m["day"], m.start(), m.end(1), m.lastgroup, m.lastindex, m.re.groups, m.string[:2])
print(date.findall(text), [x.group(0) for x in date.finditer(text)], re.findall(r"\$[\d,]+(?:\.\d+)?", text), re.findall(r"(\w+)@(\w+)\.(\w+)", text))
print(date.sub(r"\g<day>.\2.\g<year>", text)[:20], re.subn(r"\d", "#", "a1b22", count=2), re.sub(r"(?<=\$)[\d,.]+", lambda m: str(len(m[0])), text)[-30:])
print(re.split(r"[;,]\s*", "a; b,c;d"), re.split(r"(\d)", "a1b2c"), re.split(r"\b", "hi there"), re.split("x*", "axbc"), re.split(r"\s+", " lead", maxsplit=1))
print(re.match(r"ab", "cab"), re.fullmatch(r"a+", "aaa"), re.fullmatch(r"a+", "aab"), re.search(r"^b", "a\nb", re.M).span(), bool(re.match(r"a.b", "a\nb")), bool(re.match(r"a.b", "a\nb", re.S)), re.match("HELLO", "hello", re.I).group())
pattern = re.compile(
    r"""
    (?P<sign>[+-])?   # sign
    (?P<int>\d+)      # whole part
    (?:\.(?P<frac>\d*))?  # fraction
    """,
    re.VERBOSE,
)
print([pattern.fullmatch(x) and pattern.fullmatch(x).groupdict() for x in ("-3.14", "5", "x", "2.")])
print(re.findall(r"(?<!un)happy", "happy unhappy"), re.findall(r"\b\w+(?=ing\b)", "sing going gone"), re.findall(r"(?i:a)B", "aB AB ab"), re.findall(r"(a)|(b)", "ab"), re.search(r"(\w)\1", "hello").group(), re.search(r"(?P<q>['\"]).*?(?P=q)", "say 'it' \"ok\"").group())
print(re.findall(r"<.*>", "<a><b>"), re.findall(r"<.*?>", "<a><b>"), re.findall(r"a{2,3}", "aaaaaaa"), re.findall(r"a{2,3}?", "aaaaa"), re.findall(r"(?>a+)b", "aaab"), re.findall(r"a++b", "aab"), re.findall(r"x*", "axb"))
print(re.escape("a.b*c[d]"), re.sub(r"\s+", " ", " a \n b\t"), re.sub("(?P<x>a)", r"[\g<x>\g<0>]", "banana"), re.sub(r"^|$", "|", "ab"), re.sub("", "-", "abc"), re.sub("é", "e", "café"))
print(re.compile("a", re.I | re.M), repr(re.compile("é", re.A | re.X)), date.flags, date.groupindex, pattern.pattern.count("\n"), re.I, re.compile(r"(a)(?:b)(?P<n>c)").groups)
print(re.findall(r"\w+", "naïve café 日本 x_1"), re.findall(r"\w+", "naïve", re.A), re.findall(r"\d", "1²٣"), re.findall(rb"\w", b"a\xff1"), re.findall("[^\\W\\d_]", "a1_é"), re.search(r"\Aab\Z", "ab") is not None, re.findall(r"[\]a-c^-]", "a]^-d"))
for bad in ("(", "*a", "[a", "(?P<1>a)", "a{3,2}", r"\g", "(?<=a+)b", "(?P=x)", ")", "[z-a]", "a**", "(?P<a>x)(?P<a>y)", r"\1", "(?z)"):
    try:
        re.compile(bad)
        print(bad, "compiles")
    except re.error as e:
        print(f"{bad!r}: {e} | {e.msg} {e.pos} {e.lineno} {e.colno}")
try:
    re.sub("(a)", r"\2", "a")
except re.error as e:
    print(e)
tokens = re.Scanner([(r"\d+\.\d*", lambda s, t: ("float", float(t))), (r"\d+", lambda s, t: ("int", int(t))), (r"[a-z_]+", lambda s, t: ("name", t)), (r"[-+*/()=]", lambda s, t: ("op", t)), (r"\s+", None)])
print(tokens.scan("x_y = 3 * (4.5 + z) ?rest"))
print(m.expand(r"\3/\2/\1"), re.match("(a)?(b)?", "b").groups("-"), re.match("(a)|b", "b").group(1), re.match("(a)|b", "b").start(1), re.purge(), m.regs[:2], bool(m), m[0] == m.group(0))
words = {}
for w in re.finditer(r"\b(?P<first>[a-z])(?P<rest>[a-z]*)\b", text.lower()):
    words.setdefault(w["first"], []).append(w["rest"])
print(words)
