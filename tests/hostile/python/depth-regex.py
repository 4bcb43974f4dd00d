# A regular expression of fifty thousand groups in groups.
# expect: ok
# stdout: "caught\n"
import re

try:
    re.compile("(" * 50_000 + ")" * 50_000)
except (RecursionError, re.error, OverflowError):
    print("caught")
