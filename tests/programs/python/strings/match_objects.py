# What matches of regular expressions say of themselves.
import re

text = "2024-01-15 10:23:45 ERROR [db] Connection failed: timeout=30s host=10.0.0.1"
match = re.match(r"(?P<date>\S+) (?P<time>\S+) (?P<level>\w+) (?P<rest>.*)", text)
print(match)
print(match.pos, match.endpos, match.span("rest"), match.lastgroup, match.lastindex)
print(re.search(r"\d+", "a12b"), re.search(r"\d+", "a12b").pos, re.search(r"\d+", "a12b").endpos)
print(re.search(b"b+", b"abbb"), re.search("é+", "café"))
print([match for match in re.finditer(r"x{3,}", "xxx " + "x" * 60)])
print(re.match("'", "'"), re.match("(a'b\")+", "a'b\"" * 20))
print(f"{re.match('a', 'a')}", "%s" % re.match("a", "a"), str(re.match("a", "a")))
