# String matching and friends.
import re


def kmp_table(pattern):
    table, k = [0] * len(pattern), 0
    for i in range(1, len(pattern)):
        while k and pattern[i] != pattern[k]:
            k = table[k - 1]
        if pattern[i] == pattern[k]:
            k += 1
        table[i] = k
    return table


def kmp(text, pattern):
    table, k = kmp_table(pattern), 0
    for i, ch in enumerate(text):
        while k and ch != pattern[k]:
            k = table[k - 1]
        k += ch == pattern[k]
        if k == len(pattern):
            yield i - k + 1
            k = table[k - 1]


def rabin_karp(text, pattern, base=257, mod=10**9 + 7):
    n, m = len(text), len(pattern)
    high = pow(base, m - 1, mod)
    want = got = 0
    for i in range(m):
        want = (want * base + ord(pattern[i])) % mod
        got = (got * base + ord(text[i])) % mod
    found = []
    for i in range(n - m + 1):
        if want == got and text[i : i + m] == pattern:
            found.append(i)
        if i + m < n:
            got = ((got - ord(text[i]) * high) * base + ord(text[i + m])) % mod
    return found


def z_function(s):
    z, l, r = [0] * len(s), 0, 0
    for i in range(1, len(s)):
        if i < r:
            z[i] = min(r - i, z[i - l])
        while i + z[i] < len(s) and s[z[i]] == s[i + z[i]]:
            z[i] += 1
        if i + z[i] > r:
            l, r = i, i + z[i]
    return z


def longest_palindrome(s):
    best = ""
    for i in range(len(s)):
        for lo, hi in ((i, i), (i, i + 1)):
            while lo >= 0 and hi < len(s) and s[lo] == s[hi]:
                lo, hi = lo - 1, hi + 1
            best = max(best, s[lo + 1 : hi], key=len)
    return best


def run_length(s):
    return re.sub(r"(.)\1*", lambda m: f"{len(m[0])}{m[1]}" if len(m[0]) > 1 else m[1], s)


def unpack(s):
    return re.sub(r"(\d+)(\D)", lambda m: int(m[1]) * m[2], s)


def burrows_wheeler(s, end="$"):
    s += end
    return "".join(rotation[-1] for rotation in sorted(s[i:] + s[:i] for i in range(len(s))))


def inverse_bw(r, end="$"):
    table = [""] * len(r)
    for _ in r:
        table = sorted(a + b for a, b in zip(r, table))
    return next(row for row in table if row.endswith(end))[:-1]


text = "abracadabra abracadabra"
for pattern in ("abra", "cad", "zzz", "a"):
    a, b = list(kmp(text, pattern)), rabin_karp(text, pattern)
    print(f"{pattern:<6}{a} {a == b == [m.start() for m in re.finditer(f'(?={pattern})', text)]}")
print(kmp_table("aabaaab"), z_function("aabxaabxcaabxaabxay"))
for s in ("babad", "forgeeksskeegfor", "abc", ""):
    print(repr(longest_palindrome(s)))
packed = run_length("WWWWWWBWWWWWWWWBBBWWWB")
print(packed, unpack(packed))
print(burrows_wheeler("banana"), inverse_bw(burrows_wheeler("mississippi")))
print("is permutation:", sorted("listen") == sorted("silent"))
words = "the quick brown the lazy dog the end quick".split()
print({w: words.count(w) for w in dict.fromkeys(words)})
print("".join(dict.fromkeys("mississippi")), "hello"[::-1], "a-b-c".rsplit("-", 1), "k=v=w".partition("="), "x".rpartition("="))
