# A dict of strings: how often each word stands in a text.
WORDS = "the quick brown fox jumps over the lazy dog while seven wizards box and mix a dozen liquor jugs by night".split()

seed = 42
words = []
for _ in range(15000):
    seed = (seed * 1103515245 + 12345) % 2147483648
    word = WORDS[(seed >> 16) % len(WORDS)]
    words.append(word.upper() if seed >> 28 == 3 else word + str((seed >> 8) % 40))
text = " ".join(words)

counts = {}
for word in text.split(" "):
    word = word.lower()
    counts[word] = counts.get(word, 0) + 1

print(len(text), len(counts))
for word in sorted(counts, key=lambda word: (-counts[word], word))[:5]:
    print(word, counts[word])
