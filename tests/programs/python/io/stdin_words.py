# A count of words of standard input.
import collections
import sys

words = collections.Counter(word.strip(".,;").lower() for line in sys.stdin for word in line.split())
for word, count in sorted(words.items(), key=lambda item: (-item[1], item[0])):
    print(f"{word:<10}{count:>3}")
