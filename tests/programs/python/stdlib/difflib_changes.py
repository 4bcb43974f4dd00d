import difflib

a = "one\ntwo\nthree\nfour\n".splitlines(True)
b = "one\nTwo\nthree\nfive\n".splitlines(True)
print("".join(difflib.unified_diff(a, b, "before", "after")))
print("".join(difflib.context_diff(a, b, "before", "after")))
print("".join(difflib.ndiff(a, b)))
matcher = difflib.SequenceMatcher(None, "abcd", "bcde")
print(matcher.ratio(), matcher.get_matching_blocks(), matcher.get_opcodes())
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]))
print("".join(difflib.restore(difflib.ndiff(a, b), 2)) == "".join(b))
print(len(difflib.HtmlDiff().make_table(a, b)) > 500)
