# A tour of the methods of str.
s = "Hello, World"
print(s.lower(), s.upper(), s.swapcase(), s.title(), "hello world".capitalize(), "ß".upper(), "ẞ".casefold(), "ǆ".title())
print(s.find("o"), s.rfind("o"), s.find("z"), s.index("W"), s.count("l"), s.startswith(("He", "x")), s.endswith("ld", 0, 5), s.find("", 20), s.count(""))
print("a,b,,c".split(","), " a  b ".split(), "a,b,c".split(",", 1), "a b c".rsplit(maxsplit=1), "".split(), "".split(","), "a\nb\r\nc\x0bd".splitlines(), "a\n".splitlines(True))
print("  x ".strip() + "|", "xxhixx".strip("x"), "abcba".lstrip("ab"), "test.py".removesuffix(".py"), "unhappy".removeprefix("un"), "x".removeprefix("xx"))
print("42".zfill(5), "-42".zfill(5), "+1".zfill(4), "x".center(7, "*"), "ab".center(5) + "|", "x".ljust(3, ".") + "|", "x".rjust(3), "a\tb\tcc\td".expandtabs(4))
print("-".join(["a", "b"]), "".join("abc"), "a-b".replace("-", "+"), "aaaa".replace("a", "b", 2), "abc".replace("", "."), "x=1;y=2".partition(";"), "abc".partition("z"))
tests = ["abc", "ABC", "123", "12a", "", " ", "Title Case", "²", "½", "abc def", "_x1", "1x", "é", "\n", "Ⅷ", "class"]
for t in tests:
    print(f"{t!r:<14}", *(int(getattr(t, m)()) for m in ("isalpha", "isdigit", "isdecimal", "isnumeric", "isalnum", "isspace", "islower", "isupper", "istitle", "isidentifier", "isprintable", "isascii")))
table = str.maketrans({"a": "1", "b": None, "c": "xyz"})
print("abcabc".translate(table), "hello".translate(str.maketrans("el", "ip", "o")), str.maketrans("ab", "cd"))
print("é".encode(), "é".encode("latin-1"), b"\xc3\xa9".decode(), "é".encode("ascii", "replace"), "é€".encode("ascii", "xmlcharrefreplace"), "é".encode("ascii", "backslashreplace"), "é".encode("utf-16-le"))
for bad in (lambda: "é".encode("ascii"), lambda: b"\xff\xfe".decode(), lambda: s.index("q"), lambda: "a" + 1, lambda: "a" * "b", lambda: s[99], lambda: ",".join([1]), lambda: "x".center(5, "ab"), lambda: "".split(""), lambda: s["a"], lambda: "x".encode("nope"), lambda: chr(-1), lambda: ord("ab"), lambda: s.__setitem__(0, "h"), lambda: int("4x")):
    try:
        print(bad())
    except Exception as e:
        print(f"{type(e).__name__}: {e}")
print([chr(c) for c in range(0x3B1, 0x3B6)], ord("€"), ascii("naïve €😀"), repr("it's"), repr('say "hi"'), repr("""both ' and " """), repr("\x00\x7f\x85\u200b\ud800\U0001F600"), "\t\\")
print("b" in "abc", "abc" < "abd", "Z" < "a", "10" < "9", max("hello"), sorted("hello"), "".join(reversed("abc")), "abc" * 2, len("😀é"), "e\u0301" == "é")
print(r"raw\n", "con" "cat", "line \
continued", """triple
lines""", b"bytes\x00", "\101\x41\u0041\N{LATIN SMALL LETTER A}")
words = "the rain in Spain falls mainly on the plain".split()
print(max(words, key=len), sorted(words, key=lambda w: (len(w), w)), [w for w in words if "ain" in w], " ".join(w.capitalize() for w in words))
print(" ".join(words).istitle(), "%s" % (words[:2],), "abc".__contains__("b"), str(b"x"), str(b"x", "ascii"), str(3.0), str(None), "a".__add__("b"), hash("") == 0)
