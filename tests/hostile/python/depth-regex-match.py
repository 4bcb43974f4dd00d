# A small expression that a matcher could take to recurse for each character of a long text.
# expect: ok
# stdout: "300000\n"
import re

print(len(re.match("(?:a|b)*", "ab" * 150_000).group()))
