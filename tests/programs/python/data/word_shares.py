# Counts words and tells of their shares.
import sys, re
from collections import Counter

text = sys.stdin.read()
words = re.findall(r"[a-z']+", text.lower())
c = Counter(words)
print(f"{'word':<12}|{'count':>6}|{'share':>8}")
print("-" * 28)
for w, n in sorted(c.items(), key=lambda kv: (-kv[1], kv[0]))[:8]:
    print(f"{w:<12}|{n:>6}|{n / len(words):>8.2%}")
print("longest:", max(words, key=len), "| avg", round(sum(map(len, words)) / len(words), 3))
by_len = {}
for w in set(words):
    by_len.setdefault(len(w), []).append(w)
for k in sorted(by_len):
    print(k, sorted(by_len[k]))
