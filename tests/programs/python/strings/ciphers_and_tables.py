# Ciphers, run lengths, tables and methods of strings.
def caesar(s, k):
    return "".join(chr((ord(c) - b + k) % 26 + b) if c.isalpha() and (b := 65 if c.isupper() else 97) else c for c in s)


def rle(s):
    from itertools import groupby

    return "".join(f"{len(list(g))}{k}" for k, g in groupby(s))


def is_pal(s):
    t = [c.lower() for c in s if c.isalnum()]
    return t == t[::-1]


def roman(n):
    out = ""
    for v, s in zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "M CM D CD C XC L XL X IX V IV I".split()):
        q, n = divmod(n, v)
        out += s * q
    return out


def table(rows, headers):
    ws = [max(len(str(x)) for x in col) for col in zip(headers, *rows)]
    line = "+".join("-" * (w + 2) for w in ws)
    fmt = lambda r: "|".join(f" {str(x):{'>' if isinstance(x, (int, float)) else '<'}{w}} " for x, w in zip(r, ws))
    return "\n".join([fmt(headers), line, *map(fmt, rows)])


print(
    caesar("Hello, World!", 3),
    caesar(caesar("abc XYZ", 5), -5),
    rle("aaabbc"),
    is_pal("A man, a plan, a canal: Panama"),
    [roman(x) for x in (4, 9, 14, 1994, 2024)],
)
print(table([("apple", 3, 1.5), ("banana split", 12, 10.25), ("çé", 0, 0.1)], ("name", "qty", "price")))
print(
    "abc"[::-1],
    "hello world".title(),
    "%s has %d items (%.1f%%)" % ("cart", 3, 45.678),
    "a{}b{}".format(1, 2),
    "{:>10}|{:<10}|{:^10}".format("r", "l", "c"),
    "{0}{1}{0}".format("a", "b"),
    "{n:{w}}".format(n=5, w=4),
    "{!r}".format("q"),
    "{:%Y}".format(__import__("datetime").date(2024, 1, 1)),
    "x".join("abc"),
    "-".join(map(str, range(4))),
    "a,b;c".replace(";", ",").split(","),
    "tEST".capitalize(),
    "abc".find("z"),
    "banana".count("an"),
    "  x ".strip() + "|",
    "xxhixx".strip("x"),
    "a\\b",
    "it's",
    """multi
line""",
    "tab\there",
    "nul\0".encode(),
    len("日本語"),
    "日本語".encode().hex(),
    "日本"[1],
    "e\u0301",
    sorted("hello"),
    set("aab") == {"a", "b"},
    "".join(sorted("hello", key=str.lower, reverse=True)),
    max("hello"),
    "abc" * 2,
    "b" in "abc",
    "abc".index("c"),
    list("abc"),
    "a b".partition(" "),
    "1,2,3".split(",", 1),
    "abc".startswith(("x", "a")),
    "x=1&y=2".split("&"),
    dict(p.split("=") for p in "x=1&y=2".split("&")),
    "ABC".lower().islower(),
    "a1b2".translate({ord("a"): None}),
    f"{'é':>3}|{'日':<3}|",
    "{:08.3f}".format(-3.14159),
    "{:+,}".format(1234567),
    "{:x}".format(255),
    f"{1e10:g} {1e-7} {123456789012345678} {0.1 + 0.2} {1 / 3:.3}",
    f"{True} {None} {[1]} {{}}",
    "%5.2f|%-8s|%08d" % (3.14159, "ab", 42),
    "%(a)s-%(b)03d" % {"a": "x", "b": 7},
    "%%",
    repr("it's"),
    ascii("é"),
    "abc" > "ABC",
    "a".isalpha(),
    "Z".isupper(),
)
